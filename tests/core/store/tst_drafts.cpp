// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sidestore.h"
#include "tests/core/store/copytesting.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString TypingMode = u"--type"_s;
const DraftPlace Capture{u"ideas"_s, 1, u"captureField"_s};

RowId workshopId(quint8 number = 7)
{
    std::array<quint8, RowId::Size> bytes{};
    bytes.fill(number);
    return RowId(bytes);
}

/// What the killed process does: types for ever and says how far it knows to be written.
int typeForEver(const QString &folder)
{
    const SystemClock clock;
    SideStore store(folder, workshopId(), clock);
    for (int typed = 1;; ++typed) {
        QSignalSpy written(&store, &SideStore::written);
        store.setDraft(Capture, u"borrador "_s + QString(typed, u'x'));
        store.beat({typed, typed, u"start"_s});
        store.writeSoon();
        if (!written.wait())
            return 1;
        std::fputs(qPrintable(QString::number(typed) + u'\n'), stdout);
        std::fflush(stdout);
    }
}

/// A folder, and a store that is opened anew after each restart.
struct TestStore
{
    TestStore() { reopen(); }

    void reopen()
    {
        store.reset();
        store = std::make_unique<SideStore>(folder.path(), workshopId(), clock);
    }

    QString file() const
    {
        return folder.filePath(u"borradores/07070707070707070707070707070707.json"_s);
    }

    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<SideStore> store;
};

} // namespace

class tst_Drafts : public QObject
{
    Q_OBJECT

private slots:
    void halfTypedTextComesBackWhereItWas();
    void whatIsDoneIsForgotten();
    void whoIsForgottenIsInNoDraft();
    void draftsOfOtherPlacesStay_data();
    void draftsOfOtherPlacesStay();
    void theBeatOfTheAgendaComesBack();
    void thatTheRoomLooksOnComesBack();
    void workshopsDoNotMixTheirDrafts();
    void aCopyForALentTableKeepsItsOwn();
    void typingOnDoesNotPutTheWritingOff();
    void nothingIsWrittenWhereNothingWasTyped();
    void aDamagedStoreStartsAnew_data();
    void aDamagedStoreStartsAnew();
    void anyCutOfTheFileOpens();
    void aFolderThatCannotBeWrittenDisturbsNobody();
    void onlyThisPersonReadsTheDrafts();
    void whatWasWrittenSurvivesAKill();
};

void tst_Drafts::halfTypedTextComesBackWhereItWas()
{
    TestStore test;
    const QString text = u"  Agua «limpia»\n\tpara la niñez 💧 "_s;
    test.store->setDraft(Capture, u"Ag"_s);
    test.store->setDraft(Capture, text);

    test.reopen();

    QCOMPARE(test.store->draft(Capture), text);
    QCOMPARE(test.store->drafts().size(), 1);
    QCOMPARE(test.store->drafts().first().place, Capture);
    QCOMPARE(test.store->drafts().first().at, test.clock.nowUtcMs());
}

void tst_Drafts::whatIsDoneIsForgotten()
{
    TestStore test;
    test.store->setDraft(Capture, u"Agua"_s);
    test.store->setDraft({u"sheets"_s, 2, u"problem"_s}, u"Falta agua"_s);
    test.reopen();
    test.store->forgetDraft(Capture);
    test.store->setDraft({u"sheets"_s, 2, u"problem"_s}, u"  \n"_s);

    test.reopen();

    QVERIFY(test.store->drafts().isEmpty());
    QVERIFY(!bytesOf(test.file()).contains("agua"));
}

void tst_Drafts::whoIsForgottenIsInNoDraft()
{
    TestStore test;
    test.store->setDraft(Capture, u"Rosa dice"_s);
    test.store->beat({1, 2, u"start"_s});
    test.reopen();
    QVERIFY(bytesOf(test.file()).contains("Rosa"));
    QSignalSpy written(test.store.get(), &SideStore::written);

    test.store->forgetDrafts();

    QVERIFY(written.wait());
    QVERIFY(!bytesOf(test.file()).contains("Rosa"));
    test.reopen();
    QVERIFY(test.store->drafts().isEmpty());
    QVERIFY(test.store->lastBeat());
}

void tst_Drafts::draftsOfOtherPlacesStay_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("mesa");
    QTest::addColumn<QString>("field");

    QTest::newRow("another page") << u"sheets"_s << 1 << u"captureField"_s;
    QTest::newRow("another table") << u"ideas"_s << 2 << u"captureField"_s;
    QTest::newRow("no table") << u"ideas"_s << 0 << u"captureField"_s;
    QTest::newRow("another field") << u"ideas"_s << 1 << u"rationale"_s;
}

void tst_Drafts::draftsOfOtherPlacesStay()
{
    QFETCH(QString, page);
    QFETCH(int, mesa);
    QFETCH(QString, field);
    const DraftPlace other{page, mesa, field};
    TestStore test;
    test.store->setDraft(Capture, u"una"_s);
    test.store->setDraft(other, u"otra"_s);
    test.reopen();
    test.store->forgetDraft(other);

    QCOMPARE(test.store->draft(Capture), u"una"_s);
    QCOMPARE(test.store->draft(other), QString());
}

void tst_Drafts::theBeatOfTheAgendaComesBack()
{
    TestStore test;
    QVERIFY(!test.store->lastBeat());
    const Heartbeat beat{test.clock.nowUtcMs(), 1'234'567, u"a-start-of-the-computer"_s};
    test.store->beat(beat);

    test.reopen();

    QCOMPARE(test.store->lastBeat(), beat);
}

void tst_Drafts::thatTheRoomLooksOnComesBack()
{
    TestStore test;
    QVERIFY(!test.store->isSeenByRoom());
    test.store->setSeenByRoom(true);
    test.reopen();
    QVERIFY(test.store->isSeenByRoom());
    test.store->setSeenByRoom(false);
    test.reopen();
    QVERIFY(!test.store->isSeenByRoom());
}

void tst_Drafts::workshopsDoNotMixTheirDrafts()
{
    TestStore test;
    test.store->setDraft(Capture, u"Agua"_s);
    test.reopen();

    const SideStore other(test.folder.path(), workshopId(8), test.clock);

    QVERIFY(other.drafts().isEmpty());
}

void tst_Drafts::aCopyForALentTableKeepsItsOwn()
{
    TestStore test;
    test.store->setDraft(Capture, u"Agua"_s);
    test.reopen();

    const SideStore copy(test.folder.path(), workshopId(), test.clock, {workshopId(2)});
    const SideStore another(test.folder.path(), workshopId(), test.clock);

    QVERIFY(copy.drafts().isEmpty());
    QCOMPARE(another.drafts().size(), 1);
}

void tst_Drafts::typingOnDoesNotPutTheWritingOff()
{
    TestStore test;
    QSignalSpy written(test.store.get(), &SideStore::written);
    for (int typed = 1; written.isEmpty(); ++typed) { // a key whenever nothing else happens
        test.store->setDraft(Capture, QString(typed % 400 + 1, u'x'));
        QCoreApplication::processEvents();
    }
    QVERIFY(bytesOf(test.file()).contains("captureField"));
}

void tst_Drafts::nothingIsWrittenWhereNothingWasTyped()
{
    TestStore test;
    test.store->forgetDraft(Capture);
    test.reopen();

    QVERIFY(namesIn(test.folder.path()).isEmpty());
}

void tst_Drafts::aDamagedStoreStartsAnew_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("not JSON") << QByteArray("SQLite format 3");
    QTest::newRow("another shape") << QByteArray(R"([1, 2, 3])");
    QTest::newRow("a newer version") << QByteArray(R"({"version": 2, "drafts": [{"text": "x"}]})");
    QTest::newRow("drafts that are none")
        << QByteArray(R"({"version": 1, "drafts": [1, {}, null]})");
    QTest::newRow("drafts that are no list") << QByteArray(R"({"version": 1, "drafts": "x"})");
    QTest::newRow("deeply nested") << QByteArray(100'000, '[');
}

void tst_Drafts::aDamagedStoreStartsAnew()
{
    QFETCH(QByteArray, content);
    TestStore test;
    test.store->setDraft(Capture, u"Agua"_s);
    test.store.reset();
    writeBytes(test.file(), content);

    test.reopen();

    QVERIFY(test.store->drafts().isEmpty());
    QVERIFY(!test.store->lastBeat());
    test.store->setDraft(Capture, u"Otra vez"_s);
    test.reopen();
    QCOMPARE(test.store->draft(Capture), u"Otra vez"_s);
}

void tst_Drafts::anyCutOfTheFileOpens()
{
    TestStore test;
    test.store->setDraft(Capture, u"Agua"_s);
    test.store->beat({1, 2, u"start"_s});
    test.store.reset();
    const QByteArray whole = bytesOf(test.file());
    for (qsizetype length = 0; length < whole.size() - 2; ++length) {
        writeBytes(test.file(), whole.first(length));
        const SideStore store(test.folder.path(), workshopId(), test.clock);
        QVERIFY(store.drafts().isEmpty());
    }
}

void tst_Drafts::aFolderThatCannotBeWrittenDisturbsNobody()
{
    TestStore test;
    writeBytes(test.folder.filePath(u"borradores"_s), "a file where the folder should be");
    test.store->setDraft(Capture, u"Agua"_s);
    test.store->writeSoon();
    QCOMPARE(test.store->draft(Capture), u"Agua"_s);

    test.reopen();

    QVERIFY(test.store->drafts().isEmpty());
    QVERIFY(QFileInfo(test.folder.filePath(u"borradores"_s)).isFile());
}

void tst_Drafts::onlyThisPersonReadsTheDrafts()
{
#ifdef Q_OS_UNIX
    TestStore test;
    test.store->setDraft(Capture, u"Agua"_s);
    test.store.reset();

    QVERIFY(!(QFile::permissions(test.file()) & (QFile::ReadGroup | QFile::ReadOther)));
#else
    QSKIP("the user's data folder is private by itself here");
#endif
}

void tst_Drafts::whatWasWrittenSurvivesAKill()
{
    const QTemporaryDir folder;
    const TestClock clock;
    QRandomGenerator random(5);
    for (int round = 0; round < 12; ++round) {
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {TypingMode, folder.path()});
        const int wanted = 1 + random.bounded(40);
        int heard = 0;
        while (heard < wanted) {
            QVERIFY2(typist.canReadLine() || typist.waitForReadyRead(60'000),
                     qPrintable(typist.errorString()));
            while (typist.canReadLine())
                heard = typist.readLine().trimmed().toInt();
        }
        typist.kill();
        QVERIFY(typist.waitForFinished());
        while (typist.canReadLine())
            heard = typist.readLine().trimmed().toInt();

        const SideStore store(folder.path(), workshopId(), clock);
        const QString draft = store.draft(Capture);
        QVERIFY2(draft.size() >= heard + 9, qPrintable(u"%1, %2"_s.arg(draft.size()).arg(heard)));
        QVERIFY(store.lastBeat());
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == TypingMode)
        return typeForEver(arguments.value(2));
    tst_Drafts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drafts.moc"
