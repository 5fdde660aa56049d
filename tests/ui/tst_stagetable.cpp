// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "tests/support/testroom.h"
#include "ui/stages/stagetable.h"

using namespace Tallerista;
using namespace Tallerista::Testing;

/// What the rail says of each stage.
class tst_StageTable : public QObject
{
    Q_OBJECT

private slots:
    void experiencesAreReadyOnceEveryTableHasSomeAndHasGoneOn();
    void aFinalSelectionIsUnderWayFromItsFirstVerdictOn();

private:
    static StageRail::State stateOf(const TestRoom &room, Stage stage)
    {
        return stageTable()[size_t(stageIndex(stage))].summary(room.document->stores()).state;
    }
};

void tst_StageTable::experiencesAreReadyOnceEveryTableHasSomeAndHasGoneOn()
{
    TestRoom room;
    QCOMPARE(stateOf(room, Stage::Experiences), StageRail::State::Empty);
    taken(addExperience(*room.document, room.mesa(1), {u"A portal"_s, {}, {}, {}, {}}));
    room.capture(1, 1);
    room.capture(2, 1);
    QCOMPARE(stateOf(room, Stage::Experiences), StageRail::State::UnderWay);
    taken(addExperience(*room.document, room.mesa(2), {u"A radio"_s, {}, {}, {}, {}}));
    QCOMPARE(stateOf(room, Stage::Experiences), StageRail::State::Ready);
}

void tst_StageTable::aFinalSelectionIsUnderWayFromItsFirstVerdictOn()
{
    TestRoom room;
    taken(closeVote(*room.document, room.vote(1, 1, {17, 13})));
    QCOMPARE(stateOf(room, Stage::FinalSelection), StageRail::State::Empty);
    const Id<Idea> first = room.document->stores().ideas.ofMesa(room.mesa(1))->last().id();
    taken(judgeIdea(*room.document, first, Verdict::Feasible));
    QCOMPARE(stateOf(room, Stage::FinalSelection), StageRail::State::UnderWay);
}

TALLERISTA_TEST(tst_StageTable)
#include "tst_stagetable.moc"
