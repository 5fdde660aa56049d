// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer: whatever bytes a file holds, opening it, reading it, writing to it and undoing that ends
// in a result. The bytes are put behind a right header now and then, so that they get past the door.

#include "tests/reliability/harness.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// What every workshop file begins with, so that changes made at random get to the rest.
QByteArray withHeader(QByteArray file)
{
    if (file.size() < 100)
        return file;
    file.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    file[18] = file[19] = 1;
    qToBigEndian<quint32>(quint32(file.size() / 4096), file.data() + 28);
    qToBigEndian<quint32>(1, file.data() + 60);
    qToBigEndian<quint32>(0x54414C4C, file.data() + 68);
    return file;
}

void readAll(const WorkshopDocument &document)
{
    (void)document.stores().workshop.get();
    (void)document.stores().participants.all();
    (void)document.stores().ideas.all();
    (void)document.stores().votes.latest(VotePurpose::FirstSelection, std::nullopt);
    (void)document.stores().sheets.records();
    (void)document.stores().consolidations.records();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    beQuiet();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"taller.taller"_s);
    const TestClock clock;
    QFile::remove(path + u"-journal"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(withHeader(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    file.close();
    const auto document = WorkshopDocument::open(path, clock, testWriter());
    if (!document)
        return 0;
    (void)(*document)->integrityHolds();
    (void)(*document)->fingerprintHolds();
    readAll(**document);
    QRandomGenerator random(1);
    for (int i = 0; i < 6; ++i)
        (void)doSomething(**document, random);
    (void)(*document)->undo(Scope::workshop());
    return 0;
}
