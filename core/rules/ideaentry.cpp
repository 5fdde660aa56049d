// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ideaentry.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

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

/// Where each mark of \a line stands that may say something about the idea.
QList<qsizetype> marksIn(const QString &line)
{
    static const QRegularExpression mark(
        uR"((?:^| )([@#?](?=[\p{L}\p{N}])|&(?=[\p{L}\p{N}])(?!\w+;)))"_s);
    QList<qsizetype> places;
    for (auto match = mark.globalMatch(line); match.hasNext();)
        places.append(match.next().capturedStart(1));
    return places;
}

/// Puts what stands behind the mark in \a said, "@ana", where it belongs in \a entry; not where something
/// stands there already.
bool take(const QString &said, IdeaEntry &entry)
{
    const QString value = said.mid(1).trimmed();
    const auto put = [&value](QString &place) {
        const bool isFree = place.isEmpty();
        place = value;
        return isFree;
    };
    switch (said.at(0).unicode()) {
    case u'@':
        entry.topicFirst = !entry.topic.isEmpty();
        return put(entry.author);
    case u'#':
        return value.at(0).isLetter() && put(entry.topic);
    case u'&':
        return put(entry.institution);
    default: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        const bool isFree = !entry.question;
        entry.question = number;
        return isFree && isNumber && value.size() <= 2 && number > 0;
    }
    }
}

/// Reads the end of \a line that begins with the mark number \a first of \a marks.
std::optional<IdeaEntry>
readMarks(const QString &line, const QList<qsizetype> &marks, qsizetype first)
{
    IdeaEntry entry;
    entry.text = line.first(marks.at(first)).trimmed();
    for (qsizetype i = first; i < marks.size(); ++i) {
        const qsizetype end = i + 1 < marks.size() ? marks.at(i + 1) : line.size();
        if (!take(line.sliced(marks.at(i), end - marks.at(i)), entry))
            return std::nullopt;
    }
    return entry;
}

} // namespace

IdeaEntry parseIdeaLine(const QString &typed)
{
    const QString line = cleanedLine(typed);
    const QList<qsizetype> marks = marksIn(line);
    for (qsizetype first = 0; first < marks.size(); ++first) {
        if (const auto entry = readMarks(line, marks, first))
            return *entry;
    }
    return {{}, line};
}

IdeaEntry parseIdeaEntry(const QString &typed)
{
    static const QRegularExpression numbered(uR"(^([0-9]{1,3})(?: (.*))?$)"_s);
    IdeaEntry entry = parseIdeaLine(typed);
    const auto match = numbered.match(entry.text);
    const int number = match.captured(1).toInt();
    if (number == 0)
        return entry;
    const QString text = match.captured(2);
    const bool worded = std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    if (!text.isEmpty() && (!worded || isCounted(text)))
        return entry;
    entry.number = number;
    entry.text = text;
    return entry;
}

QString ideaLine(const IdeaEntry &entry)
{
    QStringList parts;
    if (entry.number)
        parts << QString::number(*entry.number);
    parts << entry.text;
    if (!entry.author.isEmpty())
        parts << u'@' + entry.author;
    if (!entry.topic.isEmpty())
        parts << u'#' + entry.topic;
    if (!entry.institution.isEmpty())
        parts << u'&' + entry.institution;
    if (entry.question)
        parts << u"?%1"_s.arg(*entry.question);
    return parts.join(u' ');
}

} // namespace Tallerista
