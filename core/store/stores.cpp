// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/stores.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// One more than the highest \a number in a table, whatever became of its row.
Result<int> nextNumber(Database &database, const QString &sql, const QVariantList &values = {})
{
    auto highest = database.run(sql, values);
    if (!highest)
        return highest.error();
    return highest->next() ? highest->value(0).toInt() + 1 : 1;
}

template <typename T>
Result<std::optional<T>> firstOf(const Result<QList<T>> &rows)
{
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<T>() : std::optional<T>(rows->first());
}

} // namespace

Result<Workshop> WorkshopStore::get() const
{
    const auto workshops = select(u" LIMIT 1"_s);
    if (!workshops)
        return workshops.error();
    if (workshops->isEmpty())
        return Error{QCoreApplication::translate("Reader", "This file holds no workshop.")};
    return workshops->first();
}

Result<int> MesaStore::nextNumber() const
{
    return Tallerista::nextNumber(database(), u"SELECT max(number) FROM mesa"_s);
}

Result<int> ParticipantStore::nextNumber() const
{
    return Tallerista::nextNumber(database(), u"SELECT max(number) FROM participant"_s);
}

Result<int> AgendaEventStore::nextSequence() const
{
    return Tallerista::nextNumber(database(), u"SELECT max(sequence) FROM agenda_event"_s);
}

Result<QList<Idea>> IdeaStore::ofMesa(const Id<Mesa> &mesa) const
{
    return select(u" AND mesa = ? ORDER BY captured_at DESC, id DESC"_s, {toCell(mesa)});
}

Result<int> IdeaStore::nextNumber(const Id<Mesa> &mesa) const
{
    return Tallerista::nextNumber(
        database(), u"SELECT max(number) FROM idea WHERE mesa = ?"_s, {toCell(mesa)});
}

Result<bool> IdeaStore::isTaken(const Id<Mesa> &mesa, int number) const
{
    auto taken = database().run(u"SELECT 1 FROM idea WHERE mesa = ? AND number = ? LIMIT 1"_s,
                                {toCell(mesa), number});
    if (!taken)
        return taken.error();
    return taken->next();
}

Result<Idea> IdeaStore::getDeleted(const Id<Idea> &id) const
{
    const auto deleted = firstOf(selectDeleted(u" AND id = ?"_s, {toCell(id)}));
    if (!deleted)
        return deleted.error();
    if (!*deleted)
        return Error{QCoreApplication::translate("Reader", "This is no longer in the bin.")};
    return **deleted;
}

Result<QList<Idea>> IdeaStore::binOf(const Id<Mesa> &mesa) const
{
    // A moved idea is left behind deleted, joined to what it became (moveIdea).
    return selectDeleted(u" AND mesa = ? AND (merged_into IS NULL OR mesa = (SELECT other.mesa "
                         "FROM idea AS other WHERE other.id = idea.merged_into)) ORDER BY number"_s,
                         {toCell(mesa)});
}

Result<int> SheetStore::nextNumber(const std::optional<Id<Mesa>> &mesa) const
{
    return Tallerista::nextNumber(
        database(), u"SELECT max(number) FROM smart_sheet WHERE mesa IS ?"_s, {toCell(mesa)});
}

Result<std::optional<Development>> DevelopmentStore::of(const Id<Idea> &idea) const
{
    return firstOf(where(u"idea = ?"_s, {toCell(idea)}));
}

Result<std::optional<Feasibility>> FeasibilityStore::of(const Id<Idea> &idea) const
{
    return firstOf(where(u"idea = ?"_s, {toCell(idea)}));
}

Stores::Stores(Database &database)
    : workshop(database)
    , mesas(database)
    , institutions(database)
    , participants(database)
    , topics(database)
    , questions(database)
    , glossary(database)
    , agendaBlocks(database)
    , agendaEvents(database)
    , experiences(database)
    , headings(database)
    , ideas(database)
    , notTwins(database)
    , developments(database)
    , votes(database)
    , ballots(database)
    , ballotMarks(database)
    , tallies(database)
    , objections(database)
    , decisions(database)
    , feasibilities(database)
    , shortlists(database)
    , shortlistIdeas(database)
    , consolidations(database)
    , consolidationOrigins(database)
    , sheets(database)
    , partners(database)
    , indicators(database)
    , milestones(database)
    , risks(database)
    , tasks(database)
    , narratives(database)
{}

} // namespace Tallerista
