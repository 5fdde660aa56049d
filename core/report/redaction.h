// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/report/contents.h"
#include "core/report/model.h"

namespace Tallerista {

/// Puts a mark in the place of every full name of a participant or of a sheet's contact, wherever in
/// \a report somebody typed it. A single word is no full name, and what belongs to the name of an
/// institution or an office stays.
void redactNames(Report &report, const WorkshopContents &contents, const Phrases &phrases);

} // namespace Tallerista
