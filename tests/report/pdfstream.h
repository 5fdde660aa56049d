// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Tallerista {

/// The characters that \a pdf, written by QPdfWriter, draws, in the order of its content streams and
/// with nothing put between them: what a reader that follows the stream gets to hear.
QString streamedText(const QByteArray &pdf);

} // namespace Tallerista
