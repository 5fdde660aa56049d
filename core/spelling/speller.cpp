// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/speller.h"

#include "core/spelling/dictionary.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype MostRemembered = 20'000;

/// «AGA» of «AGAs» and «AGA's»; nothing where \a word is none of the two.
QString acronymOf(const QString &word)
{
    QString stem = word;
    if (stem.endsWith(u's'))
        stem.chop(stem.endsWith("'s"_L1) ? 2 : 1);
    return stem.size() >= 2 && stem.size() < word.size() && stem.isUpper() ? stem : QString();
}

} // namespace

Speller::Speller(std::unique_ptr<Dictionary> dictionary)
    : m_dictionary(std::move(dictionary))
{}

Speller::~Speller() = default;

void Speller::setDictionary(std::unique_ptr<Dictionary> dictionary)
{
    m_dictionary = std::move(dictionary);
    m_remembered.clear();
}

bool Speller::setOwnTexts(const QStringList &texts)
{
    QSet<QString> own;
    for (const QString &text : texts) {
        for (const WordPlace &place : wordsToCheck(text))
            own.insert(plainWord(text.sliced(place.start, place.length)).toLower());
    }
    return own != std::exchange(m_own, own);
}

bool Speller::knows(const QString &word) const
{
    if (!m_dictionary)
        return true;
    const QString plain = plainWord(word);
    if (isOwn(plain))
        return true;
    const auto remembered = m_remembered.constFind(plain);
    return remembered == m_remembered.cend() ? lookUp(plain) : *remembered;
}

QList<WordPlace> Speller::mistakesIn(const QString &text) const
{
    QList<WordPlace> mistakes;
    if (!m_dictionary)
        return mistakes;
    for (const WordPlace &place : wordsToCheck(text)) {
        if (!knows(text.sliced(place.start, place.length)))
            mistakes.append(place);
    }
    return mistakes;
}

QStringList Speller::suggestionsFor(const QString &word) const
{
    return m_dictionary ? m_dictionary->suggestions(plainWord(word)).mid(0, MostSuggestions)
                        : QStringList();
}

bool Speller::isOwn(const QString &word) const
{
    const QString acronym = acronymOf(word);
    return m_own.contains(word.toLower())
           || (!acronym.isEmpty() && m_own.contains(acronym.toLower()));
}

bool Speller::lookUp(const QString &word) const
{
    if (m_remembered.size() >= MostRemembered)
        m_remembered.clear();
    const bool known = m_dictionary->knows(word);
    m_remembered.insert(word, known);
    return known;
}

} // namespace Tallerista
