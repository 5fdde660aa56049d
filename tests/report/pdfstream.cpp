// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/pdfstream.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Glyphs = QHash<uint, QString>; ///< what each glyph of a font stands for

QString streamOf(const QByteArray &object)
{
    const qsizetype start = object.indexOf("stream\n");
    const qsizetype end = object.lastIndexOf("endstream");
    if (start < 0 || end < 0 || object.contains("/Length1")) // font files
        return {};
    const QByteArray stream = object.mid(start + 7, end - start - 7);
    if (!object.left(start).contains("FlateDecode"))
        return QString::fromLatin1(stream);
    return QString::fromLatin1(qUncompress(QByteArray("\0\0\0\1", 4) + stream));
}

/// The objects of \a pdf by their number.
QMap<int, QByteArray> objectsOf(const QByteArray &pdf)
{
    static const QRegularExpression opening(u"(?:^|\n)(\\d+) 0 obj\n"_s);
    QMap<int, QByteArray> objects;
    const QString text = QString::fromLatin1(pdf);
    auto openings = opening.globalMatch(text);
    while (openings.hasNext()) {
        const auto found = openings.next();
        const qsizetype end = pdf.indexOf("endobj", found.capturedEnd());
        const qsizetype start = found.capturedEnd();
        objects.insert(found.captured(1).toInt(), pdf.mid(start, end - start));
    }
    return objects;
}

Glyphs glyphsOf(const QString &unicodeMap)
{
    static const QRegularExpression range(u"<(\\w{4})> <\\w{4}> (?:\\[([^\\]]*)\\]|(<\\w+>))"_s);
    static const QRegularExpression entry(u"<(\\w+)>"_s);
    Glyphs glyphs;
    auto ranges = range.globalMatch(unicodeMap);
    while (ranges.hasNext()) {
        const auto found = ranges.next();
        uint glyph = found.captured(1).toUInt(nullptr, 16);
        auto entries = entry.globalMatch(found.captured(2) + found.captured(3));
        while (entries.hasNext()) {
            const QByteArray utf16 = QByteArray::fromHex(entries.next().captured(1).toLatin1());
            QString text;
            for (qsizetype i = 0; i + 1 < utf16.size(); i += 2)
                text.append(QChar(uchar(utf16[i + 1]), uchar(utf16[i])));
            glyphs.insert(glyph++, text);
        }
    }
    return glyphs;
}

QHash<int, Glyphs> fontsOf(const QMap<int, QByteArray> &objects)
{
    static const QRegularExpression map(u"/ToUnicode (\\d+) 0 R"_s);
    QHash<int, Glyphs> fonts;
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        const auto found = map.match(QString::fromLatin1(*object));
        if (found.hasMatch())
            fonts.insert(object.key(), glyphsOf(streamOf(objects[found.captured(1).toInt()])));
    }
    return fonts;
}

} // namespace

QString streamedText(const QByteArray &pdf)
{
    static const QRegularExpression piece(u"/F(\\d+) \\S+ Tf|<(\\w{4})> Tj"_s);
    const auto objects = objectsOf(pdf);
    const auto fonts = fontsOf(objects);
    QString text;
    for (const QByteArray &object : objects) {
        Glyphs font;
        auto pieces = piece.globalMatch(streamOf(object));
        while (pieces.hasNext()) {
            const auto found = pieces.next();
            if (!found.captured(1).isEmpty())
                font = fonts.value(found.captured(1).toInt());
            else
                text += font.value(found.captured(2).toUInt(nullptr, 16));
        }
    }
    return text;
}

} // namespace Tallerista
