// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/reader.h"

namespace Tallerista {

/// The one workshop of the file.
class WorkshopStore : public Reader<Workshop>
{
public:
    using Reader::Reader;
    Result<Workshop> get() const;
};

/// By number.
class MesaStore : public Reader<Mesa>
{
public:
    using Reader::Reader;
    Result<QList<Mesa>> all() const;
    /// One more than any table ever had.
    Result<int> nextNumber() const;
};

/// By name.
class InstitutionStore : public Reader<Institution>
{
public:
    using Reader::Reader;
    Result<QList<Institution>> all() const;
};

/// By number.
class ParticipantStore : public Reader<Participant>
{
public:
    using Reader::Reader;
    Result<QList<Participant>> all() const;
    /// One more than any person ever had.
    Result<int> nextNumber() const;
};

/// In the order of their position.
class TopicStore : public Reader<Topic>
{
public:
    using Reader::Reader;
    Result<QList<Topic>> all() const;
};

/// In the order of their position.
class QuestionStore : public Reader<Question>
{
public:
    using Reader::Reader;
    Result<QList<Question>> all() const;
};

/// In the order of their position.
class AgendaBlockStore : public Reader<AgendaBlock>
{
public:
    using Reader::Reader;
    Result<QList<AgendaBlock>> all() const;
};

/// In the order in which they happened.
class AgendaEventStore : public Reader<AgendaEvent>
{
public:
    using Reader::Reader;
    Result<QList<AgendaEvent>> all() const;
    Result<int> nextSequence() const;
};

/// In the order in which they were told.
class ExperienceStore : public Reader<Experience>
{
public:
    using Reader::Reader;
    Result<QList<Experience>> all() const;
};

class IdeaStore : public Reader<Idea>
{
public:
    using Reader::Reader;
    /// By table and number.
    Result<QList<Idea>> all() const;
    /// Newest first.
    Result<QList<Idea>> ofMesa(const Id<Mesa> &mesa) const;
    /// One more than any idea of \a mesa ever had: deleted ideas keep their number.
    Result<int> nextNumber(const Id<Mesa> &mesa) const;
    /// Whether \a mesa has, or ever had, an idea with that number.
    Result<bool> isTaken(const Id<Mesa> &mesa, int number) const;
};

/// Everything that can be read from an open document, as values.
struct Stores
{
    explicit Stores(Database &database);

    WorkshopStore workshop;
    MesaStore mesas;
    InstitutionStore institutions;
    ParticipantStore participants;
    TopicStore topics;
    QuestionStore questions;
    AgendaBlockStore agendaBlocks;
    AgendaEventStore agendaEvents;
    ExperienceStore experiences;
    IdeaStore ideas;
};

} // namespace Tallerista
