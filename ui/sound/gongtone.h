// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Tallerista {

/// The samples of one stroke of a soft gong: signed 16 bits, one channel, in the byte order of this
/// computer. \a volume, 0 to 1, is the highest amplitude. It begins and ends in silence.
QByteArray gongTone(int samplesPerSecond, double volume);

} // namespace Tallerista
