// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Tallerista {

/// The names in \a typed: one a line, or between commas or semicolons. A name of \a known stays
/// whole where it holds a comma itself («Secretaría de Participación, Transparencia y
/// Anticorrupción»); so does a new one where semicolons part the names. None comes twice.
QStringList namesTyped(const QString &typed, const QStringList &known);

} // namespace Tallerista
