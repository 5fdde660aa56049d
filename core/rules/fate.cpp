// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fate.h"

#include "core/base/text.h"
#include "core/rules/plenaryreasons.h"
#include "core/rules/selection/selectionsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Where;

namespace {

/// What became of one idea after another, from its birth on: the last word counts.
class Ledger
{
public:
    Ledger(const Phrases &phrases, const FateFacts &facts)
        : m_phrases(phrases)
        , m_facts(facts)
    {}

    Fate of(const Idea &idea) const
    {
        if (idea->mergedInto)
            return {idea.id(), Fate::Kind::Merged, idea->mergedInto, {}};
        if (idea->aside)
            return {idea.id(),
                    Fate::Kind::SetAside,
                    {},
                    idea->asideReason,
                    idea->asideReason.isEmpty()};
        const FirstSelection *selection = selectionOf(idea->mesa, m_facts.selections);
        const FirstSelection::Row *row = rowOf(selection, idea.id());
        if (!row)
            return beforeTheFirst(idea);
        const ShortlistRecord *shortlist = shortlistOf(idea->mesa);
        if (shortlist && shortlist->ideas.contains(idea.id()))
            return afterChoice(idea.id(), resultOf(idea, *selection, *row));
        return notChosen(idea, *row, shortlist, resultOf(idea, *selection, *row));
    }

private:
    static const FirstSelection::Row *rowOf(const FirstSelection *selection, const Id<Idea> &idea)
    {
        return selection && selection->isShown() ? selection->find(idea) : nullptr;
    }

    /// What the votes say of an idea: the last one it took part in.
    QString
    resultOf(const Idea &idea, const FirstSelection &first, const FirstSelection::Row &row) const
    {
        const FirstSelection *final = selectionOf(idea->mesa, m_facts.finals);
        const FirstSelection::Row *found = rowOf(final, idea.id());
        return found ? m_phrases.translate("Fate", "In the vote over the feasible ideas: %1")
                           .arg(resultSentence(m_phrases, *final, *found))
                     : resultSentence(m_phrases, first, row);
    }

    /// Of an idea that is not in the first selection: a sieve may have settled it.
    Fate beforeTheFirst(const Idea &idea) const
    {
        const FirstSelection *sieve = selectionOf(idea->mesa, m_facts.sieves);
        const FirstSelection::Row *row = rowOf(sieve, idea.id());
        if (!row || row->where == Where::In || row->where == Where::Line)
            return {idea.id(), Fate::Kind::Captured, {}, {}};
        return {idea.id(),
                Fate::Kind::NotPrioritised,
                {},
                m_phrases.translate("Fate", "In the sieve: %1")
                    .arg(resultSentence(m_phrases, *sieve, *row))};
    }

    Fate notChosen(const Idea &idea,
                   const FirstSelection::Row &row,
                   const ShortlistRecord *shortlist,
                   const QString &result) const
    {
        if (row.where == Where::Line)
            return {idea.id(), Fate::Kind::Tied, {}, result};
        if (row.where != Where::In)
            return {idea.id(), Fate::Kind::NotPrioritised, {}, result};
        const bool isTold = shortlist || m_facts.judgingOver.contains(idea->mesa);
        if (const FeasibilityFields *found = verdictOf(idea.id());
            isTold && found && found->verdict == Verdict::NotFeasible)
            return {idea.id(),
                    Fate::Kind::NotFeasible,
                    {},
                    verdictReason(m_phrases, *found),
                    found->lacksReason()};
        if (shortlist)
            return {idea.id(), Fate::Kind::NotChosen, {}, notChosen(*shortlist, result)};
        return {idea.id(), Fate::Kind::Entered, {}, result};
    }

    Fate afterChoice(const Id<Idea> &idea, const QString &result) const
    {
        const auto told = [&](Fate::Kind kind, const QString &why) {
            QStringList sentences{why, conditionOf(idea)};
            sentences.removeAll(QString());
            return Fate{idea, kind, {}, sentences.join(u' ')};
        };
        const auto actions =
            m_facts.plenary ? m_facts.plenary->actions : QList<ConsolidationRecord>();
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (actions.at(i).origins.contains(idea))
                return told(actions.at(i).action->chosen ? Fate::Kind::OfRoom
                                                         : Fate::Kind::NotOfRoom,
                            plenaryReason(m_phrases, *m_facts.plenary, i));
        }
        return told(Fate::Kind::Chosen, result);
    }

    QString conditionOf(const Id<Idea> &idea) const
    {
        const FeasibilityFields *found = verdictOf(idea);
        if (!found || found->verdict != Verdict::WithConditions)
            return {};
        return asSentence(verdictSentence(m_phrases, *found));
    }

    QString notChosen(const ShortlistRecord &shortlist, const QString &result) const
    {
        if (shortlist.shortlist->ownChoice)
            return m_phrases.translate("Fate", "The table chose others: %1")
                .arg(shortlist.shortlist->reason);
        return m_phrases.translate("Fate", "Others came first. %1").arg(result);
    }

    static const FirstSelection *selectionOf(const Id<Mesa> &mesa,
                                             const std::vector<FirstSelection> &all)
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const FirstSelection &one) {
            return one.vote().mesa == mesa;
        });
        return found == all.end() ? nullptr : &*found;
    }

    const ShortlistRecord *shortlistOf(const Id<Mesa> &mesa) const
    {
        const auto found = std::find_if(
            m_facts.shortlists.begin(), m_facts.shortlists.end(), [&](const auto &record) {
                return record.shortlist->mesa == mesa && record.shortlist->finishedAt;
            });
        return found == m_facts.shortlists.end() ? nullptr : &*found;
    }

    const FeasibilityFields *verdictOf(const Id<Idea> &idea) const
    {
        const auto found = std::find_if(m_facts.judged.begin(),
                                        m_facts.judged.end(),
                                        [&](const auto &verdict) { return verdict->idea == idea; });
        return found == m_facts.judged.end() ? nullptr : &found->fields();
    }

    const Phrases &m_phrases;
    const FateFacts &m_facts;
};

} // namespace

bool isFinal(Fate::Kind kind)
{
    return kind != Fate::Kind::Captured && kind != Fate::Kind::Tied && kind != Fate::Kind::Entered;
}

bool goesOn(Fate::Kind kind)
{
    return kind == Fate::Kind::Chosen || kind == Fate::Kind::NotOfRoom
           || kind == Fate::Kind::OfRoom;
}

QList<Fate> fates(const Phrases &phrases, const FateFacts &facts)
{
    const Ledger ledger(phrases, facts);
    QList<Fate> all;
    for (const Idea &idea : facts.ideas)
        all.append(ledger.of(idea));
    return all;
}

QString fateName(const Phrases &phrases, Fate::Kind kind)
{
    switch (kind) {
    case Fate::Kind::Captured:
        return phrases.translate("Fate", "Written down");
    case Fate::Kind::SetAside:
        return phrases.translate("Fate", "Set aside");
    case Fate::Kind::Merged:
        return phrases.translate("Fate", "Joined to another");
    case Fate::Kind::NotPrioritised:
        return phrases.translate("Fate", "Not prioritised");
    case Fate::Kind::Tied:
        return phrases.translate("Fate", "Tied at the line");
    case Fate::Kind::Entered:
        return phrases.translate("Fate", "In the first selection");
    case Fate::Kind::NotFeasible:
        return phrases.translate("Fate", "Not feasible");
    case Fate::Kind::NotChosen:
        return phrases.translate("Fate", "Feasible, in reserve");
    case Fate::Kind::Chosen:
        return phrases.translate("Fate", "Chosen: it has a SMART sheet");
    case Fate::Kind::NotOfRoom:
        return phrases.translate("Fate", "Chosen by its table");
    case Fate::Kind::OfRoom:
        return phrases.translate("Fate", "Proposed action of the workshop");
    }
    return {};
}

QString fateReason(const Phrases &phrases, const Fate &fate, const IdeaCodes &codes)
{
    if (fate.into)
        return phrases.translate("Fate", "Joined to %1: it lives on there.")
            .arg(codes.of(*fate.into));
    return asSentence(fate.reason);
}

QString fateSentence(const Phrases &phrases, const Fate &fate, const IdeaCodes &codes)
{
    QString reason = fateReason(phrases, fate, codes);
    if (fate.into)
        return reason;
    const QString name = fateName(phrases, fate.kind) + u'.';
    return reason.isEmpty() ? name : name + u' ' + reason;
}

} // namespace Tallerista
