// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/textencoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The bytes 0x80 to 0x9F of Windows-1252 (WHATWG Encoding Standard: the five that mean nothing
/// stay as they are). All other bytes are Latin-1.
constexpr std::array<char16_t, 32> Windows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(Windows1252.at(c.unicode() - 0x80));
    }
    return text;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
}

/// \a bytes without the character they may break off in.
QByteArrayView withoutBrokenEnd(QByteArrayView bytes)
{
    qsizetype start = bytes.size();
    while (start > 0 && bytes.size() - start < 3 && (uchar(bytes.at(start - 1)) & 0xC0) == 0x80)
        --start;
    if (start == 0 || uchar(bytes.at(start - 1)) < 0xC0)
        return bytes;
    const auto lead = uchar(bytes.at(start - 1));
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    return bytes.size() - start + 1 < length ? bytes.first(start - 1) : bytes;
}

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = whole(bytes);
    if (!whole.hasError())
        return text;
    const QByteArrayView cut = withoutBrokenEnd(bytes);
    if (cut.size() == bytes.size() || isAscii(cut))
        return {};
    QStringDecoder shorter(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    text = shorter(cut);
    return shorter.hasError() ? std::nullopt : std::optional(text);
}

/// UTF-16 without a byte-order mark: in western text every other byte is zero.
std::optional<QStringConverter::Encoding> zeroBytesShow(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), qsizetype(4096)) & ~1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); i += 2) {
        even += sample.at(i) == 0 ? 1 : 0;
        odd += sample.at(i + 1) == 0 ? 1 : 0;
    }
    const qsizetype pairs = sample.size() / 2;
    if (odd * 2 > pairs && even * 20 <= pairs)
        return QStringConverter::Utf16LE;
    if (even * 2 > pairs && odd * 20 <= pairs)
        return QStringConverter::Utf16BE;
    return {};
}

DecodedText asWritten(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked == QStringConverter::Utf8)
        return {QString::fromUtf8(QByteArrayView(bytes).sliced(3)), u"UTF-8"_s};
    if (const auto wide = marked ? marked : zeroBytesShow(bytes)) {
        QStringDecoder decoder(*wide);
        return {decoder(bytes), QString::fromLatin1(QStringConverter::nameForEncoding(*wide))};
    }
    if (const auto text = fromUtf8(bytes))
        return {*text, u"UTF-8"_s};
    return {fromWindows1252(bytes), u"Windows-1252"_s};
}

} // namespace

DecodedText decodedText(const QByteArray &bytes)
{
    DecodedText decoded = asWritten(bytes);
    decoded.text.remove(QChar(QChar::Null));
    if (decoded.text.startsWith(QChar(QChar::ByteOrderMark)))
        decoded.text.remove(0, 1);
    if (decoded.text.endsWith(QChar(0x1A)))
        decoded.text.chop(1);
    return decoded;
}

bool looksBinary(const QByteArray &bytes, const QString &text)
{
    const bool packed = bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0")
                        || bytes.startsWith("%PDF-");
    const auto harmful = std::count_if(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && !c.isSpace();
    });
    return packed || harmful * 20 > text.size();
}

} // namespace Tallerista
