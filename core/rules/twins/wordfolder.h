// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <memory>

struct sb_stemmer;

namespace Tallerista {

/// A part of a text, in QChars.
struct TextSpan
{
    qsizetype start;
    qsizetype length;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// A word that counts when two texts are compared.
struct FoldedWord
{
    QString folded; ///< lower case, without accents
    QString stem;   ///< what its forms have in common, by Snowball; folded too
    TextSpan place; ///< in the text it was read from
};

/// Reads the words of texts in one language. Not for two threads at a time.
class WordFolder
{
public:
    /// Of a longer text the rest is not read.
    static constexpr int MaxWords = 250;

    /// \a language is "es" or "en"; of any other, words are their own stems.
    explicit WordFolder(const QString &language);

    /// Those that say something, in their order: stop words are left out, «no» and «sin» are not.
    QList<FoldedWord> words(const QString &text) const;
    /// All words, folded, with a space between them: equal where two texts differ in nothing but case,
    /// accents, signs and spaces. Empty where there is no letter and no digit.
    QString sameness(const QString &text) const;

private:
    struct Ender
    {
        void operator()(sb_stemmer *stemmer) const;
    };

    QString stemOf(const QString &word) const; ///< of a folded word

    bool m_isSpanish;
    QSet<QString> m_stopWords;
    std::unique_ptr<sb_stemmer, Ender> m_stemmer; ///< none: there is no stemmer for the language
};

} // namespace Tallerista
