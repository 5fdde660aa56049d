// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenarytables.h"

#include "core/actions/plenaryreading.h"

#include <QCoreApplication>

#include <numeric>

namespace Tallerista {

namespace {

struct PlenaryTables
{
    Q_DECLARE_TR_FUNCTIONS(PlenaryTables)
};

/// The count of one table for one action, in an open edit.
class TableCount
{
public:
    TableCount(WorkshopDocument &document, Edit &edit, const Vote &plenary)
        : m_document(document)
        , m_edit(edit)
        , m_plenary(plenary)
    {}

    Result<void> write(const Id<Mesa> &mesa, const Id<Idea> &idea, int hands)
    {
        const auto before = m_document.stores().votes.latest(VotePurpose::Plenary, mesa);
        if (!before)
            return before.error();
        const auto vote = *before ? Result<Id<Vote>>((*before)->vote.id()) : open(mesa);
        if (!vote)
            return vote.error();
        const auto tally = Tally::create(m_document.newId<Tally>(), {*vote, idea, hands, false});
        if (!tally)
            return tally.error();
        m_edit.insert(*tally);
        return {};
    }

private:
    Result<Id<Vote>> open(const Id<Mesa> &mesa)
    {
        VoteFields fields = m_plenary.fields();
        fields.mesa = mesa;
        const auto vote = Vote::create(m_document.newId<Vote>(), fields);
        if (!vote)
            return vote.error();
        m_edit.insert(*vote);
        return vote->id();
    }

    WorkshopDocument &m_document;
    Edit &m_edit;
    const Vote &m_plenary;
};

Result<QList<Tally>>
talliesOf(const Stores &stores, const Id<Mesa> &mesa, const QList<Id<Idea>> &ideas)
{
    const auto vote = stores.votes.latest(VotePurpose::Plenary, mesa);
    if (!vote)
        return vote.error();
    QList<Tally> tallies = *vote ? (*vote)->tallies : QList<Tally>();
    tallies.removeIf([&](const Tally &tally) { return !ideas.contains(tally->idea); });
    return tallies;
}

} // namespace

Result<Consolidation>
countHandsByTable(WorkshopDocument &document, Id<Consolidation> id, const QList<int> &hands)
{
    const Stores &stores = document.stores();
    const auto mesas = stores.mesas.all();
    if (!mesas)
        return mesas.error();
    if (mesas->size() != hands.size())
        return Error{PlenaryTables::tr(
            "There are %n table(s): type one number in all, or one for each of them.",
            nullptr,
            int(mesas->size()))};
    const auto open = openAction(stores, id);
    if (!open)
        return open.error();
    if (open->plenary.isBySlips())
        return Error{QCoreApplication::translate("PlenaryActions",
                                                 "This vote is by slips: no hands are counted.")};
    const int sum = std::accumulate(hands.begin(), hands.end(), 0);
    if (auto fine = checkHands(open->plenary, sum); !fine)
        return fine.error();
    auto action =
        open->record.action.with([&](ConsolidationFields &fields) { fields.hands = sum; });
    if (!action)
        return action;
    const Step step{StepKind::CountHands, Scope::workshop(), open->codes};
    return document.edit(step, [&](Edit &edit) -> Result<Consolidation> {
        edit.update(*action);
        if (auto dropped = dropTableHands(document, edit, open->record.origins); !dropped)
            return dropped.error();
        TableCount count(document, edit, open->plenary.vote);
        for (qsizetype i = 0; i < mesas->size(); ++i) {
            if (auto written =
                    count.write(mesas->at(i).id(), open->record.origins.first(), hands.at(i));
                !written)
                return written.error();
        }
        return action;
    });
}

Result<void>
dropTableHands(const WorkshopDocument &document, Edit &edit, const QList<Id<Idea>> &origins)
{
    const auto mesas = document.stores().mesas.all();
    if (!mesas)
        return mesas.error();
    for (const Mesa &mesa : *mesas) {
        const auto tallies = talliesOf(document.stores(), mesa.id(), origins);
        if (!tallies)
            return tallies.error();
        for (const Tally &tally : *tallies)
            edit.remove(tally.id());
    }
    return {};
}

} // namespace Tallerista
