// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextStream>

namespace Tallerista::Testing {

/// One durable idea, opening, backing up while ideas are typed and joining two computers, each against SQLite or
/// the disk alone. Files are made in \a folder.
void measureStore(const QString &folder, QTextStream &out);

} // namespace Tallerista::Testing
