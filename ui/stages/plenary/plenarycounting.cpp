// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/plenarycounting.h"

#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/plenaryslips.h"
#include "core/actions/plenarytables.h"
#include "core/base/text.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/plenary/actioneditor.h"
#include "ui/stages/plenary/auditbox.h"
#include "ui/stages/plenary/plenarymodel.h"
#include "ui/stages/plenary/teambox.h"
#include "ui/stages/plenary/twinbar.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

PlenaryCounting::PlenaryCounting(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_progress(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_present(new QSpinBox(this))
    , m_field(new UndoTextField(context.theme, this))
    , m_notice(new Notice(context.theme, this))
    , m_waiting(new WaitingCounts(context.theme, this))
    , m_confirm(new ConfirmBar(context.theme, this))
    , m_twins(new TwinBar(context, this))
    , m_actions(new ActionEditor(context, this))
    , m_audit(new AuditBox(context, this))
    , m_keys(
          new TextLabel(context.theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_team(new TeamBox(context.theme, this))
    , m_follow(new QPushButton(this))
    , m_openSlips(new QPushButton(tr("Vote by slips"), this))
    , m_openTeam(new QPushButton(tr("The technical team decides later…"), this))
    , m_close(new QPushButton(tr("Close and show (F8)"), this))
{
    nameAll();
    layOut();
    connectAll();
}

void PlenaryCounting::nameAll()
{
    m_progress->setObjectName(u"plenaryProgress"_s);
    m_present->setObjectName(u"plenaryVotersNow"_s);
    m_present->setRange(1, VoteFields::MaxPresent);
    m_present->setKeyboardTracking(false);
    m_present->setAccessibleName(tr("How many people vote?"));
    m_present->setSuffix(tr(" vote", "people, behind their number"));
    m_field->setObjectName(u"plenaryCountField"_s);
    m_field->setAccessibleName(tr("Action and its hands"));
    m_field->setPlaceholderText(
        tr("“3 17”: action 3 got 17 hands; “3 7 5”: 7 of table 1 and 5 of table 2"));
    m_field->setMinimumHeight(m_context.theme.scaled(Theme::PrimaryHeight));
    m_notice->setObjectName(u"plenaryNotice"_s);
    m_confirm->setObjectName(u"plenaryConfirm"_s);
    m_twins->setObjectName(u"twinBar"_s);
    m_audit->setObjectName(u"auditBox"_s);
    m_keys->setText(
        tr("In the list: Space marks · M joins the two marked · S separates · F2 changes "
           "the words"));
    m_keys->setWordWrap(true);
    m_team->setObjectName(u"teamBox"_s);
    m_follow->setObjectName(u"followSelections"_s);
    m_openSlips->setObjectName(u"openPlenarySlips"_s);
    m_openSlips->setToolTip(tr("Each person orders the best few on a slip"));
    m_openTeam->setObjectName(u"teamDecides"_s);
    m_close->setObjectName(u"closePlenary"_s);
    Theme::makePrimary(m_close);
}

void PlenaryCounting::layOut()
{
    auto *above = new QHBoxLayout;
    above->addWidget(m_progress, 1);
    above->addWidget(m_present);
    auto *below = new QHBoxLayout;
    below->setSpacing(Theme::Grid);
    below->addWidget(m_openSlips);
    below->addWidget(m_openTeam);
    below->addStretch();
    below->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(above);
    layout->addWidget(m_field);
    layout->addWidget(m_notice);
    layout->addWidget(m_waiting);
    layout->addWidget(m_confirm);
    layout->addWidget(m_follow, 0, Qt::AlignLeft);
    layout->addWidget(m_twins);
    layout->addWidget(m_actions, 1);
    layout->addWidget(m_audit);
    layout->addWidget(m_keys);
    layout->addWidget(m_team);
    layout->addLayout(below);
}

void PlenaryCounting::connectAll()
{
    auto *down = new QAction(m_field);
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    m_field->addAction(down);
    connect(down, &QAction::triggered, m_actions, &ActionEditor::enter);
    connect(m_field, &UndoTextField::submitted, this, &PlenaryCounting::submit);
    connect(&m_context.privacy, &Privacy::changed, m_waiting, &WaitingCounts::setHidden);
    m_waiting->setHidden(m_context.privacy.isOn());
    connect(m_waiting, &WaitingCounts::accepted, this, &PlenaryCounting::countWaiting);
    connect(m_waiting, &WaitingCounts::givenBack, m_field, &QLineEdit::setText);
    connect(m_present, &QSpinBox::valueChanged, this, &PlenaryCounting::changePresent);
    connect(
        m_actions, &ActionEditor::said, this, qOverload<const QString &>(&PlenaryCounting::say));
    connect(m_actions, &ActionEditor::left, this, &PlenaryCounting::enter);
    connect(m_actions, &ActionEditor::joinTwinsRequested, m_twins, &TwinBar::join);
    connect(m_actions, &ActionEditor::twinsApartRequested, m_twins, &TwinBar::keepApart);
    connect(m_twins, &TwinBar::joinRequested, m_actions, &ActionEditor::startJoining);
    connect(m_twins, &TwinBar::said, this, qOverload<const QString &>(&PlenaryCounting::say));
    connect(m_audit, &AuditBox::said, this, qOverload<const QString &>(&PlenaryCounting::say));
    connect(m_actions, &ActionEditor::countRequested, this, [this](const PlenaryLine &line) {
        m_field->setText(u"%1 "_s.arg(line.number));
        m_field->setFocus();
    });
    connect(&m_actions->model(), &PlenaryModel::marksChanged, this, &PlenaryCounting::showMarks);
    connect(m_follow, &QPushButton::clicked, this, &PlenaryCounting::followSelections);
    connect(m_openSlips, &QPushButton::clicked, this, [this] {
        if (say(withoutValue(voteBySlips(m_context.document))))
            showUndoToast(m_context, tr("Now the plenary votes by slips."), m_notice);
    });
    connect(m_openTeam, &QPushButton::clicked, this, [this] {
        setTeamChoosing(true);
        enter();
    });
    connect(m_team, &TeamBox::givenUp, this, [this] {
        setTeamChoosing(false);
        enter();
    });
    connect(m_team, &TeamBox::chooseRequested, this, &PlenaryCounting::closeByTeam);
    connect(m_close, &QPushButton::clicked, this, &PlenaryCounting::close);
}

void PlenaryCounting::show(const PlenaryRecord &plenary,
                           const QList<PlenaryLine> &lines,
                           int changes)
{
    m_plenary = plenary;
    m_actions->setLines(lines);
    m_progress->setText(progress());
    const QSignalBlocker quiet(m_present);
    m_present->setValue(plenary.vote->present);
    m_openSlips->setEnabled(plenary.actions.size() > plenary.vote->seats);
    m_follow->setVisible(changes > 0);
    m_follow->setText(tr("Follow the final selections: %n action(s) come or go", nullptr, changes));
    showMarks();
    if (!m_team->isVisibleTo(this))
        m_twins->follow(plenary, lines);
}

void PlenaryCounting::showAudit(const Phrases &phrases, const PlenaryAudit &audit)
{
    if (!m_team->isVisibleTo(this))
        m_audit->follow(phrases, *m_plenary, audit);
}

QString PlenaryCounting::progress() const
{
    const int actions = int(m_plenary->actions.size());
    const QString places = tr("%n place(s)", nullptr, m_plenary->vote->seats);
    if (actions <= m_plenary->vote->seats)
        return tr("No vote is needed") + u" · "_s + places;
    const int counted = actions - plenaryOutcome(*m_plenary).uncounted();
    return tr("%1 of %2 counted").arg(counted).arg(actions) + u" · "_s + places;
}

void PlenaryCounting::enter()
{
    if (m_field->isEnabled())
        m_field->setFocus();
    else
        m_actions->enter();
}

void PlenaryCounting::submit(const QString &typed)
{
    const QString line = cleanedLine(typed);
    m_notice->clear();
    if (line.isEmpty())
        return m_waiting->answer();
    const auto read = parseHandsEntry(line);
    if (!read)
        return say(tr("“%1” is not the number of an action and its hands. Type “3 17”.").arg(line));
    const auto action = m_actions->model().withNumber(read->action);
    if (!action)
        return say(tr("There is no action %1.").arg(read->action));
    if (read->hands.isEmpty())
        return say(tr("How many hands did action %1 get? Type “%1 17”.").arg(read->action));
    take(*read, *action);
}

/// More hands than people ask whether somebody came in, where they are not told by table.
void PlenaryCounting::take(const HandsEntry &entry, const PlenaryLine &action)
{
    const int hands = entry.hands.first();
    const int present = m_plenary->vote->present;
    if (entry.hands.size() > 1 || hands <= present || !WaitingCounts::mayHaveComeIn(hands, present))
        return count(action, entry.hands);
    m_field->settle();
    m_waiting->add({action.number, hands}, present);
}

void PlenaryCounting::countWaiting(int present, const QList<WaitingCounts::Count> &counts)
{
    changePresent(std::max(present, m_plenary->vote->present));
    for (const WaitingCounts::Count &waiting : counts) {
        if (const auto action = m_actions->model().withNumber(waiting.number))
            count(*action, {waiting.count});
    }
}

void PlenaryCounting::count(const PlenaryLine &line, const QList<int> &hands)
{
    const auto counted = hands.size() > 1
                             ? countHandsByTable(m_context.document, line.action, hands)
                             : countHands(m_context.document, line.action, hands.first());
    if (!say(counted ? Result<void>() : counted.error()))
        return;
    m_waiting->forget(line.number);
    m_field->settle();
    m_actions->show(line.action);
    if (m_context.privacy.isOn())
        m_notice->showGood(tr("Action %1 is noted.").arg(line.number));
}

void PlenaryCounting::changePresent(int present)
{
    if (!m_plenary || present == m_plenary->vote->present)
        return;
    if (say(setPlenaryVoters(m_context.document, present)))
        return;
    const QSignalBlocker quiet(m_present);
    m_present->setValue(m_plenary->vote->present);
}

void PlenaryCounting::followSelections()
{
    say(startPlenary(m_context.document, m_plenary->vote->present));
}

void PlenaryCounting::close()
{
    if (m_team->isVisibleTo(this))
        closeByTeam();
    else
        closeByHands();
}

void PlenaryCounting::closeByHands()
{
    if (m_waiting->isWaiting())
        return m_waiting->setFocus();
    if (m_confirm->isVisible())
        return m_confirm->answer();
    const auto close = [this] {
        say(closePlenary(m_context.document));
    };
    const int uncounted = plenaryOutcome(*m_plenary).uncounted();
    if (uncounted == 0 || uncounted == m_plenary->actions.size())
        return close();
    m_confirm->ask(
        tr("%n action(s) have not been counted: they would not enter.", nullptr, uncounted),
        tr("Close and show"),
        close);
}

void PlenaryCounting::closeByTeam()
{
    QList<Id<Consolidation>> chosen;
    for (const PlenaryLine &line : m_actions->model().marked())
        chosen.append(line.action);
    const QString reason = m_team->reason();
    if (say(closePlenary(m_context.document, chosen, PlenaryBy::TechnicalTeam, reason)))
        setTeamChoosing(false);
}

/// Marks then say which actions enter, and nothing else can be done with them.
void PlenaryCounting::setTeamChoosing(bool on)
{
    m_team->setVisible(on);
    m_actions->setEditable(!on);
    m_actions->model().clearMarks();
    for (QWidget *part : QList<QWidget *>{m_keys, m_openSlips, m_openTeam, m_close})
        part->setVisible(!on);
    for (QWidget *part : QList<QWidget *>{m_audit, m_twins})
        part->hide();
    if (!on)
        m_twins->follow(*m_plenary, m_actions->model().rows());
    m_field->setEnabled(!on);
    m_notice->clear();
}

void PlenaryCounting::showMarks()
{
    if (m_plenary)
        m_team->setMarked(int(m_actions->model().marked().size()), m_plenary->vote->seats);
}

void PlenaryCounting::say(const QString &sentence)
{
    if (sentence.isEmpty())
        return m_notice->clear();
    m_notice->showProblem(sentence);
    m_field->selectAll(); // the next thing typed takes its place
}

bool PlenaryCounting::say(const Result<void> &outcome)
{
    say(outcome ? QString() : outcome.error().message);
    return bool(outcome);
}

} // namespace Tallerista
