// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Tallerista {

class RowsEditor;
class SheetBinder;

/// The rows of a sheet, each kind with its columns. Whoever asks for them puts them into a layout.

RowsEditor *makeIndicators(SheetBinder &binder);
RowsEditor *makePartners(SheetBinder &binder);
RowsEditor *makeRisks(SheetBinder &binder);
RowsEditor *makeMilestones(SheetBinder &binder);
/// The milestones as the first view asks for them: a day, and what is done.
RowsEditor *makeSteps(SheetBinder &binder);
/// «Lo que faltó resolver»
RowsEditor *makeOpenPoints(SheetBinder &binder);

} // namespace Tallerista
