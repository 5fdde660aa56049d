// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

bool isHarmful(char32_t c)
{
    const bool control = (c < 0x20 && c != U'\t' && c != U'\n') || (c >= 0x7F && c < 0xA0);
    const bool nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    const bool byteOrderMark = c == 0xFEFF;
    // They turn what stands around them; letters have their direction without them.
    const bool turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || nonCharacter || byteOrderMark || turning;
}

} // namespace

QString cleanedText(const QString &typed)
{
    QString lines = typed;
    lines.replace("\r\n"_L1, "\n"_L1)
        .replace(u'\r', u'\n')
        .replace(QChar(0x2028), u'\n')
        .replace(QChar(0x2029), u'\n');
    QString kept;
    kept.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar c = lines.at(i);
        if (c.isHighSurrogate() && i + 1 < lines.size() && lines.at(i + 1).isLowSurrogate()) {
            const QChar low = lines.at(++i);
            if (!isHarmful(QChar::surrogateToUcs4(c, low)))
                kept.append(c).append(low);
        } else if (!c.isSurrogate() && !isHarmful(c.unicode())) {
            kept.append(c);
        }
    }
    return kept.normalized(QString::NormalizationForm_C).trimmed();
}

QString cleanedLine(const QString &typed)
{
    return cleanedText(typed).simplified();
}

QString folded(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark())
            plain.append(c);
    }
    return plain.toCaseFolded().simplified();
}

QString shortened(const QString &text, qsizetype most)
{
    QString line = text.simplified();
    if (line.size() <= most)
        return line;
    const qsizetype cut = line.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return line.first(cut) + u'…';
}

QString asSentence(const QString &text)
{
    static const QString marks = QStringLiteral(".?!…");
    return text.isEmpty() || marks.contains(text.back()) ? text : text + u'.';
}

qsizetype characterCount(const QString &text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

} // namespace Tallerista
