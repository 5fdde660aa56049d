// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/durations.h"

#include "core/base/text.h"
#include "core/base/timeunits.h"

#include <algorithm>

namespace Tallerista {

namespace {

/// The middle one; between two, the longer half minute.
int median(QList<int> minutes)
{
    std::sort(minutes.begin(), minutes.end());
    const qsizetype half = minutes.size() / 2;
    if (minutes.size() % 2 == 1)
        return minutes.at(half);
    return (minutes.at(half - 1) + minutes.at(half) + 1) / 2;
}

/// The first with that title.
const MeasuredBlock *titled(const QList<MeasuredBlock> &past, const QString &title)
{
    const auto same = std::find_if(past.begin(), past.end(), [&](const MeasuredBlock &block) {
        return folded(block.title) == folded(title);
    });
    return same == past.end() ? nullptr : &*same;
}

const MeasuredBlock *onlyOfStage(const QList<MeasuredBlock> &past,
                                 const std::optional<Stage> &stage)
{
    const auto isOfStage = [&](const MeasuredBlock &block) {
        return block.stage == stage;
    };
    if (std::count_if(past.begin(), past.end(), isOfStage) != 1)
        return nullptr;
    return &*std::find_if(past.begin(), past.end(), isOfStage);
}

bool isOnlyOfStage(const AgendaBlock &block, const QList<AgendaBlock> &blocks)
{
    return block->stage && block->stage != Stage::Agenda
           && std::count_if(blocks.begin(), blocks.end(), [&](const AgendaBlock &other) {
                  return other->stage == block->stage;
              }) == 1;
}

QList<int> minutesOf(const AgendaBlock &block,
                     const QList<AgendaBlock> &blocks,
                     const QList<QList<MeasuredBlock>> &past)
{
    QList<int> minutes;
    for (const QList<MeasuredBlock> &workshop : past) {
        const MeasuredBlock *measured = titled(workshop, block->title);
        if (!measured && isOnlyOfStage(block, blocks))
            measured = onlyOfStage(workshop, block->stage);
        if (measured)
            minutes.append(measured->minutes);
    }
    return minutes;
}

} // namespace

QList<MeasuredBlock> measuredBlocks(const AgendaSnapshot &agenda)
{
    QList<MeasuredBlock> measured;
    for (const AgendaRow &row : agenda.rows) {
        if (!row.actualStart || !row.actualEnd)
            continue;
        const qint64 took = *row.actualEnd - *row.actualStart;
        if (took >= MsPerMinute / 2)
            measured.append({row.planned.title,
                             row.planned.stage,
                             int((took + MsPerMinute / 2) / MsPerMinute)});
    }
    return measured;
}

QList<DurationProposal> proposeDurations(const QList<AgendaBlock> &blocks,
                                         const QList<QList<MeasuredBlock>> &past)
{
    QList<DurationProposal> proposals;
    for (const AgendaBlock &block : blocks) {
        const QList<int> minutes = minutesOf(block, blocks, past);
        if (minutes.isEmpty() || block->minutes == 0)
            continue;
        const int after = std::clamp(median(minutes), 1, AgendaBlockFields::MaxMinutes);
        if (after == block->minutes)
            continue;
        proposals.append({block.id(),
                          block->title,
                          block->minutes,
                          after,
                          block->leastMinutes,
                          after * block->leastMinutes / block->minutes,
                          int(minutes.size())});
    }
    return proposals;
}

QString durationSentence(const Phrases &phrases, const DurationProposal &proposal)
{
    return (proposal.workshops == 1 ? phrases.translate("Durations", "%1 took %2 min")
                                    : phrases.translate("Durations",
                                                        "%1 took %2 min in %n workshops (median)",
                                                        nullptr,
                                                        proposal.workshops))
        .arg(proposal.title, phrases.locale().toString(proposal.after));
}

} // namespace Tallerista
