// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/decisionsentences.h"

#include "core/base/text.h"
#include "core/rules/ranking/audit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

using Kind = DecisionFields::Kind;
using Ranking::Where;

namespace {

QString namesOf(const Phrases &phrases, const IdeaCodes &codes, const QList<Id<Idea>> &ideas)
{
    return phrases.locale().createSeparatedList(codes.of(ideas));
}

QList<Id<Idea>> ideasOf(const DecisionRecord &decided)
{
    QList<Id<Idea>> ideas;
    for (const DecisionIdea &entry : decided.ideas)
        ideas.append(entry->idea);
    return ideas;
}

QString
drawSentence(const Phrases &phrases, const DecisionFields &decided, const QString &names, int count)
{
    if (decided.drawSeed.isEmpty())
        return asSentence(
            phrases
                .translate("Selection",
                           "Papers drawn from a bag let %1 in. Drawn by: %2. Seen by: %3",
                           nullptr,
                           count)
                .arg(names, decided.role, decided.reason));
    QString numbers = decided.drawSeed;
    numbers.remove(u'/');
    const QStringList said = numbers.split(u'.', Qt::SkipEmptyParts);
    QString drawn =
        phrases
            .translate("Selection", "A public draw with the numbers %1 let %2 in.", nullptr, count)
            .arg(phrases.locale().createSeparatedList(said), names);
    if (decided.reason.isEmpty())
        return drawn;
    return drawn + u' '
           + asSentence(phrases.translate("Selection", "It was drawn from these, in this order: %1")
                            .arg(decided.reason));
}

/// Whether \a decided let all in that tied by the votes, and not only those that a quick vote left.
bool letsAllThatTiedIn(const FirstSelection &selection, const DecisionRecord &decided)
{
    const QList<Id<Idea>> in = ideasOf(decided);
    const auto &rows = selection.rows();
    return std::none_of(rows.begin(), rows.end(), [&](const FirstSelection::Row &row) {
        return row.byVotes == Where::Line && !in.contains(row.idea);
    });
}

QString toldDecision(const Phrases &phrases,
                     const FirstSelection &selection,
                     const DecisionRecord &decided,
                     const IdeaCodes &codes)
{
    const DecisionFields &fields = decided.decision.fields();
    const auto count = int(decided.ideas.size());
    const QString names = namesOf(phrases, codes, ideasOf(decided));
    switch (fields.kind) {
    case Kind::AdmitAll:
        return (letsAllThatTiedIn(selection, decided)
                    ? phrases.translate("Selection", "The table let all the tied ideas in: %1.")
                    : phrases.translate("Selection", "The table let all in that still tied: %1."))
            .arg(names);
    case Kind::Draw:
        return drawSentence(phrases, fields, names, count);
    case Kind::Runoff:
        return phrases
            .translate("Selection", "A quick vote over the tied ideas let %1 in.", nullptr, count)
            .arg(names);
    case Kind::Include:
        return asSentence(
            phrases.translate("Selection", "By decision %1 enter(s): %2", nullptr, count)
                .arg(names, fields.reason));
    case Kind::Exclude:
        return asSentence(
            phrases.translate("Selection", "By decision %1 do(es) not enter: %2", nullptr, count)
                .arg(names, fields.reason));
    case Kind::Reasoned:
        break;
    }
    return asSentence(phrases.translate("Selection", "Among the tied ideas the table chose %1: %2")
                          .arg(names, fields.reason));
}

bool isStale(const FirstSelection &selection, qsizetype index)
{
    return selection.outcome().staleDecisions.contains(index);
}

/// Whether a decision about the tie of these counts let \a idea in.
bool wasLetIn(const FirstSelection &selection, const Id<Idea> &idea)
{
    const QList<DecisionRecord> &decisions = selection.record().decisions;
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        if (!decisions.at(i).decision->isOverride() && !isStale(selection, i)
            && ideasOf(decisions.at(i)).contains(idea))
            return true;
    }
    return false;
}

/// Those that would be in if nobody had been included whatever the votes say.
QList<Id<Idea>> displacedIdeas(const FirstSelection &selection)
{
    QList<Id<Idea>> displaced;
    for (const FirstSelection::Row &row : selection.rows()) {
        if (row.where == Where::Out && (row.byVotes == Where::In || wasLetIn(selection, row.idea)))
            displaced.append(row.idea);
    }
    return displaced;
}

/// Whether the \a index-th decision is the last one that includes: whom all of them displace is told there.
bool isLastInclusion(const FirstSelection &selection, qsizetype index)
{
    const QList<DecisionRecord> &decisions = selection.record().decisions;
    const auto includes = [](const DecisionRecord &decided) {
        return decided.decision->kind == Kind::Include;
    };
    return includes(decisions.at(index))
           && std::none_of(decisions.begin() + index + 1, decisions.end(), includes);
}

/// Those that the \a index-th decision let in and that are not in any more.
QList<Id<Idea>> fallenIdeas(const FirstSelection &selection, qsizetype index)
{
    const DecisionRecord &decided = selection.record().decisions.at(index);
    if (decided.decision->kind == Kind::Exclude)
        return {};
    QList<Id<Idea>> fallen = ideasOf(decided);
    fallen.removeIf([&](const Id<Idea> &idea) {
        const FirstSelection::Row *row = selection.find(idea);
        return !row || row->where == Where::In;
    });
    return fallen;
}

QString noLongerEnters(const Phrases &phrases, const IdeaCodes &codes, const QList<Id<Idea>> &ideas)
{
    if (ideas.isEmpty())
        return {};
    return phrases
        .translate("Selection", "%1 do(es) not enter any more.", nullptr, int(ideas.size()))
        .arg(namesOf(phrases, codes, ideas));
}

/// How the result differs from what it was before ideas were joined.
QString
changeByJoining(const Phrases &phrases, const FirstSelection &selection, const IdeaCodes &codes)
{
    const auto joined = selection.joined();
    const QList<Id<Idea>> before =
        selection.ideasOf(Ranking::inOf(Ranking::compute(inputOf(selection.record()))));
    QList<Id<Idea>> entering = selection.entered();
    entering.removeIf([&](const Id<Idea> &idea) {
        return before.contains(idea)
               || std::any_of(joined.begin(), joined.end(), [&](const auto &pair) {
                      return pair.second == idea && before.contains(pair.first);
                  });
    });
    QList<Id<Idea>> leaving = before;
    leaving.removeIf([&](const Id<Idea> &idea) {
        const FirstSelection::Row *row = selection.find(idea);
        return !row || row->where == Where::In;
    });
    QStringList sentences;
    if (!entering.isEmpty())
        sentences << phrases
                         .translate("Selection",
                                    "Through this %1 enter(s).",
                                    nullptr,
                                    int(entering.size()))
                         .arg(namesOf(phrases, codes, entering));
    sentences << noLongerEnters(phrases, codes, leaving);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString decisionSentence(const Phrases &phrases,
                         const FirstSelection &selection,
                         qsizetype index,
                         const IdeaCodes &codes)
{
    QStringList sentences{
        toldDecision(phrases, selection, selection.record().decisions.at(index), codes)};
    const QList<Id<Idea>> displaced =
        isLastInclusion(selection, index) ? displacedIdeas(selection) : QList<Id<Idea>>();
    if (!displaced.isEmpty())
        sentences << phrases
                         .translate("Selection",
                                    "%1 give(s) up the place to it.",
                                    nullptr,
                                    int(displaced.size()))
                         .arg(namesOf(phrases, codes, displaced));
    if (isStale(selection, index))
        sentences << phrases.translate("Selection", "It was decided before the counts changed.")
                  << noLongerEnters(phrases, codes, fallenIdeas(selection, index));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString
joinedSentence(const Phrases &phrases, const FirstSelection &selection, const IdeaCodes &codes)
{
    QStringList sentences;
    for (const auto &[idea, into] : selection.joined())
        sentences
            << (selection.isBySlips()
                    ? phrases.translate(
                        "Selection",
                        "%1 was joined to %2 after the vote: whoever chose either chose %2.")
                    : phrases.translate(
                        "Selection",
                        "%1 was joined to %2 after the vote. Together they have at least the "
                        "larger of their counts: who gave to both is not known. Count it again "
                        "if that matters."))
                   .arg(codes.of(idea), codes.of(into));
    if (!sentences.isEmpty())
        sentences << changeByJoining(phrases, selection, codes);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QStringList
remarkSentences(const Phrases &phrases, const FirstSelection &selection, const IdeaCodes &codes)
{
    QStringList sentences;
    if (const QString joined = joinedSentence(phrases, selection, codes); !joined.isEmpty())
        sentences << joined;
    for (qsizetype i = 0; i < selection.record().decisions.size(); ++i)
        sentences << decisionSentence(phrases, selection, i, codes);
    return sentences;
}

} // namespace Tallerista
