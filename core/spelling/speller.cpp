// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/speller.h"

#include "core/base/text.h"
#include "core/spelling/dictionary.h"

#include <algorithm>
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

/// Whether \a typed is \a word with letters left out, or in another order: at speed that happens more often
/// than that another letter is struck.
bool isHurried(const QString &typed, const QString &word)
{
    QString letters = folded(typed);
    QString all = folded(word);
    qsizetype found = 0;
    for (const QChar letter : all) {
        if (found < letters.size() && letters.at(found) == letter)
            ++found;
    }
    if (found == letters.size())
        return true;
    std::sort(letters.begin(), letters.end());
    std::sort(all.begin(), all.end());
    return letters == all;
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
    if (!m_dictionary)
        return {};
    const QString typed = plainWord(word);
    QStringList suggestions = m_dictionary->suggestions(typed);
    std::stable_partition(suggestions.begin(), suggestions.end(), [&](const QString &suggestion) {
        return isHurried(typed, suggestion);
    });
    return suggestions.mid(0, MostSuggestions);
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
