// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/feasibility.h"
#include "core/domain/institution.h"
#include "core/domain/mesa.h"
#include "core/domain/participant.h"
#include "core/domain/stage.h"
#include "core/domain/vote.h"

namespace Tallerista {

/// The names of things in the language of \a phrases, one term for each thing everywhere.

QString sectorName(const Phrases &phrases, Sector sector);
QString sexName(const Phrases &phrases, Sex sex);
/// Of who was erased: that they were.
QString personName(const Phrases &phrases, const ParticipantFields &person);
/// As the stage rail calls it, without counts.
QString stageName(const Phrases &phrases, Stage stage);
/// The table's own name, or «Mesa 1».
QString mesaTitle(const Phrases &phrases, const MesaFields &mesa);
QString methodName(const Phrases &phrases, VoteMethod method);
QString verdictName(const Phrases &phrases, Verdict verdict);
/// Reason \a number of FeasibilityFields, in words: «Sin recursos».
QString reasonName(const Phrases &phrases, int number);
/// The name, with the acronym behind it where there is one.
QString institutionTitle(const InstitutionFields &institution);

} // namespace Tallerista
