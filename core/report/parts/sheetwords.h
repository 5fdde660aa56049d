// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/parts/parts.h"

namespace Tallerista::Parts {

/// "F1-3"
QString codeOf(const Source &source, const SheetRecord &record);
/// Its name, or words that say that it has none yet.
QString titleOf(const Source &source, const SheetRecord &record);
/// The codes of its ideas, or the note in their place.
QString originOf(const Source &source, const SheetRecord &record);
/// «12 talleres»: \a value, a baseline or a target, with its unit where that says more.
QString valueText(const IndicatorFields &indicator, const QString &value);
/// With its number where the sheet has several.
QString indicatorName(const SheetRecord &record, qsizetype index);
/// \a text, or the word that stands where something is still to come.
QString orMissing(const Phrases &phrases, const QString &text);
/// "1 Feb 2027 – 30 Nov 2028", or what is known of it.
QString periodText(const Source &source,
                   const std::optional<QDate> &start,
                   const std::optional<QDate> &end);
/// The day a task is due, and whether it is done.
QString whenText(const Source &source, const TaskFields &task);
/// «Acepta con cambios»
QString answerName(const Phrases &phrases, SheetAnswer answer);

} // namespace Tallerista::Parts
