// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/phrases.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

Phrases::Phrases(const QString &language)
    : m_language(language == "es"_L1 ? u"es"_s : u"en"_s)
    , m_locale(language == "es"_L1 ? QLocale(QLocale::Spanish, QLocale::ElSalvador)
                                   : QLocale(QLocale::English, QLocale::UnitedStates))
    , m_translator(std::make_unique<QTranslator>())
{
    // English needs its file too: it holds the plurals.
    (void)m_translator->load(u":/i18n/tallerista_%1.qm"_s.arg(m_language));
}

QString
Phrases::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator->translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, m_locale.toString(n));
    return text;
}

} // namespace Tallerista
