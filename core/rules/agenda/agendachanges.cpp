// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agenda/agendachanges.h"

#include "core/base/timeunits.h"
#include "core/rules/agenda/agendasentences.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qint64 WorthASentenceMs = 3 * MsPerMinute;

/// Decided before it ran, against the paper; negative: it was cut.
qint64 lengthenedMs(const AgendaRow &row)
{
    return row.baseline ? row.planned.durationMs - row.baseline->durationMs : 0;
}

bool isTold(qint64 ms)
{
    return std::abs(ms) >= MsPerMinute / 2;
}

qint64 changedMs(const AgendaRow &row)
{
    return row.baseline ? lengthenedMs(row) + row.addedMs : 0;
}

QString bareWords(const Phrases &phrases, const AgendaRow &row)
{
    if (row.skipped)
        return phrases.translate("Agenda", "left out by decision");
    if (row.place == AgendaRow::Place::NotHeld)
        return phrases.translate("Agenda", "not held");
    QStringList words;
    if (!row.baseline && row.actualStart)
        words << phrases.translate("Agenda", "added during the day");
    const qint64 lengthened = lengthenedMs(row);
    if (isTold(lengthened))
        words << (lengthened < 0 ? phrases.translate("Agenda", "shortened by %1")
                                 : phrases.translate("Agenda", "lengthened by %1"))
                     .arg(durationWords(phrases, lengthened));
    if (isTold(row.addedMs))
        words << (row.addedMs < 0 ? phrases.translate("Agenda", "%1 less while it ran")
                                  : phrases.translate("Agenda", "%1 more while it ran"))
                     .arg(durationWords(phrases, row.addedMs));
    if (isTold(row.pausedMs))
        words << phrases.translate("Agenda", "paused for %1")
                     .arg(durationWords(phrases, row.pausedMs));
    return words.join(u", "_s);
}

QString bareSentence(const Phrases &phrases, const AgendaRow &row)
{
    const QString &title = row.planned.title;
    if (row.skipped)
        return phrases.translate("Agenda", "“%1” was left out by decision.").arg(title);
    if (row.place == AgendaRow::Place::NotHeld)
        return phrases.translate("Agenda", "“%1” was not held.").arg(title);
    if (!row.baseline && row.actualStart && row.actualEnd)
        return phrases.translate("Agenda", "“%1” was added during the day and took %2.")
            .arg(title, durationWords(phrases, *row.actualEnd - *row.actualStart));
    const qint64 changed = changedMs(row);
    const qint64 least = row.reason.isEmpty() ? WorthASentenceMs : MsPerMinute / 2;
    if (!row.baseline || std::abs(changed) < least)
        return {};
    const QString before = durationWords(phrases, row.baseline->durationMs);
    const QString after = durationWords(phrases, row.baseline->durationMs + changed);
    return (changed < 0 ? phrases.translate("Agenda", "“%1” was shortened from %2 to %3.")
                        : phrases.translate("Agenda", "“%1” was lengthened from %2 to %3."))
        .arg(title, before, after);
}

} // namespace

bool isCut(const AgendaRow &row)
{
    const bool wasReplanned = isTold(lengthenedMs(row)) && changedMs(row) < 0;
    return row.skipped || wasReplanned || changedMs(row) <= -WorthASentenceMs;
}

QString changeWords(const Phrases &phrases, const AgendaRow &row)
{
    const QString words = bareWords(phrases, row);
    return words.isEmpty() || row.reason.isEmpty() ? words : words + u": "_s + row.reason;
}

QString changeSentence(const Phrases &phrases, const AgendaRow &row)
{
    QString sentence = bareSentence(phrases, row);
    if (sentence.isEmpty() || row.reason.isEmpty())
        return sentence;
    const bool ends = row.reason.endsWith(u'.') || row.reason.endsWith(u'!')
                      || row.reason.endsWith(u'?') || row.reason.endsWith(u'…');
    return sentence + u' '
           + phrases.translate("Agenda", "Reason: %1").arg(ends ? row.reason : row.reason + u'.');
}

} // namespace Tallerista
