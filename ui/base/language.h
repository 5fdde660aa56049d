// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace Tallerista {

/// The language of the screen: our texts and Qt's own. Changing it sends LanguageChange to every
/// widget.
class Language
{
public:
    /// \a code is "es" or "en".
    void apply(const QString &code);

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace Tallerista
