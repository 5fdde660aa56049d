// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype LeastLength = 2;
constexpr qsizetype MostLength = 60;
constexpr qsizetype LongestPrefix = 3;

constexpr QChar CurlyApostrophe(0x2019);

/// One code point of a text and its width in UTF-16 units; a lone surrogate is no letter.
struct CodePoint
{
    char32_t value;
    qsizetype width;
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), 2};
    return {first.unicode(), 1};
}

bool isOrdinalSign(char32_t c)
{
    return c == U'ª' || c == U'º';
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == CurlyApostrophe.unicode();
}

bool belongsToWord(char32_t c)
{
    return c == U'_'
           || (!isOrdinalSign(c) && (QChar::isLetter(c) || QChar::isMark(c) || QChar::isNumber(c)));
}

/// «www.gob.sv», «https://…», «ana@…», «#GobiernoAbierto», «datos.gob.sv/consulta».
bool isAddress(QStringView token)
{
    static const QRegularExpression page(
        u"^[(«“\"']*[\\w-]+(\\.[\\w-]+)*\\.\\p{Ll}{2,}([/:?]|\\W*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return token.contains("://"_L1) || token.contains(u'@') || token.contains(u'#')
           || page.match(token.toString()).hasMatch();
}

bool isRomanNumeral(QStringView word)
{
    static const QRegularExpression roman(
        u"^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$"_s);
    return roman.match(word.toString()).hasMatch();
}

bool canBeJudged(QStringView word)
{
    if (word.size() < LeastLength || word.size() > MostLength)
        return false;
    int letters = 0;
    for (qsizetype at = 0; at < word.size();) {
        const auto [c, width] = codePointAt(word, at);
        at += width;
        if (QChar::isMark(c) || isApostrophe(c))
            continue;
        if (!QChar::isLetter(c) || QChar::script(c) != QChar::Script_Latin)
            return false;
        ++letters;
    }
    return letters >= LeastLength && !isRomanNumeral(word);
}

/// The end of the word that begins at \a start of \a token; an apostrophe counts between letters.
qsizetype endOfWord(QStringView token, qsizetype start)
{
    qsizetype end = start;
    while (end < token.size()) {
        const auto [c, width] = codePointAt(token, end);
        const bool joins = isApostrophe(c) && end + width < token.size()
                           && QChar::isLetter(codePointAt(token, end + width).value);
        if (!belongsToWord(c) && !joins)
            break;
        end += width;
    }
    return end;
}

/// «co» in «co-creación».
bool isPrefix(QStringView token, qsizetype start, qsizetype end)
{
    return end - start <= LongestPrefix && end < token.size() && token.at(end) == u'-';
}

void appendWords(QStringView token, qsizetype offset, QList<WordPlace> &words)
{
    if (isAddress(token))
        return;
    for (qsizetype at = 0; at < token.size();) {
        const auto [c, width] = codePointAt(token, at);
        if (!belongsToWord(c)) {
            at += width;
            continue;
        }
        const qsizetype end = endOfWord(token, at);
        if (!isPrefix(token, at, end) && canBeJudged(token.sliced(at, end - at)))
            words.append({offset + at, end - at});
        at = end;
    }
}

} // namespace

QList<WordPlace> wordsToCheck(const QString &text)
{
    QList<WordPlace> words;
    const QStringView all(text);
    qsizetype start = 0;
    for (qsizetype at = 0; at <= all.size(); ++at) {
        if (at < all.size() && !all.at(at).isSpace())
            continue;
        if (at > start)
            appendWords(all.sliced(start, at - start), start, words);
        start = at + 1;
    }
    return words;
}

QString plainWord(const QString &word)
{
    return word.normalized(QString::NormalizationForm_C).replace(CurlyApostrophe, u'\'');
}

} // namespace Tallerista
