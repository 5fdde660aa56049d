// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/clockpanel.h"

#include "core/rules/agenda/agendasentences.h"
#include "ui/agendastripview.h"
#include "ui/base/theme.h"
#include "ui/stages/agenda/bigtimer.h"
#include "ui/stages/agenda/widebutton.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int ButtonHeight = 64;
constexpr int MinuteWidth = 56;
constexpr int PauseWidth = 108;
constexpr int RecoverWidth = 128;
constexpr int OthersWidth = 56;
constexpr int LeastGoOnWidth = 136;
constexpr int NarrowPercent = 84;
constexpr int MostGoOnWidth = 288;
constexpr int MinutesWithShift = 5;
constexpr qint64 LateStartMs = 60'000;

double goneOf(const AgendaSnapshot &snapshot)
{
    if (!snapshot.current)
        return 0;
    const auto &block = *snapshot.current;
    const double whole = double(block.elapsedMs) + double(block.remainingMs);
    return whole > 0 ? double(block.elapsedMs) / whole : 1;
}

/// "the next takes 10 min at least", which begins the line between blocks; empty before the end.
QString leastOfNext(const AgendaSnapshot &snapshot, const Phrases &phrases)
{
    if (!snapshot.next)
        return {};
    return (snapshot.current ? ClockPanel::tr("the next takes %1 at least")
                             : ClockPanel::tr("The next takes %1 at least"))
        .arg(durationWords(phrases, snapshot.rows.at(*snapshot.next).planned.leastMs));
}

/// "Began at 10:44, ends at 10:54 (plan: 10:50)".
QString hoursOf(const AgendaSnapshot &snapshot, const Phrases &phrases, const QTimeZone &zone)
{
    if (snapshot.state == AgendaState::NotStarted && snapshot.next)
        return ClockPanel::tr("Planned for %1")
            .arg(clockText(snapshot.rows.at(*snapshot.next).planned.start, zone));
    QStringList parts;
    if (snapshot.current) {
        const AgendaRow &row = snapshot.rows.at(snapshot.current->index);
        parts << ClockPanel::tr("Began at %1, ends at %2 (plan: %3)")
                     .arg(clockText(row.actualStart.value_or(row.printedStart()), zone),
                          expectedText(snapshot.current->expectedEnd, zone),
                          clockText(row.printedEnd(), zone));
    }
    if (const QString least = leastOfNext(snapshot, phrases); !least.isEmpty())
        parts << least;
    return parts.join(u" · "_s);
}

} // namespace

ClockPanel::ClockPanel(const Theme &theme, const Phrases &phrases, bool singleKeys, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_layout(new QGridLayout(this))
    , m_timer(new BigTimer(theme, this))
    , m_title(new ElidedLabel(this))
    , m_sentence(new ElidedLabel(this))
    , m_hours(new ElidedLabel(this))
    , m_buttons(new QWidget(this))
    , m_less(minuteButton(-1))
    , m_more(minuteButton(1))
    , m_pause(new QPushButton(this))
    , m_asPlanned(new QPushButton(this))
    , m_recover(new WideButton(this))
    , m_others(new QToolButton(this))
    , m_goOn(new WideButton(this))
{
    createMenu(singleKeys);
    createButtons(singleKeys);
    createButtonRow();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(2 * Theme::Grid);
    m_layout->setColumnStretch(1, 1);
    m_layout->setRowStretch(0, 1);
    m_layout->addLayout(createWords(), 0, 1);
    setNarrow(false);

    connect(&theme, &Theme::changed, this, &ClockPanel::dress);
    dress();
    showNothing();
}

void ClockPanel::createButtons(bool singleKeys)
{
    m_timer->setObjectName(u"bigTimer"_s);
    m_title->setObjectName(u"blockTitle"_s);
    m_sentence->setObjectName(u"situation"_s);
    m_hours->setObjectName(u"blockHours"_s);
    m_less->setObjectName(u"lessButton"_s);
    m_more->setObjectName(u"moreButton"_s);
    m_pause->setObjectName(u"pauseButton"_s);
    m_goOn->setObjectName(u"goOnButton"_s);
    m_asPlanned->setObjectName(u"asPlannedButton"_s);
    m_recover->setObjectName(u"recoverButton"_s);
    m_less->setAccessibleName(tr("One minute less"));
    m_more->setAccessibleName(tr("One minute more"));
    m_less->setToolTip(tr("One minute less; five with Shift"));
    m_more->setToolTip(tr("One minute more; five with Shift"));
    m_asPlanned->setToolTip(tr("Start as if it had begun at its hour"));
    m_recover->setLabel(tr("Recover time"), singleKeys ? u"R"_s : QString());
    for (auto *button : std::initializer_list<QPushButton *>{
             m_less, m_more, m_pause, m_asPlanned, m_recover, m_goOn}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the clock
        button->setFixedHeight(m_theme.scaled(ButtonHeight));
    }
    m_recover->setFixedWidth(m_theme.scaled(RecoverWidth));
    m_goOn->setMaximumWidth(m_theme.scaled(MostGoOnWidth));
    Theme::makePrimary(m_goOn);
    connect(m_asPlanned, &QPushButton::clicked, this, &ClockPanel::startAsPlannedAsked);
    connect(m_recover, &QPushButton::clicked, this, &ClockPanel::recoveryAsked);
    connect(m_pause, &QPushButton::clicked, this, &ClockPanel::pauseOrResumeAsked);
    connect(m_goOn, &QPushButton::clicked, this, &ClockPanel::goOnAsked);
}

QPushButton *ClockPanel::minuteButton(int minutes)
{
    auto *button = new QPushButton(minutes < 0 ? u"−1"_s : u"+1"_s, this);
    connect(button, &QPushButton::clicked, this, [this, minutes] {
        const bool withShift = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        emit minutesAsked(withShift ? MinutesWithShift * minutes : minutes);
    });
    return button;
}

/// What is needed now and then.
void ClockPanel::createMenu(bool singleKeys)
{
    auto *menu = new QMenu(this);
    const auto withKey = [singleKeys](const QString &text, const QString &key) {
        return singleKeys ? text + u'\t' + key : text;
    };
    m_words = menu->addAction(
        withKey(tr("Insert unplanned words"), u"I"_s), this, &ClockPanel::wordsAsked);
    m_close =
        menu->addAction(withKey(tr("Close the block"), u"C"_s), this, &ClockPanel::closeAsked);
    m_correct = menu->addAction(tr("The block began at…"), this, &ClockPanel::correctionAsked);
    menu->addSeparator();
    m_reopen = menu->addAction(tr("Go on with the agenda"), this, &ClockPanel::reopenAsked);
    m_others->setObjectName(u"othersButton"_s);
    m_others->setText(u"…"_s);
    m_others->setAccessibleName(tr("More for the running agenda"));
    m_others->setToolTip(tr("More for the running agenda"));
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setMenu(menu);
    m_others->setFixedHeight(m_theme.scaled(ButtonHeight));
}

void ClockPanel::setNarrow(bool narrow)
{
    const auto side = [&](int width) {
        return m_theme.scaled(narrow ? width * NarrowPercent / 100 : width);
    };
    for (auto *minute : {m_less, m_more})
        minute->setFixedWidth(side(MinuteWidth));
    for (auto *pause : {m_pause, m_asPlanned})
        pause->setFixedWidth(side(PauseWidth));
    m_others->setFixedWidth(side(OthersWidth));
    m_goOn->setMinimumWidth(side(LeastGoOnWidth));
    m_timer->setLow(narrow);
    m_layout->setVerticalSpacing(narrow ? Theme::Grid : 0);
    m_layout->removeWidget(m_timer);
    m_layout->removeWidget(m_buttons);
    m_layout->addWidget(m_timer, 0, 0, narrow ? 1 : 2, 1);
    m_layout->addWidget(m_buttons, 1, narrow ? 0 : 1, 1, narrow ? 2 : 1);
}

QLayout *ClockPanel::createWords()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addWidget(m_hours);
    words->addStretch();
    return words;
}

void ClockPanel::createButtonRow()
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Grid);
    row->addWidget(m_less);
    row->addWidget(m_more);
    row->addSpacing(Theme::Grid);
    row->addWidget(m_pause);
    row->addWidget(m_asPlanned);
    row->addWidget(m_recover);
    row->addWidget(m_others);
    row->addStretch(1);
    row->addSpacing(2 * Theme::Grid);
    row->addWidget(m_goOn, 100);
}

void ClockPanel::show(const AgendaSnapshot &snapshot, const QTimeZone &zone, bool seenByRoom)
{
    const auto view = stripView(
        snapshot, m_phrases, zone, seenByRoom ? StripReader::Room : StripReader::Facilitator);
    m_state = snapshot.state;
    m_timer->setView(view, goneOf(snapshot));
    m_timer->setAccessibleName(view.spoken);
    m_title->setText(view.title);
    m_sentence->setText(view.sentence);
    m_hours->setText(seenByRoom ? QString() : hoursOf(snapshot, m_phrases, zone));
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
    const bool late = waiting && snapshot.next && snapshot.driftMs >= LateStartMs;
    m_pause->setVisible(!late);
    m_asPlanned->setVisible(late);
    m_asPlanned->setText(
        tr("As planned,\nat %1")
            .arg(late ? clockText(snapshot.rows.at(*snapshot.next).planned.start, zone)
                      : QString()));
    m_recover->setEnabled(snapshot.next && snapshot.marginMs);
    m_words->setEnabled(snapshot.state != AgendaState::Done);
    m_close->setEnabled(inBlock);
    m_correct->setEnabled(inBlock);
    m_reopen->setEnabled(snapshot.state == AgendaState::Done);
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
    m_others->setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
    for (auto *minute : {m_less, m_more})
        minute->setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
    m_goOn->setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
    m_pause->setIcon(m_theme.icon(m_state == AgendaState::Paused ? u"media-playback-start"_s
                                                                 : u"media-playback-pause"_s));
}

} // namespace Tallerista
