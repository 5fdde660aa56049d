// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plenaryreasons.h"
#include "core/rules/plenarysentences.h"
#include "tests/support/testclass.h"
#include "tests/support/testids.h"

#include <algorithm>
#include <array>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Tallerista::PlenaryRecord)

namespace {

/// No count yet.
constexpr int Uncalled = -1;

/// A plenary of actions with \a hands each, \a seats places and 24 people; open.
PlenaryRecord plenaryOf(const QList<int> &hands, int seats)
{
    VoteFields vote;
    vote.purpose = VotePurpose::Plenary;
    vote.method = VoteMethod::Hands;
    vote.seats = seats;
    vote.present = 24;
    PlenaryRecord plenary{*Vote::create(idOf<Vote>(1), vote), {}};
    for (qsizetype i = 0; i < hands.size(); ++i) {
        ConsolidationFields fields;
        fields.wording = u"Action %1"_s.arg(i + 1);
        if (hands.at(i) != Uncalled)
            fields.hands = hands.at(i);
        plenary.actions.append(
            {*Consolidation::create(idOf<Consolidation>(int(i) + 1), fields), {}, int(i) + 1});
    }
    return plenary;
}

/// \a plenary once closed, with the actions at \a chosen.
PlenaryRecord closedWith(const PlenaryRecord &plenary,
                         const QList<int> &chosen,
                         PlenaryBy by = PlenaryBy::Count,
                         const QString &reason = {})
{
    PlenaryRecord closed = plenary;
    closed.vote = *plenary.vote.with([&](VoteFields &fields) {
        fields.closedAt = 1;
        fields.reason = reason;
    });
    for (qsizetype i = 0; i < closed.actions.size(); ++i) {
        auto &action = closed.actions[i].action;
        action = *action.with([&](ConsolidationFields &fields) {
            fields.chosen = chosen.contains(int(i));
            fields.decidedBy = by;
        });
    }
    return closed;
}

/// One letter for each action: In, Tied, Out, Uncounted.
QString letters(const PlenaryRecord &plenary)
{
    QString text;
    for (const PlenaryOutcome::Row &row : plenaryOutcome(plenary).rows)
        text += u"ITOU"_s.at(int(row.place));
    return text;
}

} // namespace

class tst_Plenary : public QObject
{
    Q_OBJECT

private slots:
    void theHandsDecideAndNothingElse_data();
    void theHandsDecideAndNothingElse();
    void theOrderOfTheActionsDecidesNothing();
    void aClosedPlenaryShowsWhatWasDecided_data();
    void aClosedPlenaryShowsWhatWasDecided();
    void theLineIsToldInWords_data();
    void theLineIsToldInWords();
    void everyActionIsToldInWords();
    void aChoiceInATieIsToldOfEachAction();
    void theTechnicalTeamIsNamed();
    void whoBroughtAnIdeaIsToldWhyItFell_data();
    void whoBroughtAnIdeaIsToldWhyItFell();
    void beforeTheCloseNothingIsTold();
    void noActionsAtAllDoNotEnterWithoutAVote();
};

void tst_Plenary::theHandsDecideAndNothingElse_data()
{
    QTest::addColumn<QList<int>>("hands");
    QTest::addColumn<int>("seats");
    QTest::addColumn<QString>("places");
    QTest::addColumn<int>("seatsLeft");

    const auto row = [](const char *name,
                        const QList<int> &hands,
                        int seats,
                        const QString &places,
                        int left = 0) {
        QTest::newRow(name) << hands << seats << places << left;
    };
    row("a clear line", {9, 4, 7, 1}, 2, u"IOIO"_s);
    row("three tie for one place", {9, 4, 4, 4}, 2, u"ITTT"_s, 1);
    row("two tie for the first place", {5, 5, 1}, 1, u"TTO"_s, 1);
    row("a tie above the line is none", {5, 5, 1}, 2, u"IIO"_s);
    row("a tie below the line is none", {5, 1, 1}, 1, u"IOO"_s);
    row("nobody's hand never enters", {9, 0, 0}, 2, u"IOO"_s);
    row("nobody's hands do not tie", {0, 0, 0}, 2, u"OOO"_s);
    row("what was not called waits", {9, Uncalled, 3}, 2, u"IUI"_s);
    row("as many actions as places", {Uncalled, Uncalled}, 2, u"II"_s);
    row("fewer actions than places, whatever the hands", {0, Uncalled}, 5, u"II"_s);
    row("no action at all", {}, 5, u""_s);
}

void tst_Plenary::theHandsDecideAndNothingElse()
{
    QFETCH(QList<int>, hands);
    QFETCH(int, seats);
    QFETCH(QString, places);
    QFETCH(int, seatsLeft);

    const PlenaryRecord plenary = plenaryOf(hands, seats);

    QCOMPARE(letters(plenary), places);
    QCOMPARE(plenaryOutcome(plenary).seatsLeft, seatsLeft);
    QCOMPARE(plenaryOutcome(plenary).end, PlenaryEnd::Open);
}

void tst_Plenary::theOrderOfTheActionsDecidesNothing()
{
    PlenaryRecord plenary = plenaryOf({3, 8, 5, 5, 5, 0}, 3);
    const auto placeOf = [&](const Id<Consolidation> &id) {
        const PlenaryOutcome outcome = plenaryOutcome(plenary);
        for (qsizetype i = 0; i < plenary.actions.size(); ++i) {
            if (plenary.actions.at(i).action.id() == id)
                return int(outcome.rows.at(i).place);
        }
        return -1;
    };
    QList<int> before;
    for (int number = 1; number <= 6; ++number)
        before.append(placeOf(idOf<Consolidation>(number)));

    std::reverse(plenary.actions.begin(), plenary.actions.end());

    for (int number = 1; number <= 6; ++number)
        QCOMPARE(placeOf(idOf<Consolidation>(number)), before.at(number - 1));
}

void tst_Plenary::aClosedPlenaryShowsWhatWasDecided_data()
{
    using Hands = QList<int>;
    using enum PlenaryEnd;
    QTest::addColumn<PlenaryRecord>("plenary");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("places");

    const auto row =
        [](const char *name, const PlenaryRecord &plenary, PlenaryEnd end, const QString &places) {
            QTest::newRow(name) << plenary << int(end) << places;
        };
    const PlenaryRecord tied = plenaryOf({9, 4, 4, 4, Uncalled}, 2);
    row("by the count", closedWith(plenaryOf(Hands{9, 4, 7}, 2), {0, 2}), Count, u"IOI"_s);
    row("without a vote", closedWith(plenaryOf(Hands{Uncalled}, 2), {0}), Everyone, u"I"_s);
    row("a tie that waits", closedWith(tied, {0}), TieOpen, u"ITTTU"_s);
    row("all who tied", closedWith(tied, {0, 1, 2, 3}), TieAdmitted, u"IIIIU"_s);
    row("one of them", closedWith(tied, {0, 2}), TieChosen, u"IOIOU"_s);
    row("the team, against the hands",
        closedWith(tied, {4, 1}, PlenaryBy::TechnicalTeam),
        Team,
        u"OIOOI"_s);
    row("the team, without the one not called",
        closedWith(tied, {1}, PlenaryBy::TechnicalTeam),
        Team,
        u"OIOOO"_s);
}

void tst_Plenary::aClosedPlenaryShowsWhatWasDecided()
{
    QFETCH(PlenaryRecord, plenary);
    QFETCH(int, end);
    QFETCH(QString, places);

    QCOMPARE(int(plenaryOutcome(plenary).end), end);
    QCOMPARE(letters(plenary), places);
}

void tst_Plenary::theLineIsToldInWords_data()
{
    QTest::addColumn<PlenaryRecord>("plenary");
    QTest::addColumn<QString>("sentence");

    const PlenaryRecord tied = plenaryOf({9, 4, 4, 4}, 2);
    const QString reason = u"It serves both tables."_s;
    QTest::newRow("by the count")
        << closedWith(plenaryOf({9, 4, 7}, 2), {0, 2})
        << u"By show of hands, 2 actions enter. The last one that enters has 7 hands; the first "
           "one out, 4 hands."_s;
    QTest::newRow("a place nobody wanted")
        << closedWith(plenaryOf({9, 0, 0}, 2), {0})
        << u"By show of hands, 1 action enters. 1 place stays empty."_s;
    QTest::newRow("one not called")
        << closedWith(plenaryOf({9, 7, Uncalled}, 2), {0, 1})
        << u"By show of hands, 2 actions enter. 1 action was not put to the vote."_s;
    QTest::newRow("without a vote")
        << closedWith(plenaryOf({Uncalled}, 2), {0})
        << u"1 action for 2 places: all of them enter and no vote was needed."_s;
    QTest::newRow("a tie that waits")
        << closedWith(tied, {0}) << u"Tie: 3 actions for 1 place. The room decides."_s;
    QTest::newRow("all who tied")
        << closedWith(tied, {0, 1, 2, 3})
        << u"Tie: 3 actions for 1 place. The room let all of them enter: 4 actions in all."_s;
    QTest::newRow("one of them")
        << closedWith(tied, {0, 2}, PlenaryBy::Count, reason)
        << u"Tie: 3 actions for 1 place. The room chose. Reason: It serves both tables."_s;
    QTest::newRow("the team")
        << closedWith(tied, {1, 2}, PlenaryBy::TechnicalTeam, reason)
        << u"The technical team chose 2 actions. Reason: It serves both tables."_s;
}

void tst_Plenary::theLineIsToldInWords()
{
    QFETCH(PlenaryRecord, plenary);
    QFETCH(QString, sentence);

    QCOMPARE(plenarySentence(Phrases(u"en"_s), plenary), sentence);
}

void tst_Plenary::everyActionIsToldInWords()
{
    const Phrases english(u"en"_s);
    const PlenaryRecord plenary = closedWith(plenaryOf({17, 9, 9, 3, 0, Uncalled}, 2), {0});

    QStringList sentences;
    for (qsizetype i = 0; i < plenary.actions.size(); ++i)
        sentences.append(actionSentence(english, plenary, i));

    QCOMPARE(sentences,
             (QStringList{u"Enters: 17 of 24 hands"_s,
                          u"Ties: 9 of 24 hands"_s,
                          u"Ties: 9 of 24 hands"_s,
                          u"Does not enter: 3 of 24 hands"_s,
                          u"Does not enter: nobody raised a hand"_s,
                          u"Does not enter: it was not put to the vote"_s}));
}

void tst_Plenary::aChoiceInATieIsToldOfEachAction()
{
    const Phrases english(u"en"_s);
    const PlenaryRecord plenary = closedWith(plenaryOf({9, 9, 3}, 1), {1});

    QCOMPARE(actionSentence(english, plenary, 0), u"Tied and was not chosen: 9 of 24 hands"_s);
    QCOMPARE(actionSentence(english, plenary, 1), u"Enters out of the tie: 9 of 24 hands"_s);
}

void tst_Plenary::theTechnicalTeamIsNamed()
{
    const Phrases english(u"en"_s);
    const PlenaryRecord plenary =
        closedWith(plenaryOf({9, Uncalled, 3}, 1), {1}, PlenaryBy::TechnicalTeam);

    QCOMPARE(actionSentence(english, plenary, 0),
             u"Does not enter: the technical team chose others · 9 of 24 hands"_s);
    QCOMPARE(actionSentence(english, plenary, 1), u"Enters: the technical team chose it"_s);
}

void tst_Plenary::whoBroughtAnIdeaIsToldWhyItFell_data()
{
    QTest::addColumn<PlenaryRecord>("plenary");
    QTest::addColumn<QString>("why"); // of the second action

    const QString reason = u"It serves both tables"_s;
    const auto row = [](const char *name, const PlenaryRecord &plenary, const QString &why) {
        QTest::newRow(name) << plenary << why;
    };
    row("others had more",
        closedWith(plenaryOf({9, 4, 7}, 2), {0, 2}),
        u"4 hands. Others had more: the last one that entered has 7 hands."_s);
    row("it tied",
        closedWith(plenaryOf({9, 9, 3}, 1), {0}, PlenaryBy::Count, reason),
        u"9 hands. It tied and the room chose others: It serves both tables."_s);
    row("the team, whatever it had got",
        closedWith(plenaryOf({9, 19, 3}, 1), {0}, PlenaryBy::TechnicalTeam, reason),
        u"19 hands. The technical team decided: It serves both tables."_s);
    row("it was not called",
        closedWith(plenaryOf({9, Uncalled, 3}, 1), {0}),
        u"It was not put to the vote."_s);
    row("the best of each table went first",
        closedWith(plenaryOf({9, 7, 3}, 2), {0, 2}, PlenaryBy::Floor, reason),
        u"7 hands. The room gave places to the best of each table first: It serves both "
        u"tables."_s);
}

void tst_Plenary::whoBroughtAnIdeaIsToldWhyItFell()
{
    QFETCH(PlenaryRecord, plenary);

    QTEST(plenaryReason(Phrases(u"en"_s), plenary, 1), "why");
}

void tst_Plenary::beforeTheCloseNothingIsTold()
{
    const Phrases english(u"en"_s);
    const PlenaryRecord plenary = plenaryOf({9, 4, 7}, 2);

    QVERIFY(plenarySentence(english, plenary).isEmpty());
    for (qsizetype i = 0; i < plenary.actions.size(); ++i)
        QVERIFY(actionSentence(english, plenary, i).isEmpty());
}

void tst_Plenary::noActionsAtAllDoNotEnterWithoutAVote()
{
    const Phrases english(u"en"_s);

    QCOMPARE(howPlenaryIsDecided(english, 3, 5).size(), 1); // there are places for all
    QVERIFY(howPlenaryIsDecided(english, 0, 5).size() > 1);
}

TALLERISTA_TEST(tst_Plenary)
#include "tst_plenary.moc"
