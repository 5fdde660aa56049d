// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Tallerista {

/// "24/11/2026": how a date stands in a field where it is typed. Day first, as in El Salvador.
QString typedForm(const QDate &date);

/// The date meant by "24/11/2026", "24-11-26", "24 nov", "24 de noviembre de 2026", "Nov 24, 2026",
/// "2026-11-24", "hoy" or "tomorrow"; nothing when it is no date. Spanish and English months are
/// understood. Without a year it is the first such day from \a today on.
std::optional<QDate> dateTyped(const QString &typed, const QDate &today);

/// "24 Nov 2026" in \a language, "es" or "en".
QString shortDate(const QDate &date, const QString &language);

/// "Tuesday 24 November 2026" in \a language, "es" or "en".
QString spokenDate(const QDate &date, const QString &language);

} // namespace Tallerista
