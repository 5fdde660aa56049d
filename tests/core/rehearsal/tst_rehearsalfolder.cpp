// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rehearsal/rehearsalfolder.h"
#include "tests/support/testclass.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_RehearsalFolder : public QObject
{
    Q_OBJECT

private slots:
    void eachRehearsalHasItsOwn();
    void whatSomebodyHasStays();
    void whatNobodyHasGoesAway();
    void itNeedNotWaitForTheNextRehearsal();
    void nothingIsLeftOfOneThatIsRemoved();
};

namespace {

bool put(const RehearsalFolder &folder)
{
    QFile file(QDir(folder.path()).filePath(u"ensayo.taller"_s));
    return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
}

QStringList remains(const QTemporaryDir &data)
{
    return QDir(data.filePath(u"rehearsal"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

} // namespace

void tst_RehearsalFolder::eachRehearsalHasItsOwn()
{
    const QTemporaryDir data;
    const auto one = RehearsalFolder::make(data.path());
    const auto other = RehearsalFolder::make(data.path());
    QVERIFY(one && other);
    QVERIFY(QFileInfo(one->path()).isDir());
    QVERIFY(one->path() != other->path());
}

void tst_RehearsalFolder::whatSomebodyHasStays()
{
    const QTemporaryDir data;
    const auto mine = RehearsalFolder::make(data.path());
    QVERIFY(put(*mine));
    auto theirs = RehearsalFolder::make(data.path());
    theirs->remove();
    QVERIFY(RehearsalFolder::make(data.path()));
    QVERIFY(QFile::exists(QDir(mine->path()).filePath(u"ensayo.taller"_s)));
}

void tst_RehearsalFolder::whatNobodyHasGoesAway()
{
    const QTemporaryDir data;
    auto left = RehearsalFolder::make(data.path());
    QVERIFY(put(*left));
    const QString path = left->path();
    left.reset(); // as when the program dies
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(QDir(data.path()).mkpath(u"rehearsal/backups"_s)); // of a version that had one for all

    const auto now = RehearsalFolder::make(data.path());

    QCOMPARE(remains(data).size(), 2);
    QVERIFY(!QFileInfo::exists(path));
}

void tst_RehearsalFolder::itNeedNotWaitForTheNextRehearsal()
{
    const QTemporaryDir data;
    const auto mine = RehearsalFolder::make(data.path());
    auto left = RehearsalFolder::make(data.path());
    QVERIFY(put(*mine) && put(*left));
    left.reset();

    RehearsalFolder::removeAbandoned(data.path()); // as when the program starts

    QCOMPARE(remains(data).size(), 2);
    QVERIFY(QFile::exists(QDir(mine->path()).filePath(u"ensayo.taller"_s)));
}

void tst_RehearsalFolder::nothingIsLeftOfOneThatIsRemoved()
{
    const QTemporaryDir data;
    const auto folder = RehearsalFolder::make(data.path());
    QVERIFY(put(*folder));
    folder->remove();
    QCOMPARE(remains(data), QStringList());
}

TALLERISTA_TEST(tst_RehearsalFolder)
#include "tst_rehearsalfolder.moc"
