// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/bytes.h"
#include "core/store/salvage/rowrules.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 4096;

QByteArray number(quint64 value, int width)
{
    QByteArray bytes;
    for (int i = width - 1; i >= 0; --i)
        bytes.append(char(value >> (8 * i)));
    return bytes;
}

QByteArray varint(quint64 value)
{
    QByteArray bytes(1, char(value & 0x7F));
    for (value >>= 7; value > 0; value >>= 7)
        bytes.prepend(char(0x80 | (value & 0x7F)));
    return bytes;
}

QByteArray anId(char last)
{
    return QByteArray::fromHex("01a20e12258070008000ceefb4a58e") + last;
}

/// The record of a topic: an id, whether it is deleted, its name, its other names, its place.
QByteArray topic(const QByteArray &id, const QByteArray &name)
{
    const QByteArray types =
        varint(44) + varint(8) + varint(13 + 2 * quint64(name.size())) + varint(13) + varint(15);
    return varint(quint64(types.size()) + 1) + types + id + name + "a";
}

QByteArray cellOf(const QByteArray &record, int row = 1)
{
    return varint(quint64(record.size())) + varint(quint64(row)) + record;
}

/// A page of a table that counts \a cells as its own.
QByteArray leaf(const QList<QByteArray> &cells)
{
    QByteArray page(PageSize, '\0');
    QByteArray pointers;
    int end = PageSize;
    for (const QByteArray &cell : cells) {
        end -= int(cell.size());
        page.replace(end, cell.size(), cell);
        pointers += number(quint64(end), 2);
    }
    const QByteArray head = char(PageFile::TableLeaf) + number(0, 2)
                            + number(quint64(cells.size()), 2) + number(quint64(end), 2) + '\0';
    return page.replace(0, head.size() + pointers.size(), head + pointers);
}

QByteArray withFirstPage(const QByteArray &pages)
{
    return QByteArray("SQLite format 3\0", 16) + number(PageSize, 2)
           + QByteArray(PageSize - 18, '\0') + pages;
}

/// Bytes of blobs, characters of texts, each at least one byte of the file.
qsizetype copiedBytes(const QList<CarvedRecord> &records)
{
    qsizetype copied = 0;
    for (const CarvedRecord &record : records) {
        for (const QVariant &value : record.values)
            copied += value.typeId() == QMetaType::QString ? value.toString().size()
                                                           : value.toByteArray().size();
    }
    return copied;
}

} // namespace

class tst_Carver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aVarintIsReadBothWays_data();
    void aVarintIsReadBothWays();
    void theSizeOfAPageIsFound_data();
    void theSizeOfAPageIsFound();
    void aRecordIsFound_data();
    void aRecordIsFound();
    void aLongTextIsFollowedOverItsPages();
    void aChainThatBitesItsTailEnds();
    void aRecordNamesEveryTableItFits();
    void recordsThatOverlapAreCopiedWithinBounds();
    void noiseEndsAndStaysSmall_data();
    void noiseEndsAndStaysSmall();

private:
    QList<CarvedRecord> carved(const QByteArray &bytes) const
    {
        return carve(PageFile(bytes), m_rules->shapes());
    }

    std::unique_ptr<RowRules> m_rules;
};

void tst_Carver::initTestCase()
{
    auto rules = RowRules::prepare();
    QVERIFY(rules);
    m_rules = std::move(*rules);
}

void tst_Carver::aVarintIsReadBothWays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("value");
    QTest::addColumn<int>("size");

    QTest::newRow("one byte") << QByteArray::fromHex("7f") << quint64(127) << 1;
    QTest::newRow("two bytes") << QByteArray::fromHex("8100") << quint64(128) << 2;
    QTest::newRow("nine bytes") << QByteArray(9, '\xFF') << ~quint64(0) << 9;
    QTest::newRow("cut short") << QByteArray::fromHex("8181") << quint64(0) << 0;
    QTest::newRow("nothing") << QByteArray() << quint64(0) << 0;
}

void tst_Carver::aVarintIsReadBothWays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, value);
    QFETCH(int, size);

    QCOMPARE(readVarint(bytes, 0).value, value);
    QCOMPARE(readVarint(bytes, 0).size, size);
    if (size > 0 && size < 9) {
        QCOMPARE(readVarintBefore(bytes, bytes.size()).value, value);
        // What stands before it may look like a part of it.
        QVERIFY(endsWithVarint("\xFF" + bytes, bytes.size() + 1, value));
        QVERIFY(!endsWithVarint("\xFF" + bytes, bytes.size() + 1, value + 1));
    }
    QCOMPARE(readVarint(bytes, -1).size, 0);
    QCOMPARE(readVarint(bytes, bytes.size()).size, 0);
}

void tst_Carver::theSizeOfAPageIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("size");

    const QByteArray page =
        leaf({cellOf(topic(anId('a'), "Salud")), cellOf(topic(anId('b'), "Agua"))});
    QTest::newRow("from the header")
        << QByteArray("SQLite format 3\0", 16) + number(8192, 2) + page << 8192;
    QTest::newRow("from the pages") << page.repeated(9) << 4096;
    QTest::newRow("from half the pages") << (QByteArray(PageSize, '\0') + page).repeated(9) << 4096;
    QTest::newRow("from a header that cannot be")
        << QByteArray("SQLite format 3\0", 16) + number(4097, 2) + page.mid(18) + page << 4096;
    QTest::newRow("usual where nothing tells") << QByteArray(10'000, 'x') << 4096;
}

void tst_Carver::theSizeOfAPageIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, size);

    QCOMPARE(PageFile(bytes).pageSize(), size);
}

void tst_Carver::aRecordIsFound_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("found");
    QTest::addColumn<bool>("live");
    QTest::addColumn<bool>("sound");

    const QByteArray cell = cellOf(topic(anId('a'), "Niñez"));
    const QByteArray page = leaf({cell});
    const auto at = page.indexOf(cell);
    QByteArray noHeader = page;
    noHeader.replace(0, 12, QByteArray(12, '\xEE'));
    QByteArray freed = noHeader;
    freed.replace(at, 2, "\0\0");
    QByteArray left = page;
    left.replace(3, 2, number(0, 2));
    QByteArray bent = page;
    bent.replace(page.indexOf("Ni") + 2, 1, "\xFF");

    QTest::newRow("in use") << page << 1 << true << true;
    QTest::newRow("on a page without its header") << noHeader << 1 << false << true;
    QTest::newRow("left over on a page that counts none") << left << 1 << false << true;
    QTest::newRow("freed, its first bytes gone") << freed << 1 << false << false;
    QTest::newRow("with a text that is none") << bent << 1 << true << false;
    QTest::newRow("not in zeros") << QByteArray(PageSize, '\0') << 0 << false << false;
    QTest::newRow("not with an id that chance made")
        << QByteArray(100, '\0') + cellOf(topic(QByteArray(16, '\x01'), "Salud"))
               + QByteArray(900, '\0')
        << 0 << false << false;
}

void tst_Carver::aRecordIsFound()
{
    QFETCH(QByteArray, page);
    QFETCH(int, found);
    QFETCH(bool, live);
    QFETCH(bool, sound);

    const auto records = carved(withFirstPage(page));

    QCOMPARE(records.size(), found);
    if (found == 0)
        return;
    QCOMPARE(records.first().live, live);
    QCOMPARE(records.first().sound, sound);
    QCOMPARE(records.first().values.first().toByteArray(), anId('a'));
    QVERIFY(records.first().values.at(2).toString().startsWith(u"Ni"_s));
    QCOMPARE(records.first().values.last().toString(), u"a"_s);
}

void tst_Carver::aLongTextIsFollowedOverItsPages()
{
    const QByteArray text = QByteArray("palabra ").repeated(1'200);
    const QByteArray record = topic(anId('a'), text);
    const PageFile empty(withFirstPage({}));
    const qsizetype local = empty.localSize(record.size());
    QVERIFY(local < record.size());
    const QByteArray cell = varint(quint64(record.size())) + varint(1) + record.first(local);
    const QByteArray second = number(4, 4) + record.mid(local, PageSize - 4);
    const QByteArray third = number(0, 4) + record.mid(local + PageSize - 4);
    const QByteArray pages =
        leaf({cell + number(3, 4)}) + second + third.leftJustified(PageSize, '\0');

    const auto whole = carved(withFirstPage(pages));
    const auto torn = carved(withFirstPage(pages).first(3 * PageSize));

    QCOMPARE(whole.size(), 1);
    QVERIFY(whole.first().sound);
    QCOMPARE(whole.first().values.at(2).toString().toUtf8(), text);
    QCOMPARE(torn.size(), 1);
    QVERIFY(!torn.first().sound);
    const QByteArray beginning = torn.first().values.at(2).toString().toUtf8();
    QVERIFY(beginning.size() > PageSize && text.startsWith(beginning));
    QVERIFY(!torn.first().values.last().isValid());
}

void tst_Carver::aChainThatBitesItsTailEnds()
{
    const QByteArray record = topic(anId('a'), QByteArray(2 * PageSize + 1'000, 'x'));
    const PageFile empty(withFirstPage({}));
    const QByteArray cell = varint(quint64(record.size())) + varint(1)
                            + record.first(empty.localSize(record.size())) + number(3, 4);

    const auto records =
        carved(withFirstPage(leaf({cell}) + number(3, 4) + QByteArray(PageSize - 4, 'x')));

    QCOMPARE(records.size(), 1);
    QVERIFY(records.first().values.at(2).toString().size() <= 3 * PageSize);
}

void tst_Carver::aRecordNamesEveryTableItFits()
{
    const QByteArray types = varint(44) + varint(8) + varint(13 + 2 * 3) + varint(15);
    const QByteArray record = varint(quint64(types.size()) + 1) + types + anId('a') + "Luz" + "b";

    const auto records = carved(withFirstPage(leaf({cellOf(record)})));

    QCOMPARE(records.size(), 1);
    QStringList tables;
    for (const int shape : records.first().shapes)
        tables.append(m_rules->shapes().at(shape).table);
    QCOMPARE(tables, QStringList({u"question"_s, u"glossary"_s, u"theme"_s}));
}

void tst_Carver::recordsThatOverlapAreCopiedWithinBounds()
{
    // Every one of them is a whole record by itself, with the next hundred inside its text.
    const QByteArray head = topic(anId('a'), QByteArray(3'000, 'x')).first(7 + 16);
    const QByteArray bytes = withFirstPage(head.repeated(10'000));

    const auto records = carved(bytes);

    QVERIFY(records.size() > 100);
    QVERIFY(copiedBytes(records) <= 5 * bytes.size());
}

void tst_Carver::noiseEndsAndStaysSmall_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("kind");

    for (int seed = 0; seed < 40; ++seed) {
        QTest::addRow("noise %d", seed) << seed << 0;
        QTest::addRow("noise made of record headers %d", seed) << seed << 1;
        QTest::addRow("pages that count cells everywhere %d", seed) << seed << 2;
    }
}

void tst_Carver::noiseEndsAndStaysSmall()
{
    QFETCH(int, seed);
    QFETCH(int, kind);
    QRandomGenerator random(seed);
    QByteArray bytes(random.bounded(1, 200'000), Qt::Uninitialized);
    static const QByteArray tempting =
        QByteArray::fromHex("050d2c0817002c2c81ff7f8000") + char(PageFile::InnerTable);
    for (char &byte : bytes)
        byte =
            kind == 0 ? char(random.generate()) : tempting.at(random.bounded(int(tempting.size())));
    for (qsizetype at = 0; kind == 2 && at + 8 < bytes.size(); at += PageSize)
        bytes.replace(at, 5, QByteArray::fromHex("0d00000400"));
    if (seed % 2 == 0)
        bytes.replace(0, qMin<qsizetype>(18, bytes.size()), withFirstPage({}).first(18));

    const auto records = carved(bytes);
    for (const CarvedRecord &record : records) {
        QVERIFY(!record.shapes.isEmpty());
        QCOMPARE(record.values.size(), m_rules->shapes().at(record.shapes.first()).columns.size());
    }
    QVERIFY(copiedBytes(records) <= 5 * bytes.size() + PageSize);
}

TALLERISTA_TEST(tst_Carver)
#include "tst_carver.moc"
