// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/developmentactions.h"
#include "core/actions/experienceactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/preparationactions.h"
#include "core/actions/sheetactions.h"
#include "core/actions/workreading.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

using Kind = WorkKind;

namespace {

/// An agenda in which one block of \a stage runs, followed by one of \a next.
AgendaSnapshot running(std::optional<Stage> stage, std::optional<Stage> next = {})
{
    const Id<AgendaBlock> id{RowId(std::array<quint8, RowId::Size>{})};
    AgendaSnapshot agenda;
    agenda.state = AgendaState::Running;
    agenda.current = RunningBlock();
    agenda.rows.append({PlannedBlock{id, {}, 0, 0, 0, 0, {}, stage, 0, 0}});
    agenda.rows.append({PlannedBlock{id, {}, 0, 0, 0, 0, {}, next, 0, 0}});
    return agenda;
}

} // namespace

class tst_WorkReading : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsCountedWhereNothingRuns();
    void countsWhoIsHere();
    void countsWhatWasToldAndSaid();
    void followsAVoteFromItsOpeningToTheDevelopments();
    void theFirstOfTwoBlocksIsForTheVoteAlone();
    void followsTheFinalSelection();
    void countsSheetsOfEachTableAndHandsOfTheRoom();

private:
    WorkshopDocument &document() const { return *m_workshop->document; }
    TableWork work(Stage stage, std::optional<Stage> next = {}, int mesa = 1) const
    {
        return readBlockWork(document().stores(), running(stage, next))->tables.at(mesa - 1);
    }

    std::unique_ptr<TestWorkshop> m_workshop;
};

/// Two ideas of each table, one of the room.
void tst_WorkReading::init()
{
    m_workshop = std::make_unique<TestWorkshop>();
    WorkshopFields fields = document().stores().workshop.get()->fields();
    fields.finalCut = 2;
    fields.plenaryCut = 1;
    QVERIFY(editWorkshop(document(), fields));
}

void tst_WorkReading::nothingIsCountedWhereNothingRuns()
{
    const Stores &stores = document().stores();
    QVERIFY(readBlockWork(stores, {})->tables.isEmpty());
    QVERIFY(readBlockWork(stores, running({}))->tables.isEmpty());
    QVERIFY(readBlockWork(stores, running(Stage::Agenda))->tables.isEmpty());
    QVERIFY(readBlockWork(stores, running(Stage::Plenary))->tables.isEmpty());
}

void tst_WorkReading::countsWhoIsHere()
{
    const auto ana = addParticipant(document(), {u"Ana"_s, {}, {}, {}, {}, {}, {}});
    QVERIFY(addParticipant(document(), {u"Luis"_s, {}, {}, {}, {}, {}, {}}));
    const auto people = document().stores().participants.all();
    QVERIFY(markPresence(document(), {people->first().id(), people->last().id()}, false));
    QVERIFY(markPresence(document(), {ana->id()}, true));
    QCOMPARE(work(Stage::Registration), (TableWork{0, Kind::Arrived, 1, 2, false}));
    QVERIFY(markPresence(document(), {people->last().id()}, true));
    QVERIFY(work(Stage::Registration).isOver);
}

void tst_WorkReading::countsWhatWasToldAndSaid()
{
    QVERIFY(addExperience(document(), m_workshop->mesa(2), {u"Un buzón"_s, {}, {}, {}}));
    writeIdeas(*m_workshop, 1, 3);
    QCOMPARE(work(Stage::Experiences, {}, 2), (TableWork{2, Kind::Experiences, 1, {}, false}));
    QCOMPARE(work(Stage::Ideas), (TableWork{1, Kind::Ideas, 3, {}, false}));
    QCOMPARE(work(Stage::Ideas, {}, 2), (TableWork{2, Kind::Ideas, 0, {}, false}));
}

void tst_WorkReading::followsAVoteFromItsOpeningToTheDevelopments()
{
    QCOMPARE(work(Stage::FirstSelection), (TableWork{1, Kind::VoteToOpen, 0, 1, false}));
    const CountedVote vote(*m_workshop, VoteMethod::Dots, {7, 5, 5}, 2);
    QVERIFY(countVotes(document(), vote.id, vote.ideas.at(2), std::nullopt));
    QCOMPARE(work(Stage::FirstSelection), (TableWork{1, Kind::Counted, 2, 3, false}));
    QVERIFY(countVotes(document(), vote.id, vote.ideas.at(2), 5));
    QVERIFY(closeVote(document(), vote.id));
    QCOMPARE(work(Stage::FirstSelection), (TableWork{1, Kind::TieToBreak, 0, 2, false}));
    QVERIFY(admitAllTied(document(), vote.id));
    QCOMPARE(work(Stage::FirstSelection), (TableWork{1, Kind::Developed, 0, 3, false}));
    for (const Id<Idea> &idea : vote.ideas)
        QVERIFY(developIdea(document(), idea, {{}, u"Así"_s, {}, {}, false}));
    QCOMPARE(work(Stage::FirstSelection), (TableWork{1, Kind::Developed, 3, 3, true}));
}

void tst_WorkReading::theFirstOfTwoBlocksIsForTheVoteAlone()
{
    const CountedVote vote(*m_workshop, VoteMethod::Dots, {7, 5, 4}, 2);
    QVERIFY(closeVote(document(), vote.id));
    QCOMPARE(work(Stage::FirstSelection, Stage::FirstSelection),
             (TableWork{1, Kind::Entered, 2, {}, true}));
    QCOMPARE(work(Stage::FirstSelection, Stage::FinalSelection).kind, Kind::Developed);
}

void tst_WorkReading::followsTheFinalSelection()
{
    QCOMPARE(work(Stage::FinalSelection).kind, Kind::VoteToOpen);
    const CountedVote vote(*m_workshop, VoteMethod::Dots, {7, 5, 4}, 2);
    QVERIFY(closeVote(document(), vote.id));
    QCOMPARE(work(Stage::FinalSelection), (TableWork{1, Kind::Judged, 0, 2, false}));
    const QList<Id<Idea>> two = vote.ideas.first(2);
    for (const Id<Idea> &idea : two)
        QVERIFY(judgeIdea(document(), idea, Verdict::Feasible));
    QCOMPARE(work(Stage::FinalSelection), (TableWork{1, Kind::Chosen, 0, 2, false}));
    QVERIFY(finishFinalSelection(document(), m_workshop->mesa(1), two, {}));
    QCOMPARE(work(Stage::FinalSelection), (TableWork{1, Kind::Chosen, 2, 2, true}));
}

void tst_WorkReading::countsSheetsOfEachTableAndHandsOfTheRoom()
{
    const CountedVote vote(*m_workshop, VoteMethod::Dots, {7, 5, 4}, 2);
    QVERIFY(closeVote(document(), vote.id));
    const QList<Id<Idea>> two = vote.ideas.first(2);
    for (const Id<Idea> &idea : two)
        QVERIFY(judgeIdea(document(), idea, Verdict::Feasible));
    QVERIFY(finishFinalSelection(document(), m_workshop->mesa(1), two, {}));
    const auto sheets = document().stores().sheets.all();
    QCOMPARE(work(Stage::Sheets), (TableWork{1, Kind::Sheets, 0, 2, false}));
    QCOMPARE(work(Stage::Sheets, {}, 2), (TableWork{2, Kind::Sheets, 0, 0, false}));
    const auto ready =
        sheets->first().with([](SmartSheetFields &fields) { fields.state = SheetState::Ready; });
    QVERIFY(document().edit({StepKind::EditSheet, Scope::workshop()}, [&](Edit &edit) {
        edit.update(*ready);
        return Result<void>();
    }));
    QCOMPARE(work(Stage::Sheets), (TableWork{1, Kind::Sheets, 1, 2, false}));

    QVERIFY(startPlenary(document(), 10));
    QCOMPARE(work(Stage::Plenary, {}, 1), (TableWork{0, Kind::Hands, 0, 2, false}));
    const auto actions = document().stores().consolidations.records();
    QVERIFY(countHands(document(), actions->first().action.id(), 6));
    QVERIFY(countHands(document(), actions->last().action.id(), 4));
    QCOMPARE(work(Stage::Plenary), (TableWork{0, Kind::Hands, 2, 2, false}));
    QVERIFY(closePlenary(document()));
    QVERIFY(work(Stage::Plenary).isOver);
}

TALLERISTA_TEST(tst_WorkReading)
#include "tst_workreading.moc"
