// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/questions.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype ForIdeas = 2;      ///< the third one
constexpr qsizetype LeastLetters = 12; ///< a question of fewer may stand anywhere by chance

/// From 1; 0 where \a words number none. \a words are folded.
int numberNamed(const QString &words)
{
    static const QRegularExpression digits(
        uR"(\b(?:preguntas?|questions?) (?:no\.? ?|num\.? ?|numero |number )?([0-9]{1,2})\b)"
        uR"(|\b([0-9]{1,2})\.? ?[aªº]? pregunta\b|\b([0-9]{1,2})(?:st|nd|rd|th) question\b)"_s);
    static const QRegularExpression ordinal(
        uR"(\b(primera|segunda|tercera|cuarta|quinta|sexta) pregunta\b)"
        uR"(|\b(first|second|third|fourth|fifth|sixth) question\b)"_s);
    static const QStringList spanish{
        u"primera"_s, u"segunda"_s, u"tercera"_s, u"cuarta"_s, u"quinta"_s, u"sexta"_s};
    static const QStringList english{
        u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s, u"sixth"_s};
    if (const auto match = digits.match(words); match.hasMatch())
        return match.captured(match.lastCapturedIndex()).toInt();
    const auto match = ordinal.match(words);
    return int(std::max(spanish.indexOf(match.captured(1)), english.indexOf(match.captured(2))))
           + 1;
}

/// Letters and digits alone, with single spaces.
QString bareWords(const QString &text)
{
    static const QRegularExpression others(uR"([^\p{L}\p{N}]+)"_s);
    return folded(text).replace(others, u" "_s).trimmed();
}

std::optional<qsizetype> indexNamed(const QList<Question> &questions, const QString &words)
{
    if (const int number = numberNamed(folded(words)); number > 0 && number <= questions.size())
        return number - 1;
    const QString said = bareWords(words);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QString asked = bareWords(questions.at(i)->text);
        if (asked.size() >= LeastLetters && said.contains(asked))
            return i;
    }
    return {};
}

} // namespace

std::optional<Id<Question>> questionAt(const QList<Question> &questions,
                                       const std::optional<Stage> &stage)
{
    if (questions.isEmpty())
        return {};
    if (stage == Stage::Experiences)
        return questions.first().id();
    if (stage == Stage::Ideas)
        return questions.at(std::min(ForIdeas, questions.size() - 1)).id();
    return {};
}

std::optional<Id<Question>> questionOf(const QList<Question> &questions, const BlockWords &block)
{
    for (const QString &words : {block.title, block.instructions}) {
        if (const auto named = indexNamed(questions, words))
            return questions.at(*named).id();
    }
    return questionAt(questions, block.stage);
}

} // namespace Tallerista
