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

} // namespace

Result<Workshop> WorkshopStore::get() const
{
    const auto workshops = Reader::all(u" LIMIT 1"_s);
    if (!workshops)
        return workshops.error();
    if (workshops->isEmpty())
        return Error{QCoreApplication::translate("Reader", "This file holds no workshop.")};
    return workshops->first();
}

Result<QList<Mesa>> MesaStore::all() const
{
    return Reader::all(u" ORDER BY number, id"_s);
}

Result<int> MesaStore::nextNumber() const
{
    return Tallerista::nextNumber(database(), u"SELECT max(number) FROM mesa"_s);
}

Result<QList<Institution>> InstitutionStore::all() const
{
    return Reader::all(u" ORDER BY name COLLATE NOCASE, id"_s);
}

Result<QList<Participant>> ParticipantStore::all() const
{
    return Reader::all(u" ORDER BY number, id"_s);
}

Result<int> ParticipantStore::nextNumber() const
{
    return Tallerista::nextNumber(database(), u"SELECT max(number) FROM participant"_s);
}

Result<QList<Topic>> TopicStore::all() const
{
    return Reader::all(u" ORDER BY position, id"_s);
}

Result<QList<Question>> QuestionStore::all() const
{
    return Reader::all(u" ORDER BY position, id"_s);
}

Result<QList<AgendaBlock>> AgendaBlockStore::all() const
{
    return Reader::all(u" ORDER BY position, id"_s);
}

Result<QList<AgendaEvent>> AgendaEventStore::all() const
{
    return Reader::all(u" ORDER BY sequence, id"_s);
}

Result<int> AgendaEventStore::nextSequence() const
{
    return Tallerista::nextNumber(database(), u"SELECT max(sequence) FROM agenda_event"_s);
}

Result<QList<Experience>> ExperienceStore::all() const
{
    return Reader::all(u" ORDER BY captured_at, id"_s);
}

Result<QList<Idea>> IdeaStore::all() const
{
    return Reader::all(
        u" ORDER BY (SELECT number FROM mesa WHERE mesa.id = idea.mesa), number, id"_s);
}

Result<QList<Idea>> IdeaStore::ofMesa(const Id<Mesa> &mesa) const
{
    return Reader::all(u" AND mesa = ? ORDER BY captured_at DESC, id DESC"_s, {toCell(mesa)});
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

Stores::Stores(Database &database)
    : workshop(database)
    , mesas(database)
    , institutions(database)
    , participants(database)
    , topics(database)
    , questions(database)
    , agendaBlocks(database)
    , agendaEvents(database)
    , experiences(database)
    , ideas(database)
{}

} // namespace Tallerista
