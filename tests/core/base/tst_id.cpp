// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/id.h"
#include "tests/support/testclass.h"

using namespace Tallerista;

namespace {

class StoppedClock final : public Clock
{
public:
    qint64 nowUtcMs() const override { return m_now; }
    qint64 m_now = 1'700'000'000'000;
};

} // namespace

class tst_Id : public QObject
{
    Q_OBJECT

private slots:
    void isAUuidOfVersionSeven();
    void growsWithinOneMillisecondAndWhenTheClockGoesBack();
    void onlySixteenBytesMakeAnId();
};

void tst_Id::isAUuidOfVersionSeven()
{
    const StoppedClock clock;
    const QByteArray bytes = IdSource(clock, QRandomGenerator(1)).next().toBytes();

    QCOMPARE(bytes.size(), RowId::Size);
    QCOMPARE(bytes.first(6).toHex().toLongLong(nullptr, 16), clock.m_now);
    QCOMPARE(quint8(bytes.at(6)) >> 4, 7);
    QCOMPARE(quint8(bytes.at(8)) >> 6, 2);
}

void tst_Id::growsWithinOneMillisecondAndWhenTheClockGoesBack()
{
    StoppedClock clock;
    IdSource source(clock, QRandomGenerator(1));
    RowId last = source.next();
    for (int i = 0; i < 10'000; ++i) {
        if (i == 5'000)
            clock.m_now -= 3'600'000;
        const RowId next = source.next();
        QVERIFY(last < next);
        last = next;
    }
}

void tst_Id::onlySixteenBytesMakeAnId()
{
    QVERIFY(!RowId::fromBytes({}));
    QVERIFY(!RowId::fromBytes(QByteArray(15, 'a')));
    QVERIFY(!RowId::fromBytes(QByteArray(17, 'a')));
    QCOMPARE(RowId::fromBytes(QByteArray(16, 'a'))->toBytes(), QByteArray(16, 'a'));
}

TALLERISTA_TEST(tst_Id)
#include "tst_id.moc"
