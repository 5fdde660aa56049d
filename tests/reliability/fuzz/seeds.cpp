// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fuzzers start from: tallerista_fuzzseeds FOLDER writes a few small workshops to
// FOLDER/opening, the records of their steps to FOLDER/cells and changes at random to
// FOLDER/merging.

#include "core/store/history.h"
#include "tests/reliability/harness.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

bool writeRecords(const QString &path, qint64 lastSequence, const QString &folder)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    for (qint64 sequence = 1; database && sequence <= lastSequence; ++sequence) {
        const auto cells = History::cellsOf(**database, sequence);
        QFile seed(u"%1/%2-%3"_s.arg(folder, QFileInfo(path).baseName()).arg(sequence));
        if (!cells || !seed.open(QIODevice::WriteOnly) || seed.write(encodeCells(*cells)) < 0)
            return false;
    }
    return bool(database);
}

bool writeNoise(const QDir &folder)
{
    QRandomGenerator random(1);
    for (int size = 16; size <= 512; size *= 2) {
        QByteArray noise(size, 0);
        for (char &byte : noise)
            byte = char(random.bounded(256));
        QFile seed(folder.filePath(u"merging/%1"_s.arg(size)));
        if (!seed.open(QIODevice::WriteOnly) || seed.write(noise) < 0)
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    if (!folder.mkpath(u"opening"_s) || !folder.mkpath(u"cells"_s) || !folder.mkpath(u"merging"_s)
        || !writeNoise(folder))
        return 1;
    const TestClock clock;
    for (const int verbs : {0, 5, 30}) {
        const QString path = folder.filePath(u"opening/%1.taller"_s.arg(verbs));
        QFile::remove(path);
        const auto document = makeWorkshop(path, clock);
        if (!document)
            return 1;
        QRandomGenerator random{quint32(verbs)};
        for (int i = 0; i < verbs; ++i)
            (void)doSomething(**document, random);
        if (!writeRecords(path, (*document)->lastSequence(), folder.filePath(u"cells"_s)))
            return 1;
    }
    return 0;
}
