// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ideaentry.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// A sentence begins with a capital; a text all in capitals says nothing.
bool startsSentence(const QString &text)
{
    return text.at(0).isUpper() && text != text.toUpper();
}

/// Whether \a text goes on counting what the number before it began to count.
bool isCounted(const QString &text)
{
    static const QRegularExpression sign(uR"(^([%‰°º]|\d{3}(\s|$)))"_s);
    static const QRegularExpression words(
        uR"(^(por ciento|percent|por cada|de cada|out of|of every|in every)"
        "|mil|millon|millones|thousand|million"
        "|anos?|mes|meses|semanas?|dias?|horas?|minutos?|vez|veces"
        "|years?|months?|weeks?|days?|hours?|minutes?|times"
        "|km|kilometros?|metros?|litros?|dolares|dollars"
        "|(de|a|al|o|u|y|x|en|por|of|in|to|or|and|-|–) \\d+"
        "|(o|or) (mas|menos|more|less|fewer)"
        "|de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre"
        "|noviembre|diciembre))(\\s|$|\\W)"_s);
    if (sign.match(text).hasMatch())
        return true;
    return !startsSentence(text) && words.match(folded(text)).hasMatch();
}

} // namespace

IdeaEntry parseIdeaEntry(const QString &typed)
{
    static const QRegularExpression numbered(uR"(^([0-9]{1,3})(?: (.*))?$)"_s);
    const QString line = cleanedLine(typed);
    const auto match = numbered.match(line);
    const int number = match.captured(1).toInt();
    if (number == 0)
        return {{}, line};
    const QString text = match.captured(2);
    if (text.isEmpty())
        return {number, {}};
    const bool worded = std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    if (!worded || isCounted(text))
        return {{}, line};
    return {number, text};
}

} // namespace Tallerista
