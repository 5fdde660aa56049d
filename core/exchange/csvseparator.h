// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Tallerista {

/// A cell in quotes, as positions in the text it was found in.
struct QuotedCell
{
    qsizetype closingQuote;
    qsizetype end; ///< of the separator or line end behind it, or of the text
};

/// The quoted cell (RFC 4180) whose opening quote is at \a open, in a table whose cells end at one
/// of \a separators or at a line end. Nothing when the quote never closes or when text follows its
/// close: then it is a quotation mark that somebody wrote, not a quote of the format, and taking
/// it for one would swallow the lines below.
std::optional<QuotedCell> quotedCell(QStringView text, qsizetype open, QStringView separators);

/// What separates the cells of \a text, judged by its first lines: tab, ';' or ','. A null
/// character when nothing does, so that the commas of a list of sentences stay in the sentences.
QChar detectedSeparator(QStringView text);

} // namespace Tallerista
