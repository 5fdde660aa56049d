// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/twins/wordfolder.h"

#include <QHash>

namespace Tallerista {

/// How alike two words are, in thousandths: all of it where they have one stem; else, so that a slip
/// of the typing does not part them, twice the letter pairs that both have over all that they have
/// (Dice's coefficient), their ends counted as letters. 0 below two thirds, where the first two
/// letters differ, and where there is a digit.
int likeness(const FoldedWord &one, const FoldedWord &other);

/// Likeness of words that have nothing to part them.
inline constexpr int AllAlike = 1000;

/// All words that were ever used, each with those that it is like.
class Vocabulary
{
public:
    struct Alike
    {
        int word;
        int likeness; ///< more than 0

        friend bool operator==(const Alike &, const Alike &) = default;
    };

    /// The number of \a word, from 0 on; the next one if it is new.
    int add(const FoldedWord &word);
    int size() const { return int(m_words.size()); }
    /// Those that \a word, which need not be here, is like: most alike first, then the older.
    QList<Alike> alike(const FoldedWord &word) const;
    const QList<Alike> &alike(int word) const { return m_words.at(word).alike; }

private:
    struct Known
    {
        FoldedWord word;
        QList<quint32> pairs;
        QList<Alike> alike;
    };

    int numberOf(const FoldedWord &word) const;
    QList<Alike> compare(const FoldedWord &word, const QList<quint32> &pairs) const;

    QList<Known> m_words;
    QHash<QString, int> m_numbers;        ///< by the folded word
    QHash<QString, QList<int>> m_byStart; ///< by its first two letters
    QHash<QString, QList<int>> m_byStem;
};

} // namespace Tallerista
