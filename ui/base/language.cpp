// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Qt's own Spanish says Control and Mayúsculas; our texts say what stands on the keys.
[[maybe_unused]] constexpr auto KeyNames = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
});

} // namespace

void Language::apply(const QString &code)
{
    QLocale::setDefault(code == "es"_L1 ? QLocale(QLocale::Spanish, QLocale::ElSalvador)
                                        : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/tallerista_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace Tallerista
