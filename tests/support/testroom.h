// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/agendaactions.h"
#include "core/actions/blockactions.h"
#include "core/actions/developmentactions.h"
#include "core/actions/experienceactions.h"
#include "core/actions/finalactions.h"
#include "core/actions/judgingactions.h"
#include "core/actions/objectionactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/actions/selectionreading.h"
#include "core/actions/sheetactions.h"
#include "core/actions/voteactions.h"
#include "core/room/roomview.h"
#include "tests/support/testworkshop.h"

namespace Tallerista::Testing {

using namespace Qt::StringLiterals;

constexpr qint64 Minute = 60'000;

template <typename T>
T taken(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

inline void taken(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

/// A workshop whose second block, of 20 minutes, can be about any stage.
struct TestRoom : TestWorkshop
{
    /// Lets the second block run, as one of \a stage.
    void run(Stage stage)
    {
        const auto block = document->stores().agendaBlocks.all()->at(1);
        taken(editBlock(*document, taken(block.with([stage](AgendaBlockFields &fields) {
            fields.stage = stage;
            fields.instructions = u"One idea a card."_s;
        }))));
        taken(startAgenda(*document));
        clock.advance(2'000);
        taken(nextBlock(*document));
    }

    AgendaSnapshot agenda() const
    {
        return taken(readAgenda(document->stores())).at(clock.nowUtcMs());
    }

    RoomView view(const RoomChoice &choice = {}) const
    {
        return taken(roomView(document->stores(), choice, agenda(), Phrases(u"en"_s)));
    }

    template <typename Card>
    Card card(const RoomChoice &choice = {}, int place = 0) const
    {
        return std::get<Card>(view(choice).cards.at(place));
    }

    /// Captures ideas called after the table and their place: "Idea 1 of table 2".
    QList<Id<Idea>> capture(int mesaNumber, int count)
    {
        QList<Id<Idea>> ideas;
        for (int i = 1; i <= count; ++i) {
            IdeaDraft draft;
            draft.text = u"Idea %1 of table %2"_s.arg(i).arg(mesaNumber);
            ideas.append(taken(captureIdea(*document, mesa(mesaNumber), draft)).id());
        }
        return ideas;
    }

    /// Opens a vote with stickers and writes down \a counts, by the ideas' places.
    Id<Vote> vote(int mesaNumber, int seats, const QList<int> &counts)
    {
        const QList<Id<Idea>> ideas = capture(mesaNumber, int(counts.size()));
        const Vote opened = taken(
            openFirstSelection(*document, mesa(mesaNumber), {VoteMethod::Dots, seats, 23, 3}));
        for (qsizetype i = 0; i < counts.size(); ++i)
            taken(countVotes(*document, opened.id(), ideas.at(i), counts.at(i)));
        return opened.id();
    }

    /// Makes the block that runs one of \a stage.
    void become(Stage stage)
    {
        const auto block = document->stores().agendaBlocks.all()->at(1);
        taken(editBlock(*document, taken(block.with([stage](AgendaBlockFields &fields) {
            fields.stage = stage;
        }))));
    }

    /// Writes «Zutana» wherever a person can be named and every selection of table 1 is over.
    void nameEverybody();

    void judgeAll(int mesaNumber)
    {
        for (const Idea &idea : *document->stores().ideas.ofMesa(mesa(mesaNumber)))
            taken(judgeIdea(*document, idea.id(), Verdict::Feasible));
    }
};

inline void TestRoom::nameEverybody()
{
    const QString name = u"Zutana"_s;
    run(Stage::Agenda);
    taken(
        addParticipant(*document, {name, {}, name, Sex::Woman, u"zutana@example.org"_s, name, 1}));
    for (const Mesa &each : *document->stores().mesas.all())
        taken(editMesa(*document, taken(each.with([&](MesaFields &fields) {
            fields.facilitator = name;
            fields.rapporteur = name;
        }))));
    for (const AgendaBlock &block : *document->stores().agendaBlocks.all())
        taken(editBlock(*document, taken(block.with([&](AgendaBlockFields &fields) {
            fields.lead = name;
            fields.notes = name;
        }))));
    taken(addExperience(*document, mesa(1), {u"A portal"_s, {}, name, name}));
    taken(captureIdea(*document, mesa(2), {{}, u"An idea"_s, name, {}, {}, name}));
    const Vote agreed =
        taken(openFirstSelection(*document, mesa(2), {VoteMethod::Agreement, 1, 9, 0}));
    taken(giveListReason(*document, agreed.id(), name + u" says so, and all agree."_s));
    taken(addObjection(*document, agreed.id(), 1, name + u" disagrees."_s));
    taken(closeVote(*document, vote(1, 1, {17, 13})));
    const Id<Idea> first = document->stores().ideas.ofMesa(mesa(1))->last().id();
    taken(developIdea(*document, first, {name, u"A portal for everybody"_s, name, name}));
    taken(judgeIdea(*document, first, Verdict::WithConditions, 6, name + u" must say yes."_s));
    taken(finishFinalSelection(*document, mesa(1), {first}, {}));
    const SmartSheet sheet = document->stores().sheets.all()->first();
    taken(editSheet(*document, taken(sheet.with([&](SmartSheetFields &fields) {
        fields.contactName = name;
        fields.answerBy = name;
    }))));
    MilestoneFields milestone(sheet.id());
    milestone.activity = u"The first version"_s;
    milestone.responsible = name;
    taken(addSheetRow<Milestone>(*document, milestone));
}

/// Every mode, of every table.
inline QList<RoomChoice> everyChoice()
{
    QList<RoomChoice> choices;
    for (int mode = 0; mode <= int(RoomMode::Black); ++mode) {
        for (const int table : {0, 1, 2}) {
            for (const bool newest : {false, true})
                choices.append({RoomMode(mode), table, newest, false, u"Back at 10:40"_s});
        }
    }
    return choices;
}

} // namespace Tallerista::Testing
