// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Tallerista {

/// Where a word stands in a text, in UTF-16 units.
struct WordPlace
{
    qsizetype start;
    qsizetype length;

    qsizetype end() const { return start + length; }

    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

/// The words of \a text whose spelling can be judged. Left out: what holds a digit or an underscore,
/// addresses of pages and of people, #tags, single letters, short prefixes before a hyphen, Roman numerals, words in other scripts than
/// the Latin one, and what is too long to be a word.
QList<WordPlace> wordsToCheck(const QString &text);

/// \a word as dictionaries hold it: in Unicode form C, with a straight apostrophe.
QString plainWord(const QString &word);

} // namespace Tallerista
