// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/selectionsentences.h"
#include "tests/core/ranking/trialgroups.h"
#include "tests/support/testclass.h"
#include "tests/support/testselection.h"

#include <algorithm>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;
using TrialCases::Group;

/// The votes of real workshops, entered as totals through the verbs.
class tst_RealGroups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aGroupThatTiesAtItsLineIsSaidToTie_data();
    void aGroupThatTiesAtItsLineIsSaidToTie();
    void threeOfTenGroupsTie();

private:
    QList<Group> m_groups;
};

namespace {

constexpr int Present = 60; ///< more than any action had votes

/// The fewest votes and how many actions have so many: they tie if all but one of the group enter.
std::pair<int, qsizetype> lastOf(const Group &group)
{
    const int least = *std::min_element(group.votes.begin(), group.votes.end());
    return {least, group.votes.count(least)};
}

} // namespace

void tst_RealGroups::initTestCase()
{
    const QString folder = qEnvironmentVariable("TALLERISTA_TRIAL_DATA");
    if (folder.isEmpty())
        QSKIP("TALLERISTA_TRIAL_DATA names no folder with real votes");
    m_groups = TrialCases::groupsThatVoted(folder);
    QCOMPARE(m_groups.size(), 10);
}

void tst_RealGroups::aGroupThatTiesAtItsLineIsSaidToTie_data()
{
    QTest::addColumn<QList<int>>("votes");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("tied");

    for (const Group &group : std::as_const(m_groups)) {
        const auto [least, tied] = lastOf(group);
        QTest::newRow(qPrintable(group.problem)) << group.votes << least << int(tied);
    }
}

void tst_RealGroups::aGroupThatTiesAtItsLineIsSaidToTie()
{
    QFETCH(QList<int>, votes);
    QFETCH(int, least);
    QFETCH(int, tied);
    const int seats = int(votes.size()) - 1;
    const Phrases english(u"en"_s);
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Hands, votes, seats, Present);
    QVERIFY(closeVote(*workshop.document, vote.id));

    const FirstSelection selection = firstSelection(workshop);

    if (tied == 1) {
        QVERIFY(selection.tied().isEmpty());
        QCOMPARE(selection.entered().size(), seats);
        return;
    }
    QCOMPARE(selection.tied().size(), tied);
    QCOMPARE(selection.entered().size(), votes.size() - tied);
    QCOMPARE(
        lineSentence(english, selection),
        u"Tie: %1 ideas for %2 place%3."_s.arg(tied).arg(tied - 1).arg(tied == 2 ? u""_s : u"s"_s));
    for (const Id<Idea> &idea : selection.tied()) {
        const auto *row = selection.find(idea);
        QCOMPARE(row->count, least);
        QVERIFY(resultSentence(english, selection, *row)
                    .endsWith(u"It ties at the line: the table decides."_s));
    }
}

void tst_RealGroups::threeOfTenGroupsTie()
{
    QCOMPARE(std::count_if(m_groups.begin(),
                           m_groups.end(),
                           [](const Group &group) { return lastOf(group).second > 1; }),
             3);
}

TALLERISTA_TEST(tst_RealGroups)
#include "tst_realgroups.moc"
