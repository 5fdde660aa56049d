// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/clockpanel.h"

#include "core/rules/agenda/agendasentences.h"
#include "ui/agendastripview.h"
#include "ui/base/theme.h"
#include "ui/stages/agenda/bigtimer.h"
#include "ui/stages/agenda/widebutton.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int ButtonHeight = 64;
constexpr int MinuteWidth = 64;
constexpr int PauseWidth = 128;
constexpr int LeastGoOnWidth = 168;
constexpr int MostGoOnWidth = 288;

double goneOf(const AgendaSnapshot &snapshot)
{
    if (!snapshot.current)
        return 0;
    const auto &block = *snapshot.current;
    const double whole = double(block.elapsedMs) + double(block.remainingMs);
    return whole > 0 ? double(block.elapsedMs) / whole : 1;
}

/// "Began at 10:44, ends at 10:54 (plan: 10:50)".
QString hoursOf(const AgendaSnapshot &snapshot, const QTimeZone &zone)
{
    if (snapshot.state == AgendaState::NotStarted && snapshot.next)
        return ClockPanel::tr("Planned for %1")
            .arg(clockText(snapshot.rows.at(*snapshot.next).planned.start, zone));
    if (!snapshot.current)
        return {};
    const AgendaRow &row = snapshot.rows.at(snapshot.current->index);
    return ClockPanel::tr("Began at %1, ends at %2 (plan: %3)")
        .arg(clockText(row.actualStart.value_or(row.printedStart()), zone),
             expectedText(snapshot.current->expectedEnd, zone),
             clockText(row.printedEnd(), zone));
}

} // namespace

ClockPanel::ClockPanel(const Theme &theme, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_timer(new BigTimer(theme, this))
    , m_title(new ElidedLabel(this))
    , m_sentence(new ElidedLabel(this))
    , m_hours(new ElidedLabel(this))
    , m_less(new QPushButton(u"−1"_s, this))
    , m_more(new QPushButton(u"+1"_s, this))
    , m_pause(new QPushButton(this))
    , m_goOn(new WideButton(this))
{
    createButtons();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(createWords());
    right->addStretch();
    right->addLayout(createButtonRow());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_timer);
    layout->addLayout(right, 1);

    connect(&theme, &Theme::changed, this, &ClockPanel::dress);
    dress();
    showNothing();
}

void ClockPanel::createButtons()
{
    m_timer->setObjectName(u"bigTimer"_s);
    m_title->setObjectName(u"blockTitle"_s);
    m_sentence->setObjectName(u"situation"_s);
    m_hours->setObjectName(u"blockHours"_s);
    m_less->setObjectName(u"lessButton"_s);
    m_more->setObjectName(u"moreButton"_s);
    m_pause->setObjectName(u"pauseButton"_s);
    m_goOn->setObjectName(u"goOnButton"_s);
    m_less->setAccessibleName(tr("One minute less"));
    m_more->setAccessibleName(tr("One minute more"));
    m_less->setToolTip(tr("One minute less"));
    m_more->setToolTip(tr("One minute more"));
    for (auto *button : {m_less, m_more, m_pause, static_cast<QPushButton *>(m_goOn)}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the clock
        button->setFixedHeight(m_theme.scaled(ButtonHeight));
    }
    m_less->setFixedWidth(m_theme.scaled(MinuteWidth));
    m_more->setFixedWidth(m_theme.scaled(MinuteWidth));
    m_pause->setFixedWidth(m_theme.scaled(PauseWidth));
    m_goOn->setMinimumWidth(m_theme.scaled(LeastGoOnWidth));
    m_goOn->setMaximumWidth(m_theme.scaled(MostGoOnWidth));
    Theme::makePrimary(m_goOn);
    connect(m_less, &QPushButton::clicked, this, [this] { emit minutesAsked(-1); });
    connect(m_more, &QPushButton::clicked, this, [this] { emit minutesAsked(1); });
    connect(m_pause, &QPushButton::clicked, this, &ClockPanel::pauseOrResumeAsked);
    connect(m_goOn, &QPushButton::clicked, this, &ClockPanel::goOnAsked);
}

QLayout *ClockPanel::createWords()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addWidget(m_hours);
    return words;
}

QLayout *ClockPanel::createButtonRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Grid);
    row->addWidget(m_less);
    row->addWidget(m_more);
    row->addSpacing(3 * Theme::Grid);
    row->addWidget(m_pause);
    row->addStretch(1);
    row->addSpacing(3 * Theme::Grid);
    row->addWidget(m_goOn, 100);
    return row;
}

void ClockPanel::show(const AgendaSnapshot &snapshot, const QTimeZone &zone)
{
    const auto view = stripView(snapshot, m_phrases, zone);
    m_state = snapshot.state;
    m_timer->setView(view, goneOf(snapshot));
    m_timer->setAccessibleName(view.spoken);
    m_title->setText(view.title);
    m_sentence->setText(view.sentence);
    m_hours->setText(hoursOf(snapshot, zone));
    showButtons(snapshot, zone);
}

void ClockPanel::showNothing()
{
    show({}, QTimeZone::utc());
    m_sentence->clear();
}

void ClockPanel::enter()
{
    m_timer->setFocus();
}

void ClockPanel::showButtons(const AgendaSnapshot &snapshot, const QTimeZone &zone)
{
    const bool waiting = snapshot.state == AgendaState::NotStarted;
    const bool paused = snapshot.state == AgendaState::Paused;
    const bool inBlock = snapshot.current.has_value();
    for (auto *button : {m_less, m_more, m_pause})
        button->setEnabled(inBlock);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(m_theme.icon(paused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    m_goOn->setEnabled(waiting ? snapshot.next.has_value() : snapshot.state != AgendaState::Done);
    const QString coming = comingText(snapshot, m_phrases, zone);
    if (waiting)
        m_goOn->setLabel(tr("Start"), coming);
    else if (snapshot.state == AgendaState::Done)
        m_goOn->setLabel(tr("The agenda is over"), {});
    else if (snapshot.next)
        m_goOn->setLabel(tr("Next"), coming);
    else
        m_goOn->setLabel(tr("End the agenda"), {});
}

void ClockPanel::dress()
{
    m_title->setFont(m_theme.font(TextSize::PageTitle, QFont::DemiBold));
    m_sentence->setFont(m_theme.font(TextSize::Section));
    m_hours->setForegroundRole(QPalette::PlaceholderText);
    for (auto *minute : {m_less, m_more})
        minute->setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
    m_goOn->setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
    m_pause->setIcon(m_theme.icon(m_state == AgendaState::Paused ? u"media-playback-start"_s
                                                                 : u"media-playback-pause"_s));
}

} // namespace Tallerista
