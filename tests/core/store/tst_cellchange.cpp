// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/cellchange.h"
#include "core/store/cells.h"
#include "tests/support/testclass.h"

#include <QCborArray>
#include <QCborValue>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

RowId rowOf(quint8 last)
{
    std::array<quint8, RowId::Size> bytes{};
    bytes.back() = last;
    return RowId(bytes);
}

} // namespace

class tst_CellChange : public QObject
{
    Q_OBJECT

private slots:
    void aRecordIsWrittenInTheShortestWay();
    void aRecordComesBackAsItWas();
};

/// Salvage tells a whole record from a damaged one by writing it anew.
void tst_CellChange::aRecordIsWrittenInTheShortestWay()
{
    const QList<CellChange> cells{
        {Entity::Idea, rowOf(1), 1, {}, 0},
        {Entity::Idea, rowOf(1), 4, {}, u"Más árboles 🌳"_s},
        {Entity::Idea, rowOf(2), 3, 300, -70'000},
        {Entity::Mesa, rowOf(2), 2, nullCell(), "\0\xFF"_ba},
    };
    const QCborValue undefined(QCborSimpleType::Undefined);

    const QCborArray record{
        QCborArray{int(Entity::Idea),
                   rowOf(1).toBytes(),
                   1,
                   undefined,
                   0,
                   4,
                   undefined,
                   u"Más árboles 🌳"_s},
        QCborArray{int(Entity::Idea), rowOf(2).toBytes(), 3, 300, -70'000},
        QCborArray{int(Entity::Mesa), rowOf(2).toBytes(), 2, nullptr, "\0\xFF"_ba},
    };
    QCOMPARE(encodeCells(cells).toHex(), QCborValue(record).toCbor().toHex());
    QCOMPARE(encodeCells({}).toHex(), QCborValue(QCborArray()).toCbor().toHex());
    QCOMPARE(encodeValue(nullCell()).toHex(), QCborValue(nullptr).toCbor().toHex());
}

void tst_CellChange::aRecordComesBackAsItWas()
{
    const QList<CellChange> cells{
        {Entity::Idea, rowOf(1), 1, {}, 0},
        {Entity::Idea, rowOf(1), 4, {}, u""_s},
        {Entity::Mesa, rowOf(2), 2, nullCell(), QByteArray(300, 'x')},
    };

    const QList<CellChange> again = decodeCells(encodeCells(cells));

    QCOMPARE(again.size(), cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QCOMPARE(int(again.at(i).entity), int(cells.at(i).entity));
        QCOMPARE(again.at(i).row.toBytes(), cells.at(i).row.toBytes());
        QCOMPARE(again.at(i).column, cells.at(i).column);
        QCOMPARE(again.at(i).before, cells.at(i).before);
        QCOMPARE(again.at(i).after, cells.at(i).after);
    }
}

TALLERISTA_TEST(tst_CellChange)
#include "tst_cellchange.moc"
