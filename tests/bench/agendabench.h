// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QTextStream;

namespace Tallerista::Testing {

/// What a running agenda costs while nobody touches anything, against a window with one label that
/// shows the time. \a folder is where a workshop is made for it.
void measureAgenda(const QString &folder, QTextStream &out);

} // namespace Tallerista::Testing
