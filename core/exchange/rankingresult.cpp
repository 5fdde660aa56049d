// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rankingresult.h"

#include "core/exchange/rankingwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tallerista {

using namespace Ranking;

namespace {

/// One function for each kind of value; a struct, so that those for lists find all of them.
struct ResultJson
{
    static QJsonValue toJson(const Frac &frac)
    {
        const QString num = QString::number(frac.num());
        return frac.den() == 1 ? num : num + u'/' + QString::number(frac.den());
    }

    static QJsonValue toJson(Item item) { return qint64(item); }

    template <typename Value>
    static QJsonValue toJson(const std::optional<Value> &value)
    {
        return value ? QJsonValue(toJson(*value)) : QJsonValue();
    }

    template <typename Value>
    static QJsonArray toJson(const QList<Value> &values)
    {
        QJsonArray json;
        for (const Value &value : values)
            json.append(toJson(value));
        return json;
    }

    static QJsonValue orNull(std::optional<int> number)
    {
        return number ? QJsonValue(*number) : QJsonValue();
    }

    static QJsonValue toJson(const Measure &measure)
    {
        const QLatin1StringView word = rankingWord(measure.criterion);
        return measure.place == 0 ? QString(word) : word + u' ' + QString::number(measure.place);
    }

    static QJsonValue toJson(const Rank &rank) { return QJsonArray{rank.lo, rank.hi}; }

    static QJsonValue toJson(const Row &row)
    {
        return QJsonObject{{"item"_L1, toJson(row.item)},
                           {"where"_L1, rankingWord(row.where)},
                           {"byVotes"_L1, rankingWord(row.byVotes)},
                           {"forced"_L1, row.forced},
                           {"byFloor"_L1, row.byFloor},
                           {"rank"_L1, toJson(row.rank)},
                           {"key"_L1, toJson(row.key)},
                           {"supporters"_L1, orNull(row.supporters)}};
    }

    static QJsonValue toJson(const FloorTie &tie)
    {
        return QJsonObject{
            {"table"_L1, tie.table}, {"tied"_L1, toJson(tie.tied)}, {"seats"_L1, tie.seats}};
    }

    static QJsonValue toJson(const TieStep::Part &part)
    {
        return QJsonObject{{"value"_L1, toJson(part.value)}, {"items"_L1, toJson(part.items)}};
    }

    static QJsonValue toJson(const TieStep &step)
    {
        return QJsonObject{{"by"_L1, toJson(step.by)}, {"split"_L1, toJson(step.split)}};
    }

    static QJsonValue toJson(const Problem &problem)
    {
        return QJsonObject{{"code"_L1, rankingWord(problem.code)},
                           {"voter"_L1, toJson(problem.voter)},
                           {"item"_L1, toJson(problem.item)},
                           {"got"_L1, problem.got},
                           {"max"_L1, problem.max}};
    }

    static QJsonValue toJson(const SmallestChange &change)
    {
        return QJsonObject{{"toTie"_L1, change.toTie}, {"toPass"_L1, change.toPass}};
    }

    static QJsonValue toJson(const Stability &stability)
    {
        return QJsonObject{{"ballots"_L1, stability.ballots},
                           {"changes"_L1, stability.changes},
                           {"core"_L1, toJson(stability.core)},
                           {"doorstep"_L1, toJson(stability.doorstep)}};
    }

    static QJsonValue toJson(const Flip &flip)
    {
        return QJsonArray{toJson(flip.item), flip.ballots};
    }

    static QJsonValue toJson(const Reading &reading)
    {
        return QJsonObject{{"kind"_L1, rankingWord(reading.kind)},
                           {"in"_L1, toJson(reading.in)},
                           {"tied"_L1, toJson(reading.tied)}};
    }

    static QJsonValue toJson(const SharedPicks &picks)
    {
        return QJsonObject{{"shared"_L1, toJson(picks.shared)},
                           {"chance"_L1, toJson(picks.chance)},
                           {"ceiling"_L1, toJson(picks.ceiling)},
                           {"corrected"_L1, toJson(picks.corrected)}};
    }

    static QJsonValue toJson(const Concordance &concordance)
    {
        return QJsonObject{{"s"_L1, toJson(concordance.s)},
                           {"w"_L1, toJson(concordance.w)},
                           {"corrected"_L1, toJson(concordance.corrected)}};
    }

    static QJsonValue toJson(const Unheard &unheard)
    {
        return QJsonArray{toJson(unheard.item), unheard.people};
    }

    static QJsonValue toJson(const Minorities::Table &table)
    {
        return QJsonObject{{"number"_L1, table.number},
                           {"ballots"_L1, table.ballots},
                           {"heard"_L1, table.heard},
                           {"itemsIn"_L1, table.itemsIn}};
    }

    static QJsonValue toJson(const Minorities &minorities)
    {
        return QJsonObject{{"ballots"_L1, minorities.ballots},
                           {"heard"_L1, minorities.heard},
                           {"unheard"_L1, toJson(minorities.unheard)},
                           {"tables"_L1, toJson(minorities.tables)}};
    }

    static QJsonValue toJson(const Proportional::Round &round)
    {
        return QJsonObject{{"gain"_L1, toJson(round.gain)},
                           {"best"_L1, toJson(round.best)},
                           {"taken"_L1, toJson(round.taken)},
                           {"open"_L1, round.isOpen}};
    }

    static QJsonValue toJson(const Proportional &proportional)
    {
        return QJsonObject{{"rounds"_L1, toJson(proportional.rounds)},
                           {"sure"_L1, toJson(proportional.sure)}};
    }

    static QJsonValue toJson(const Opinion &opinion)
    {
        return QJsonObject{{"item"_L1, toJson(opinion.item)},
                           {"people"_L1, opinion.people},
                           {"mean"_L1, toJson(opinion.mean)},
                           {"median"_L1, toJson(opinion.median)},
                           {"lowerQuartile"_L1, toJson(opinion.lowerQuartile)},
                           {"upperQuartile"_L1, toJson(opinion.upperQuartile)},
                           {"variance"_L1, toJson(opinion.variance)},
                           {"divided"_L1, opinion.divided},
                           {"fewButStrong"_L1, opinion.fewButStrong}};
    }
};

} // namespace

QJsonObject rankingOutcomeToJson(const Outcome &outcome)
{
    QJsonArray stale;
    for (const qsizetype place : outcome.staleDecisions)
        stale.append(place);
    return {{"measures"_L1, ResultJson::toJson(outcome.measures)},
            {"rows"_L1, ResultJson::toJson(outcome.rows)},
            {"tied"_L1, ResultJson::toJson(outcome.line.tied)},
            {"seatsLeft"_L1, outcome.line.seatsLeft},
            {"margin"_L1, ResultJson::toJson(outcome.line.margin)},
            {"recountAdvised"_L1, outcome.line.recountAdvised},
            {"floorTies"_L1, ResultJson::toJson(outcome.floorTies)},
            {"log"_L1, ResultJson::toJson(outcome.log)},
            {"unfilled"_L1, outcome.unfilled},
            {"problems"_L1, ResultJson::toJson(outcome.problems)},
            {"staleDecisions"_L1, stale},
            {"basis"_L1, QString::number(outcome.basis, 16)}};
}

QJsonObject rankingAuditToJson(const Audit &audit)
{
    return {{"smallestChange"_L1, ResultJson::toJson(audit.smallestChange)},
            {"stability"_L1, ResultJson::toJson(audit.stability)},
            {"flips"_L1, ResultJson::toJson(audit.flips)},
            {"readings"_L1, ResultJson::toJson(audit.readings)},
            {"sharedPicks"_L1, ResultJson::toJson(audit.sharedPicks)},
            {"concordance"_L1, ResultJson::toJson(audit.concordance)},
            {"minorities"_L1, ResultJson::toJson(audit.minorities)},
            {"proportional"_L1, ResultJson::toJson(audit.proportional)},
            {"opinions"_L1, ResultJson::toJson(audit.opinions)}};
}

} // namespace Tallerista
