// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Tallerista {

class SheetBinder;

/// All the fields of a sheet, letter by letter. Whoever asks for a part owns it.

QWidget *makeSpecificPart(SheetBinder &binder);
QWidget *makeMeasurablePart(SheetBinder &binder);
QWidget *makeAssignablePart(SheetBinder &binder);
QWidget *makeRelevantPart(SheetBinder &binder);
QWidget *makeTimeBoundPart(SheetBinder &binder);
/// What belongs to no letter.
QWidget *makeOtherPart(SheetBinder &binder);

} // namespace Tallerista
