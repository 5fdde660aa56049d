// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rankinginput.h"

#include "core/exchange/rankingreader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tallerista {

using namespace Ranking;

namespace {

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template <typename Number>
QJsonArray numbersToJson(const QList<Number> &numbers)
{
    QJsonArray json;
    for (const Number number : numbers)
        json.append(qint64(number));
    return json;
}

QJsonObject ruleToJson(const Rule &rule)
{
    QJsonValue chain;
    if (rule.chain) {
        QJsonArray words;
        for (const Criterion criterion : *rule.chain)
            words.append(rankingWord(criterion));
        chain = words;
    }
    return {{"seats"_L1, rule.seats},
            {"present"_L1, numberOrNull(rule.present)},
            {"dots"_L1, rule.dots},
            {"dotsPerItem"_L1, rule.dotsPerItem},
            {"places"_L1, rule.places},
            {"importanceWeight"_L1, rule.importanceWeight},
            {"relevanceWeight"_L1, rule.relevanceWeight},
            {"quorumPercent"_L1, rule.quorumPercent},
            {"chain"_L1, chain},
            {"tableWeights"_L1, rule.tableWeights},
            {"floorPerTable"_L1, rule.floorPerTable}};
}

QJsonArray dotsToJson(const QList<Dots> &dots)
{
    QJsonArray json;
    for (const Dots &each : dots)
        json.append(QJsonArray{qint64(each.item), each.count});
    return json;
}

template <typename Ballot>
QJsonObject ballotToJson(const Ballot &ballot, const QJsonArray &marks)
{
    return {{"voter"_L1, qint64(ballot.voter)}, {"table"_L1, ballot.table}, {"marks"_L1, marks}};
}

QJsonObject voteToJson(const DotBallot &ballot)
{
    return ballotToJson(ballot, dotsToJson(ballot.dots));
}

QJsonObject voteToJson(const ScoreBallot &ballot)
{
    QJsonArray marks;
    for (const Score &score : ballot.scores)
        marks.append(QJsonArray{
            qint64(score.item), numberOrNull(score.importance), numberOrNull(score.relevance)});
    return ballotToJson(ballot, marks);
}

QJsonObject voteToJson(const RankBallot &ballot)
{
    return ballotToJson(ballot, numbersToJson(ballot.best));
}

QJsonArray voteToJson(const HandCount &count)
{
    return {qint64(count.item), count.importance, numberOrNull(count.relevance)};
}

template <typename Vote>
QJsonObject votesToJson(QLatin1StringView method, const QList<Vote> &votes)
{
    QJsonArray json;
    for (const Vote &vote : votes)
        json.append(voteToJson(vote));
    return {{"method"_L1, method}, {"votes"_L1, json}};
}

QJsonObject votesToJson(const Votes &votes)
{
    if (const auto *hands = std::get_if<QList<HandCount>>(&votes))
        return votesToJson("hands"_L1, *hands);
    if (const auto *dots = std::get_if<QList<DotBallot>>(&votes))
        return votesToJson("dots"_L1, *dots);
    if (const auto *scores = std::get_if<QList<ScoreBallot>>(&votes))
        return votesToJson("scores"_L1, *scores);
    if (const auto *slips = std::get_if<QList<RankBallot>>(&votes))
        return votesToJson("ranked"_L1, *slips);
    if (const auto *totals = std::get_if<DotTotals>(&votes))
        return {{"method"_L1, "dot-totals"_L1}, {"votes"_L1, dotsToJson(totals->totals)}};
    return {{"method"_L1, "consensus"_L1},
            {"votes"_L1, numbersToJson(std::get<Consensus>(votes).marked)}};
}

Rule ruleFrom(RankingReader &reader, const QJsonObject &json)
{
    Rule rule;
    const auto read = [&](int &number, const QString &name) {
        number = reader.number<int>(json.value(name), name);
    };
    read(rule.seats, u"seats"_s);
    rule.present = reader.numberOrNone(json.value("present"_L1), u"present"_s);
    read(rule.dots, u"dots"_s);
    read(rule.dotsPerItem, u"dotsPerItem"_s);
    read(rule.places, u"places"_s);
    read(rule.importanceWeight, u"importanceWeight"_s);
    read(rule.relevanceWeight, u"relevanceWeight"_s);
    read(rule.quorumPercent, u"quorumPercent"_s);
    read(rule.floorPerTable, u"floorPerTable"_s);
    rule.tableWeights = reader.truth(json.value("tableWeights"_L1), u"tableWeights"_s);
    if (const QJsonValue chain = json.value("chain"_L1); !chain.isNull()) {
        rule.chain = QList<Criterion>();
        for (const auto &word : reader.list(chain, u"chain"_s, RankingReader::MostItems))
            rule.chain->append(reader.word<Criterion>(word, u"chain"_s));
    }
    return rule;
}

Dots dotsFrom(RankingReader &reader, const QJsonValue &json)
{
    const QJsonArray pair = json.toArray();
    return {reader.number<Item>(pair.at(0), u"item"_s), reader.number<int>(pair.at(1), u"dots"_s)};
}

HandCount handsFrom(RankingReader &reader, const QJsonValue &json)
{
    const QJsonArray count = json.toArray();
    return {reader.number<Item>(count.at(0), u"item"_s),
            reader.number<int>(count.at(1), u"hands"_s),
            reader.numberOrNone(count.at(2), u"hands"_s)};
}

Score scoreFrom(RankingReader &reader, const QJsonValue &json)
{
    const QJsonArray score = json.toArray();
    return {reader.number<Item>(score.at(0), u"item"_s),
            reader.numberOrNone(score.at(1), u"importance"_s),
            reader.numberOrNone(score.at(2), u"relevance"_s)};
}

/// What \a read makes of each entry of a list.
template <typename Read>
auto readEach(RankingReader &reader, const QJsonValue &json, const QString &name, Read read)
{
    QList<decltype(read(reader, json))> entries;
    for (const auto &entry : reader.list(json, name, RankingReader::MostEntries))
        entries.append(read(reader, entry));
    return entries;
}

template <typename Ballot, typename Marks>
QList<Ballot> ballotsFrom(RankingReader &reader, const QJsonValue &json, Marks marks)
{
    return readEach(reader, json, u"votes"_s, [&](RankingReader &, const QJsonValue &entry) {
        const QJsonObject ballot = entry.toObject();
        return Ballot{reader.number<Voter>(ballot.value("voter"_L1), u"voter"_s),
                      marks(ballot.value("marks"_L1)),
                      reader.number<int>(ballot.value("table"_L1), u"table"_s)};
    });
}

Votes votesFrom(RankingReader &reader, const QJsonObject &json)
{
    const QString method = json.value("method"_L1).toString();
    const QJsonValue votes = json.value("votes"_L1);
    if (method == "hands"_L1)
        return readEach(reader, votes, u"votes"_s, handsFrom);
    if (method == "dots"_L1)
        return ballotsFrom<DotBallot>(reader, votes, [&](const QJsonValue &marks) {
            return readEach(reader, marks, u"marks"_s, dotsFrom);
        });
    if (method == "scores"_L1)
        return ballotsFrom<ScoreBallot>(reader, votes, [&](const QJsonValue &marks) {
            return readEach(reader, marks, u"marks"_s, scoreFrom);
        });
    if (method == "ranked"_L1)
        return ballotsFrom<RankBallot>(reader, votes, [&](const QJsonValue &marks) {
            return reader.numbers<Item>(marks, u"marks"_s);
        });
    if (method == "dot-totals"_L1)
        return DotTotals{readEach(reader, votes, u"votes"_s, dotsFrom)};
    if (method == "consensus"_L1)
        return Consensus{reader.numbers<Item>(votes, u"votes"_s)};
    reader.fail(RankingFile::tr("“%1” is no way to vote.").arg(method));
    return {};
}

Decision decisionFrom(RankingReader &reader, const QJsonValue &json)
{
    const QJsonObject decision = json.toObject();
    bool isNumber = false;
    const quint64 basis = decision.value("basis"_L1).toString().toULongLong(&isNumber, 16);
    if (!isNumber)
        reader.fail(RankingFile::tr("“%1” is missing or not a whole number.").arg(u"basis"_s));
    return {reader.word<Decision::Kind>(decision.value("kind"_L1), u"kind"_s),
            reader.numbers<Item>(decision.value("items"_L1), u"items"_s),
            basis};
}

Origin originFrom(RankingReader &reader, const QJsonValue &json)
{
    const QJsonObject origin = json.toObject();
    return {reader.number<Item>(origin.value("item"_L1), u"item"_s),
            reader.numbers<int>(origin.value("tables"_L1), u"tables"_s)};
}

} // namespace

QJsonObject rankingInputToJson(const Input &input)
{
    QJsonArray decisions;
    for (const Decision &decision : input.decisions)
        decisions.append(QJsonObject{{"kind"_L1, rankingWord(decision.kind)},
                                     {"items"_L1, numbersToJson(decision.items)},
                                     {"basis"_L1, QString::number(decision.basis, 16)}});
    QJsonArray origins;
    for (const Origin &origin : input.origins)
        origins.append(QJsonObject{{"item"_L1, qint64(origin.item)},
                                   {"tables"_L1, numbersToJson(origin.tables)}});
    return {{"rule"_L1, ruleToJson(input.rule)},
            {"items"_L1, numbersToJson(input.items)},
            {"votes"_L1, votesToJson(input.votes)},
            {"decisions"_L1, decisions},
            {"origins"_L1, origins}};
}

Result<Input> rankingInputFromJson(const QJsonObject &json)
{
    RankingReader reader;
    Input input;
    input.rule = ruleFrom(reader, json.value("rule"_L1).toObject());
    input.items = reader.numbers<Item>(json.value("items"_L1), u"items"_s);
    if (input.items.size() > RankingReader::MostItems)
        reader.fail(RankingFile::tr("“%1” has more than %2 entries.")
                        .arg(u"items"_s)
                        .arg(RankingReader::MostItems));
    input.votes = votesFrom(reader, json.value("votes"_L1).toObject());
    input.decisions = readEach(reader, json.value("decisions"_L1), u"decisions"_s, decisionFrom);
    input.origins = readEach(reader, json.value("origins"_L1), u"origins"_s, originFrom);
    if (reader.hasFailed())
        return reader.error();
    return input;
}

} // namespace Tallerista
