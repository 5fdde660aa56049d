// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a picture of every page of the sample workshop: tallerista_shots FOLDER.

#include "core/exchange/samplefile.h"
#include "tests/support/testwindow.h"

#include <QDir>
#include <QTextStream>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QString language;
    ThemeChoice theme;
    QSize size; ///< of the window, in logical pixels
};

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

void takeAll(const Look &look, const QDir &folder)
{
    TestWindow desk(look.language);
    desk.theme.setChoice(look.theme);
    const QString file = desk.folder.filePath(u"muestra.taller"_s);
    if (const auto written = writeSampleFile(file, look.language); !written)
        qFatal("%s", qPrintable(written.error().message));
    desk.window->resize(look.size);
    const QString mark =
        u"%1-%2-%3-%4x"_s
            .arg(look.language, look.theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s)
            .arg(look.size.width())
            .arg(desk.window->devicePixelRatioF());
    const auto take = [&](const QString &name) {
        settle();
        const QString path = folder.filePath(u"%1-%2.png"_s.arg(mark, name));
        if (!desk.window->grab().save(path))
            qFatal("could not write %s", qPrintable(path));
    };
    take(u"0-start"_s);
    desk.window->openFile(file);
    desk.window->resize(look.size);
    int number = 1;
    for (const StageRow &row : stageTable()) {
        desk.go(row.stage);
        take(u"%1-stage"_s.arg(number++));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const bool scaled = qFuzzyCompare(application.devicePixelRatio(), 2.0);
    const QList<QSize> sizes =
        scaled ? QList<QSize>{{960, 540}} : QList<QSize>{{1366, 768}, {1920, 1080}};
    for (const QString &language : {u"es"_s, u"en"_s}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            for (const QSize &size : sizes)
                takeAll({language, theme, size}, folder);
        }
    }
    QTextStream(stdout) << "The pictures are in " << QDir::toNativeSeparators(folder.path())
                        << '\n';
    return 0;
}
