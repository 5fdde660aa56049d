// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/textencoding.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_TextEncoding : public QObject
{
    Q_OBJECT

private slots:
    void theEncodingIsFoundOut_data();
    void theEncodingIsFoundOut();
    void everyByteOfWindows1252HasItsCharacter();
    void whatIsNoTextIsSeen_data();
    void whatIsNoTextIsSeen();
};

namespace {

QByteArray wide(const QString &text, QStringConverter::Encoding encoding, bool marked)
{
    const auto flag = marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
    return QStringEncoder(encoding, flag)(text);
}

} // namespace

void tst_TextEncoding::theEncodingIsFoundOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");

    const QString said = u"Más niñez, 水 y 🌳\n"_s;
    const QString western = u"Más niñez\n"_s;
    QTest::newRow("UTF-8") << said.toUtf8() << u"UTF-8"_s << said;
    QTest::newRow("UTF-8 with its mark")
        << QByteArray("\xEF\xBB\xBF" + said.toUtf8()) << u"UTF-8"_s << said;
    QTest::newRow("plain ASCII") << QByteArray("agua\n") << u"UTF-8"_s << u"agua\n"_s;
    QTest::newRow("UTF-16LE with its mark")
        << wide(said, QStringConverter::Utf16LE, true) << u"UTF-16LE"_s << said;
    QTest::newRow("UTF-16BE with its mark")
        << wide(said, QStringConverter::Utf16BE, true) << u"UTF-16BE"_s << said;
    QTest::newRow("UTF-32LE with its mark")
        << wide(said, QStringConverter::Utf32LE, true) << u"UTF-32LE"_s << said;
    QTest::newRow("UTF-16LE shown by its zeros")
        << wide(western, QStringConverter::Utf16LE, false) << u"UTF-16LE"_s << western;
    QTest::newRow("UTF-16BE shown by its zeros")
        << wide(western, QStringConverter::Utf16BE, false) << u"UTF-16BE"_s << western;
    QTest::newRow("Windows-1252") << QByteArray("M\xE1s ni\xF1"
                                                "ez \x80 \x93s\xED\x94 \x96")
                                  << u"Windows-1252"_s << u"Más niñez € “sí” –"_s;
    QTest::newRow("Windows-1252 that ends in an accent")
        << QByteArray("caf\xE9") << u"Windows-1252"_s << u"café"_s;
    QTest::newRow("UTF-8 cut off within a letter")
        << u"Más árboles"_s.toUtf8() + QByteArray("\xC3") << u"UTF-8"_s << u"Más árboles"_s;
    QTest::newRow("UTF-8 cut off within an emoji")
        << u"Más "_s.toUtf8() + QByteArray("\xF0\x9F\x8C") << u"UTF-8"_s << u"Más "_s;
    QTest::newRow("zeros left by a power cut")
        << "agua\n" + QByteArray(5000, '\0') << u"UTF-8"_s << u"agua\n"_s;
    QTest::newRow("the end mark of DOS") << QByteArray("agua\n\x1A") << u"UTF-8"_s << u"agua\n"_s;
    QTest::newRow("nothing") << QByteArray() << u"UTF-8"_s << u""_s;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"UTF-8"_s << u""_s;
}

void tst_TextEncoding::theEncodingIsFoundOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);

    const DecodedText decoded = decodedText(bytes);

    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.encoding, encoding);
}

void tst_TextEncoding::everyByteOfWindows1252HasItsCharacter()
{
    QByteArray bytes;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        bytes.append(char(byte));

    const QString text = decodedText(bytes).text;

    QCOMPARE(text.size(), 128);
    QCOMPARE(text.first(32), u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"_s);
    QCOMPARE(text.sliced(32), QString::fromLatin1(bytes.sliced(32)));
}

void tst_TextEncoding::whatIsNoTextIsSeen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("binary");

    QByteArray noise;
    QRandomGenerator random(7);
    for (int i = 0; i < 4096; ++i)
        noise.append(char(random.bounded(256)));
    QTest::newRow("noise") << noise << true;
    QTest::newRow("a spreadsheet or another packed file") << QByteArray("PK\x03\x04 text") << true;
    QTest::newRow("an old spreadsheet") << QByteArray("\xD0\xCF\x11\xE0 text") << true;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7 text") << true;
    QTest::newRow("text") << QByteArray("idea\r\n\tagua\f") << false;
    QTest::newRow("text with one odd character")
        << QByteArray("la idea del agua limpia\x07") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_TextEncoding::whatIsNoTextIsSeen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, binary);

    QCOMPARE(looksBinary(bytes, decodedText(bytes).text), binary);
}

TALLERISTA_TEST(tst_TextEncoding)
#include "tst_textencoding.moc"
