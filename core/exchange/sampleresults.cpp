// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sampleresults.h"

#include "core/actions/developmentactions.h"
#include "core/actions/documentactions.h"
#include "core/actions/finalactions.h"
#include "core/actions/ideaactions.h"
#include "core/actions/ideajoining.h"
#include "core/actions/judgingactions.h"
#include "core/actions/objectionactions.h"
#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/preparationactions.h"
#include "core/actions/tieactions.h"
#include "core/actions/voteactions.h"
#include "core/exchange/samplesheets.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

VoteMethod methodCalled(const QString &name)
{
    if (name == "dots"_L1)
        return VoteMethod::Dots;
    return name == "hands"_L1 ? VoteMethod::Hands : VoteMethod::Agreement;
}

Verdict verdictCalled(const QString &name)
{
    if (name == "feasible"_L1)
        return Verdict::Feasible;
    return name == "conditions"_L1 ? Verdict::WithConditions : Verdict::NotFeasible;
}

} // namespace

SampleResults::SampleResults(const QJsonObject &json, WorkshopDocument &document, ArriveAt arriveAt)
    : m_json(json)
    , m_document(document)
    , m_find(document.stores())
    , m_arriveAt(std::move(arriveAt))
{}

Result<void> SampleResults::play()
{
    for (const auto part : {&SampleResults::mergeIdeas,
                            &SampleResults::setAside,
                            &SampleResults::vote,
                            &SampleResults::develop,
                            &SampleResults::judge,
                            &SampleResults::chooseFinals,
                            &SampleResults::fillSheets,
                            &SampleResults::holdPlenary,
                            &SampleResults::writeDocument}) {
        if (auto played = (this->*part)(); !played)
            return played;
    }
    return {};
}

Result<void> SampleResults::mergeIdeas()
{
    for (const auto &value : m_json["merges"_L1].toArray()) {
        const QJsonObject merge = value.toObject();
        const auto into = m_find.ideaWithCard(merge["table"_L1], merge["into"_L1].toInt());
        const auto others = m_find.ideas(merge["table"_L1], merge["cards"_L1].toArray());
        if (!into)
            return into.error();
        if (!others)
            return others.error();
        if (auto merged = Tallerista::mergeIdeas(
                m_document, into->id(), *others, merge["text"_L1].toString());
            !merged)
            return merged;
    }
    return {};
}

Result<void> SampleResults::setAside()
{
    for (const auto &value : m_json["aside"_L1].toArray()) {
        const auto found = m_find.idea(value.toObject());
        if (!found)
            return found.error();
        const auto aside =
            setIdeasAside(m_document, {found->id()}, value.toObject()["reason"_L1].toString());
        if (!aside)
            return aside.error();
    }
    return {};
}

Result<void> SampleResults::vote()
{
    m_arriveAt(Stage::FirstSelection);
    for (const auto &held : m_json["votes"_L1].toArray()) {
        if (auto played = holdVote(held.toObject()); !played)
            return played;
    }
    return {};
}

Result<void> SampleResults::holdVote(const QJsonObject &held)
{
    const auto table = m_find.mesa(held);
    if (!table)
        return table.error();
    const VotePlan plan{methodCalled(held["method"_L1].toString()),
                        held["seats"_L1].toInt(),
                        held["present"_L1].toInt(),
                        held["dots"_L1].toInt()};
    const auto opened = openFirstSelection(m_document, *table, plan);
    if (!opened)
        return opened.error();
    const QJsonObject tallies = held["tallies"_L1].toObject();
    for (auto tally = tallies.begin(); tally != tallies.end(); ++tally) {
        const auto counted = m_find.ideaWithCard(held["table"_L1], tally.key().toInt());
        if (!counted)
            return counted.error();
        if (auto written =
                countVotes(m_document, opened->id(), counted->id(), tally.value().toInt());
            !written)
            return written;
    }
    for (const auto &objection : held["objections"_L1].toArray()) {
        const auto added = addObjection(m_document,
                                        opened->id(),
                                        objection.toObject()["people"_L1].toInt(),
                                        objection.toObject()["text"_L1].toString());
        if (!added)
            return added.error();
    }
    if (auto closed = closeVote(m_document, opened->id()); !closed)
        return closed.error();
    return settleTie(held, opened->id());
}

Result<void> SampleResults::settleTie(const QJsonObject &held, Id<Vote> vote)
{
    const QJsonObject decision = held["decision"_L1].toObject();
    if (decision["kind"_L1] == "admit-all"_L1)
        return withoutValue(admitAllTied(m_document, vote));
    if (decision.isEmpty())
        return {};
    const auto entering = m_find.ideas(held["table"_L1], decision["ideas"_L1].toArray());
    if (!entering)
        return entering.error();
    return withoutValue(decideTie(m_document, vote, *entering, decision["reason"_L1].toString()));
}

Result<void> SampleResults::develop()
{
    const auto people = m_document.stores().participants.all();
    if (!people)
        return people.error();
    for (const auto &value : m_json["developments"_L1].toArray()) {
        const QJsonObject written = value.toObject();
        const auto found = m_find.idea(written);
        if (!found)
            return found.error();
        const int badge = written["by"_L1].toInt();
        const auto developed = developIdea(m_document,
                                           found->id(),
                                           {badge > 0 ? QString::number(badge) : QString(),
                                            written["what"_L1].toString(),
                                            written["forWhom"_L1].toString(),
                                            written["withWhom"_L1].toString(),
                                            written["onPaper"_L1].toBool()});
        if (!developed)
            return developed.error();
    }
    return {};
}

Result<void> SampleResults::judge()
{
    m_arriveAt(Stage::FinalSelection);
    for (const auto &value : m_json["feasibility"_L1].toArray()) {
        const QJsonObject verdict = value.toObject();
        const auto found = m_find.idea(verdict);
        if (!found)
            return found.error();
        const int number = verdict["reason"_L1].toInt();
        const QString condition = verdict["condition"_L1].toString();
        const auto judged = judgeIdea(m_document,
                                      found->id(),
                                      verdictCalled(verdict["verdict"_L1].toString()),
                                      number > 0 ? std::optional(number) : std::nullopt,
                                      verdict["text"_L1].toString());
        if (!judged)
            return judged.error();
        if (condition.isEmpty())
            continue;
        if (const auto told = writeCondition(m_document, found->id(), condition); !told)
            return told.error();
    }
    return {};
}

Result<void> SampleResults::chooseFinals()
{
    for (const auto &value : m_json["finals"_L1].toArray()) {
        const QJsonObject chosen = value.toObject();
        const auto table = m_find.mesa(chosen);
        const auto five = m_find.ideas(chosen["table"_L1], chosen["cards"_L1].toArray());
        if (!table)
            return table.error();
        if (!five)
            return five.error();
        if (auto finished =
                finishFinalSelection(m_document, *table, *five, chosen["reason"_L1].toString());
            !finished)
            return finished;
    }
    return {};
}

Result<void> SampleResults::fillSheets()
{
    for (const auto &value : m_json["sheets"_L1].toArray()) {
        const auto origin = m_find.idea(value.toObject());
        if (!origin)
            return origin.error();
        if (auto filled = fillSampleSheet(value.toObject(), origin->id(), m_document); !filled)
            return filled;
    }
    return {};
}

Result<void> SampleResults::holdPlenary()
{
    m_arriveAt(Stage::Plenary);
    const QJsonObject plenary = m_json["plenary"_L1].toObject();
    if (auto started = startPlenary(m_document, plenary["present"_L1].toInt()); !started)
        return started;
    for (const auto &value : plenary["actions"_L1].toArray()) {
        if (auto joined = joinTwins(value.toObject()); !joined)
            return joined;
    }
    return closePlenary(m_document, {}, PlenaryBy::Count, {});
}

/// Words an action, joining its two origins if it has two, and counts its hands.
Result<void> SampleResults::joinTwins(const QJsonObject &action)
{
    const auto twins = m_find.actionsFrom(action["origins"_L1].toArray());
    if (!twins)
        return twins.error();
    const QString wording = action["wording"_L1].toString();
    const auto worded = twins->size() > 1 ? joinActions(m_document,
                                                        twins->first().id(),
                                                        twins->last().id(),
                                                        wording,
                                                        action["reason"_L1].toString())
                                          : editAction(m_document, twins->first().id(), wording);
    if (!worded)
        return worded.error();
    return withoutValue(countHands(m_document, worded->id(), action["hands"_L1].toInt()));
}

Result<void> SampleResults::writeDocument()
{
    const QJsonObject parts = m_json["narrative"_L1].toObject();
    for (const QString &part : parts.keys()) {
        if (part == "next"_L1)
            continue;
        if (auto written = writeNarrative(m_document, part, parts[part].toString()); !written)
            return written;
    }
    for (const auto &value : m_json["next"_L1].toArray()) {
        TaskFields task;
        task.what = value.toObject()["what"_L1].toString();
        task.who = value.toObject()["who"_L1].toString();
        task.dueDate = dateIn(value.toObject()["due"_L1]);
        if (auto added = addNextStep(m_document, task); !added)
            return added.error();
    }
    return {};
}

} // namespace Tallerista
