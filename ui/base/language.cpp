// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Tallerista {

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
