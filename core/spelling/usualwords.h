// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Tallerista {

/// Words of consultations and of open government in \a language, "es" or "en", that general dictionaries
/// do not know.
QStringList usualWords(const QString &language);

} // namespace Tallerista
