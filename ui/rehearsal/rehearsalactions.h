// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Tallerista {

class Actions;

/// Turns on what can be done in a rehearsal alone, where one \a isUnderWay, and off what would mix it
/// with what is real, where the workshop \a isOne.
void enableInRehearsal(const Actions &actions, bool isOne, bool isUnderWay);

} // namespace Tallerista
