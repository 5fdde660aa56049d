// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Tallerista {

/// Writes the sample workshop of loadSample() to \a path, where there must be no file, by doing
/// through the verbs what people would have done that morning.
Result<void> writeSampleFile(const QString &path, const QString &language);

} // namespace Tallerista
