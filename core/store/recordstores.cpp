// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/stores.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The rows of one kind that belong to a row of another, by the column that says so.
template <typename T>
class Belongings : public Reader<T>
{
public:
    using Reader<T>::Reader;

    Result<QList<T>> of(const QString &column, const RowId &owner) const
    {
        return Reader<T>::where(column + u" = ?"_s, {toCell(owner)});
    }
};

/// What stands on all slips of a vote.
class MarksOfVote : public Reader<BallotMark>
{
public:
    using Reader::Reader;

    Result<QList<BallotMark>> of(const Id<Vote> &vote) const
    {
        return where(u"ballot IN (SELECT id FROM ballot WHERE vote = ? AND deleted = 0)"_s,
                     {toCell(vote)});
    }
};

/// The ideas of a vote that were joined to another since.
class JoinedIdeas : public Reader<Idea>
{
public:
    using Reader::Reader;

    Result<QList<Idea>> of(const Id<Vote> &vote) const
    {
        return where(u"merged_into IS NOT NULL AND id IN (SELECT idea FROM vote_item "
                     "WHERE vote = ? AND deleted = 0)"_s,
                     {toCell(vote)});
    }
};

template <typename T>
QList<Id<Idea>> ideasOf(const QList<T> &rows)
{
    QList<Id<Idea>> ideas;
    for (const T &row : rows)
        ideas.append(row->idea);
    return ideas;
}

} // namespace

Result<std::optional<VoteRecord>> VoteStore::latest(VotePurpose purpose,
                                                    const std::optional<Id<Mesa>> &mesa) const
{
    const auto votes = where(u"purpose = ? AND mesa IS ?"_s, {toCell(purpose), toCell(mesa)});
    if (!votes)
        return votes.error();
    if (votes->isEmpty())
        return std::optional<VoteRecord>();
    const auto record = recordOf(votes->last());
    if (!record)
        return record.error();
    return std::optional(*record);
}

Result<VoteRecord> VoteStore::record(const Id<Vote> &id) const
{
    const auto vote = get(id);
    return vote ? recordOf(*vote) : vote.error();
}

Result<QList<VoteRecord>> VoteStore::under(const Id<Vote> &parent, VotePurpose purpose) const
{
    const auto votes = where(u"parent = ? AND purpose = ?"_s, {toCell(parent), toCell(purpose)});
    if (!votes)
        return votes.error();
    QList<VoteRecord> records;
    for (const Vote &vote : *votes) {
        const auto record = recordOf(vote);
        if (!record)
            return record.error();
        records.append(*record);
    }
    return records;
}

Result<VoteRecord> VoteStore::recordOf(const Vote &vote) const
{
    const auto items = Belongings<VoteItem>(database()).of(u"vote"_s, vote.id());
    const auto tallies = Belongings<Tally>(database()).of(u"vote"_s, vote.id());
    const auto objections = Belongings<Objection>(database()).of(u"vote"_s, vote.id());
    const auto decisions = decisionsOf(vote.id());
    const auto ballots = ballotsOf(vote.id());
    const auto joined = joinedIn(vote.id());
    if (!items)
        return items.error();
    if (!tallies)
        return tallies.error();
    if (!objections)
        return objections.error();
    if (!decisions)
        return decisions.error();
    if (!ballots)
        return ballots.error();
    if (!joined)
        return joined.error();
    return VoteRecord{vote, *items, *tallies, *objections, *decisions, *ballots, *joined};
}

Result<QList<BallotRecord>> VoteStore::ballotsOf(const Id<Vote> &vote) const
{
    const auto ballots = Belongings<Ballot>(database()).of(u"vote"_s, vote);
    if (!ballots)
        return ballots.error();
    const auto marks = MarksOfVote(database()).of(vote);
    if (!marks)
        return marks.error();
    QHash<Id<Ballot>, qsizetype> places;
    QList<BallotRecord> records;
    for (const Ballot &ballot : *ballots) {
        places.insert(ballot.id(), records.size());
        records.append({ballot, {}});
    }
    for (const BallotMark &mark : *marks)
        records[places.value(mark->ballot)].marks.append(mark);
    return records;
}

Result<QHash<Id<Idea>, Id<Idea>>> VoteStore::joinedIn(const Id<Vote> &vote) const
{
    const auto ideas = JoinedIdeas(database()).of(vote);
    if (!ideas)
        return ideas.error();
    QHash<Id<Idea>, Id<Idea>> joined;
    for (const Idea &idea : *ideas)
        joined.insert(idea.id(), *idea->mergedInto);
    return joined;
}

Result<QList<DecisionRecord>> VoteStore::decisionsOf(const Id<Vote> &vote) const
{
    const auto decisions = Belongings<Decision>(database()).of(u"vote"_s, vote);
    if (!decisions)
        return decisions.error();
    QList<DecisionRecord> records;
    for (const Decision &decision : *decisions) {
        const auto ideas = Belongings<DecisionIdea>(database()).of(u"decision"_s, decision.id());
        if (!ideas)
            return ideas.error();
        records.append({decision, *ideas});
    }
    return records;
}

Result<std::optional<ShortlistRecord>> ShortlistStore::ofMesa(const Id<Mesa> &mesa) const
{
    const auto shortlists = where(u"mesa = ?"_s, {toCell(mesa)});
    if (!shortlists)
        return shortlists.error();
    if (shortlists->isEmpty())
        return std::optional<ShortlistRecord>();
    const Shortlist &shortlist = shortlists->first();
    const auto ideas = Belongings<ShortlistIdea>(database()).of(u"shortlist"_s, shortlist.id());
    if (!ideas)
        return ideas.error();
    return std::optional(ShortlistRecord{shortlist, ideasOf(*ideas)});
}

Result<QList<ConsolidationRecord>> ConsolidationStore::records() const
{
    const auto actions = all();
    const auto origins = Reader<ConsolidationOrigin>(database()).all();
    if (!actions)
        return actions.error();
    if (!origins)
        return origins.error();
    QList<ConsolidationRecord> records;
    for (const Consolidation &action : *actions) {
        ConsolidationRecord record{action, {}};
        for (qsizetype i = 0; i < origins->size(); ++i) {
            if (origins->at(i)->consolidation != action.id())
                continue;
            if (record.origins.isEmpty())
                record.number = int(i) + 1;
            record.origins.append(origins->at(i)->idea);
        }
        records.append(record);
    }
    return records;
}

Result<QList<SheetRecord>> SheetStore::records() const
{
    const auto sheets = all();
    if (!sheets)
        return sheets.error();
    QList<SheetRecord> records;
    for (const SmartSheet &sheet : *sheets) {
        const auto record = recordOf(sheet);
        if (!record)
            return record.error();
        records.append(*record);
    }
    return records;
}

Result<SheetRecord> SheetStore::record(const Id<SmartSheet> &id) const
{
    const auto sheet = get(id);
    if (!sheet)
        return sheet.error();
    return recordOf(*sheet);
}

Result<SheetRecord> SheetStore::recordOf(const SmartSheet &sheet) const
{
    const QString column = u"sheet"_s;
    const auto origins = Belongings<SheetOrigin>(database()).of(column, sheet.id());
    const auto partners = Belongings<SheetPartner>(database()).of(column, sheet.id());
    const auto indicators = Belongings<Indicator>(database()).of(column, sheet.id());
    const auto milestones = Belongings<Milestone>(database()).of(column, sheet.id());
    const auto risks = Belongings<Risk>(database()).of(column, sheet.id());
    const auto tasks = Belongings<Task>(database()).of(column, sheet.id());
    std::optional<Error> failure;
    const auto check = [&failure](const auto &rows) {
        if (!rows && !failure)
            failure = rows.error();
    };
    check(origins);
    check(partners);
    check(indicators);
    check(milestones);
    check(risks);
    check(tasks);
    if (failure)
        return *failure;
    QList<Id<Idea>> ideas;
    for (const SheetOrigin &origin : *origins) {
        if (origin->idea)
            ideas.append(*origin->idea);
    }
    return SheetRecord{sheet, ideas, *partners, *indicators, *milestones, *risks, *tasks};
}

} // namespace Tallerista
