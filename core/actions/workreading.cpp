// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/workreading.h"

#include "core/actions/plenaryreading.h"
#include "core/actions/selectionreading.h"

#include <algorithm>

namespace Tallerista {

namespace {

Result<BlockWork> arrivals(const Stores &stores)
{
    const auto people = stores.participants.all();
    if (!people)
        return people.error();
    if (people->isEmpty())
        return BlockWork();
    const auto here = std::count_if(people->begin(), people->end(), [](const Participant &person) {
        return person->arrivedAt.has_value();
    });
    const auto all = int(people->size());
    return BlockWork{{{0, WorkKind::Arrived, int(here), all, here == all}}};
}

/// The rows of each table.
template <typename T>
Result<BlockWork> countByMesa(const Stores &stores, const Result<QList<T>> &rows, WorkKind kind)
{
    const auto mesas = stores.mesas.all();
    if (!mesas)
        return mesas.error();
    if (!rows)
        return rows.error();
    BlockWork work;
    for (const Mesa &mesa : *mesas) {
        const auto count = std::count_if(rows->begin(), rows->end(), [&](const T &row) {
            return std::optional(row->mesa) == mesa.id();
        });
        work.tables.append({mesa->number, kind, int(count), {}, false});
    }
    return work;
}

/// Of a table's vote that is not decided yet.
TableWork voting(int mesa, const std::optional<FirstSelection> &selection)
{
    if (!selection)
        return {mesa, WorkKind::VoteToOpen, 0, 1};
    const auto items = int(selection->rows().size());
    if (selection->isShown() && selection->vote().purpose == VotePurpose::Sieve)
        return {mesa, WorkKind::VoteToOpen, 0, 1};
    if (selection->isShown())
        return {mesa, WorkKind::TieToBreak, 0, int(selection->tied().size())};
    if (selection->vote().method == VoteMethod::Agreement)
        return {mesa, WorkKind::Marked, selection->total(), selection->vote().seats};
    if (selection->isBySlips())
        return {mesa, WorkKind::Slips, selection->slips(), selection->vote().present};
    return {mesa, WorkKind::Counted, items - selection->uncounted(), items};
}

Result<TableWork> developing(const Stores &stores, int mesa, const FirstSelection &selection)
{
    const auto developments = stores.developments.all();
    if (!developments)
        return developments.error();
    const QList<Id<Idea>> entered = selection.entered();
    const auto written =
        std::count_if(developments->begin(), developments->end(), [&](const Development &each) {
            return entered.contains(each->idea) && (each->isWritten() || each->onPaper);
        });
    const auto all = int(entered.size());
    return TableWork{mesa, WorkKind::Developed, int(written), all, written == all};
}

Result<TableWork> firstSelecting(const Stores &stores, const Mesa &mesa, bool isLastBlock)
{
    const auto selection = readVoteAtHand(stores, mesa.id());
    if (!selection)
        return selection.error();
    const int number = mesa->number;
    const bool isDecided = *selection && (*selection)->isDecided()
                           && (*selection)->vote().purpose == VotePurpose::FirstSelection;
    if (!isDecided)
        return voting(number, *selection);
    if (!isLastBlock)
        return TableWork{number, WorkKind::Entered, int((*selection)->entered().size()), {}, true};
    return developing(stores, number, **selection);
}

Result<TableWork> finalSelecting(const Stores &stores, const Mesa &mesa)
{
    const auto selection = readFinalSelection(stores, mesa.id());
    const auto shortlist = stores.shortlists.ofMesa(mesa.id());
    if (!selection)
        return selection.error();
    if (!shortlist)
        return shortlist.error();
    const int number = mesa->number;
    if (!*selection) {
        const auto first = readVoteAtHand(stores, mesa.id());
        return first ? Result<TableWork>(voting(number, *first)) : first.error();
    }
    const int seats = (*selection)->seats();
    const int chosen = *shortlist ? int((*shortlist)->ideas.size()) : 0;
    if (*shortlist && (*shortlist)->shortlist->finishedAt)
        return TableWork{number, WorkKind::Chosen, chosen, chosen, true};
    const auto candidates = int((*selection)->candidates().size());
    if (const int unjudged = (*selection)->unjudged(); unjudged > 0)
        return TableWork{number, WorkKind::Judged, candidates - unjudged, candidates};
    return TableWork{
        number, WorkKind::Chosen, chosen, std::max(chosen, std::min(seats, candidates))};
}

template <typename Count>
Result<BlockWork> byMesa(const Stores &stores, Count count)
{
    const auto mesas = stores.mesas.all();
    if (!mesas)
        return mesas.error();
    BlockWork work;
    for (const Mesa &mesa : *mesas) {
        const Result<TableWork> table = count(mesa);
        if (!table)
            return table.error();
        work.tables.append(*table);
    }
    return work;
}

bool isHandedIn(const SmartSheet &sheet)
{
    return sheet->state != SheetState::Draft && sheet->state != SheetState::InReview;
}

Result<BlockWork> filling(const Stores &stores)
{
    const auto sheets = stores.sheets.all();
    if (!sheets)
        return sheets.error();
    return byMesa(stores, [&](const Mesa &mesa) {
        TableWork table{mesa->number, WorkKind::Sheets, 0, 0};
        for (const SmartSheet &sheet : *sheets) {
            if (sheet->mesa != mesa.id())
                continue;
            *table.of += 1;
            table.done += isHandedIn(sheet) ? 1 : 0;
        }
        table.isOver = *table.of > 0 && table.done == *table.of;
        return Result<TableWork>(table);
    });
}

Result<BlockWork> calling(const Stores &stores)
{
    const auto plenary = readPlenary(stores);
    if (!plenary)
        return plenary.error();
    if (!*plenary)
        return BlockWork{};
    const PlenaryOutcome outcome = plenaryOutcome(**plenary);
    const auto all = int((*plenary)->actions.size());
    return BlockWork{{{0,
                       WorkKind::Hands,
                       all - outcome.uncounted(),
                       all,
                       outcome.end != PlenaryEnd::Open && outcome.end != PlenaryEnd::TieOpen}}};
}

} // namespace

Result<BlockWork> readBlockWork(const Stores &stores, const AgendaSnapshot &agenda)
{
    if (!agenda.current)
        return BlockWork{};
    const auto stage = agenda.rows.at(agenda.current->index).planned.stage;
    switch (stage.value_or(Stage::Agenda)) {
    case Stage::Registration:
        return arrivals(stores);
    case Stage::Experiences:
        return countByMesa(stores, stores.experiences.all(), WorkKind::Experiences);
    case Stage::Ideas:
        return countByMesa(stores, stores.ideas.all(), WorkKind::Ideas);
    case Stage::FirstSelection:
        return byMesa(stores, [&, last = isLastOfItsStage(agenda)](const Mesa &mesa) {
            return firstSelecting(stores, mesa, last);
        });
    case Stage::FinalSelection:
        return byMesa(stores, [&](const Mesa &mesa) { return finalSelecting(stores, mesa); });
    case Stage::Sheets:
        return filling(stores);
    case Stage::Plenary:
        return calling(stores);
    case Stage::Preparation:
    case Stage::Agenda:
    case Stage::Document:
        break;
    }
    return BlockWork{};
}

} // namespace Tallerista
