// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Tallerista {

/// The steps of a workshop, in their order. The numbers are stored: add at the end, never renumber.
enum class Stage {
    Preparation = 1,
    Registration = 2,
    Agenda = 3,
    Experiences = 4,
    Ideas = 5,
    FirstSelection = 6,
    FinalSelection = 7,
    Sheets = 8,
    Plenary = 9,
    Document = 10,
};

} // namespace Tallerista
