// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/finalentry.h"

#include "core/domain/terms.h"
#include "core/rules/selection/votesentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString rankText(const std::optional<Ranking::Rank> &rank)
{
    if (!rank)
        return {};
    return rank->lo == rank->hi ? QString::number(rank->lo)
                                : u"%1–%2"_s.arg(rank->lo).arg(rank->hi);
}

} // namespace

QList<FinalEntry> finalEntries(const Phrases &phrases,
                               const FinalSelection &selection,
                               const QList<Feasibility> &judged,
                               const QList<Id<Idea>> &chosen,
                               const IdeaCodes &codes)
{
    QList<FinalEntry> entries;
    bool reserve = false;
    for (const FinalSelection::Candidate &candidate : selection.candidates()) {
        const Id<Idea> &idea = candidate.place.idea;
        FinalEntry entry{.idea = idea,
                         .code = codes.of(idea),
                         .text = candidate.place.wording,
                         .rank = rankText(candidate.place.rank),
                         .verdict = candidate.verdict,
                         .verdictText = verdictName(phrases, candidate.verdict),
                         .chosen = chosen.contains(idea),
                         .tied = selection.tied().contains(idea),
                         .band = {}};
        for (const Feasibility &found : judged) {
            if (found->idea != idea)
                continue;
            entry.verdictText = verdictSentence(phrases, found.fields());
            entry.lacksReason = found->lacksReason();
        }
        const auto &again = selection.again();
        if (selection.isDecidedAgain() && again->find(idea))
            entry.verdictText += u" · "_s + gotWords(phrases, again->vote(), candidate.place);
        if (candidate.reserve && !reserve)
            entry.band = QCoreApplication::translate("FinalEntry", "Reserve, in its order");
        reserve = candidate.reserve;
        entries.append(entry);
    }
    return entries;
}

QList<FinalEntry> withoutVerdicts(QList<FinalEntry> entries)
{
    for (FinalEntry &entry : entries) {
        entry.verdict = Verdict::Unjudged;
        entry.verdictText.clear();
        entry.lacksReason = false;
        entry.chosen = false;
        entry.tied = false;
        entry.isPrivate = true;
    }
    return entries;
}

} // namespace Tallerista
