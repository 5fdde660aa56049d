// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What can be done with «fichas SMART». Every verb is one step in the scope of the sheet's table, or
/// of the workshop where it has none. A sheet marked as ready to hand in that comes to lack something
/// goes back to being a draft in the same step.

/// Writes the fields of \a sheet that changed.
Result<SmartSheet> editSheet(WorkshopDocument &document, const SmartSheet &sheet);
/// The institution that answers, by the name typed; empty: none.
Result<SmartSheet>
setSheetLead(WorkshopDocument &document, Id<SmartSheet> id, const QString &institution);
/// Likewise.
Result<SmartSheet>
setSheetTopic(WorkshopDocument &document, Id<SmartSheet> id, const QString &topic);
/// Ready wants a sheet that lacks nothing; Accepted and NotAccepted want the institution's answer.
Result<SmartSheet> markSheet(WorkshopDocument &document, Id<SmartSheet> id, SheetState state);

/// The rows of a sheet: T is Indicator, Milestone, Risk, SheetPartner or Task.

/// Adds at the end of the sheet that \a fields name. An indicator of which nobody knows how it is
/// today, «sin dato», brings the task to find out.
template <typename T>
Result<T> addSheetRow(WorkshopDocument &document, const typename T::Fields &fields);
/// Writes the fields of \a row that changed; with the task of addSheetRow().
template <typename T>
Result<T> editSheetRow(WorkshopDocument &document, const T &row);
template <typename T>
Result<void> removeSheetRow(WorkshopDocument &document, Id<T> id);
/// Moves it \a places down, or up when negative. T is Indicator, Milestone or Risk.
template <typename T>
Result<void> moveSheetRow(WorkshopDocument &document, Id<T> id, int places);

/// Adds an institution by the name typed. Refused where it supports the action already.
Result<SheetPartner>
addSheetPartner(WorkshopDocument &document, Id<SmartSheet> sheet, const QString &institution);
/// Puts another institution in the place of that partner's.
Result<SheetPartner>
renameSheetPartner(WorkshopDocument &document, Id<SheetPartner> id, const QString &institution);
/// Makes those of \a typed the partners (see namesTyped()); the ones that stay keep what they do.
Result<void>
setSheetPartners(WorkshopDocument &document, Id<SmartSheet> sheet, const QString &typed);

} // namespace Tallerista
