// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Tallerista {

class Actions;
class Language;
class Settings;
class Theme;

/// The actions that choose theme and language. All must outlive \a actions' window.
void connectSettings(Actions &actions, Settings &settings, Theme &theme, Language &language);

} // namespace Tallerista
