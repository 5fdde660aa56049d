// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// The acronyms and words of the workshop. Every verb is one step in the scope of the workshop; an acronym
/// that is there already, whatever its capitals and accents, is refused.

/// \a meaning may be empty.
Result<GlossaryEntry>
addGlossaryEntry(WorkshopDocument &document, const QString &acronym, const QString &meaning);
Result<GlossaryEntry> editGlossaryEntry(WorkshopDocument &document, const GlossaryEntry &entry);
Result<void> removeGlossaryEntry(WorkshopDocument &document, Id<GlossaryEntry> id);

/// What a person typed in one line: «AGA = Alianza para el Gobierno Abierto», with a colon as well. Without
/// either, all of it is the acronym.
GlossaryEntryFields glossaryEntryFrom(const QString &typed);

/// The texts whose words a spelling checker has to take as known: the glossary, and the names of people,
/// institutions, topics, tables and the place.
Result<QStringList> namesInUse(const Stores &stores);

} // namespace Tallerista
