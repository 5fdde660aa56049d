// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/model.h"
#include "core/report/theme.h"

#include <QString>

class QIODevice;

namespace Tallerista {

/// Writes \a report as PDF to \a device, which is open for writing. Equal reports give equal files,
/// dated by Report::created.
Result<void> writePdf(const Report &report, const PageSetup &setup, QIODevice &device);

/// Writes \a report as PDF to the file \a path. What was there before stays until the new file is
/// complete.
Result<void> writePdf(const Report &report, const PageSetup &setup, const QString &path);

} // namespace Tallerista
