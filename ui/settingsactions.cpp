// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingsactions.h"

#include "ui/base/actions.h"
#include "ui/base/language.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"

#include <QAction>

namespace Tallerista {

void connectSettings(Actions &actions, Settings &settings, Theme &theme, Language &language)
{
    const auto choose = [&actions](ActionId id, bool isChosen, auto act) {
        actions.action(id)->setChecked(isChosen);
        QObject::connect(actions.action(id), &QAction::triggered, &actions, act);
    };
    const auto offerTheme = [&](ActionId id, ThemeChoice choice) {
        choose(id, settings.theme() == choice, [&settings, &theme, choice] {
            settings.setTheme(choice);
            theme.setChoice(choice);
        });
    };
    const auto offerLanguage = [&](ActionId id, LanguageChoice choice) {
        choose(id, settings.language() == choice, [&settings, &language, choice] {
            settings.setLanguage(choice);
            language.apply(settings.languageCode());
        });
    };
    offerTheme(ActionId::LightTheme, ThemeChoice::Light);
    offerTheme(ActionId::DarkTheme, ThemeChoice::Dark);
    offerTheme(ActionId::SystemTheme, ThemeChoice::System);
    offerLanguage(ActionId::Spanish, LanguageChoice::Spanish);
    offerLanguage(ActionId::English, LanguageChoice::English);
    offerLanguage(ActionId::SystemLanguage, LanguageChoice::System);
}

} // namespace Tallerista
