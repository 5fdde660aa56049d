// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Tallerista {

/// What was typed for one idea: with the number of its paper card, or without, and what was said about
/// it at the end of the line: "7 Crear huertos @ana #agua &MINED ?2".
struct IdeaEntry
{
    std::optional<int> number;        ///< 1 to 999
    QString text;                     ///< on one line; empty when only a number was typed
    QString author = {};              ///< behind @: a badge or the beginning of a name
    QString topic = {};               ///< behind #
    QString institution = {};         ///< behind &
    std::optional<int> question = {}; ///< behind ?: its place in the list, from 1
    bool topicFirst = false;          ///< # stands before @

    friend bool operator==(const IdeaEntry &, const IdeaEntry &) = default;
};

/// Reads "7 Crear huertos" as card 7. The number is the card's when all of this holds:
/// - it has one to three digits, is not zero, and a space follows it ("24/7", "50%", "1.5" and
///   "2030 agenda" stay whole);
/// - a letter comes somewhere after the space, or nothing comes at all (a card without its text);
/// - it does not count the words behind it. It counts in "50 % de descuento", "3 de cada 10",
///   "2 o más", "24 horas", "15 de septiembre", "2 500 becas". A capital letter behind it starts
///   a sentence, so "24 Horas de agua" is card 24; to start card 7 with a count, type "7 50 becas".
///
/// In doubt the text stays as typed: a missing number is seen at once, a lost one is not.
IdeaEntry parseIdeaEntry(const QString &typed);

/// The same for a line that never begins with a number of a card, as when an idea is edited.
///
/// What is said about the idea is the longest end of the line that is made of nothing but marks: each
/// behind a space, at once followed by a letter (@ and & also by a digit, ? by one or two digits alone),
/// and reaching to the next, each kind once. "Ser el #1 en agua", "info@mined.sv", "&amp;" and "¿Cuándo?"
/// stay whole.
/// What is before that end is the text as it was typed, also a mark that would be the second of its kind:
/// every word of the line is in the entry.
IdeaEntry parseIdeaLine(const QString &typed);

/// The line from which \a entry is read again.
QString ideaLine(const IdeaEntry &entry);

} // namespace Tallerista
