// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/participant.h"

#include <QString>

#include <optional>

namespace Tallerista {

/// What a column of a list without a header seems to hold.
enum class CellShape { Text, Number, Email, Phone, SexWord, MesaNumber };

/// The shape of \a cell, which holds something. A bullet or a list number is a Number too.
CellShape shapeOf(const QString &cell);

/// \a letterMIsWoman: the column says H and M, not F and M. Unstated for what is no known word.
Sex sexFrom(const QString &cell, bool letterMIsWoman);

/// The table in "2", "Mesa 2", "M2" or "Table 2"; none outside 1 to MesaFields::MaxNumber.
std::optional<int> mesaNumberFrom(const QString &cell);

/// A line of a list of people, as its name and what stands behind it.
struct NameAndRest
{
    QString name;
    QString rest; ///< the institution, mostly; may be empty
};

/// Divides \a line at its first tab, else ';', else spaced dash, else comma, without a bullet or
/// list number before it.
NameAndRest dividedLine(const QString &line);

} // namespace Tallerista
