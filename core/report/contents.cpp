// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/contents.h"

#include "core/rules/agenda/agendaclock.h"
#include "core/store/plenaryrows.h"

namespace Tallerista {

namespace {

/// The first failure among \a results, if there is one.
template <typename... Results>
std::optional<Error> failureOf(const Results &...results)
{
    std::optional<Error> failure;
    const auto check = [&failure](const auto &result) {
        if (!result && !failure)
            failure = result.error();
    };
    (check(results), ...);
    return failure;
}

/// Of each table that has one.
Result<std::vector<FirstSelection>>
readSelections(const Stores &stores, VotePurpose purpose, const QList<Mesa> &mesas)
{
    std::vector<FirstSelection> selections;
    for (const Mesa &mesa : mesas) {
        auto vote = stores.votes.latest(purpose, mesa.id());
        if (!vote)
            return vote.error();
        if (*vote)
            selections.emplace_back(std::move(**vote));
    }
    return selections;
}

Result<std::vector<FirstSelection>> readRunoffs(const Stores &stores,
                                                const std::vector<FirstSelection> &selections)
{
    std::vector<FirstSelection> runoffs;
    for (const FirstSelection &selection : selections) {
        const auto under = stores.votes.under(selection.record().vote.id(), VotePurpose::Runoff);
        if (!under)
            return under.error();
        for (const VoteRecord &runoff : *under)
            runoffs.emplace_back(runoff);
    }
    return runoffs;
}

Result<QList<ShortlistRecord>> readShortlists(const Stores &stores, const QList<Mesa> &mesas)
{
    QList<ShortlistRecord> shortlists;
    for (const Mesa &mesa : mesas) {
        const auto record = stores.shortlists.ofMesa(mesa.id());
        if (!record)
            return record.error();
        if (*record)
            shortlists.append(**record);
    }
    return shortlists;
}

/// The tables whose final selection or whose evaluation is finished.
Result<QList<Id<Mesa>>> readJudgingOver(const Stores &stores, const QList<Mesa> &mesas)
{
    QList<Id<Mesa>> over;
    for (const Mesa &mesa : mesas) {
        const auto judging = stores.votes.latest(VotePurpose::Feasibility, mesa.id());
        const auto shortlist = stores.shortlists.ofMesa(mesa.id());
        if (auto failure = failureOf(judging, shortlist))
            return *failure;
        const bool isFinished = *shortlist && (*shortlist)->shortlist->finishedAt;
        if (isFinished || (*judging && !(*judging)->vote->isOpen()))
            over.append(mesa.id());
    }
    return over;
}

Result<SelectionContents> readSelection(const Stores &stores, const QList<Mesa> &mesas)
{
    auto first = readSelections(stores, VotePurpose::FirstSelection, mesas);
    auto sieves = readSelections(stores, VotePurpose::Sieve, mesas);
    auto finals = readSelections(stores, VotePurpose::FinalSelection, mesas);
    auto over = readJudgingOver(stores, mesas);
    auto developments = stores.developments.all();
    auto judged = stores.feasibilities.all();
    auto shortlists = readShortlists(stores, mesas);
    auto plenary = readPlenary(stores);
    if (auto failure =
            failureOf(first, sieves, finals, over, developments, judged, shortlists, plenary))
        return *failure;
    auto runoffs = readRunoffs(stores, *first);
    if (!runoffs)
        return runoffs.error();
    return SelectionContents{std::move(*first),
                             std::move(*sieves),
                             std::move(*runoffs),
                             std::move(*finals),
                             *developments,
                             *judged,
                             *over,
                             *shortlists,
                             std::move(*plenary)};
}

Result<QList<Task>> readWorkshopTasks(const Stores &stores)
{
    auto tasks = stores.tasks.all();
    if (tasks)
        tasks->removeIf([](const Task &task) { return task->sheet.has_value(); });
    return tasks;
}

} // namespace

Result<WorkshopContents> readContents(const Stores &stores, qint64 now)
{
    auto workshop = stores.workshop.get();
    auto mesas = stores.mesas.all();
    auto institutions = stores.institutions.all();
    auto participants = stores.participants.all();
    auto topics = stores.topics.all();
    auto questions = stores.questions.all();
    auto glossary = stores.glossary.all();
    auto blocks = stores.agendaBlocks.all();
    auto events = stores.agendaEvents.all();
    auto experiences = stores.experiences.all();
    auto headings = stores.headings.all();
    auto ideas = stores.ideas.all();
    auto sheets = stores.sheets.records();
    auto tasks = readWorkshopTasks(stores);
    auto narratives = stores.narratives.all();

    if (auto failure = failureOf(workshop,
                                 mesas,
                                 institutions,
                                 participants,
                                 topics,
                                 questions,
                                 glossary,
                                 blocks,
                                 events,
                                 experiences,
                                 headings,
                                 ideas,
                                 sheets,
                                 tasks,
                                 narratives))
        return *failure;
    auto selection = readSelection(stores, *mesas);
    if (!selection)
        return selection.error();
    const auto plan = planAgenda(*workshop, *blocks);
    if (!plan)
        return plan.error();
    return WorkshopContents{*workshop,
                            *mesas,
                            *institutions,
                            *participants,
                            *topics,
                            *questions,
                            *glossary,
                            *blocks,
                            AgendaClock(*plan, *events).at(now),
                            *experiences,
                            *headings,
                            *ideas,
                            std::move(*selection),
                            *sheets,
                            *tasks,
                            *narratives,
                            now};
}

} // namespace Tallerista
