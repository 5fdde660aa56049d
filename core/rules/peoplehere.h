// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/participant.h"

#include <QList>

namespace Tallerista {

/// Those of \a people who sit at \a mesa and have arrived, in their order; all who belong there where
/// nobody has been marked as present. Who was erased is nobody.
QList<Participant> peopleHere(const QList<Participant> &people, const Id<Mesa> &mesa);

} // namespace Tallerista
