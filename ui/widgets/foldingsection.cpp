// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/foldingsection.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/markicon.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Points right beside what is folded, down above what is open.
class Chevron : public QWidget
{
public:
    Chevron(const Theme &theme, const FoldingSection &section)
        : m_theme(theme)
        , m_section(section)
    {
        setFixedSize(theme.scaled(Side), theme.scaled(Side));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(
            QPen(m_theme.secondaryInk(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.translate(QRectF(rect()).center());
        painter.scale(width() / double(Side), height() / double(Side));
        painter.rotate(m_section.isFolded() ? 0 : 90);
        painter.drawPolyline(QPolygonF({{-2, -4}, {2, 0}, {-2, 4}}));
    }

private:
    static constexpr int Side = 16;

    const Theme &m_theme;
    const FoldingSection &m_section;
};

} // namespace

FoldingSection::FoldingSection(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_header(new Card(theme, this))
    , m_mark(new MarkIcon(theme, StageRail::State::Missing, m_header))
    , m_summaryLabel(new ElidedLabel(m_header))
    , m_chevron(new Chevron(theme, *this))
{
    m_header->setObjectName(u"sectionHeader"_s);
    m_header->setFlat(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->installEventFilter(this);
    m_header->setMinimumHeight(theme.scaled(Theme::PrimaryHeight));
    const TextLabel::Look titleLook{TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold};
    auto *line = new QHBoxLayout(m_header);
    line->setContentsMargins(3 * Theme::Grid / 2, 0, 2 * Theme::Grid, 0);
    line->setSpacing(Theme::Grid);
    line->addWidget(m_chevron);
    line->addWidget(m_mark);
    line->addWidget(new TextLabel(theme, titleLook, title, m_header));
    line->addSpacing(Theme::Grid);
    line->addWidget(m_summaryLabel, 1);
    m_summaryLabel->setForegroundRole(QPalette::PlaceholderText);
    for (auto *label : m_header->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);

    connect(m_header, &QPushButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void FoldingSection::setBody(QWidget *body)
{
    m_body = body;
    body->setContentsMargins(
        5 * Theme::Grid / 2, 3 * Theme::Grid / 2, 5 * Theme::Grid / 2, 5 * Theme::Grid / 2);
    layout()->addWidget(body);
    body->setVisible(!m_folded);
}

void FoldingSection::setState(bool complete, const QString &summary)
{
    m_complete = complete;
    m_summary = summary;
    m_mark->setState(complete ? StageRail::State::Ready : StageRail::State::Missing);
    describe();
}

void FoldingSection::setFolded(bool folded)
{
    m_folded = folded;
    if (m_body)
        m_body->setVisible(!folded);
    m_chevron->update();
    describe();
}

void FoldingSection::enter()
{
    m_header->setFocus(Qt::OtherFocusReason);
}

bool FoldingSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    setFolded(key == Qt::Key_Left);
    return true;
}

void FoldingSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.rule());
}

void FoldingSection::describe()
{
    const QString state = m_complete ? tr("complete") : tr("something is missing");
    m_summaryLabel->setText(m_folded ? m_summary : QString());
    m_header->setAccessibleName(u"%1: %2"_s.arg(m_title, state));
    m_header->setAccessibleDescription(
        u"%1. %2"_s.arg(m_summary, m_folded ? tr("Folded") : tr("Open")));
}

} // namespace Tallerista
