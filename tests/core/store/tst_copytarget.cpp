// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/verifiedcopy.h"
#include "tests/core/store/copytesting.h"
#include "tests/support/testclass.h"

#include <filesystem>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_CopyTarget : public QObject
{
    Q_OBJECT

private slots:
    void theSourceItselfIsRefused_data();
    void theSourceItselfIsRefused();
    void anOlderCopyIsReplaced();
    void whatIsNotAnOlderCopyStays_data();
    void whatIsNotAnOlderCopyStays();
    void unfinishedWorkBesideTheTargetIsNotPlayedIntoTheCopy();
    void oddNamesAreCopied_data();
    void oddNamesAreCopied();
    void remainsOfACopyCutShortAreNoObstacle();
    void aTargetThatIsNotThereIsOneSentence();
};

void tst_CopyTarget::theSourceItselfIsRefused_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("its own name") << u"taller.taller"_s;
    QTest::newRow("another spelling") << u"../%1/./taller.taller"_s;
    QTest::newRow("a symbolic link") << u"link.taller"_s;
    QTest::newRow("a second name of the same file") << u"hard.taller"_s;
    QTest::newRow("what the copy is called meanwhile") << u"other.taller"_s;
}

void tst_CopyTarget::theSourceItselfIsRefused()
{
    QFETCH(QString, name);
    TestWorkshop workshop;
    const QDir folder(workshop.folder.path());
    QVERIFY(QFile::link(workshop.path(), folder.filePath(u"link.taller"_s)));
    for (const QString &other : {u"hard.taller"_s, u"other.taller.parcial"_s})
        std::filesystem::create_hard_link(workshop.path().toStdString(),
                                          folder.filePath(other).toStdString());
    const QByteArray before = bytesOf(workshop.path());
    if (name.contains(u"%1"_s))
        name = name.arg(folder.dirName());

    const auto copied = verifiedCopy(workshop.path(), folder.filePath(name), workshop.clock);

    QVERIFY(!copied);
    QVERIFY(copied.error().message.contains(u"is the workshop that is being copied"_s));
    QVERIFY(before == bytesOf(workshop.path()));
}

void tst_CopyTarget::anOlderCopyIsReplaced()
{
    TestWorkshop workshop;
    const QTemporaryDir stick;
    const QString target = stick.filePath(u"copia.taller"_s);
    QVERIFY(verifiedCopy(workshop.path(), target, workshop.clock));
    QVERIFY(capture(workshop, u"Agua limpia"_s));

    const auto copied = verifiedCopy(workshop.path(), target, workshop.clock);

    QVERIFY(copied);
    QVERIFY(copied->replaced);
    QCOMPARE(ideasIn(target), QStringList{u"Agua limpia"_s});
}

void tst_CopyTarget::whatIsNotAnOlderCopyStays_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("another workshop") << u"otro.taller"_s;
    QTest::newRow("a copy somebody worked in") << u"mesa 2.taller"_s;
    QTest::newRow("a file of another program") << u"notas.taller"_s;
    QTest::newRow("a folder") << u"carpeta.taller"_s;
    QTest::newRow("a link to nowhere") << u"nada.taller"_s;
}

void tst_CopyTarget::whatIsNotAnOlderCopyStays()
{
    QFETCH(QString, name);
    TestWorkshop workshop;
    TestWorkshop other;
    const QDir stick(workshop.folder.path());
    QVERIFY(QFile::copy(other.path(), stick.filePath(u"otro.taller"_s)));
    workshop.document.reset();
    QVERIFY(QFile::copy(workshop.path(), stick.filePath(u"mesa 2.taller"_s)));
    {
        auto lent = WorkshopDocument::open(
            stick.filePath(u"mesa 2.taller"_s), workshop.clock, testWriter());
        QVERIFY(captureIdea(**lent,
                            (*lent)->stores().mesas.all()->last().id(),
                            {{}, u"De la otra computadora"_s, {}, {}, {}, {}}));
    }
    writeBytes(stick.filePath(u"notas.taller"_s), "comprar agua");
    QVERIFY(stick.mkdir(u"carpeta.taller"_s));
    QVERIFY(QFile::link(stick.filePath(u"missing"_s), stick.filePath(u"nada.taller"_s)));
    workshop.reopen();
    QVERIFY(capture(workshop, u"Agua limpia"_s));
    const QByteArray before = bytesOf(stick.filePath(name));

    const auto copied = verifiedCopy(workshop.path(), stick.filePath(name), workshop.clock);

    QVERIFY(!copied);
    QVERIFY(copied.error().message.contains(name));
    QVERIFY(before == bytesOf(stick.filePath(name)));
    QVERIFY(!stick.exists(name + u".parcial"_s));
}

void tst_CopyTarget::unfinishedWorkBesideTheTargetIsNotPlayedIntoTheCopy()
{
    TestWorkshop workshop;
    const QTemporaryDir stick;
    writeBytes(stick.filePath(u"copia.taller-journal"_s), QByteArray(600, 'x'));

    const auto copied =
        verifiedCopy(workshop.path(), stick.filePath(u"copia.taller"_s), workshop.clock);

    QVERIFY(!copied);
    QCOMPARE(namesIn(stick.path()), QStringList{u"copia.taller-journal"_s});
}

void tst_CopyTarget::oddNamesAreCopied_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("spaces") << u"mi taller de hoy.taller"_s;
    QTest::newRow("accents") << u"Año de la niñez — «Ñahuizalco».taller"_s;
    QTest::newRow("an emoji") << u"agua 💧.taller"_s;
    QTest::newRow("what means something in an address") << u"50% #1 ?mode=ro&x=y.taller"_s;
    QTest::newRow("letters in two pieces") << u"An\u0303o.taller"_s;
}

void tst_CopyTarget::oddNamesAreCopied()
{
    QFETCH(QString, name);
    TestWorkshop workshop;
    const QTemporaryDir stick;

    const auto copied = verifiedCopy(workshop.path(), stick.filePath(name), workshop.clock);
    const auto again = verifiedCopy(stick.filePath(name), stick.filePath(u"2"_s), workshop.clock);

    QVERIFY(copied);
    QVERIFY(again);
    QVERIFY(verifyFile(stick.filePath(name)));
    QCOMPARE(namesIn(stick.path()).size(), 2);
}

void tst_CopyTarget::remainsOfACopyCutShortAreNoObstacle()
{
    TestWorkshop workshop;
    const QTemporaryDir stick;
    const QString target = stick.filePath(u"copia.taller"_s);
    writeBytes(target + u".parcial"_s, "half");
    writeBytes(target + u".parcial-journal"_s, QByteArray(600, 'x'));

    QVERIFY(verifiedCopy(workshop.path(), target, workshop.clock));

    QCOMPARE(namesIn(stick.path()), QStringList{u"copia.taller"_s});
}

void tst_CopyTarget::aTargetThatIsNotThereIsOneSentence()
{
    TestWorkshop workshop;
    const QDir folder(workshop.folder.path());

    const auto copied =
        verifiedCopy(workshop.path(), folder.filePath(u"stick/copia.taller"_s), workshop.clock);

    QVERIFY(!copied);
    QVERIFY(copied.error().message.contains(u"is not there any more"_s));
    QVERIFY(!folder.exists(u"stick"_s));
}

TALLERISTA_TEST(tst_CopyTarget)
#include "tst_copytarget.moc"
