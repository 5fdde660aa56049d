// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timerstrip.h"

#include "ui/base/actionbutton.h"
#include "ui/base/actions.h"
#include "ui/base/announce.h"
#include "ui/base/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/timerplate.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Phase = TimerStripView::Phase;

constexpr int MinuteWidth = 56;
constexpr int AdviceHeight = 24;

bool isRunning(Phase phase)
{
    return phase != Phase::NotStarted && phase != Phase::Ended;
}

} // namespace

TimerStrip::TimerStrip(const Theme &theme, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plate(new TimerPlate(theme, this))
    , m_title(new ElidedLabel(this))
    , m_sentence(new ElidedLabel(this))
    , m_next(new ElidedLabel(this))
    , m_work(new ElidedLabel(this))
    , m_advice(new ElidedLabel(this))
{
    m_work->setObjectName(u"blockWork"_s);
    m_advice->setObjectName(u"advice"_s);
    createButtons(actions);
    layOut();
    dress();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &TimerStrip::dress);
    setView({});
}

void TimerStrip::setView(const TimerStripView &view)
{
    const bool newPhase = view.phase != m_view.phase;
    const bool newAdvice = view.advice != m_view.advice && m_view.advice.isEmpty();
    m_view = view;
    m_plate->setView(view, view.phaseWord.isEmpty() ? phaseWord(view.phase) : view.phaseWord);
    m_title->setText(view.title);
    m_sentence->setText(view.sentence);
    m_next->setText(view.next);
    m_work->setText(view.work);
    m_work->setShorterText(view.workBrief);
    showAdvice();
    showParts();
    if (newPhase) {
        retranslate();
        announce(this, spoken());
    } else {
        setAccessibleName(spoken());
    }
    if (newAdvice)
        announce(m_advice, view.advice);
}

void TimerStrip::showAdvice()
{
    const bool any = !m_view.advice.isEmpty();
    m_advice->setText(m_view.advice);
    m_follow->setText(m_follow->accessibleDescription().isEmpty()
                          ? m_view.adviceVerb
                          : u"%1 (%2)"_s.arg(m_view.adviceVerb, m_follow->accessibleDescription()));
    for (QWidget *part : QList<QWidget *>{m_advice, m_follow, m_dismiss})
        part->setVisible(any);
}

void TimerStrip::setBrief(bool brief)
{
    m_brief = brief;
    showParts();
}

void TimerStrip::showParts()
{
    for (QWidget *part : QList<QWidget *>{m_plate, m_title, m_sentence})
        part->setVisible(!m_brief);
    m_next->setVisible(!m_brief && m_view.advice.isEmpty());
    m_start->setVisible(!m_brief && m_view.phase == Phase::NotStarted);
    for (auto *button : {m_less, m_more, m_pause, m_goOn})
        button->setVisible(!m_brief && isRunning(m_view.phase));
    setVisible(!m_brief || !m_view.work.isEmpty());
}

QString TimerStrip::phaseWord(TimerStripView::Phase phase)
{
    switch (phase) {
    case Phase::NotStarted:
        return tr("Not started");
    case Phase::Normal:
        return tr("Under way");
    case Phase::Warning:
        return tr("Ending soon");
    case Phase::Danger:
        return tr("Last minute");
    case Phase::Overtime:
        return tr("Over time");
    case Phase::Paused:
        return tr("Paused");
    case Phase::Ended:
        return tr("Ended");
    }
    Q_UNREACHABLE();
}

void TimerStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimerStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface());
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.rule());
}

void TimerStrip::createButtons(const Actions &actions)
{
    const auto button = [&](ActionId id) {
        auto *made = new ActionButton(actions.action(id), this);
        made->setFocusPolicy(Qt::TabFocus);
        made->setAutoDefault(false);
        made->setMinimumHeight(m_theme.scaled(Theme::PrimaryHeight));
        return made;
    };
    const auto small = [&](ActionId id) {
        auto *made = new ActionButton(actions.action(id), this);
        made->setFocusPolicy(Qt::TabFocus);
        made->setAutoDefault(false);
        made->setFixedHeight(m_theme.scaled(AdviceHeight));
        return made;
    };
    m_follow = small(ActionId::FollowAdvice);
    m_dismiss = small(ActionId::DismissAdvice);
    m_dismiss->setFixedWidth(m_theme.scaled(MinuteWidth));
    m_start = button(ActionId::StartAgenda);
    m_less = button(ActionId::OneMinuteLess);
    m_more = button(ActionId::OneMinuteMore);
    m_pause = button(ActionId::PauseResume);
    m_goOn = button(ActionId::NextBlock);
    Theme::makePrimary(m_start);
    Theme::makePrimary(m_goOn);
    for (auto *minute : {m_less, m_more})
        minute->setFixedWidth(m_theme.scaled(MinuteWidth));
}

void TimerStrip::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * Theme::Grid);
    top->addWidget(m_title);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    top->addWidget(m_work, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Theme::Grid);
    bottom->addWidget(m_next, 1);
    bottom->addWidget(m_follow);
    bottom->addWidget(m_dismiss);
    bottom->addWidget(m_advice, 1);
    m_next->setMinimumHeight(m_theme.scaled(AdviceHeight));
    words->addLayout(top);
    words->addWidget(m_sentence);
    words->addLayout(bottom);
    words->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, 2 * Theme::Grid, Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_plate);
    layout->addSpacing(Theme::Grid);
    layout->addLayout(words, 1);
    layout->addSpacing(Theme::Grid);
    layout->addWidget(m_less);
    layout->addWidget(m_more);
    layout->addWidget(m_pause);
    layout->addSpacing(2 * Theme::Grid);
    layout->addWidget(m_start);
    layout->addWidget(m_goOn);
}

void TimerStrip::dress()
{
    m_title->setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
    m_next->setForegroundRole(QPalette::PlaceholderText);
    m_work->setForegroundRole(QPalette::PlaceholderText);
    m_advice->setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    m_start->setIcon(m_theme.iconOnPrimary(u"media-playback-start"_s));
    m_goOn->setIcon(m_theme.iconOnPrimary(u"media-skip-forward"_s));
    retranslate();
    update();
}

void TimerStrip::retranslate()
{
    const bool paused = m_view.phase == Phase::Paused;
    m_start->setText(tr("Start the agenda"));
    m_less->setText(u"−1"_s);
    m_more->setText(u"+1"_s);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(m_theme.icon(paused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    m_goOn->setText(tr("Next"));
    m_dismiss->setText(u"✕"_s);
}

QString TimerStrip::spoken() const
{
    if (!m_view.spoken.isEmpty())
        return m_view.spoken;
    QStringList parts{m_view.phaseWord.isEmpty() ? phaseWord(m_view.phase) : m_view.phaseWord};
    for (const auto &part :
         {m_view.title, m_view.work, m_view.remaining, m_view.sentence, m_view.next}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u". "_s);
}

} // namespace Tallerista
