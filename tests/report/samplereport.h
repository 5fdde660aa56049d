// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/model.h"

#include <QStringList>

namespace Tallerista::Samples {

/// A realistic document: cover, participants, agenda, ideas of two tables over several pages, a ranking
/// and sheets.
Report document();

/// The same, and after it texts that were typed to break things.
Report stressDocument();

/// What the hostile texts of stressDocument() must look like on paper: exactly as typed.
QStringList hostileTexts();

/// "palabra0 palabra1 …"
QString manyWords(int count);

/// Every text of \a report as it went into the model.
QStringList textsOf(const Report &report);

/// \a count lines of text, to push what follows down the page.
Paper::Paragraph linesAbove(int count);

/// A report of these blocks and nothing else.
Report reportOf(const QList<Paper::Block> &blocks);

/// A table of \a rows rows whose cells say their row number.
Paper::Table tableOf(int rows, const QString &cell = QStringLiteral("fila %1"));

/// A sheet as a table hands it in: two sections, two small tables, two values missing.
Paper::Form filledForm(const QString &code, const QString &title);

/// Fourteen ideas, three of them tied for the last two of ten places, one without a point.
Paper::Bars ranking();

} // namespace Tallerista::Samples
