// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rehearsal/rehearsalsummary.h"

#include "core/rules/agenda/agendasentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qint64 WorthTellingMs = 60'000;
constexpr qsizetype MostNamed = 3;

/// How much longer than on paper it took; nothing for what did not end.
std::optional<qint64> overMs(const AgendaRow &row)
{
    if (!row.actualStart || !row.actualEnd)
        return std::nullopt;
    return *row.actualEnd - *row.actualStart - (row.printedEnd() - row.printedStart());
}

QString blocksSentence(const Phrases &phrases, const AgendaSnapshot &agenda)
{
    const auto isBlock = [](const AgendaRow &row) {
        return !row.planned.isNote();
    };
    const auto all = std::count_if(agenda.rows.begin(), agenda.rows.end(), isBlock);
    const auto held = std::count_if(agenda.rows.begin(), agenda.rows.end(), [](const auto &row) {
        return row.actualStart.has_value();
    });
    return phrases.translate("Rehearsal", "%1 of %n blocks were held.", nullptr, int(all))
        .arg(phrases.locale().toString(held));
}

QString overSentence(const Phrases &phrases, const AgendaSnapshot &agenda)
{
    QList<const AgendaRow *> over;
    for (const AgendaRow &row : agenda.rows) {
        if (overMs(row).value_or(0) >= WorthTellingMs)
            over.append(&row);
    }
    if (over.isEmpty())
        return phrases.translate("Rehearsal", "None took longer than planned.");
    std::stable_sort(over.begin(), over.end(), [](const AgendaRow *one, const AgendaRow *other) {
        return *overMs(*one) > *overMs(*other);
    });
    QStringList named;
    for (const AgendaRow *row : over.first(std::min(over.size(), MostNamed)))
        named.append(u"%1 (+%2)"_s.arg(row->planned.title, durationWords(phrases, *overMs(*row))));
    return phrases
        .translate(
            "Rehearsal", "%n took longer than planned, above all: %1.", nullptr, int(over.size()))
        .arg(named.join(u", "_s));
}

QString workSentence(const Phrases &phrases, const Stores &stores)
{
    const auto ideas = stores.ideas.all();
    const auto sheets = stores.sheets.all();
    if (!ideas || !sheets)
        return {};
    const QString written =
        phrases.translate("Rehearsal", "%n idea(s) were written", nullptr, int(ideas->size()));
    if (sheets->isEmpty())
        return written + u'.';
    const QString made =
        phrases.translate("Rehearsal", "%n sheet(s) were begun", nullptr, int(sheets->size()));
    return written + u" · "_s + made + u'.';
}

} // namespace

QStringList
rehearsalSummary(const Phrases &phrases, const Stores &stores, const AgendaSnapshot &agenda)
{
    if (agenda.state == AgendaState::NotStarted)
        return {phrases.translate("Rehearsal", "The agenda was not started.")};
    const auto workshop = stores.workshop.get();
    QStringList sentences{blocksSentence(phrases, agenda), overSentence(phrases, agenda)};
    if (workshop)
        sentences << agendaSentence(phrases, agenda, (*workshop)->timeZone()) + u'.';
    sentences << workSentence(phrases, stores);
    return sentences;
}

} // namespace Tallerista
