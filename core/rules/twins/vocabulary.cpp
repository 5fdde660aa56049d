// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/twins/vocabulary.h"

#include <algorithm>

namespace Tallerista {

namespace {

constexpr int StartLength = 2;
constexpr quint16 End = 0; ///< stands before the first letter and behind the last

/// Two letters side by side, as one number, in their order; empty where a slip of the typing would mean another
/// thing.
QList<quint32> letterPairs(const QString &folded)
{
    const bool hasDigit =
        std::any_of(folded.begin(), folded.end(), [](QChar letter) { return letter.isNumber(); });
    if (hasDigit || folded.size() <= StartLength)
        return {};
    QList<quint32> pairs;
    pairs.reserve(folded.size() + 1);
    quint32 before = End;
    for (const QChar letter : folded) {
        pairs.append(before << 16 | letter.unicode());
        before = letter.unicode();
    }
    pairs.append(before << 16 | End);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// How many are in both, which are sorted.
qsizetype shared(const QList<quint32> &one, const QList<quint32> &other)
{
    qsizetype count = 0;
    for (qsizetype i = 0, j = 0; i < one.size() && j < other.size();) {
        if (one.at(i) == other.at(j)) {
            ++count;
            ++i;
            ++j;
        } else {
            ++(one.at(i) < other.at(j) ? i : j);
        }
    }
    return count;
}

/// In thousandths; 0 below two thirds.
int likenessOf(const QList<quint32> &one, const QList<quint32> &other)
{
    const qsizetype all = one.size() + other.size();
    if (3 * std::min(one.size(), other.size()) < all) // cannot reach two thirds
        return 0;
    const qsizetype both = 2 * shared(one, other);
    return both > 0 && 3 * both >= 2 * all ? int(AllAlike * both / all) : 0;
}

} // namespace

int likeness(const FoldedWord &one, const FoldedWord &other)
{
    if (one.stem == other.stem)
        return AllAlike;
    if (one.folded.left(StartLength) != other.folded.left(StartLength))
        return 0;
    return likenessOf(letterPairs(one.folded), letterPairs(other.folded));
}

int Vocabulary::add(const FoldedWord &word)
{
    if (const int known = numberOf(word); known >= 0)
        return known;
    const int number = size();
    const QList<quint32> pairs = letterPairs(word.folded);
    QList<Alike> alike = compare(word, pairs);
    for (const Alike &other : alike) {
        QList<Alike> &theirs = m_words[other.word].alike;
        const auto place = std::find_if(theirs.cbegin(), theirs.cend(), [&](const Alike &one) {
            return one.likeness < other.likeness;
        });
        theirs.insert(place, {number, other.likeness});
    }
    const auto self = std::find_if(
        alike.cbegin(), alike.cend(), [](const Alike &one) { return one.likeness < AllAlike; });
    alike.insert(self, {number, AllAlike});
    m_words.append({word, pairs, alike});
    m_numbers.insert(word.folded, number);
    m_byStart[word.folded.left(StartLength)].append(number);
    m_byStem[word.stem].append(number);
    return number;
}

QList<Vocabulary::Alike> Vocabulary::alike(const FoldedWord &word) const
{
    const int known = numberOf(word);
    return known >= 0 ? m_words.at(known).alike : compare(word, letterPairs(word.folded));
}

int Vocabulary::numberOf(const FoldedWord &word) const
{
    return m_numbers.value(word.folded, -1);
}

QList<Vocabulary::Alike> Vocabulary::compare(const FoldedWord &word,
                                             const QList<quint32> &pairs) const
{
    QList<Alike> alike;
    for (const int other : m_byStem.value(word.stem))
        alike.append({other, AllAlike});
    if (!pairs.isEmpty()) {
        for (const int other : m_byStart.value(word.folded.left(StartLength))) {
            const Known &known = m_words.at(other);
            const int alikeness = known.word.stem == word.stem ? 0 : likenessOf(pairs, known.pairs);
            if (alikeness > 0)
                alike.append({other, alikeness});
        }
    }
    std::sort(alike.begin(), alike.end(), [](const Alike &one, const Alike &other) {
        return one.likeness != other.likeness ? one.likeness > other.likeness
                                              : one.word < other.word;
    });
    return alike;
}

} // namespace Tallerista
