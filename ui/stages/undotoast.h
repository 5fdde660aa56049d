// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/stagepage.h"

namespace Tallerista {

class Notice;

/// Says in \a sentence what the last \a steps have done, and offers to take them back. What stands in
/// the way of that is shown in \a notice, if that is still there.
void showUndoToast(const PageContext &context,
                   const QString &sentence,
                   Notice *notice,
                   int steps = 1);

} // namespace Tallerista
