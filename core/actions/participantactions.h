// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/domain/drafts.h"
#include "core/rules/balance.h"

namespace Tallerista {

/// What can be done with people. Every verb is one step in the scope of the workshop.

/// Adds one person with the next badge number.
Result<Participant> addParticipant(WorkshopDocument &document, const ParticipantDraft &draft);
/// Adds many as one step, or none at all.
Result<QList<Participant>> importParticipants(WorkshopDocument &document,
                                              const QList<ParticipantDraft> &drafts);
/// Writes the fields of \a person that changed.
Result<Participant> editParticipant(WorkshopDocument &document, const Participant &person);
/// Gives the person the institution of that name, adding it where there is none; empty takes it away.
Result<Participant>
setInstitution(WorkshopDocument &document, Id<Participant> id, const QString &institution);
/// Writes the fields of \a institution that changed.
Result<Institution> editInstitution(WorkshopDocument &document, const Institution &institution);
/// Notes those people as here from now on, or as not here.
Result<void>
markPresence(WorkshopDocument &document, const QList<Id<Participant>> &people, bool present);
/// Seats those people as given; see balancedSeats().
Result<void> seatParticipants(WorkshopDocument &document, const QList<Seat> &seats);
/// Deletes the person; what they proposed stays, without an author. The file still knows who it was.
Result<void> removeParticipant(WorkshopDocument &document, Id<Participant> id);
/// Takes whatever tells who the person was out of the file, for good, and whoever of the same name was
/// deleted; number, table, institution, ideas and votes stay. Once more where that left traces.
Result<void> eraseParticipant(WorkshopDocument &document, Id<Participant> id);

} // namespace Tallerista
