// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/lackbar.h"

#include "ui/base/painting.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/markicon.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int LackBarColumns = 2;
constexpr int MostRows = 4; ///< of the open list; it scrolls through more
constexpr int LackHeight = 28;

bool isOpenToMarking(SheetState state)
{
    return state == SheetState::Draft || state == SheetState::InReview;
}

} // namespace

LackBar::LackBar(const Theme &theme, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_line(new Card(theme, this))
    , m_mark(new MarkIcon(theme, StageRail::State::Missing, m_line))
    , m_count(new TextLabel(
          theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, m_line))
    , m_summary(new ElidedLabel(m_line))
    , m_state(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Secondary}, {}, this))
    , m_ready(new QPushButton(tr("Mark as ready"), this))
    , m_scroll(new PageScroll(this))
    , m_list(new QGridLayout)
{
    auto *content = new QWidget(this);
    content->setLayout(m_list);
    m_list->setContentsMargins(Theme::Grid, 0, Theme::Grid, Theme::Grid);
    m_list->setSpacing(2);
    m_scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(createLine());
    layout->addWidget(m_scroll);
    for (auto *widget : {m_scroll->viewport(), content})
        widget->setAutoFillBackground(false);
    connect(m_line, &QPushButton::clicked, this, [this] {
        setOpen(!m_open);
        emit opened(m_open);
    });
    connect(m_ready, &QPushButton::clicked, this, [this] { emit marked(SheetState::Ready); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    fit();
}

void LackBar::follow(const QList<SheetLack> &lacks,
                     const WorkshopFields &workshop,
                     SheetState state)
{
    QStringList sentences;
    for (const SheetLack &lack : lacks)
        sentences.append(sheetLackSentence(m_phrases, lack, workshop));
    m_lacks = lacks;
    if (sentences != m_sentences)
        fillList(sentences);
    m_sentences = sentences;
    m_count->setText(lackCountSentence(m_phrases, int(lacks.size())));
    m_summary->setText(sentences.join(u" · "_s));
    m_mark->setState(lacks.isEmpty() ? StageRail::State::Ready : StageRail::State::Missing);
    m_line->setAccessibleName(m_count->text());
    m_line->setAccessibleDescription(m_summary->text());
    showState(state);
    fit();
}

void LackBar::setOpen(bool open)
{
    m_open = open;
    fit();
}

void LackBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.rule());
}

QWidget *LackBar::createLine()
{
    m_line->setObjectName(u"lackLine"_s);
    m_line->setFlat(true);
    m_line->setMinimumHeight(m_theme.scaled(Theme::LiveRowHeight));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_ready->setObjectName(u"markReady"_s);
    m_ready->setAccessibleName(m_ready->text());
    m_ready->setAutoDefault(false);
    auto *inside = new QHBoxLayout(m_line);
    inside->setContentsMargins(3 * Theme::Grid / 2, 0, 3 * Theme::Grid / 2, 0);
    inside->setSpacing(Theme::Grid);
    inside->addWidget(m_mark);
    inside->addWidget(m_count);
    inside->addWidget(m_summary, 1);
    for (auto *label : {static_cast<QLabel *>(m_count), static_cast<QLabel *>(m_summary)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, Theme::Grid / 2, 0);
    row->setSpacing(Theme::Grid);
    row->addWidget(m_line, 1);
    row->addWidget(m_state);
    row->addWidget(m_ready);
    return line;
}

void LackBar::fillList(const QStringList &sentences)
{
    while (auto *item = m_list->takeAt(0)) {
        if (auto *old = item->widget()) {
            old->setVisible(false);
            old->deleteLater(); // it may be the one that was chosen
        }
        delete item;
    }
    for (int i = 0; i < sentences.size(); ++i) {
        auto *card = new Card(m_theme, m_scroll->widget());
        card->setObjectName(u"lack"_s);
        card->setFlat(true);
        card->setAccessibleName(sentences.at(i));
        card->setFixedHeight(m_theme.scaled(LackHeight));
        auto *text = new ElidedLabel(card);
        text->setText(sentences.at(i));
        text->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *inside = new QHBoxLayout(card);
        inside->setContentsMargins(Theme::Grid, 0, Theme::Grid, 0);
        inside->addWidget(text);
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_list->addWidget(card, i / LackBarColumns, i % LackBarColumns);
        connect(card, &QPushButton::clicked, this, [this, i] { emit chosen(m_lacks.at(i)); });
    }
}

void LackBar::showState(SheetState state)
{
    const bool canBeMarked = m_lacks.isEmpty() && isOpenToMarking(state);
    m_ready->setVisible(canBeMarked);
    m_state->setVisible(!isOpenToMarking(state));
    m_state->setText(state == SheetState::Ready ? tr("Marked as ready")
                                                : sheetStateName(m_phrases, state));
}

/// Makes room for as much of the list as is open.
void LackBar::fit()
{
    const int rows = (int(m_lacks.size()) + LackBarColumns - 1) / LackBarColumns;
    m_summary->setVisible(!m_open);
    m_scroll->setVisible(m_open && rows > 0);
    m_scroll->setFixedHeight(qMin(rows, MostRows) * (m_theme.scaled(LackHeight) + 2) + Theme::Grid);
}

} // namespace Tallerista
