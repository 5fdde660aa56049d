// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/plenaryline.h"

#include "core/base/text.h"
#include "core/rules/selection/selectionsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Whether \a one says what \a other says; case, accents and a full stop at the end do not count.
bool saysTheSame(const QString &one, const QString &other)
{
    const auto bare = [](const QString &text) {
        const QString words = folded(text);
        return words.endsWith(u'.') ? words.chopped(1) : words;
    };
    return bare(one) == bare(other);
}

QList<PlenaryOrigin> originsOf(const ConsolidationRecord &record, const PlenaryIdeas &ideas)
{
    const IdeaCodes codes(ideas.mesas, ideas.ideas);
    QList<PlenaryOrigin> origins;
    for (const Idea &idea : ideas.ideas) {
        if (!record.origins.contains(idea.id()))
            continue;
        const auto mesa = std::find_if(ideas.mesas.begin(),
                                       ideas.mesas.end(),
                                       [&](const Mesa &table) { return table.id() == idea->mesa; });
        origins.append({codes.of(idea.id()),
                        mesa == ideas.mesas.end() ? 0 : (*mesa)->number,
                        saysTheSame(idea->text, record.action->wording) ? QString() : idea->text});
    }
    return origins;
}

/// What each table gave: « (7 + 5)».
QString apartText(const Phrases &phrases, const QList<int> &hands)
{
    QStringList parts;
    for (const int raised : hands)
        parts << phrases.locale().toString(raised);
    return parts.isEmpty() ? QString() : u" (%1)"_s.arg(parts.join(u" + "_s));
}

/// Gives the first of each band its heading.
void nameBands(const Phrases &phrases, const PlenaryOutcome &outcome, QList<PlenaryLine> &lines)
{
    std::optional<PlenaryPlace> above;
    for (PlenaryLine &line : lines) {
        if (above != line.place)
            line.band = line.place == PlenaryPlace::Tied
                            ? tieSentence(phrases, outcome)
                            : u"%1: %2"_s.arg(placeName(phrases, line.place))
                                  .arg(outcome.count(line.place));
        above = line.place;
    }
}

QString placeWord(const Phrases &phrases, PlenaryPlace place)
{
    switch (place) {
    case PlenaryPlace::In:
        return bandWord(phrases, Ranking::Where::In);
    case PlenaryPlace::Tied:
        return bandWord(phrases, Ranking::Where::Line);
    case PlenaryPlace::Out:
    case PlenaryPlace::Uncounted:
        break;
    }
    return bandWord(phrases, Ranking::Where::Out);
}

} // namespace

QStringList PlenaryLine::codes() const
{
    QStringList codes;
    for (const PlenaryOrigin &origin : origins)
        codes.append(origin.code);
    return codes;
}

QList<PlenaryLine>
linesByNumber(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryIdeas &ideas)
{
    const PlenaryOutcome outcome = plenaryOutcome(plenary);
    QList<PlenaryLine> lines;
    for (const ConsolidationRecord &record : plenary.actions) {
        const auto count = outcome.rows.at(lines.size()).count;
        lines.append({.action = record.action.id(),
                      .number = record.number,
                      .wording = record.action->wording,
                      .reason = record.action->reason,
                      .origins = originsOf(record, ideas),
                      .count = count,
                      .counted = count.has_value(),
                      .countText = count ? countWords(phrases, plenary.vote->method, *count)
                                               + apartText(phrases, handsByTable(plenary, record))
                                         : phrases.translate("Plenary", "not counted")});
    }
    return lines;
}

QList<PlenaryLine>
linesByBand(const Phrases &phrases, const PlenaryRecord &plenary, const PlenaryIdeas &ideas)
{
    const PlenaryOutcome outcome = plenaryOutcome(plenary);
    QList<PlenaryLine> lines = linesByNumber(phrases, plenary, ideas);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].place = outcome.rows.at(i).place;
        lines[i].canBeMarked = lines.at(i).place == PlenaryPlace::Tied;
        lines[i].sentence = actionSentence(phrases, plenary, i);
    }
    const bool byVotes = outcome.end != PlenaryEnd::Team && outcome.end != PlenaryEnd::Everyone
                         && outcome.end != PlenaryEnd::Skipped;
    std::stable_sort(
        lines.begin(), lines.end(), [byVotes](const PlenaryLine &one, const PlenaryLine &other) {
            if (one.place != other.place)
                return one.place < other.place;
            return byVotes && one.count.value_or(-1) > other.count.value_or(-1);
        });
    nameBands(phrases, outcome, lines);
    return lines;
}

QList<PlenaryLine> withoutCounts(const Phrases &phrases, QList<PlenaryLine> lines)
{
    for (PlenaryLine &line : lines) {
        const bool isResult = !line.sentence.isEmpty();
        if (line.counted)
            line.countText = u"✓"_s;
        line.count.reset();
        if (isResult)
            line.sentence = placeWord(phrases, line.place);
    }
    return lines;
}

} // namespace Tallerista
