// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/copytosend.h"
#include "core/store/copies/verifiedcopy.h"
#include "tests/core/store/copytesting.h"
#include "tests/support/testclass.h"

#include <sqlite3.h>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The first cell that \a sql yields on the closed file \a path.
int numberIn(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    const int number =
        sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return number;
}

/// A workshop with one idea that was put otherwise before and many that were taken back.
struct LivedIn : TestWorkshop
{
    LivedIn()
    {
        const bool captured =
            capture(*this, u"palabras de antes"_s) && capture(*this, u"idea arrepentida"_s);
        const auto ideas = document->stores().ideas.all();
        const auto edited = editIdea(*document, *ideas->first().with([](IdeaFields &fields) {
            fields.text = u"Agua limpia"_s;
        }));
        const QList<IdeaDraft> many(
            100, {{}, u"idea arrepentida "_s + QString(300, u'á'), {}, {}, {}, {}});
        const bool regretted = importIdeas(*document, mesa(2), many)
                               && document->undo(Scope::of(mesa(2)))
                               && removeIdeas(*document, {ideas->last().id()});
        if (!captured || !edited || !regretted)
            qFatal("the workshop could not be lived in");
    }
};

} // namespace

class tst_CopyToSend : public QObject
{
    Q_OBJECT

private slots:
    void itHoldsWhatTheWorkshopHoldsNow();
    void nothingOfHowItCameAboutIsInItsBytes_data();
    void nothingOfHowItCameAboutIsInItsBytes();
    void itOpensAndCanBeWorkedIn();
    void nothingInItCanBeUndone();
    void theWorkshopItselfStaysAsItIs();
    void aDeletedRowThatIsReferredToStays();
    void anEarlierCopyToSendIsReplaced();
    void oneThatSomebodyAnsweredInStays();
    void itReplacesNoOtherWorkshop();
};

void tst_CopyToSend::itHoldsWhatTheWorkshopHoldsNow()
{
    LivedIn workshop;
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"para enviar.taller"_s);

    const auto sent = copyToSend(workshop.path(), target, workshop.clock);

    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message));
    QVERIFY(verifyFile(target));
    QCOMPARE(namesIn(folder.path()), QStringList{u"para enviar.taller"_s});
    QCOMPARE(ideasIn(target), QStringList{u"Agua limpia"_s});
    QCOMPARE(sent->bytes, bytesOf(target).size());
    QCOMPARE(numberIn(target, "PRAGMA application_id"), 0x54414C4C);
    QCOMPARE(numberIn(target, "PRAGMA user_version"), WorkshopFile::FormatVersion);
    QCOMPARE(numberIn(target, "PRAGMA freelist_count"), 0);
}

void tst_CopyToSend::nothingOfHowItCameAboutIsInItsBytes_data()
{
    QTest::addColumn<QByteArray>("trace");

    QTest::newRow("earlier words") << QByteArray("palabras de antes");
    QTest::newRow("a deleted idea") << QByteArray("idea arrepentida");
    QTest::newRow("the computer") << QByteArray("LAPTOP-7");
    QTest::newRow("who sat at it") << QByteArray("Ana");
}

void tst_CopyToSend::nothingOfHowItCameAboutIsInItsBytes()
{
    QFETCH(QByteArray, trace);
    LivedIn workshop;
    const QString target = workshop.folder.filePath(u"para enviar.taller"_s);

    QVERIFY(copyToSend(workshop.path(), target, workshop.clock));

    QVERIFY(bytesOf(workshop.path()).contains(trace));
    QVERIFY(!bytesOf(target).contains(trace));
}

void tst_CopyToSend::itOpensAndCanBeWorkedIn()
{
    LivedIn workshop;
    const QString target = workshop.folder.filePath(u"para enviar.taller"_s);
    QVERIFY(copyToSend(workshop.path(), target, workshop.clock));

    auto document = WorkshopDocument::open(target, workshop.clock, {u"OTRA"_s, {}});

    QVERIFY(document);
    QVERIFY(*(*document)->fingerprintHolds());
    QVERIFY(
        captureIdea(**document, workshop.mesa(1), {{}, u"De quien la recibe"_s, {}, {}, {}, {}}));
    QVERIFY(*(*document)->integrityHolds());
    QVERIFY(*(*document)->fingerprintHolds());
}

void tst_CopyToSend::nothingInItCanBeUndone()
{
    LivedIn workshop;
    const QString target = workshop.folder.filePath(u"para enviar.taller"_s);
    QVERIFY(copyToSend(workshop.path(), target, workshop.clock));

    const auto document = WorkshopDocument::open(target, workshop.clock, testWriter());

    QVERIFY(document);
    QVERIFY(!(*document)->nextUndo(Scope::of(workshop.mesa(1))));
    QVERIFY(!(*document)->nextUndo(Scope::workshop()));
    QVERIFY(!(*document)->nextRedo(Scope::of(workshop.mesa(1))));
}

void tst_CopyToSend::theWorkshopItselfStaysAsItIs()
{
    LivedIn workshop;
    const QByteArray before = bytesOf(workshop.path());
    workshop.reopen();
    const QByteArray opened = bytesOf(workshop.path());
    QVERIFY(before != opened); // a session joined

    QVERIFY(copyToSend(workshop.path(), workshop.folder.filePath(u"2.taller"_s), workshop.clock));
    QVERIFY(!copyToSend(workshop.path(), workshop.path(), workshop.clock));

    QVERIFY(opened == bytesOf(workshop.path()));
    QVERIFY(workshop.document->undo(Scope::of(workshop.mesa(1))));
}

void tst_CopyToSend::aDeletedRowThatIsReferredToStays()
{
    // Bringing two computers together can leave a live idea with a topic deleted on the other one.
    LivedIn workshop;
    const auto ideas = workshop.document->stores().ideas.all();
    const auto topics = workshop.document->stores().topics.all();
    QVERIFY(editIdea(*workshop.document, *ideas->first().with([&](IdeaFields &fields) {
        fields.topic = topics->first().id();
    })));
    workshop.document.reset();
    const auto clock = std::make_unique<TestClock>();
    {
        auto file =
            WorkshopFile::open(workshop.path(), Database::Access::ReadWrite, *clock, testWriter());
        QVERIFY((*file)->database().begin());
        Edit edit((*file)->database(), (*file)->catalog());
        for (const Topic &topic : *topics)
            edit.remove(topic.id());
        QVERIFY((*file)->record(edit, {StepKind::RemoveTopic, Scope::workshop()}, Act::Do, {}));
    }
    const QString target = workshop.folder.filePath(u"para enviar.taller"_s);

    QVERIFY(copyToSend(workshop.path(), target, *clock));

    QCOMPARE(numberIn(workshop.path(), "SELECT count(*) FROM topic"), 2);
    QCOMPARE(numberIn(target, "SELECT count(*) FROM topic"), 1);
    QCOMPARE(numberIn(target, "SELECT count(*) FROM idea"), 1);
    QVERIFY(verifyFile(target));
}

void tst_CopyToSend::anEarlierCopyToSendIsReplaced()
{
    LivedIn workshop;
    const QString target = workshop.folder.filePath(u"para enviar.taller"_s);
    QVERIFY(copyToSend(workshop.path(), target, workshop.clock));
    QVERIFY(capture(workshop, u"Salud cerca"_s));

    const auto sent = copyToSend(workshop.path(), target, workshop.clock);

    QVERIFY(sent);
    QVERIFY(sent->replaced);
    QCOMPARE(ideasIn(target).size(), 2);
}

void tst_CopyToSend::oneThatSomebodyAnsweredInStays()
{
    LivedIn workshop;
    const QString target = workshop.folder.filePath(u"para enviar.taller"_s);
    QVERIFY(copyToSend(workshop.path(), target, workshop.clock));
    {
        auto document = WorkshopDocument::open(target, workshop.clock, {u"OTRA"_s, {}});
        QVERIFY(captureIdea(**document, workshop.mesa(1), {{}, u"Respuesta"_s, {}, {}, {}, {}}));
    }

    QVERIFY(!copyToSend(workshop.path(), target, workshop.clock));
    QVERIFY(!verifiedCopy(workshop.path(), target, workshop.clock));

    QCOMPARE(ideasIn(target).last(), u"Respuesta"_s);
}

void tst_CopyToSend::itReplacesNoOtherWorkshop()
{
    LivedIn workshop;
    const LivedIn other;
    const QByteArray before = bytesOf(other.path());

    QVERIFY(!copyToSend(workshop.path(), other.path(), workshop.clock));

    QVERIFY(before == bytesOf(other.path()));
}

TALLERISTA_TEST(tst_CopyToSend)
#include "tst_copytosend.moc"
