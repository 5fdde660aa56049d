// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Tallerista {

/// \a typed without what breaks fonts, XML and PDF (control characters but tab and line break, lone
/// surrogates, non-characters, byte-order marks) or turns the text around it (bidirectional embeddings,
/// overrides and isolates), in Unicode form C, with line ends as "\n" and no
/// white space around it. Everything else stays as it was typed.
QString cleanedText(const QString &typed);

/// cleanedText() on one line: every run of white space becomes one space.
QString cleanedLine(const QString &typed);

/// \a text as it is compared when searching: lower case, without accents (ñ is n), one space
/// between words.
QString folded(const QString &text);

/// \a text on one line, cut to \a most UTF-16 units, of which an ellipsis is the last.
QString shortened(const QString &text, qsizetype most);

/// \a text, which somebody typed, with a full stop where no mark ends it.
QString asSentence(const QString &text);

/// How many characters a person would count: Unicode code points, not UTF-16 units.
qsizetype characterCount(const QString &text);

} // namespace Tallerista
