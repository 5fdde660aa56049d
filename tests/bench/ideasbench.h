// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QTextStream;

namespace Tallerista::Testing {

/// What the duplicate radar costs: comparing a whole workshop, following one idea, and a key that is pressed
/// with hints on against the same field without them. Files are made in \a folder.
void measureIdeas(const QString &folder, QTextStream &out);

} // namespace Tallerista::Testing
