// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/harness.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

void say(const char *file, const QByteArray &text)
{
    if (QFile out(QString::fromLatin1(file)); out.open(QIODevice::WriteOnly))
        out.write(text);
}

/// Lets this process mount disks that only it sees. Before any thread is started.
bool becomeOwnMaster()
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    say("/proc/self/setgroups", "deny");
    say("/proc/self/uid_map", user + ' ' + user + " 1");
    say("/proc/self/gid_map", group + ' ' + group + " 1");
    return true;
}

/// A disk in memory of so many KiB, for as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(int kib)
        : m_mounted(mount("tmpfs",
                          QFile::encodeName(m_folder.path()).constData(),
                          "tmpfs",
                          0,
                          ("size=" + QByteArray::number(kib) + 'k').constData())
                    == 0)
    {}
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

Result<Idea> writeDown(WorkshopDocument &document)
{
    return captureIdea(document,
                       document.stores().mesas.all()->first().id(),
                       {{}, u"Una idea de la mesa. "_s.repeated(20), {}, {}, {}, {}});
}

} // namespace

/// The disk fills up while ideas are written down.
class tst_DiskFull : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { beQuiet(); }
    void nothingIsLostAndSavingResumes_data();
    void nothingIsLostAndSavingResumes();
};

void tst_DiskFull::nothingIsLostAndSavingResumes_data()
{
    QTest::addColumn<int>("kib");

    QTest::newRow("512 KiB") << 512;
    QTest::newRow("768 KiB") << 768;
    QTest::newRow("1024 KiB") << 1024;
}

void tst_DiskFull::nothingIsLostAndSavingResumes()
{
    QFETCH(int, kib);
    const SmallDisk disk(kib);
    if (!disk.isMounted())
        QSKIP("This computer does not let us mount a small disk.");
    const QString path = disk.path(u"taller.taller"_s);
    QFile ballast(disk.path(u"fotos"_s));
    QVERIFY(ballast.open(QIODevice::WriteOnly) && ballast.write(QByteArray(64 << 10, 'x')) > 0);
    ballast.close();

    const TestClock clock;
    auto document = makeWorkshop(path, clock);
    QVERIFY2(document, "the disk holds a workshop to begin with");
    Saved acknowledged = savedIn(**document);
    auto outcome = writeDown(**document);
    for (; outcome; outcome = writeDown(**document))
        acknowledged = savedIn(**document);
    const qint64 saved = acknowledged.sequence;

    QVERIFY2(outcome.error().message.startsWith(u"The disk is full."_s),
             qPrintable(outcome.error().message));
    QCOMPARE(savedIn(**document), acknowledged);
    QVERIFY(*(*document)->fingerprintHolds());
    const auto undone =
        (*document)->undo(Scope::of((*document)->stores().mesas.all()->first().id()));
    QVERIFY(undone || undone.error().message.startsWith(u"The disk is full."_s));

    QVERIFY(ballast.remove());
    QVERIFY2(writeDown(**document), "saving resumes");
    acknowledged = savedIn(**document);
    document->reset();

    const Finding found = examine(path);
    QCOMPARE(found.kind, Finding::Sound);
    QCOMPARE(found.saved, acknowledged);
    figure(
        u"disk full at %1 KiB: %2 steps acknowledged, 0 lost, undo while full %3, saving resumes"_s
            .arg(kib)
            .arg(saved)
            .arg(undone ? u"works"_s : u"says why not"_s));
}

int main(int argc, char **argv)
{
    (void)becomeOwnMaster();
    const QCoreApplication application(argc, argv);
    tst_DiskFull test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diskfull.moc"
