// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fate.h"

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
            return {idea.id(), Fate::Kind::SetAside, {}, idea->asideReason};
        const FirstSelection *selection = selectionOf(idea->mesa);
        const FirstSelection::Row *row =
            selection && selection->isShown() ? selection->find(idea.id()) : nullptr;
        if (!row)
            return {idea.id(), Fate::Kind::Captured, {}, {}};
        const ShortlistRecord *shortlist = shortlistOf(idea->mesa);
        if (shortlist && shortlist->ideas.contains(idea.id()))
            return afterChoice(idea.id());
        const QString result = resultSentence(m_phrases, *selection, *row);
        if (row->where == Where::Line)
            return {idea.id(), Fate::Kind::Tied, {}, result};
        if (const FeasibilityFields *found = verdictOf(idea.id());
            found && found->verdict == Verdict::NotFeasible && row->where == Where::In)
            return {idea.id(), Fate::Kind::NotFeasible, {}, verdictReason(m_phrases, *found)};
        if (row->where != Where::In)
            return {idea.id(), Fate::Kind::NotPrioritised, {}, result};
        if (shortlist)
            return {idea.id(), Fate::Kind::NotChosen, {}, notChosen(*shortlist, result)};
        return {idea.id(), Fate::Kind::Entered, {}, result};
    }

private:
    Fate afterChoice(const Id<Idea> &idea) const
    {
        if (!m_facts.plenaryClosed)
            return {idea, Fate::Kind::Chosen, {}, {}};
        for (const ConsolidationRecord &record : m_facts.actions) {
            if (!record.origins.contains(idea))
                continue;
            const auto kind = record.action->chosen ? Fate::Kind::OfRoom : Fate::Kind::NotOfRoom;
            return {idea, kind, {}, plenaryReason(record)};
        }
        return {idea, Fate::Kind::Chosen, {}, {}};
    }

    QString plenaryReason(const ConsolidationRecord &record) const
    {
        QStringList sentences;
        if (record.origins.size() > 1)
            sentences << m_phrases
                             .translate("Fate", "In the plenary it was joined with its twin: “%1”.")
                             .arg(record.action->wording);
        if (record.action->hands && record.action->decidedBy == PlenaryBy::Hands)
            sentences << countWords(m_phrases, VoteMethod::Hands, *record.action->hands) + u'.';
        return sentences.join(u' ');
    }

    QString notChosen(const ShortlistRecord &shortlist, const QString &result) const
    {
        if (shortlist.shortlist->ownChoice)
            return m_phrases.translate("Fate", "The table chose others: %1")
                .arg(shortlist.shortlist->reason);
        return m_phrases.translate("Fate", "Others came first. %1").arg(result);
    }

    const FirstSelection *selectionOf(const Id<Mesa> &mesa) const
    {
        const auto found =
            std::find_if(m_facts.selections.begin(),
                         m_facts.selections.end(),
                         [&](const FirstSelection &one) { return one.vote().mesa == mesa; });
        return found == m_facts.selections.end() ? nullptr : &*found;
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
    const bool ends =
        fate.reason.isEmpty() || fate.reason.endsWith(u'.') || fate.reason.endsWith(u'?');
    return ends ? fate.reason : fate.reason + u'.';
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
