// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/carrybar.h"

#include "ui/base/announce.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int CarryBarWidth = 720;
constexpr int Steps = 1000;

} // namespace

CarryBar::CarryBar(const Theme &theme, QWidget *host)
    : QFrame(host)
    , m_theme(theme)
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_progress->setRange(0, Steps);
    m_cancel->setObjectName(u"cancelCarrying"_s);
    m_cancel->setAutoDefault(true); // Enter presses it
    setFocusProxy(m_cancel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_sentence, 2);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &CarryBar::cancelled);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    host->installEventFilter(this);
    hide();
}

void CarryBar::open(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_progress->setAccessibleName(sentence);
    m_progress->setValue(0);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    place();
    setVisible(true);
    raise();
    m_cancel->setFocus();
    announce(m_sentence, sentence);
}

void CarryBar::show(qint64 done, qint64 all)
{
    m_progress->setValue(int(done * Steps / std::max<qint64>(all, 1)));
}

void CarryBar::wind()
{
    m_sentence->setText(tr("Removing what was written…"));
    m_cancel->setEnabled(false);
}

void CarryBar::dismiss()
{
    const bool hadFocus = m_cancel->hasFocus() || !m_cancel->isEnabled();
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus();
}

bool CarryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent() && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CarryBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit cancelled();
    QFrame::keyPressEvent(event);
}

void CarryBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.controlBorder());
}

void CarryBar::place()
{
    const auto *host = parentWidget();
    const int margin = Theme::PageMargin;
    const int width = qMin(host->width() - 2 * margin, m_theme.scaled(CarryBarWidth));
    layout()->invalidate();
    const int height = qMax(layout()->heightForWidth(width), sizeHint().height());
    setGeometry((host->width() - width) / 2, host->height() - height - margin, width, height);
}

} // namespace Tallerista
