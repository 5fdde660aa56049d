// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/glossaryactions.h"
#include "core/actions/overrideactions.h"
#include "core/actions/plenarytables.h"
#include "core/actions/preparationactions.h"
#include "core/report/fateletters.h"
#include "core/rules/plenarysentences.h"
#include "core/rules/selection/decisionsentences.h"
#include "core/rules/selection/selectionsentences.h"
#include "tests/report/builtreport.h"
#include "tests/report/filledworkshop.h"
#include "tests/support/testballots.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// What the first statement of the record of decisions says, by matter.
QMap<QString, QString> statedIn(const Report &report)
{
    QMap<QString, QString> stated;
    for (const Paper::Row &row : tablesOf(report, u"Record of decisions"_s).first().rows)
        stated.insert(cellsOf(row).first(), cellsOf(row).last());
    return stated;
}

} // namespace

class tst_ResultChapters : public QObject
{
    Q_OBJECT

private slots:
    void chaptersStandInTheirOrder();
    void anEmptyWorkshopHasNoChaptersAboutResults();
    void everyIdeaHasExactlyOneFate();
    void aFateSaysItsStatusOnce();
    void theSumsOfTheFatesAreTheIdeas();
    void theFateTellsConditionAndPair();
    void aPageForEachPersonTellsOnlyTheirIdeas();
    void noVerdictIsToldBeforeTheEvaluationIsOver();
    void aSkippedPlenarySaysWhoDecidedIt();
    void handsByTableStandBesideTheirSum();
    void tieAndDecisionStandInTheWordsOfTheRules();
    void anObjectionIsToldInItsWords();
    void theChartCutsUnderThoseThatEnter();
    void anOpenVoteShowsNoNumber();
    void theFinalSelectionTellsWhoGoesOnAndWhy();
    void theSummaryListsTheActionsOfTheRoom();
    void thePlenaryTellsOriginsAndWhoDecided();
    void changedWordsStandInTheAnnex();
    void acronymsStandInTheAnnexOfBothEditions();
    void joinedIdeasFollowTheOneTheyWereJoinedTo();
    void theRecordOfDecisionsTellsRuleCountAndDecision();
    void theRecordOfDecisionsTellsEveryVoteOfATable();
    void theRecordOfDecisionsCountsSlipsAndNotPeople();
    void aDecisionThatCameBeforeTheCountsSaysSo();
    void hostileTextStaysText();

private:
    /// For those who only read.
    const FilledWorkshop m_filled;
};

void tst_ResultChapters::chaptersStandInTheirOrder()
{
    QCOMPARE(chaptersOf(build(m_filled)),
             QStringList({u"Summary"_s,
                          u"Presentation and objectives"_s,
                          u"Methodology"_s,
                          u"Participants"_s,
                          u"Agenda"_s,
                          u"Brainstorm"_s,
                          u"Results of Table 1"_s,
                          u"Results of Table 2"_s,
                          u"Plenary"_s,
                          u"SMART sheets"_s,
                          u"Matrix of actions"_s,
                          u"What became of each idea"_s,
                          u"Record of decisions"_s,
                          u"Findings"_s,
                          u"Agreements and next steps"_s,
                          u"Still to be completed"_s,
                          u"Annexes"_s}));
}

void tst_ResultChapters::anEmptyWorkshopHasNoChaptersAboutResults()
{
    const TestWorkshop workshop;

    QCOMPARE(chaptersOf(build(workshop)),
             QStringList({u"Presentation and objectives"_s,
                          u"Methodology"_s,
                          u"Participants"_s,
                          u"Agenda"_s,
                          u"Brainstorm"_s,
                          u"Annexes"_s}));
}

void tst_ResultChapters::everyIdeaHasExactlyOneFate()
{
    QStringList codes;
    for (const auto &table : tablesOf(build(m_filled), u"What became of each idea"_s)) {
        for (const Paper::Row &row : table.rows)
            codes.append(row.cells.first().string());
    }
    const auto contents = contentsOf(m_filled);
    const IdeaCodes expected(contents.mesas, contents.ideas);

    QCOMPARE(codes.size(), contents.ideas.size());
    for (const Idea &idea : contents.ideas)
        QCOMPARE(codes.count(expected.of(idea.id())), 1);
}

void tst_ResultChapters::aFateSaysItsStatusOnce()
{
    const auto tables = tablesOf(build(m_filled), u"What became of each idea"_s);
    QMap<QString, QStringList> fates;
    for (const auto &table : tables) {
        for (const Paper::Row &row : table.rows)
            fates.insert(row.cells.first().string(), cellsOf(row).mid(2));
    }

    QCOMPARE(fates.value(u"M1-02"_s).first(), u"Not feasible"_s);
    QCOMPARE(fates.value(u"M1-02"_s).last(), u"There are no resources."_s);
    QCOMPARE(fates.value(u"M1-06"_s),
             QStringList({u"Joined to another"_s, u"Joined to M1-01: it lives on there."_s}));
    QCOMPARE(fates.value(u"M1-07"_s), QStringList({u"Set aside"_s, u"Fuera del tema de hoy."_s}));
    QCOMPARE(fates.value(u"M1-05"_s).first(), u"Not prioritised"_s);
    QCOMPARE(fates.value(u"M1-01"_s).first(), u"Proposed action of the workshop"_s);
}

void tst_ResultChapters::theSumsOfTheFatesAreTheIdeas()
{
    const auto tables = tablesOf(build(m_filled), u"Ideas by what became of them"_s);
    QCOMPARE(tables.size(), 1);
    const auto rows = tables.first().rows;
    for (int column = 1; column <= 3; ++column) { // two tables and all
        int sum = 0;
        for (qsizetype row = 0; row + 1 < rows.size(); ++row)
            sum += rows.at(row).cells.at(column).string().toInt(); // "–" is 0
        QCOMPARE(sum, rows.last().cells.at(column).string().toInt());
    }
    QCOMPARE(rows.last().cells.last().string().toInt(), int(contentsOf(m_filled).ideas.size()));
}

void tst_ResultChapters::theFateTellsConditionAndPair()
{
    QMap<QString, QString> reasons;
    for (const auto &table : tablesOf(build(m_filled), u"What became of each idea"_s)) {
        for (const Paper::Row &row : table.rows)
            reasons.insert(row.cells.first().string(), row.cells.last().string());
    }

    QVERIFY(reasons.value(u"M1-01"_s).contains(u"Piden lo mismo"_s));
    QVERIFY2(reasons.value(u"M1-04"_s).contains(u"Si la alcaldía presta el local"_s),
             qPrintable(reasons.value(u"M1-04"_s)));
}

void tst_ResultChapters::aPageForEachPersonTellsOnlyTheirIdeas()
{
    const auto contents = contentsOf(m_filled);
    QList<Id<Participant>> people;
    for (const Participant &person : contents.participants)
        people.append(person.id());
    qsizetype told = 0;
    for (const auto &table : blocksOf<Paper::Table>(fateLetters(contents, people, english())))
        told += table.rows.size();
    qsizetype owned = 0;
    for (const Idea &idea : contents.ideas)
        owned += idea->author ? 1 : 0;

    QVERIFY(owned > 0);
    QCOMPARE(told, owned);
    QVERIFY(fateLetters(contents, {}, english()).blocks.isEmpty());
}

void tst_ResultChapters::noVerdictIsToldBeforeTheEvaluationIsOver()
{
    const FilledWorkshop filled;
    FilledWorkshop::must(reopenPlenary(*filled.document));
    FilledWorkshop::must(reopenFinalSelection(*filled.document, filled.mesa(1)));
    QVERIFY(textOf(build(filled)).contains(u"There are no resources"_s));

    FilledWorkshop::must(reopenJudging(*filled.document, filled.mesa(1)));
    const QString text = textOf(build(filled));
    QVERIFY(!text.contains(u"There are no resources"_s));
    QVERIFY(text.contains(u"The evaluation is not over yet."_s));
}

void tst_ResultChapters::aSkippedPlenarySaysWhoDecidedIt()
{
    const FilledWorkshop filled;
    FilledWorkshop::must(reopenPlenary(*filled.document));
    FilledWorkshop::must(
        skipPlenary(*filled.document, PlenaryBy::SkippedByTeam, u"La sala se quedó sin luz"_s));
    const QString text = textOf(build(filled));

    QVERIFY(text.contains(u"by decision of the technical team"_s));
    QVERIFY(text.contains(u"La sala se quedó sin luz"_s));
    QVERIFY(!text.contains(u"How the plenary decided"_s));
}

void tst_ResultChapters::handsByTableStandBesideTheirSum()
{
    const FilledWorkshop filled;
    FilledWorkshop::must(reopenPlenary(*filled.document));
    const auto action = filled.document->stores().consolidations.records()->first().action.id();
    FilledWorkshop::must(countHandsByTable(*filled.document, action, {9, 6}));
    FilledWorkshop::must(closePlenary(*filled.document));

    const auto rows = tablesOf(build(filled), u"Actions before the plenary"_s).first().rows;
    QCOMPARE(rows.first().cells.at(3).string(), u"15\n9 + 6"_s);
}

void tst_ResultChapters::tieAndDecisionStandInTheWordsOfTheRules()
{
    const auto contents = contentsOf(m_filled);
    const IdeaCodes codes(contents.mesas, contents.ideas);
    const FirstSelection &selection = contents.selection.first.front();
    const QStringList texts = Samples::textsOf(build(m_filled));

    QVERIFY(texts.contains(lineSentence(english(), selection)));
    QVERIFY(texts.contains(tieTitle(english(), 2, 1) + u'.'));
    QVERIFY(texts.contains(decisionSentence(english(), selection, 0, codes)));
    QVERIFY(texts.contains(u"Reason of the table: Son las que más urgen"_s));
}

void tst_ResultChapters::anObjectionIsToldInItsWords()
{
    const auto tables = tablesOf(build(m_filled), u"Objections"_s);

    QCOMPARE(tables.size(), 1);
    QCOMPARE(cellsOf(tables.first().rows.first()),
             QStringList({u"2"_s, u"La idea 3 era más barata, <i>dicen</i>"_s}));
}

void tst_ResultChapters::theChartCutsUnderThoseThatEnter()
{
    const auto charts = blocksOf<Paper::Bars>(build(m_filled));

    QCOMPARE(charts.size(), 1); // an agreement has no numbers
    QCOMPARE(charts.first().cutAfter, 3);
    QStringList codes;
    for (const Paper::Bar &bar : charts.first().bars)
        codes.append(bar.code.string());
    QCOMPARE(codes, QStringList({u"M1-01"_s, u"M1-02"_s, u"M1-04"_s, u"M1-03"_s, u"M1-05"_s}));
    QCOMPARE(charts.first().bars.at(3).band, Paper::Bar::Band::Out);
}

void tst_ResultChapters::anOpenVoteShowsNoNumber()
{
    FilledWorkshop workshop;
    const auto vote =
        workshop.document->stores().votes.latest(VotePurpose::FirstSelection, workshop.mesa(1));
    QVERIFY(reopenVote(*workshop.document, (*vote)->vote.id()));
    const Report report = build(workshop);

    QVERIFY(!chaptersOf(report).contains(u"Results of Table 1"_s));
    QVERIFY(blocksOf<Paper::Bars>(report).isEmpty());
    QVERIFY(textOf(report).contains(u"The first selection is not over yet."_s));
}

void tst_ResultChapters::theFinalSelectionTellsWhoGoesOnAndWhy()
{
    const Report report = build(m_filled);
    const auto table = tablesOf(report, u"Feasibility and final selection"_s).first();
    QMap<QString, QStringList> rows;
    for (const Paper::Row &row : table.rows)
        rows.insert(row.cells.first().string(), cellsOf(row).mid(2));

    QCOMPARE(rows.value(u"M1-01"_s), QStringList({u"Feasible"_s, u"Goes on"_s}));
    QCOMPARE(rows.value(u"M1-02"_s),
             QStringList({u"Not feasible: There are no resources"_s, u"Does not go on"_s}));
    QCOMPARE(
        rows.value(u"M1-04"_s),
        QStringList({u"Feasible with conditions: Si la alcaldía presta el local"_s, u"Goes on"_s}));
    QVERIFY(textOf(report).contains(
        u"The first feasible ideas of the first selection go on: M1-01 and M1-04."_s));
}

void tst_ResultChapters::theSummaryListsTheActionsOfTheRoom()
{
    const auto lists = blocksOf<Paper::BulletList>(build(m_filled));

    QCOMPARE(lists.at(1).items.size(), 2);
    QCOMPARE(lists.at(1).items.first().string(),
             u"Tablero común de las dos mesas (M1-01 + M2-01)"_s);
}

void tst_ResultChapters::thePlenaryTellsOriginsAndWhoDecided()
{
    const Report report = build(m_filled);
    const PlenaryRecord plenary = *contentsOf(m_filled).selection.plenary;
    const auto table = tablesOf(report, u"Actions before the plenary"_s).first();

    QVERIFY(textOf(report).contains(plenarySentence(english(), plenary)));
    QVERIFY(textOf(report).contains(u"Who decided: the whole room, 17"_s));
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows.first().cells.at(2).string(), u"M1-01 + M2-01"_s);
    QVERIFY(table.rows.first().cells.at(1).string().contains(u"Piden lo mismo"_s));
    QCOMPARE(table.rows.first().cells.last().string(), actionSentence(english(), plenary, 0));
    QVERIFY(table.rows.first().selected);
    QVERIFY(!table.rows.last().selected);
}

void tst_ResultChapters::changedWordsStandInTheAnnex()
{
    FilledWorkshop workshop;
    QVERIFY(tablesOf(build(workshop), u"Ideas whose words"_s).isEmpty());
    const auto before = workshop.document->stores().ideas.get(workshop.idea(2, 3));
    const auto after =
        before->with([](IdeaFields &fields) { fields.text = u"Con otras palabras"_s; });
    QVERIFY(editIdea(*workshop.document, *after));

    const auto tables = tablesOf(build(workshop), u"Ideas whose words"_s);

    QCOMPARE(tables.size(), 1);
    QCOMPARE(cellsOf(tables.first().rows.first()),
             QStringList({u"M2-03"_s, u"Idea 3 de la mesa 2"_s, u"Con otras palabras"_s}));
}

void tst_ResultChapters::acronymsStandInTheAnnexOfBothEditions()
{
    TestWorkshop workshop;
    QVERIFY(addGlossaryEntry(*workshop.document, u"gobernanza"_s, {})); // only to be known
    QVERIFY(tablesOf(build(workshop), u"Acronyms"_s).isEmpty());
    QVERIFY(addGlossaryEntry(*workshop.document, u"PAN"_s, u"Plan de Acción Nacional"_s));
    QVERIFY(addGlossaryEntry(*workshop.document, u"AGA"_s, u"Alianza <b>"_s));

    for (const Edition edition : {Edition::Public, Edition::Internal}) {
        const auto tables = tablesOf(build(workshop, edition), u"Acronyms"_s);
        QCOMPARE(tables.size(), 1);
        QCOMPARE(tables.first().rows.size(), 2);
        QCOMPARE(cellsOf(tables.first().rows.first()), QStringList({u"AGA"_s, u"Alianza <b>"_s}));
    }
}

void tst_ResultChapters::joinedIdeasFollowTheOneTheyWereJoinedTo()
{
    const auto table = tablesOf(build(m_filled), u"Ideas: Table 1"_s).first();
    QStringList codes;
    for (const Paper::Row &row : table.rows)
        codes.append(row.cells.first().string());

    QCOMPARE(codes.mid(0, 3), QStringList({u"M1-01"_s, u"M1-06"_s, u"M1-02"_s}));
    QVERIFY(table.rows.at(0).cells.at(1).string().contains(u"Joined to this one: M1-06"_s));
    QVERIFY(table.rows.at(6).cells.at(1).string().contains(u"Fuera del tema de hoy"_s));
}

void tst_ResultChapters::theRecordOfDecisionsTellsRuleCountAndDecision()
{
    const auto contents = contentsOf(m_filled);
    const FirstSelection &first = contents.selection.first.front();
    const auto stated = statedIn(build(m_filled));

    QCOMPARE(stated.value(u"Method"_s), u"Show of hands"_s);
    QVERIFY(stated.value(u"How it is decided"_s).contains(u"raises a hand"));
    QVERIFY(stated.value(u"Frozen"_s).contains(u"when the vote opened"));
    QCOMPARE(stated.value(u"Result"_s), lineSentence(Phrases(u"en"_s), first));
    QVERIFY(stated.value(u"Decisions"_s).contains(u"By the votes: M1-"_s));
    QVERIFY(stated.value(u"Decisions"_s).contains(u"places "_s));
    QCOMPARE(stated.value(u"Hash"_s), first.basis());
}

void tst_ResultChapters::theRecordOfDecisionsTellsEveryVoteOfATable()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 5, 5, 5}, 2);
    WorkshopFields fields = document.stores().workshop.get()->fields();
    fields.finalCut = 1;
    QVERIFY(editWorkshop(document, fields));
    QVERIFY(closeVote(document, vote.id));
    const auto runoff = openRunoff(document, vote.id, 12);
    QVERIFY(runoff);
    for (int i = 1; i < 4; ++i)
        QVERIFY(countVotes(document, runoff->id(), vote.ideas.at(i), 5 - i));
    QVERIFY(closeVote(document, runoff->id()));
    for (int i = 0; i < 2; ++i)
        QVERIFY(judgeIdea(document, vote.ideas.at(i), Verdict::Feasible));
    QVERIFY(finishJudging(document, workshop.mesa(1)));
    const auto again = openFinalVote(document, workshop.mesa(1), {VoteMethod::Hands, 1, 12});
    QVERIFY(again);
    QVERIFY(countVotes(document, again->id(), vote.ideas.at(0), 3));
    QVERIFY(countVotes(document, again->id(), vote.ideas.at(1), 8));
    QVERIFY(closeVote(document, again->id()));

    QStringList titles;
    QStringList counts;
    for (const Paper::Table &table : tablesOf(build(workshop), u"Record of decisions"_s)) {
        titles.append(table.caption.string());
        for (const Paper::Row &row : table.rows) {
            if (cellsOf(row).first() == u"Counts"_s)
                counts.append(cellsOf(row).last());
        }
    }
    QCOMPARE(titles.size(), 3);
    QVERIFY(titles.at(0).contains(u"first selection of Table 1"_s));
    QVERIFY(titles.at(1).contains(u"quick vote of Table 1 over a tie"_s));
    QVERIFY(titles.at(2).contains(u"vote of Table 1 over its feasible ideas"_s));
    QCOMPARE(counts,
             (QStringList{u"M1-02: 4 hands · M1-03: 3 hands · M1-04: 2 hands"_s,
                          u"M1-02: 8 hands · M1-01: 3 hands"_s}));
}

void tst_ResultChapters::theRecordOfDecisionsCountsSlipsAndNotPeople()
{
    TestWorkshop workshop;
    const SlipVote vote(workshop, 3, SlipVote::ranked(1, 11, 2));
    QVERIFY(vote.cast({1, 2}));
    QVERIFY(closeVote(vote.document, vote.id));

    const auto stated = statedIn(build(workshop));

    QCOMPARE(stated.value(u"Who voted"_s), u"1 slip of 11 people."_s);
    QCOMPARE(stated.value(u"Counted in all"_s), u"2 marks on 1 slip"_s);
}

void tst_ResultChapters::aDecisionThatCameBeforeTheCountsSaysSo()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const CountedVote vote(workshop, VoteMethod::Hands, {9, 7, 6, 4}, 3);
    QVERIFY(closeVote(document, vote.id));
    QVERIFY(overrideResult(
        document, vote.id, {true, {vote.ideas.at(3)}, u"Secretaría"_s, u"Lo exige la norma"_s}));
    const Report decided = build(workshop);
    QCOMPARE(blocksOf<Paper::Bars>(decided).first().bars.at(2).label.string(),
             u"Idea 4 (by decision)"_s);
    QVERIFY(statedIn(decided).value(u"Decisions"_s).contains(u"M1-03 gives up the place to it."_s));

    QVERIFY(reopenVote(document, vote.id));
    QVERIFY(countVotes(document, vote.id, vote.ideas.at(3), 5));
    QVERIFY(closeVote(document, vote.id));

    const auto stated = statedIn(build(workshop));
    QVERIFY(stated.value(u"Decisions"_s).contains(u"It was decided before the counts changed."_s));
    QVERIFY(!stated.value(u"Decisions"_s).contains(u"By the votes"_s));
}

void tst_ResultChapters::hostileTextStaysText()
{
    const Report report = build(m_filled);

    QCOMPARE(blocksOf<Paper::Bars>(report).first().bars.first().label.string(),
             u"Idea 1 <b>de</b> la mesa 1"_s);
    QVERIFY(blocksOf<Paper::Form>(report).first().title.string().contains(u"<b>de</b>"_s));
}

TALLERISTA_TEST(tst_ResultChapters)
#include "tst_resultchapters.moc"
