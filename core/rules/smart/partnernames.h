// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Tallerista {

/// The names in \a typed: one a line, or between commas or semicolons. A name of \a known stays
/// whole where it holds a comma itself («Secretaría de Participación, Transparencia y
/// Anticorrupción»); so does a new one where semicolons part the names. None comes twice.
QStringList namesTyped(const QString &typed, const QStringList &known);

/// Whom a line as people say it speaks of.
struct PartnersSaid
{
    QStringList names;     ///< of the known ones, as they are known
    bool saysMore = false; ///< it names somebody or something else too

    friend bool operator==(const PartnersSaid &, const PartnersSaid &) = default;
};

/// The names of \a known in \a said: «con el MINED, la alcaldía y las radios». Articles do not matter;
/// a part of a name is not a name.
PartnersSaid partnersSaid(const QString &said, const QStringList &known);

} // namespace Tallerista
