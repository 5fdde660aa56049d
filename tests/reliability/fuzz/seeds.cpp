// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fuzzers start from: tallerista_fuzzseeds FOLDER writes a few small workshops to
// FOLDER/opening and the records of their steps to FOLDER/cells.

#include "core/store/history.h"
#include "tests/reliability/harness.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    if (!folder.mkpath(u"opening"_s) || !folder.mkpath(u"cells"_s))
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
        for (const QByteArray &record : recordsIn(path)) {
            QFile seed(folder.filePath(u"cells/%1"_s.arg(qHash(record), 0, 16)));
            if (!seed.open(QIODevice::WriteOnly) || seed.write(record) < 0)
                return 1;
        }
    }
    return 0;
}
