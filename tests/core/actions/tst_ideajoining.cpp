// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideajoining.h"
#include "core/actions/voteactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

#include <QRandomGenerator>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A table with ideas and short ways to speak of them by their number.
struct Table : TestWorkshop
{
    explicit Table(int ideas)
    {
        for (int i = 1; i <= ideas; ++i)
            write(u"Idea %1"_s.arg(i));
    }

    void write(const QString &text, int number = 1)
    {
        IdeaDraft draft;
        draft.text = text;
        if (!captureIdea(*document, mesa(number), draft))
            qFatal("An idea cannot be written");
    }
    Idea idea(int number) const
    {
        const auto ideas = document->stores().ideas.all();
        for (const Idea &one : *ideas) {
            if (one->mesa == mesa(1) && one->number == number)
                return one;
        }
        qFatal("There is no idea %d", number);
    }
    Id<Idea> id(int number) const { return idea(number).id(); }
    Result<void> merge(int into, const QList<int> &others, const QString &text)
    {
        QList<Id<Idea>> ids;
        for (int other : others)
            ids.append(id(other));
        return mergeIdeas(*document, id(into), ids, text);
    }
};

} // namespace

class tst_IdeaJoining : public QObject
{
    Q_OBJECT

private slots:
    void joinedIdeasKeepTheirWords();
    void theLastOneToLeaveGivesTheOwnWordsBack();
    void wordsThatStayNeedNoCopy();
    void ideasWithOthersJoinedToThemCanBeJoined();
    void whatCannotBeJoinedIsRefused();
    void aVoteEndsJoiningAndAsksForAReasonToSeparate();
    void aPartRemembersWhereItCameFrom();
    void whatIsJoinedToAPartAndLeavesItGivesThePartBack();
    void theWholeMayGoAndMove();
    void aReasonToSeparateEndsWithTheNextJoining();
    void anIdeaWithOthersJoinedToItStays();
    void anyOrderOfJoiningAndSeparatingIsTakenBack();
};

void tst_IdeaJoining::joinedIdeasKeepTheirWords()
{
    Table table(3);

    QVERIFY(table.merge(1, {3}, u"Idea 1 y 3"_s));

    QCOMPARE(table.idea(1)->text, u"Idea 1 y 3"_s);
    QCOMPARE(table.idea(1)->original, u"Idea 1"_s);
    QCOMPARE(table.idea(3)->text, u"Idea 3"_s);
    QCOMPARE(table.idea(3)->mergedInto, std::optional(table.id(1)));
    QVERIFY(table.document->undo(Scope::of(table.mesa(1))));
    QCOMPARE(table.idea(1)->text, u"Idea 1"_s);
    QCOMPARE(table.idea(1)->original, QString());
    QVERIFY(!table.idea(3)->mergedInto);
}

void tst_IdeaJoining::theLastOneToLeaveGivesTheOwnWordsBack()
{
    Table table(3);
    QVERIFY(table.merge(1, {2}, u"Uno y dos"_s));
    QVERIFY(table.merge(1, {3}, u"Los tres"_s));

    QVERIFY(separateIdea(*table.document, table.id(2)));
    QCOMPARE(table.idea(1)->text, u"Los tres"_s);
    QVERIFY(!table.idea(2)->mergedInto);

    QVERIFY(separateIdea(*table.document, table.id(3)));
    QCOMPARE(table.idea(1)->text, u"Idea 1"_s);
    QCOMPARE(table.idea(1)->original, QString());
    QVERIFY(!separateIdea(*table.document, table.id(3)));
}

void tst_IdeaJoining::wordsThatStayNeedNoCopy()
{
    Table table(2);

    QVERIFY(table.merge(1, {2}, u" Idea  1 "_s));

    QCOMPARE(table.idea(1)->original, QString());
    QVERIFY(separateIdea(*table.document, table.id(2)));
    QCOMPARE(table.idea(1)->text, u"Idea 1"_s);
}

void tst_IdeaJoining::ideasWithOthersJoinedToThemCanBeJoined()
{
    Table table(4);
    QVERIFY(table.merge(1, {2}, u"Uno y dos"_s));
    QVERIFY(table.merge(3, {4}, u"Tres y cuatro"_s));

    QVERIFY(table.merge(1, {3}, u"Los cuatro"_s));

    QCOMPARE(table.idea(4)->mergedInto, std::optional(table.id(3)));
    QCOMPARE(table.idea(3)->mergedInto, std::optional(table.id(1)));
    QVERIFY(separateIdea(*table.document, table.id(3)));
    QCOMPARE(table.idea(3)->text, u"Tres y cuatro"_s);
    QCOMPARE(table.idea(4)->mergedInto, std::optional(table.id(3)));
}

void tst_IdeaJoining::whatCannotBeJoinedIsRefused()
{
    Table table(3);
    table.write(u"De la otra"_s, 2);
    const auto foreign = table.document->stores().ideas.ofMesa(table.mesa(2))->first().id();
    QVERIFY(table.merge(1, {2}, u"Uno y dos"_s));
    const QByteArray before = table.document->fingerprint().toBytes();

    QVERIFY(!mergeIdeas(*table.document, table.id(3), {table.id(3)}, u"Ella misma"_s));
    QVERIFY(!mergeIdeas(*table.document, table.id(3), {foreign}, u"Dos mesas"_s));
    QVERIFY(!table.merge(3, {2}, u"Ya unida"_s));
    QVERIFY(!table.merge(2, {3}, u"A una unida"_s));
    QVERIFY(!table.merge(2, {1}, u"En círculo"_s));
    QVERIFY(!table.merge(1, {3}, u" "_s));

    QCOMPARE(table.document->fingerprint().toBytes(), before);
}

void tst_IdeaJoining::aVoteEndsJoiningAndAsksForAReasonToSeparate()
{
    Table table(4);
    QVERIFY(table.merge(1, {2}, u"Uno y dos"_s));
    QVERIFY(!*needsReasonToSeparate(*table.document, table.id(2)));
    QVERIFY(openFirstSelection(*table.document, table.mesa(1), {VoteMethod::Hands, 2, 9, 0}));

    QVERIFY(!table.merge(3, {4}, u"Tres y cuatro"_s));
    QVERIFY(*needsReasonToSeparate(*table.document, table.id(2)));
    QVERIFY(!separateIdea(*table.document, table.id(2), u"  "_s));
    QVERIFY(separateIdea(*table.document, table.id(2), u"Hablaba de otra cosa"_s));

    QCOMPARE(table.idea(2)->separationReason, u"Hablaba de otra cosa"_s);
}

void tst_IdeaJoining::aPartRemembersWhereItCameFrom()
{
    Table table(1);

    const auto part = splitIdea(*table.document, table.id(1), u"Huertos"_s, u"Becas"_s);

    QVERIFY(part);
    QCOMPARE((*part)->number, 2);
    QCOMPARE((*part)->splitFrom, std::optional(table.id(1)));
    QCOMPARE(table.idea(1)->text, u"Huertos"_s);
    QVERIFY(!splitIdea(*table.document, table.id(1), u"Huertos"_s, u" "_s));
    QVERIFY(table.document->undo(Scope::of(table.mesa(1))));
    QCOMPARE(table.ideaTexts(1), QStringList({u"Idea 1"_s}));
}

void tst_IdeaJoining::whatIsJoinedToAPartAndLeavesItGivesThePartBack()
{
    Table table(2);
    QVERIFY(splitIdea(*table.document, table.id(1), u"Huertos"_s, u"Becas"_s));

    QVERIFY(table.merge(1, {2}, u"Huertos y granjas"_s));
    QVERIFY(separateIdea(*table.document, table.id(2)));

    QCOMPARE(table.idea(1)->text, u"Huertos"_s);
}

void tst_IdeaJoining::theWholeMayGoAndMove()
{
    Table table(1);
    const auto part = splitIdea(*table.document, table.id(1), u"Huertos"_s, u"Becas"_s);

    const auto moved = moveIdea(*table.document, table.id(1), table.mesa(2));
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
    QCOMPARE(table.idea(2)->splitFrom, std::optional(moved->id()));
    QVERIFY(removeIdeas(*table.document, {moved->id()}));

    QVERIFY(!table.idea(2)->splitFrom);
    QVERIFY(part);
}

void tst_IdeaJoining::aReasonToSeparateEndsWithTheNextJoining()
{
    Table table(2);
    QVERIFY(table.merge(1, {2}, u"Uno y dos"_s));
    const auto vote =
        openFirstSelection(*table.document, table.mesa(1), {VoteMethod::Hands, 1, 9, 0});
    QVERIFY(separateIdea(*table.document, table.id(2), u"Es otra cosa"_s));
    QVERIFY(withdrawVote(*table.document, vote->id()));

    QVERIFY(table.merge(1, {2}, u"Uno y dos"_s));

    QCOMPARE(table.idea(2)->separationReason, QString());
}

void tst_IdeaJoining::anIdeaWithOthersJoinedToItStays()
{
    Table table(2);
    QVERIFY(table.merge(1, {2}, u"Uno y dos"_s));

    QVERIFY(!removeIdeas(*table.document, {table.id(1)}));
    QVERIFY(!moveIdea(*table.document, table.id(1), table.mesa(2)));
    QVERIFY(removeIdeas(*table.document, {table.id(1), table.id(2)}));
}

void tst_IdeaJoining::anyOrderOfJoiningAndSeparatingIsTakenBack()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 8; ++round) {
        Table table(8);
        const QByteArray before = table.document->fingerprint().toBytes();
        int done = 0;
        for (int step = 0; step < 25; ++step) {
            const int one = 1 + int(random.bounded(8));
            const int other = 1 + int(random.bounded(8));
            const auto text = u"Juntas %1"_s.arg(step);
            done += random.bounded(3) ? bool(table.merge(one, {other}, text))
                                      : bool(separateIdea(*table.document, table.id(one)));
            for (int number = 1; number <= 8; ++number) {
                int length = 0;
                for (auto up = table.idea(number)->mergedInto; up; ++length) {
                    QVERIFY2(length < 8, "ideas are joined in a circle");
                    up = (*table.document->stores().ideas.get(*up))->mergedInto;
                }
            }
        }
        QVERIFY(done > 5);
        for (; done > 0; --done)
            QVERIFY(table.document->undo(Scope::of(table.mesa(1))));
        QCOMPARE(table.document->fingerprint().toBytes(), before);
    }
}

TALLERISTA_TEST(tst_IdeaJoining)
#include "tst_ideajoining.moc"
