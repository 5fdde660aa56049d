// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/startbar.h"

#include "core/base/hourtext.h"
#include "core/base/timeunits.h"
#include "core/rules/agenda/agendasentences.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int StartBarHourWidth = 72;

/// That hour of yesterday, today or tomorrow, whichever is nearest to \a around.
qint64 instantNear(int minutes, qint64 around, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(around, zone).date();
    qint64 nearest = 0;
    for (const int days : {-1, 0, 1}) {
        const QTime time = QTime(0, 0).addSecs(minutes * SecondsPerMinute);
        const qint64 instant = QDateTime(day.addDays(days), time, zone).toMSecsSinceEpoch();
        if (nearest == 0 || std::abs(instant - around) < std::abs(nearest - around))
            nearest = instant;
    }
    return nearest;
}

} // namespace

StartBar::StartBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_question(new TextLabel(theme, {}, {}, this))
    , m_hour(new UndoTextField(theme, this))
    , m_notice(new Notice(theme, this))
    , m_zone(QTimeZone::utc())
{
    m_hour->setObjectName(u"startField"_s);
    m_hour->setAccessibleName(tr("When the block really began"));
    m_hour->setFixedWidth(theme.scaled(StartBarHourWidth));
    auto *correct = new QPushButton(tr("Correct (Enter)"), this);
    auto *leave = new QPushButton(tr("Leave it (Esc)"), this);
    correct->setObjectName(u"correctButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Grid);
    row->addWidget(m_question);
    row->addWidget(m_hour);
    row->addWidget(correct);
    row->addWidget(leave);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    connect(correct, &QPushButton::clicked, this, &StartBar::submit);
    connect(leave, &QPushButton::clicked, this, &StartBar::dismiss);
    connect(m_hour, &UndoTextField::submitted, this, &StartBar::submit);
    hide();
}

void StartBar::open(const QString &title, qint64 startUtcMs, const QTimeZone &zone)
{
    m_start = startUtcMs;
    m_zone = zone;
    m_notice->clear();
    m_question->setText(tr("“%1” really began at").arg(title));
    m_hour->setCommitted(clockText(startUtcMs, zone));
    show();
    m_hour->setFocus();
    m_hour->selectAll();
}

void StartBar::dismiss()
{
    hide();
    emit dismissed();
}

void StartBar::submit()
{
    const auto hour = hourTyped(m_hour->text());
    if (!hour)
        return m_notice->showProblem(
            tr("“%1” is not an hour. Write it as 9:30.").arg(m_hour->text().trimmed()));
    dismiss();
    if (m_hour->hasUncommittedTyping())
        emit corrected(instantNear(*hour, m_start, m_zone));
}

void StartBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // the field's own
    QFrame::keyPressEvent(event);
}

void StartBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_theme.noticeGround(), m_theme.notice());
}

} // namespace Tallerista
