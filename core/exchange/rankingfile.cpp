// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rankingfile.h"

#include "core/exchange/jsonresource.h"
#include "core/exchange/rankinginput.h"
#include "core/exchange/rankingresult.h"
#include "core/rules/ranking/audit.h"
#include "core/rules/ranking/ranking.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int FormatVersion = 1;
constexpr auto FormatName = "tallerista-ranking"_L1;

Result<QJsonObject> wholeFile(const QByteArray &json)
{
    const auto whole = jsonObject(json);
    if (!whole)
        return whole.error();
    if (whole->value("format"_L1) != FormatName)
        return Error{RankingFile::tr("This is not the audit file of a vote.")};
    if (whole->value("version"_L1).toInt() != FormatVersion)
        return Error{
            RankingFile::tr("This audit file was written by another version of the program.")};
    return *whole;
}

/// The line, from 1, in which \a one and \a other first differ.
qsizetype firstOtherLine(const QByteArray &one, const QByteArray &other)
{
    qsizetype at = 0;
    while (at < one.size() && at < other.size() && one.at(at) == other.at(at))
        ++at;
    return 1 + one.first(at).count('\n');
}

} // namespace

QByteArray rankingFile(const Ranking::Input &input)
{
    const Ranking::Outcome outcome = Ranking::compute(input);
    const QJsonObject whole{{"format"_L1, FormatName},
                            {"version"_L1, FormatVersion},
                            {"input"_L1, rankingInputToJson(input)},
                            {"outcome"_L1, rankingOutcomeToJson(outcome)},
                            {"audit"_L1, rankingAuditToJson(Ranking::auditOf(input, outcome))}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

Result<Ranking::Input> rankingInput(const QByteArray &json)
{
    const auto whole = wholeFile(json);
    if (!whole)
        return whole.error();
    return rankingInputFromJson(whole->value("input"_L1).toObject());
}

Result<QByteArray> recomputedRanking(const QByteArray &json)
{
    const auto whole = wholeFile(json);
    if (!whole)
        return whole.error();
    const auto input = rankingInputFromJson(whole->value("input"_L1).toObject());
    if (!input)
        return input.error();
    const QByteArray recomputed = rankingFile(*input);
    const bool isWhole = whole->contains("outcome"_L1) || whole->contains("audit"_L1);
    if (isWhole && recomputed != json)
        return Error{RankingFile::tr("What this file says does not follow from its votes: counted "
                                     "again, line %1 is another.")
                         .arg(firstOtherLine(json, recomputed))};
    return recomputed;
}

} // namespace Tallerista
