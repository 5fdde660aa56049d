// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/strengthsentences.h"

#include "core/rules/selection/selectionsentences.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Concord;
using Ranking::Concordance;
using Ranking::Criterion;
using Ranking::Flip;
using Ranking::Frac;
using Ranking::Item;
using Ranking::Measure;
using Ranking::Minorities;
using Ranking::Opinion;
using Ranking::Outcome;
using Ranking::Proportional;
using Ranking::Reading;
using Ranking::SharedPicks;
using Ranking::SmallestChange;
using Ranking::Stability;
using Ranking::TieStep;
using Ranking::Unheard;

namespace {

QString namesOfItems(const Phrases &phrases, const QList<Item> &items, const ItemName &name)
{
    QStringList names;
    for (const Item item : items)
        names.append(name(item));
    return phrases.locale().createSeparatedList(names);
}

/// Not below 0, with one decimal, rounded half up; whole numbers without.
QString withOneDecimal(const Frac &number)
{
    const qint64 tenths = (20 * number.num() + number.den()) / (2 * number.den());
    const QString whole = QString::number(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + u'.' + QString::number(tenths % 10);
}

/// A count as it is, a mean with a decimal.
QString valueText(const Frac &value)
{
    return value.den() == 1 ? QString::number(value.num()) : withOneDecimal(value);
}

/// What the place of a part among the others says, with full fractions where a decimal hides the gap.
QString fractionText(const Frac &value)
{
    return value.den() == 1 ? QString::number(value.num())
                            : QString::number(value.num()) + u'/' + QString::number(value.den());
}

bool decimalsTellApart(const TieStep &step)
{
    for (qsizetype i = 1; i < step.split.size(); ++i) {
        if (valueText(step.split.at(i - 1).value) == valueText(step.split.at(i).value))
            return false;
    }
    return true;
}

} // namespace

QString measureName(const Phrases &phrases, const Measure &measure)
{
    switch (measure.criterion) {
    case Criterion::Score:
        return phrases.translate("Strength", "points");
    case Criterion::Supporters:
        return phrases.translate("Strength", "how many people chose it");
    case Criterion::Importance:
        return phrases.translate("Strength", "importance alone");
    case Criterion::Strong:
        return phrases.translate("Strength", "how many of those who rated it gave 4 or 5 to both");
    case Criterion::Places:
        return phrases.translate("Strength", "how often it was put in place %1").arg(measure.place);
    }
    Q_UNREACHABLE();
}

QString stabilitySentence(const Phrases &phrases, const Stability &stability)
{
    if (stability.changes == 0)
        return phrases.translate("Strength",
                                 "If any one person had been missing, the list would be the same.");
    return phrases
        .translate(
            "Strength",
            "If any one person had been missing, the list would be another in %1 of %2 cases.")
        .arg(stability.changes)
        .arg(stability.ballots);
}

QString coreSentence(const Phrases &phrases, const Stability &stability, const ItemName &name)
{
    if (stability.core.isEmpty())
        return {};
    return phrases
        .translate("Strength",
                   "%n idea(s) enter whoever is missing: %1.",
                   nullptr,
                   int(stability.core.size()))
        .arg(namesOfItems(phrases, stability.core, name));
}

QString doorstepSentence(const Phrases &phrases, const Stability &stability, const ItemName &name)
{
    if (stability.doorstep.isEmpty())
        return {};
    return phrases
        .translate("Strength",
                   "%n idea(s) would enter if some one person were missing: %1.",
                   nullptr,
                   int(stability.doorstep.size()))
        .arg(namesOfItems(phrases, stability.doorstep, name));
}

QString
smallestChangeSentence(const Phrases &phrases, VoteMethod method, const SmallestChange &change)
{
    const QString toPass = countWords(phrases, method, int(change.toPass));
    if (change.toTie == 0 || change.toTie == change.toPass)
        return phrases
            .translate("Strength",
                       "Moving %1 from the last idea that enters to the first that does not "
                       "would change the list.")
            .arg(toPass);
    return phrases
        .translate("Strength",
                   "Moving %1 from the last idea that enters to the first that does not would "
                   "make them tie; moving %2 would change the list.")
        .arg(countWords(phrases, method, int(change.toTie)), toPass);
}

QString flipSentence(const Phrases &phrases, const Flip &flip, bool isIn, const ItemName &name)
{
    return (isIn
                ? phrases.translate("Strength",
                                    "%n people would have to vote otherwise for “%1” not to enter.",
                                    nullptr,
                                    flip.ballots)
                : phrases.translate("Strength",
                                    "%n people would have to vote otherwise for “%1” to enter.",
                                    nullptr,
                                    flip.ballots))
        .arg(name(flip.item));
}

QString recountSentence(const Phrases &phrases, const Outcome &outcome)
{
    if (!outcome.line.recountAdvised)
        return {};
    return phrases.translate("Strength",
                             "One hand counted wrongly would change who enters: count the ideas "
                             "at the line again.");
}

QString readingName(const Phrases &phrases, Reading::Kind kind)
{
    switch (kind) {
    case Reading::Kind::Points:
        return phrases.translate("Strength", "by points");
    case Reading::Kind::Supporters:
        return phrases.translate("Strength", "by people");
    case Reading::Kind::Proportional:
        return phrases.translate("Strength", "sharing out the places");
    case Reading::Kind::ImportanceOnly:
        return phrases.translate("Strength", "by importance alone");
    case Reading::Kind::RelevanceOnly:
        return phrases.translate("Strength", "by relevance alone");
    case Reading::Kind::ImportanceTwice:
        return phrases.translate("Strength", "with importance counting twice");
    case Reading::Kind::RelevanceTwice:
        return phrases.translate("Strength", "with relevance counting twice");
    }
    Q_UNREACHABLE();
}

QString readingsSentence(const Phrases &phrases, const QList<Reading> &readings)
{
    if (readings.size() < 2)
        return {};
    QStringList names;
    for (const Reading &reading : readings)
        names.append(readingName(phrases, reading.kind));
    return phrases.translate("Strength", "%1 of %2 enter whichever way one looks at it: %3.")
        .arg(inWhicheverWay(readings).size())
        .arg(readings.constFirst().in.size())
        .arg(phrases.locale().createSeparatedList(names));
}

QString
proportionalSentence(const Phrases &phrases, const Proportional &proportional, const ItemName &name)
{
    if (proportional.rounds.isEmpty())
        return {};
    QString sentence =
        phrases.translate("Strength", "Sharing out the places, these would enter: %1.")
            .arg(namesOfItems(phrases, proportional.in(), name));
    if (proportional.sure.size() < proportional.rounds.size())
        sentence += u' '
                    + phrases.translate("Strength",
                                        "Of these, %n would be sure; the others tie with more.",
                                        nullptr,
                                        int(proportional.sure.size()));
    return sentence;
}

QString
unheardSentence(const Phrases &phrases, const Unheard &unheard, int ballots, const ItemName &name)
{
    return phrases
        .translate("Strength",
                   "%n of %1 people share “%2” and have no idea of theirs inside.",
                   nullptr,
                   unheard.people)
        .arg(ballots)
        .arg(name(unheard.item));
}

QStringList heardSentences(const Phrases &phrases, const Minorities &minorities)
{
    QStringList sentences{phrases
                              .translate("Strength",
                                         "%n of %1 people have at least one idea of theirs inside.",
                                         nullptr,
                                         minorities.heard)
                              .arg(minorities.ballots)};
    for (const Minorities::Table &table : minorities.tables) {
        if (table.number == 0)
            continue;
        QString sentence =
            phrases.translate("Strength", "Table %1: %n idea(s) inside.", nullptr, table.itemsIn)
                .arg(table.number);
        if (table.ballots > 0)
            sentence += u' '
                        + phrases
                              .translate("Strength",
                                         "%n of its %1 people have at least one of theirs.",
                                         nullptr,
                                         table.heard)
                              .arg(table.ballots);
        sentences.append(sentence);
    }
    return sentences;
}

QString sharedPicksSentence(const Phrases &phrases, const SharedPicks &picks)
{
    const QString shared =
        phrases.translate("Strength", "Two people have on average %1 of their ideas in common")
            .arg(withOneDecimal(picks.shared));
    if (!picks.chance || !picks.ceiling)
        return shared + u'.';
    return shared
           + phrases.translate("Strength", "; by chance it would be %1, and at the most %2.")
                 .arg(withOneDecimal(*picks.chance), withOneDecimal(*picks.ceiling));
}

QString concordanceSentence(const Phrases &phrases, const Concordance &concordance)
{
    switch (concordOf(concordance)) {
    case Concord::Low:
        return phrases.translate(
            "Strength", "The priorities are varied, as is common where many ideas are good.");
    case Concord::Usual:
        return phrases.translate("Strength",
                                 "The priorities are as alike as they usually are among experts.");
    case Concord::High:
        return phrases.translate(
            "Strength", "The priorities are more alike than they usually are among experts.");
    case Concord::VeryHigh:
        return phrases.translate("Strength", "Nearly everybody has the same priorities.");
    }
    Q_UNREACHABLE();
}

QStringList
opinionSentences(const Phrases &phrases, const QList<Opinion> &opinions, const ItemName &name)
{
    QStringList sentences;
    for (const Opinion &opinion : opinions) {
        if (opinion.divided)
            sentences.append(
                phrases
                    .translate("Strength", "“%1”: a part of the room rates it high and a part low.")
                    .arg(name(opinion.item)));
        if (opinion.fewButStrong)
            sentences.append(
                phrases.translate("Strength", "“%1” enters because few people want it much.")
                    .arg(name(opinion.item)));
    }
    return sentences;
}

QString tieStepSentence(const Phrases &phrases, const TieStep &step, const ItemName &name)
{
    const QString measure = measureName(phrases, step.by);
    if (step.split.size() < 2)
        return phrases.translate("Strength", "Compared by %1, they still tie.").arg(measure);
    const bool decimals = decimalsTellApart(step);
    QStringList parts;
    for (const TieStep::Part &part : step.split)
        parts.append(namesOfItems(phrases, part.items, name) + u' '
                     + (decimals ? valueText(part.value) : fractionText(part.value)));
    return phrases.translate("Strength", "They tied; compared by %1: %2.")
        .arg(measure, parts.join(u"; "_s));
}

} // namespace Tallerista
