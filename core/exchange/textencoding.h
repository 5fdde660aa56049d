// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Tallerista {

/// What the bytes of a text file say, and in which encoding they said it.
struct DecodedText
{
    QString text;     ///< without byte-order mark, NUL characters and the end mark of DOS
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"…
};

/// Reads \a bytes as UTF-8 when they are, as UTF-16 when a byte-order mark or the zero bytes show
/// it, and else as Windows-1252, in which any bytes mean something. A file cut off in the middle
/// of a character stays UTF-8.
DecodedText decodedText(const QByteArray &bytes);

/// Whether \a bytes, read as \a text, are no text at all: a packed file, a picture, noise.
bool looksBinary(const QByteArray &bytes, const QString &text);

} // namespace Tallerista
