// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/selectionentry.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Where;

namespace {

struct SelectionBands
{
    Q_DECLARE_TR_FUNCTIONS(SelectionBands)
};

/// In, tied, out: who is out without a place is out as well.
int bandOf(Where where)
{
    if (where == Where::In)
        return 0;
    return where == Where::Line ? 1 : 2;
}

QString bandTitle(int band, int ideas)
{
    if (band == 0)
        return SelectionBands::tr("%n enter(s)", nullptr, ideas);
    return band == 1 ? SelectionBands::tr("%n tie(s)", nullptr, ideas)
                     : SelectionBands::tr("%n do(es) not enter", nullptr, ideas);
}

QString rankText(const std::optional<Ranking::Rank> &rank)
{
    if (!rank)
        return {};
    return rank->lo == rank->hi ? QString::number(rank->lo)
                                : u"%1–%2"_s.arg(rank->lo).arg(rank->hi);
}

SelectionEntry::Development stateOf(const Id<Idea> &idea, const QList<Development> &developments)
{
    for (const Development &development : developments) {
        if (development->idea != idea)
            continue;
        if (development->isWritten())
            return SelectionEntry::Development::Written;
        if (development->onPaper)
            return SelectionEntry::Development::OnPaper;
    }
    return SelectionEntry::Development::None;
}

SelectionEntry entryOf(const FirstSelection::Row &row, const IdeaCodes &codes)
{
    SelectionEntry entry{.idea = row.idea,
                         .code = codes.of(row.idea),
                         .card = 0,
                         .text = row.wording,
                         .count = row.count,
                         .got = {},
                         .rank = {},
                         .band = {},
                         .sentence = {}};
    entry.counted = row.count.has_value();
    if (row.count)
        entry.got = row.relevance ? u"%1 · %2"_s.arg(*row.count).arg(*row.relevance)
                                  : QString::number(*row.count);
    entry.where = row.where;
    entry.marked = row.where == Where::In;
    return entry;
}

} // namespace

QList<SelectionEntry>
entriesByCard(const FirstSelection &selection, const QList<Idea> &ideas, const IdeaCodes &codes)
{
    QList<SelectionEntry> entries;
    for (const VoteItem &item : selection.record().items) {
        const FirstSelection::Row *row = selection.find(item->idea);
        if (!row)
            continue;
        SelectionEntry entry = entryOf(*row, codes);
        entry.marked = selection.vote().method == VoteMethod::Agreement && entry.marked;
        for (const Idea &idea : ideas) {
            if (idea.id() == item->idea)
                entry.card = idea->number;
        }
        entries.append(entry);
    }
    return entries;
}

QList<SelectionEntry> withoutCounts(const Phrases &phrases, QList<SelectionEntry> entries)
{
    for (SelectionEntry &entry : entries) {
        const bool isResult = !entry.sentence.isEmpty();
        entry.count.reset();
        entry.got.clear();
        entry.share = 0;
        entry.marked = false;
        if (isResult)
            entry.sentence = bandWord(phrases, entry.where);
        else
            entry.where = Where::Out;
    }
    return entries;
}

QList<SelectionEntry> entriesByRank(const Phrases &phrases,
                                    const FirstSelection &selection,
                                    const IdeaCodes &codes,
                                    const QList<Development> &developments)
{
    QList<SelectionEntry> entries;
    double most = 1;
    for (const FirstSelection::Row &row : selection.rows()) {
        SelectionEntry entry = entryOf(row, codes);
        entry.rank =
            selection.vote().method == VoteMethod::Agreement ? QString() : rankText(row.rank);
        entry.sentence = resultSentence(phrases, selection, row);
        entry.got = row.score ? gotNumber(phrases, selection.vote(), row) : QString();
        entry.share = row.score ? double(row.score->num()) / double(row.score->den()) : 0;
        entry.development = stateOf(row.idea, developments);
        most = std::max(most, entry.share);
        entries.append(entry);
    }
    // Decisions may have moved ideas of one rank into different bands.
    std::stable_sort(entries.begin(), entries.end(), [](const auto &one, const auto &other) {
        return bandOf(one.where) < bandOf(other.where);
    });
    std::array<int, 3> counts{};
    for (SelectionEntry &entry : entries) {
        entry.share /= most;
        ++counts.at(size_t(bandOf(entry.where)));
    }
    int before = -1;
    for (SelectionEntry &entry : entries) {
        const int band = bandOf(entry.where);
        if (band != before)
            entry.band = bandTitle(band, counts.at(size_t(band)));
        before = band;
    }
    return entries;
}

} // namespace Tallerista
