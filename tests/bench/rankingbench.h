// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextStream;

namespace Tallerista::Testing {

/// What a vote costs to count with all that is said of it, against sorting the sums alone.
void measureRanking(QTextStream &out);

} // namespace Tallerista::Testing
