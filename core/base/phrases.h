// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace Tallerista {

/// The sentences of the product in one language, whatever language the screen speaks: a document
/// in Spanish can be written on a computer set to English.
class Phrases
{
public:
    /// \a language is "es" (of El Salvador) or "en"; anything else speaks English.
    explicit Phrases(const QString &language);

    /// Same arguments as QCoreApplication::translate(); %n becomes \a n.
    QString translate(const char *context,
                      const char *source,
                      const char *comment = nullptr,
                      int n = -1) const;

    const QString &language() const { return m_language; }
    /// Decimal point and comma for thousands in both languages.
    const QLocale &locale() const { return m_locale; }

private:
    QString m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace Tallerista
