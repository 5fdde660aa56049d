// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/stagetable.h"

#include "core/actions/agendaactions.h"
#include "core/actions/plenaryreading.h"
#include "core/actions/selectionreading.h"
#include "core/rules/plenary.h"
#include "ui/stages/agenda/agendapage.h"
#include "ui/stages/document/documentpage.h"
#include "ui/stages/experiences/experiencespage.h"
#include "ui/stages/finalselection/finalselectionpage.h"
#include "ui/stages/firstselection/firstselectionpage.h"
#include "ui/stages/ideas/ideaspage.h"
#include "ui/stages/plenary/plenarypage.h"
#include "ui/stages/preparation/preparationpage.h"
#include "ui/stages/registration/registrationpage.h"
#include "ui/stages/sheets/sheetspage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using State = StageRail::State;

template <typename Page>
StagePage *make(const PageContext &context, QWidget *parent)
{
    return new Page(context, parent);
}

/// A count for each table, "18·14", and one more of what belongs to none, if there is any; under way as
/// soon as there is one, ready when every table has one and what follows has begun there.
template <typename T, typename HasFollowed>
StageSummary
countsByMesa(const Stores &stores, const Result<QList<T>> &rows, HasFollowed hasFollowed)
{
    const auto mesas = stores.mesas.all();
    if (!mesas || !rows)
        return {State::Missing};
    QStringList counts;
    const auto ofNone = std::count_if(rows->begin(), rows->end(), [](const T &row) {
        return !std::optional<Id<Mesa>>(row->mesa);
    });
    bool over = true;
    for (const Mesa &mesa : *mesas) {
        const auto count = std::count_if(rows->begin(), rows->end(), [&](const T &row) {
            return std::optional(row->mesa) == mesa.id();
        });
        counts.append(QString::number(count));
        over = over && count + ofNone > 0 && hasFollowed(mesa.id());
    }
    if (ofNone > 0)
        counts.append(QString::number(ofNone));
    const QString spoken = counts.join(
        QCoreApplication::translate("StageTable", " and ", "between the counts of the tables"));
    const State begun = over ? State::Ready : State::UnderWay;
    return {rows->isEmpty() ? State::Empty : begun, counts.join(u'·'), spoken};
}

StageSummary partSummary(State state, int part, int all)
{
    return {state,
            u"%1/%2"_s.arg(part).arg(all),
            QCoreApplication::translate("StageTable", "%1 of %2").arg(part).arg(all)};
}

StageSummary preparationSummary(const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    const auto questions = stores.questions.all();
    if (!workshop || !questions)
        return {State::Missing};
    const bool ready =
        !(*workshop)->place.isEmpty() && !(*workshop)->convener.isEmpty() && !questions->isEmpty();
    return {ready ? State::Ready : State::UnderWay};
}

StageSummary registrationSummary(const Stores &stores)
{
    const auto people = stores.participants.all();
    if (!people)
        return {State::Missing};
    const auto arrived =
        std::count_if(people->begin(), people->end(), [](const Participant &person) {
            return person->arrivedAt.has_value();
        });
    const QString count = QString::number(people->size());
    if (people->isEmpty())
        return {State::Empty};
    return {arrived == people->size() ? State::Ready : State::UnderWay, count, count};
}

StageSummary agendaSummary(const Stores &stores)
{
    const auto clock = readAgenda(stores);
    if (!clock)
        return {State::Missing};
    switch (clock->state()) {
    case AgendaState::NotStarted:
        return {State::Empty};
    case AgendaState::Done:
        return {State::Ready};
    default:
        return {State::UnderWay};
    }
}

StageSummary experiencesSummary(const Stores &stores)
{
    const auto ideas = stores.ideas.all();
    return countsByMesa(stores, stores.experiences.all(), [&](const Id<Mesa> &mesa) {
        return ideas && std::any_of(ideas->begin(), ideas->end(), [&](const Idea &idea) {
                   return idea->mesa == mesa;
               });
    });
}

StageSummary ideasSummary(const Stores &stores)
{
    auto ideas = stores.ideas.all();
    if (ideas)
        ideas->removeIf([](const Idea &idea) { return idea->mergedInto.has_value(); });
    return countsByMesa(stores, ideas, [&](const Id<Mesa> &mesa) {
        const auto vote = stores.votes.latest(VotePurpose::FirstSelection, mesa);
        return vote && *vote;
    });
}

/// A number for each table, "10·–"; ready when every table \a has one.
template <typename CountOf>
StageSummary resultsByMesa(const Stores &stores, CountOf countOf)
{
    const auto mesas = stores.mesas.all();
    if (!mesas)
        return {State::Missing};
    QStringList counts;
    qsizetype ready = 0;
    for (const Mesa &mesa : *mesas) {
        const std::optional<int> count = countOf(mesa.id());
        counts.append(count ? QString::number(*count) : u"–"_s);
        ready += count ? 1 : 0;
    }
    if (ready == 0)
        return {State::Empty};
    const QString spoken = counts.join(
        QCoreApplication::translate("StageTable", " and ", "between the counts of the tables"));
    return {ready == mesas->size() ? State::Ready : State::UnderWay, counts.join(u'·'), spoken};
}

StageSummary firstSelectionSummary(const Stores &stores)
{
    return resultsByMesa(stores, [&](const Id<Mesa> &mesa) -> std::optional<int> {
        const auto selection = readFirstSelection(stores, mesa);
        if (!selection || !*selection || !(*selection)->isDecided())
            return std::nullopt;
        return int((*selection)->entered().size());
    });
}

/// Under way from the first development or verdict on.
StageSummary finalSelectionSummary(const Stores &stores)
{
    StageSummary summary = resultsByMesa(stores, [&](const Id<Mesa> &mesa) -> std::optional<int> {
        const auto shortlist = stores.shortlists.ofMesa(mesa);
        if (!shortlist || !*shortlist || !(**shortlist).shortlist->finishedAt)
            return std::nullopt;
        return int((**shortlist).ideas.size());
    });
    const auto judged = stores.feasibilities.all();
    const auto developed = stores.developments.all();
    const bool hasBegun = (judged && !judged->isEmpty()) || (developed && !developed->isEmpty());
    if (summary.state == State::Empty && hasBegun)
        summary.state = State::UnderWay;
    return summary;
}

/// "3/5": ready to hand in, of all.
StageSummary sheetsSummary(const Stores &stores)
{
    const auto sheets = stores.sheets.all();
    if (!sheets)
        return {State::Missing};
    if (sheets->isEmpty())
        return {State::Empty};
    const auto ready = std::count_if(sheets->begin(), sheets->end(), [](const SmartSheet &sheet) {
        return sheet->state != SheetState::Draft && sheet->state != SheetState::InReview;
    });
    return partSummary(
        ready == sheets->size() ? State::Ready : State::UnderWay, int(ready), int(sheets->size()));
}

/// "3/9" while hands or slips are counted, then how many actions were chosen.
StageSummary plenarySummary(const Stores &stores)
{
    const auto plenary = readPlenary(stores);
    if (!plenary)
        return {State::Missing};
    if (!*plenary)
        return {State::Empty};
    const PlenaryOutcome outcome = plenaryOutcome(**plenary);
    const auto all = int((*plenary)->actions.size());
    if (outcome.end == PlenaryEnd::Open && (*plenary)->isBySlips())
        return partSummary(
            State::UnderWay, int((*plenary)->ballots.size()), (*plenary)->vote->present);
    if (outcome.end == PlenaryEnd::Open)
        return partSummary(State::UnderWay, all - outcome.uncounted(), all);
    const QString chosen = QString::number(outcome.count(PlenaryPlace::In));
    return {outcome.end == PlenaryEnd::TieOpen ? State::Missing : State::Ready, chosen, chosen};
}

StageSummary documentSummary(const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    if (!workshop)
        return {State::Missing};
    return {(*workshop)->closedAt ? State::Ready : State::Empty};
}

constexpr auto Stages = std::to_array<StageRow>({
    {Stage::Preparation, "configure", make<PreparationPage>, preparationSummary},
    {Stage::Registration, "meeting-attending", make<RegistrationPage>, registrationSummary},
    {Stage::Agenda, "view-calendar-timeline", make<AgendaPage>, agendaSummary},
    {Stage::Experiences, "story-editor", make<ExperiencesPage>, experiencesSummary},
    {Stage::Ideas, "games-hint", make<IdeasPage>, ideasSummary},
    {Stage::FirstSelection,
     "view-sort-descending",
     make<FirstSelectionPage>,
     firstSelectionSummary},
    {Stage::FinalSelection, "dialog-ok-apply", make<FinalSelectionPage>, finalSelectionSummary},
    {Stage::Sheets, "view-form", make<SheetsPage>, sheetsSummary},
    {Stage::Plenary, "system-users", make<PlenaryPage>, plenarySummary},
    {Stage::Document, "document-preview", make<DocumentPage>, documentSummary},
});

} // namespace

std::span<const StageRow> stageTable()
{
    return Stages;
}

int stageIndex(Stage stage)
{
    const auto rows = stageTable();
    const auto row = std::find_if(
        rows.begin(), rows.end(), [stage](const StageRow &each) { return each.stage == stage; });
    return row == rows.end() ? -1 : int(row - rows.begin());
}

} // namespace Tallerista
