// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ranking/trialcases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Tallerista::TrialCases {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList linesOf(const QString &path)
{
    return QString::fromUtf8(contentsOf(path)).split(u'\n', Qt::SkipEmptyParts);
}

Item itemOf(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names.append(name);
    return Item(names.indexOf(name));
}

QList<Item> itemsFor(const QStringList &names)
{
    QList<Item> items;
    for (qsizetype i = 0; i < names.size(); ++i)
        items.append(Item(i));
    return items;
}

NamedInput handCounts(const QJsonObject &counts)
{
    NamedInput named;
    QList<HandCount> votes;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        votes.append({itemOf(named.names, it.key()), it.value().toInt(), {}});
    named.input.votes = votes;
    return named;
}

/// Hands that give the items \a ranks.
NamedInput handCountsFor(const QJsonObject &ranks)
{
    QJsonObject counts;
    for (auto it = ranks.begin(); it != ranks.end(); ++it)
        counts.insert(it.key(), 1 + ranks.size() - it.value().toInt());
    return handCounts(counts);
}

NamedInput dotBallots(const QJsonArray &slips)
{
    NamedInput named;
    QList<DotBallot> ballots;
    for (const auto &slip : slips) {
        const QJsonObject dots = slip.toObject();
        DotBallot ballot{Voter(ballots.size()), {}};
        for (auto it = dots.begin(); it != dots.end(); ++it)
            ballot.dots.append({itemOf(named.names, it.key()), it.value().toInt()});
        ballots.append(ballot);
    }
    named.input.votes = ballots;
    return named;
}

NamedInput rankBallots(const QList<QStringList> &slips, int places)
{
    NamedInput named;
    QList<RankBallot> ballots;
    for (const QStringList &slip : slips) {
        RankBallot ballot{Voter(ballots.size()), {}};
        for (const QString &name : slip.mid(0, places))
            ballot.best.append(itemOf(named.names, name));
        ballots.append(ballot);
    }
    named.input.votes = ballots;
    named.input.rule.places = places;
    return named;
}

NamedInput scoreBallots(const QJsonArray &slips, int quorum)
{
    NamedInput named;
    QList<ScoreBallot> ballots;
    for (const auto &slip : slips) {
        const QJsonObject pairs = slip.toObject();
        ScoreBallot ballot{Voter(ballots.size()), {}};
        for (auto it = pairs.begin(); it != pairs.end(); ++it) {
            const QJsonArray pair = it.value().toArray();
            const Item item = itemOf(named.names, it.key());
            if (!pair.isEmpty())
                ballot.scores.append({item, pair.at(0).toInt(), pair.at(1).toInt()});
        }
        ballots.append(ballot);
    }
    named.input.votes = ballots;
    named.input.rule.quorumPercent = 100 * quorum / int(slips.size());
    return named;
}

/// Two blocs, each of whose people rank the five ideas of theirs, beginning with another one.
NamedInput rotatedBlocs(const QJsonArray &sizes, int places)
{
    QList<QStringList> slips;
    for (qsizetype bloc = 0; bloc < sizes.size(); ++bloc) {
        for (int person = 0; person < sizes.at(bloc).toInt(); ++person) {
            QStringList slip;
            for (int place = 0; place < places; ++place)
                slip.append(QChar(char16_t(u'A' + bloc))
                            + QString::number(1 + (person + place) % places));
            slips.append(slip);
        }
    }
    return rankBallots(slips, places);
}

/// The ballots of a Pabulib file: "voter;items" in an order, or "voter;items;points".
NamedInput pabulibBallots(const QString &path)
{
    QMap<QString, QString> meta;
    QList<QStringList> slips;
    QJsonArray dots;
    bool votes = false;
    for (const QString &line : linesOf(path)) {
        const QStringList cells = line.trimmed().split(u';');
        votes = votes || cells.constFirst() == u"voter_id"_s;
        if (!votes && cells.size() == 2)
            meta.insert(cells.at(0), cells.at(1));
        if (!votes || cells.constFirst() == u"voter_id"_s)
            continue;
        slips.append(cells.at(1).split(u','));
        QJsonObject given;
        for (qsizetype i = 0; cells.size() > 2 && i < slips.constLast().size(); ++i)
            given.insert(slips.constLast().at(i), cells.at(2).split(u',').at(i).toInt());
        dots.append(given);
    }
    if (meta.value(u"vote_type"_s) == u"ordinal"_s)
        return rankBallots(slips, meta.value(u"max_length"_s).toInt());
    NamedInput named = dotBallots(dots);
    named.input.rule.dots = meta.value(u"max_sum_points"_s).toInt();
    named.input.rule.dotsPerItem =
        meta.value(u"max_points"_s, meta.value(u"max_sum_points"_s)).toInt();
    return named;
}

/// The ballots of a PrefLib file of strict orders: "how many: best, second, …".
NamedInput preflibBallots(const QString &path, int places)
{
    QList<QStringList> slips;
    QStringList names;
    for (const QString &line : linesOf(path)) {
        if (line.startsWith("# ALTERNATIVE NAME "_L1))
            names.append(line.section(u' ', 3, 3).chopped(1));
        if (line.startsWith(u'#'))
            continue;
        for (int i = 0; i < line.section(u':', 0, 0).toInt(); ++i)
            slips.append(line.section(u':', 1).trimmed().split(u','));
    }
    NamedInput named = rankBallots(slips, places);
    for (const QString &name : names)
        itemOf(named.names, name);
    return named;
}

std::optional<NamedInput> votesOf(const TrialCase &trial, const QString &folder)
{
    const QJsonObject &input = trial.input;
    const QString method = input.value("method"_L1).toString();
    const QString file = input.value("file"_L1).toString();
    const int places = input.value("r"_L1).toInt();
    if (input.contains("counts"_L1) && input.contains("K"_L1))
        return handCounts(input.value("counts"_L1).toObject());
    if (input.contains("step1"_L1))
        return handCountsFor(input.value("step1"_L1).toObject());
    if (method == "scores"_L1)
        return scoreBallots(input.value("ballots"_L1).toArray(), input.value("quorum"_L1).toInt());
    if (method == "ngt"_L1) {
        QList<QStringList> slips;
        for (const auto &slip : input.value("ballots"_L1).toArray())
            slips.append(slip.toVariant().toStringList());
        return rankBallots(slips, places);
    }
    if (method == "dots"_L1) {
        NamedInput named = dotBallots(input.value("ballots"_L1).toArray());
        named.input.rule.dots = input.value("k"_L1).toInt();
        named.input.rule.dotsPerItem = input.value("cap"_L1).toInt();
        return named;
    }
    if (input.contains("tables"_L1))
        return rotatedBlocs(input.value("tables"_L1).toArray(), places);
    if (file.endsWith(".pb"_L1))
        return pabulibBallots(folder + u"/ranking/"_s + file);
    if (file.endsWith(".soi"_L1) && places > 0)
        return preflibBallots(folder + u"/ranking/"_s + file, places);
    return {};
}

/// "3,{1,2},4" as tiers of names.
QList<QStringList> tiersIn(const QString &order)
{
    QList<QStringList> tiers;
    bool isOpen = false;
    for (const QString &word : order.trimmed().split(u',')) {
        const QString name = QString(word).remove(u'{').remove(u'}');
        if (isOpen)
            tiers.last().append(name);
        else
            tiers.append(QStringList{name});
        isOpen = (isOpen || word.startsWith(u'{')) && !word.endsWith(u'}');
    }
    return tiers;
}

} // namespace

QJsonObject vectorsIn(const QString &folder, const QString &name)
{
    return QJsonDocument::fromJson(contentsOf(folder + u"/ranking/vectors/"_s + name)).object();
}

TieredBallots tieredBallots(const QString &path)
{
    TieredBallots found;
    for (const QString &line : linesOf(path)) {
        if (line.startsWith("# ALTERNATIVE NAME "_L1))
            found.names.append(line.section(u' ', 3, 3).chopped(1));
        if (line.startsWith(u'#'))
            continue;
        Tiers tiers;
        for (const QStringList &names : tiersIn(line.section(u':', 1))) {
            QList<qsizetype> tier;
            for (const QString &name : names)
                tier.append(found.names.indexOf(name));
            tiers.append(tier);
        }
        for (int i = 0; i < line.section(u':', 0, 0).toInt(); ++i)
            found.people.append(tiers);
    }
    return found;
}

QList<TrialCase> trialCases(const QString &folder)
{
    QList<TrialCase> cases;
    const auto document = QJsonDocument::fromJson(contentsOf(folder + u"/ranking/cases.json"_s));
    for (const auto &value : document.array()) {
        const QJsonObject trial = value.toObject();
        cases.append({trial.value("id"_L1).toString(),
                      trial.value("input"_L1).toObject(),
                      trial.value("expect"_L1).toObject()});
    }
    return cases;
}

std::optional<NamedInput> inputOf(const TrialCase &trial, const QString &folder)
{
    auto named = votesOf(trial, folder);
    if (!named)
        return {};
    named->input.items = itemsFor(named->names);
    named->input.rule.seats = trial.input.value("K"_L1).toInt();
    const auto decide = [&](Decision::Kind kind, const QJsonValue &names) {
        Decision decision{kind, {}, 0};
        for (const auto &name : names.toArray())
            decision.items.append(itemOf(named->names, name.toString()));
        if (!decision.items.isEmpty())
            named->input.decisions.append(decision);
    };
    decide(Decision::Kind::Include, trial.input.value("include"_L1));
    decide(Decision::Kind::Exclude, trial.input.value("unviable"_L1));
    return named;
}

} // namespace Tallerista::TrialCases
