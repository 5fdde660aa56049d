// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/platform/systempower.h"
#include "core/base/clocksource.h"
#include "ui/base/dialogs.h"
#include "ui/base/language.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/mainwindow.h"
#include "ui/sound/loudspeaker.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace Tallerista;

namespace {

int runJob(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    Language language;
    language.apply(QLocale::system().language() == QLocale::English ? u"en"_s : u"es"_s);
    return CommandLine::run(QCoreApplication::arguments());
}

int runWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QSettings store;
    Settings settings(store);
    Language language;
    language.apply(settings.languageCode());
    Theme theme;
    theme.setMotion(settings.motion());
    theme.setChoice(settings.theme());
    Dialogs dialogs;
    const SystemClockSource clocks;
    const auto power = systemPower();
    const auto loudspeaker = systemLoudspeaker();
    MainWindow window({clocks,
                       settings,
                       theme,
                       language,
                       dialogs,
                       *power,
                       *loudspeaker,
                       QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)});
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1)
        window.openFile(arguments.at(1));
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"Tallerista"_s);
    QCoreApplication::setOrganizationName(u"Tallerista"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TALLERISTA_VERSION));
    const bool isJob = argc > 1 && CommandLine::isJob(QString::fromLocal8Bit(argv[1]));
    return isJob ? runJob(argc, argv) : runWindow(argc, argv);
}
