// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testworkshop.h"
#include "ui/base/dialogs.h"
#include "ui/base/language.h"
#include "ui/base/power.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/mainwindow.h"
#include "ui/sound/loudspeaker.h"
#include "ui/stages/stagetable.h"
#include "ui/workshopview.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

namespace Tallerista::Testing {

/// The whole window with settings of its own and dialogs that answer by themselves.
struct TestWindow
{
    enum Visibility { Shown, Hidden };

    explicit TestWindow(const QString &languageCode = QStringLiteral("en"),
                        Visibility visibility = Shown)
        : store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(store)
    {
        settings.setMotion(false);
        settings.setLanguage(languageCode == QLatin1String("es") ? LanguageChoice::Spanish
                                                                 : LanguageChoice::English);
        language.apply(languageCode);
        theme.setMotion(false);
        theme.setChoice(ThemeChoice::Light);
        dialogs.setQuiet(true);
        start();
        if (visibility == Shown)
            show();
    }

    /// The program dies, with nothing closed, and is started again.
    void crash()
    {
        window.reset();
        start();
        show();
    }

    void go(Stage wanted) const { window->view()->showStage(stageIndex(wanted)); }

    QTemporaryDir folder;
    TestClock clock;
    QSettings store;
    Settings settings;
    Language language;
    Theme theme;
    Dialogs dialogs;
    Power power;
    Loudspeaker loudspeaker;
    std::unique_ptr<MainWindow> window;

private:
    void start()
    {
        window = std::make_unique<MainWindow>(Desk{clock,
                                                   settings,
                                                   theme,
                                                   language,
                                                   dialogs,
                                                   power,
                                                   loudspeaker,
                                                   folder.filePath(QStringLiteral("data"))});
        window->resize(1366, 740);
    }
    void show() const
    {
        window->show();
        QApplication::setActiveWindow(window.get());
    }
};

} // namespace Tallerista::Testing
