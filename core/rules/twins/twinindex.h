// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "core/rules/twins/vocabulary.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Tallerista {

/// How much an idea says the same as another text. A guess from words, never a judgement.
struct Resemblance
{
    Id<Idea> idea;
    /// In thousandths: each word of both texts counts with the likeness of its best partner in the
    /// other text, over all words of both. It depends on the two texts alone, so it stays as it is
    /// whatever else is written.
    int likeness;
    int words;  ///< that have a partner, in the text that has fewer of them
    bool exact; ///< the same words, whatever their case, accents and signs
    bool half;  ///< enough for a pair that somebody should look at: see TwinIndex::Half

    friend bool operator==(const Resemblance &, const Resemblance &) = default;
};

/// Whether \a one stands before \a other: exact ones first, then the most like, then the older.
bool ranksBefore(const Resemblance &one, const Resemblance &other);

/// Where the words that match stand in two texts.
struct MatchingWords
{
    QList<TextSpan> inOne;
    QList<TextSpan> inOther;

    friend bool operator==(const MatchingWords &, const MatchingWords &) = default;
};

/// The ideas of a workshop by their words, put in and taken out one by one: each costs what the ideas cost that
/// share a word with it. Not for two threads at a time. What ranks equal stands in the order of ids: the older idea first.
class TwinIndex
{
public:
    /// Thousandths from which two ideas are offered as one: half of their words, and at least two of
    /// them unless a text has but one.
    static constexpr int Half = 500;
    /// Thousandths from which an idea is hinted at while one types.
    static constexpr int Hint = 200;
    static constexpr int MaxHints = 5;

    /// \a language as in WordFolder.
    explicit TwinIndex(const QString &language);

    /// Adds the idea, or gives it another text.
    void put(const Id<Idea> &idea, const QString &text);
    void remove(const Id<Idea> &idea);
    int size() const { return int(m_slots.size()); }

    /// The ideas that \a typed resembles by \a floor or more, exact ones first, then the most like.
    QList<Resemblance> resembling(const QString &typed, int floor) const;
    /// The same for an idea that is here, which is not like itself.
    QList<Resemblance> resembling(const Id<Idea> &idea, int floor) const;
    /// What to show while \a typed is being typed, at most \a most; \a edited, the idea that it is to
    /// be the new text of, is left out.
    QList<Resemblance> hints(const QString &typed,
                             const std::optional<Id<Idea>> &edited = {},
                             int most = MaxHints) const;
    MatchingWords matching(const QString &one, const QString &other) const;

private:
    struct Entry
    {
        Id<Idea> idea;
        QString sameness;
        QList<int> words; ///< of the vocabulary; one for each stem
    };

    using Place = int; ///< in m_entries
    static constexpr Place Nowhere = -1;

    QList<FoldedWord> distinctWords(const QString &text) const;
    QList<Resemblance> rank(const QString &sameness,
                            const QList<QList<Vocabulary::Alike>> &words,
                            int floor,
                            Place except) const;

    WordFolder m_folder;
    Vocabulary m_vocabulary;
    QList<Entry> m_entries;
    QList<Place> m_free;
    QHash<RowId, Place> m_slots;
    QList<QList<Place>> m_places; ///< of the ideas that hold each word of the vocabulary
    QHash<QString, QList<Place>> m_same;
};

} // namespace Tallerista
