// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/resultdetails.h"

namespace Tallerista {

using Ranking::Audit;
using Ranking::Outcome;

namespace {

/// Only what has something to say.
void append(QStringList &sentences, const QString &sentence)
{
    if (!sentence.isEmpty())
        sentences.append(sentence);
}

QStringList
firmness(const Phrases &phrases, const Outcome &outcome, const Audit &audit, const ItemName &name)
{
    QStringList sentences;
    if (audit.stability) {
        append(sentences, stabilitySentence(phrases, *audit.stability));
        append(sentences, coreSentence(phrases, *audit.stability, name));
        append(sentences, doorstepSentence(phrases, *audit.stability, name));
    }
    const auto in = Ranking::inOf(outcome);
    for (const Ranking::Flip &flip : audit.flips)
        append(sentences, flipSentence(phrases, flip, in.contains(flip.item), name));
    return sentences;
}

/// What would move the line, in votes: where these alone drew it.
QStringList
closeness(const Phrases &phrases, VoteMethod method, const Outcome &outcome, const Audit &audit)
{
    QStringList sentences;
    if (audit.smallestChange && outcome.line.tied.isEmpty())
        append(sentences, smallestChangeSentence(phrases, method, *audit.smallestChange));
    append(sentences, recountSentence(phrases, outcome));
    return sentences;
}

QStringList likeness(const Phrases &phrases, const Audit &audit, const ItemName &name)
{
    QStringList sentences;
    if (audit.concordance)
        append(sentences, concordanceSentence(phrases, *audit.concordance));
    if (audit.sharedPicks)
        append(sentences, sharedPicksSentence(phrases, *audit.sharedPicks));
    return sentences + opinionSentences(phrases, audit.opinions, name);
}

QStringList voices(const Phrases &phrases, const Audit &audit, const ItemName &name)
{
    // With fewer slips, one could tell whose they are.
    if (!audit.minorities || audit.minorities->ballots < Ranking::Stability::LeastBallots)
        return {};
    QStringList sentences = heardSentences(phrases, *audit.minorities);
    for (const Ranking::Unheard &unheard : audit.minorities->unheard)
        append(sentences, unheardSentence(phrases, unheard, audit.minorities->ballots, name));
    return sentences;
}

QStringList otherReadings(const Phrases &phrases, const Audit &audit, const ItemName &name)
{
    QStringList sentences;
    append(sentences, readingsSentence(phrases, audit.readings));
    if (audit.proportional)
        append(sentences, proportionalSentence(phrases, *audit.proportional, name));
    return sentences;
}

QStringList ties(const Phrases &phrases, const Outcome &outcome, const ItemName &name)
{
    QStringList sentences;
    for (const Ranking::TieStep &step : outcome.log)
        append(sentences, tieStepSentence(phrases, step, name));
    return sentences;
}

} // namespace

QList<DetailGroup> resultDetails(const Phrases &phrases,
                                 VoteMethod method,
                                 const Ranking::Input &input,
                                 const Outcome &outcome,
                                 const ItemName &name)
{
    const Audit audit = Ranking::auditOf(input, outcome);
    QList<DetailGroup> groups{
        {phrases.translate("ResultDetails", "How firm the list is"),
         firmness(phrases, outcome, audit, name)
             + (input.decisions.isEmpty() ? closeness(phrases, method, outcome, audit)
                                          : QStringList())},
        {phrases.translate("ResultDetails", "How the tie was broken"),
         ties(phrases, outcome, name)},
        {phrases.translate("ResultDetails", "Who finds something of theirs inside"),
         voices(phrases, audit, name)},
        {phrases.translate("ResultDetails", "How alike people think"),
         likeness(phrases, audit, name)},
        {phrases.translate("ResultDetails", "Read in another way"),
         otherReadings(phrases, audit, name)},
    };
    groups.removeIf([](const DetailGroup &group) { return group.sentences.isEmpty(); });
    return groups;
}

} // namespace Tallerista
