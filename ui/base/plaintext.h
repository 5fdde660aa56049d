// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Tallerista {

/// \a text for a tooltip, where Qt would take anything like markup for markup.
QString toolTipText(const QString &text);

/// \a text for a button or a menu, where Qt would take "&" for a key.
QString mnemonicFree(const QString &text);

/// \a text of a menu or an action without its mnemonic's "&".
QString withoutMnemonic(const QString &text);

} // namespace Tallerista
