// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/tieactions.h"

#include "core/actions/decisionsteps.h"
#include "core/rules/ideacodes.h"
#include "core/rules/ranking/draw.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct TieActions
{
    Q_DECLARE_TR_FUNCTIONS(TieActions)
};

constexpr qsizetype PeopleWhoDraw = 3;

/// A tie as it stands, with the selection it is in.
struct OpenTie
{
    FirstSelection selection;
    TieState state;
};

Result<OpenTie> openTie(const WorkshopDocument &document, Id<Vote> id)
{
    const auto state = readTie(document, id);
    const auto record = document.stores().votes.record(id);
    if (!state)
        return state.error();
    if (!record)
        return record.error();
    return OpenTie{FirstSelection(*record), *state};
}

/// One step: what the quick votes settled, by themselves, and what \a fields say of \a ideas.
Result<Decision> decideTied(WorkshopDocument &document,
                            const OpenTie &tie,
                            const QList<Id<Idea>> &ideas,
                            const DecisionFields &fields)
{
    const Step step{StepKind::DecideTie, Scope::of(tie.selection.vote().mesa)};
    return document.edit(step, [&](Edit &edit) -> Result<Decision> {
        if (!tie.state.sure.isEmpty()) {
            auto settled =
                insertDecision(document,
                               edit,
                               tie.selection,
                               {tie.state.sure},
                               decisionOn(document, tie.selection, DecisionFields::Kind::Runoff));
            if (!settled)
                return settled;
        }
        return insertDecision(document, edit, tie.selection, {ideas}, fields);
    });
}

/// What the quick votes settled was written together with how the rest of the tie was decided.
bool belongsTo(const Decision &settled, const Decision &decision)
{
    return settled->kind == DecisionFields::Kind::Runoff && !decision->isOverride()
           && settled->decidedAt == decision->decidedAt;
}

/// The error unless \a ideas are as many of the tied ones as there are places left.
Result<void> checkChosen(const TieState &state, const QList<Id<Idea>> &ideas)
{
    const bool areTied = std::all_of(ideas.begin(), ideas.end(), [&](const Id<Idea> &idea) {
        return state.tied.contains(idea) && ideas.count(idea) == 1;
    });
    if (areTied && ideas.size() == state.seatsLeft)
        return {};
    return Error{TieActions::tr("Choose exactly %n of the tied ideas.", nullptr, state.seatsLeft)};
}

/// Whether a runoff was held over ideas that still tie: the counts may have changed since.
bool isRunoffOver(const VoteRecord &runoff, const QList<Id<Idea>> &tied)
{
    return std::all_of(runoff.items.begin(), runoff.items.end(), [&](const VoteItem &item) {
        return tied.contains(item->idea);
    });
}

/// Leaves of \a state what \a runoff did not settle. One that settled all of it was a decision, which
/// was taken back since.
void takeRunoff(TieState &state, const FirstSelection &runoff)
{
    const QList<Id<Idea>> entered = runoff.entered();
    const int left = state.seatsLeft - int(entered.size());
    ++state.runoffs;
    if (left <= 0)
        return;
    state.sure += entered;
    state.seatsLeft = left;
    if (const QList<Id<Idea>> tied = runoff.tied(); !tied.isEmpty())
        state.tied = tied;
    else
        state.tied.removeIf([&](const Id<Idea> &idea) { return entered.contains(idea); });
}

/// As it is read aloud before the numbers are said.
Result<QString> poolText(const WorkshopDocument &document, const QList<Id<Idea>> &pool)
{
    const auto mesas = document.stores().mesas.all();
    const auto ideas = document.stores().ideas.all();
    if (!mesas)
        return mesas.error();
    if (!ideas)
        return ideas.error();
    return IdeaCodes(*mesas, *ideas).of(pool).join(u", "_s);
}

} // namespace

Result<TieState> readTie(const WorkshopDocument &document, Id<Vote> vote)
{
    const auto record = document.stores().votes.record(vote);
    if (!record)
        return record.error();
    const FirstSelection selection(*record);
    if (selection.tied().isEmpty())
        return Error{TieActions::tr("Nothing is tied here.")};
    const auto runoffs = document.stores().votes.under(vote, VotePurpose::Runoff);
    if (!runoffs)
        return runoffs.error();
    TieState state{.tied = selection.tied(), .seatsLeft = selection.seatsLeft()};
    for (const VoteRecord &held : *runoffs) {
        if (held.vote->isOpen())
            state.openRunoff = held.vote.id();
        else if (isRunoffOver(held, state.tied))
            takeRunoff(state, FirstSelection(held));
    }
    return state;
}

Result<Decision> admitAllTied(WorkshopDocument &document, Id<Vote> id)
{
    const auto tie = openTie(document, id);
    if (!tie)
        return tie.error();
    if (!tie->state.mayAllEnter())
        return Error{
            TieActions::tr("%1 ideas are too many for %2 places: hold a quick vote, choose or "
                           "draw.")
                .arg(tie->state.tied.size())
                .arg(tie->state.seatsLeft)};
    return decideTied(document,
                      *tie,
                      tie->state.tied,
                      decisionOn(document, tie->selection, DecisionFields::Kind::AdmitAll));
}

Result<Decision> decideTie(WorkshopDocument &document,
                           Id<Vote> id,
                           const QList<Id<Idea>> &ideas,
                           const QString &reason)
{
    const auto tie = openTie(document, id);
    if (!tie)
        return tie.error();
    if (auto chosen = checkChosen(tie->state, ideas); !chosen)
        return chosen.error();
    DecisionFields fields = decisionOn(document, tie->selection, DecisionFields::Kind::Reasoned);
    fields.reason = reason;
    return decideTied(document, *tie, ideas, fields);
}

Result<void> withdrawDecision(WorkshopDocument &document, Id<Decision> id)
{
    const auto decision = document.stores().decisions.get(id);
    if (!decision)
        return decision.error();
    const auto record = document.stores().votes.record((*decision)->vote);
    if (!record)
        return record.error();
    return document.edit(
        {StepKind::WithdrawDecision, Scope::of(record->vote->mesa)}, [&](Edit &edit) {
            for (const DecisionRecord &decided : record->decisions) {
                if (decided.decision.id() != id && !belongsTo(decided.decision, *decision))
                    continue;
                for (const DecisionIdea &entry : decided.ideas)
                    edit.remove(entry.id());
                edit.remove(decided.decision.id());
            }
            return Result<void>();
        });
}

Result<Decision> drawTie(WorkshopDocument &document, Id<Vote> id, const QList<quint32> &numbers)
{
    const auto tie = openTie(document, id);
    if (!tie)
        return tie.error();
    if (numbers.size() != PeopleWhoDraw)
        return Error{TieActions::tr("%n people say a number each.", nullptr, int(PeopleWhoDraw))};
    DecisionFields fields = decisionOn(document, tie->selection, DecisionFields::Kind::Draw);
    const QByteArray seed = Ranking::drawSeed(numbers);
    fields.drawSeed = QString::fromLatin1(seed);
    QList<Id<Idea>> pool; // by card
    for (const VoteItem &item : tie->selection.record().items) {
        if (tie->state.tied.contains(item->idea))
            pool.append(item->idea);
    }
    const auto codes = poolText(document, pool);
    if (!codes)
        return codes.error();
    fields.reason = *codes;
    QList<Id<Idea>> drawn;
    for (const qsizetype place : Ranking::publicDraw(seed, pool.size(), tie->state.seatsLeft))
        drawn.append(pool.at(place));
    return decideTied(document, *tie, drawn, fields);
}

Result<Decision> drawTieFromBag(WorkshopDocument &document,
                                Id<Vote> id,
                                const QList<Id<Idea>> &ideas,
                                const QString &drawer,
                                const QString &witness)
{
    const auto tie = openTie(document, id);
    if (!tie)
        return tie.error();
    if (auto chosen = checkChosen(tie->state, ideas); !chosen)
        return chosen.error();
    DecisionFields fields = decisionOn(document, tie->selection, DecisionFields::Kind::Draw);
    fields.role = drawer;
    fields.reason = witness;
    return decideTied(document, *tie, ideas, fields);
}

} // namespace Tallerista
