// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/twins/twinindex.h"

#include <QSet>

#include <algorithm>

namespace Tallerista {

namespace {

using Alikes = QList<Vocabulary::Alike>;

/// What is known of one idea while a text is compared with all.
struct Sum
{
    int likeness = 0;
    int ours = 0;   ///< words of the text that found a partner
    int theirs = 0; ///< words of the idea that did
    int last = -1;  ///< the word of the text that was counted last
    bool exact = false;
};

/// Lets every word of the text count with its best partner in each idea.
void countOurs(const QList<Alikes> &words, const QList<QList<int>> &places, QList<Sum> &sums)
{
    for (int number = 0; number < words.size(); ++number) {
        for (const Vocabulary::Alike &alike : words.at(number)) { // the best first
            for (const int place : places.at(alike.word)) {
                Sum &sum = sums[place];
                if (sum.last == number)
                    continue;
                sum.last = number;
                sum.likeness += alike.likeness;
                ++sum.ours;
            }
        }
    }
}

/// Lets every word of each idea count with its best partner in the text.
void countTheirs(const QList<Alikes> &words, const QList<QList<int>> &places, QList<Sum> &sums)
{
    QHash<int, int> best;
    for (const Alikes &alikes : words) {
        for (const Vocabulary::Alike &alike : alikes) {
            int &likeness = best[alike.word];
            likeness = std::max(likeness, alike.likeness);
        }
    }
    for (auto word = best.cbegin(); word != best.cend(); ++word) {
        for (const int place : places.at(word.key())) {
            sums[place].likeness += word.value();
            ++sums[place].theirs;
        }
    }
}

} // namespace

bool ranksBefore(const Resemblance &one, const Resemblance &other)
{
    if (one.exact != other.exact)
        return one.exact;
    return one.likeness != other.likeness ? one.likeness > other.likeness : one.idea < other.idea;
}

TwinIndex::TwinIndex(const QString &language)
    : m_folder(language)
{}

void TwinIndex::put(const Id<Idea> &idea, const QString &text)
{
    remove(idea);
    Entry entry{idea, m_folder.sameness(text), {}};
    for (const FoldedWord &word : distinctWords(text))
        entry.words.append(m_vocabulary.add(word));
    const Place place = m_free.isEmpty() ? Place(m_entries.size()) : m_free.takeLast();
    m_places.resize(m_vocabulary.size());
    for (const int word : std::as_const(entry.words))
        m_places[word].append(place);
    if (!entry.sameness.isEmpty())
        m_same[entry.sameness].append(place);
    m_slots.insert(idea, place);
    if (place == m_entries.size())
        m_entries.append(entry);
    else
        m_entries[place] = entry;
}

void TwinIndex::remove(const Id<Idea> &idea)
{
    const auto found = m_slots.constFind(idea);
    if (found == m_slots.cend())
        return;
    const Place place = *found;
    Entry &entry = m_entries[place];
    for (const int word : std::as_const(entry.words))
        m_places[word].removeOne(place);
    if (const auto same = m_same.find(entry.sameness); same != m_same.end()) {
        same->removeOne(place);
        if (same->isEmpty())
            m_same.erase(same);
    }
    entry.words.clear();
    entry.sameness.clear();
    m_slots.erase(found);
    m_free.append(place);
}

QList<Resemblance> TwinIndex::resembling(const QString &typed, int floor) const
{
    QList<Alikes> words;
    for (const FoldedWord &word : distinctWords(typed))
        words.append(m_vocabulary.alike(word));
    return rank(m_folder.sameness(typed), words, floor, Nowhere);
}

QList<Resemblance> TwinIndex::resembling(const Id<Idea> &idea, int floor) const
{
    const auto found = m_slots.constFind(idea);
    if (found == m_slots.cend())
        return {};
    const Entry &entry = m_entries.at(*found);
    QList<Alikes> words;
    for (const int word : entry.words)
        words.append(m_vocabulary.alike(word));
    return rank(entry.sameness, words, floor, *found);
}

QList<Resemblance>
TwinIndex::hints(const QString &typed, const std::optional<Id<Idea>> &edited, int most) const
{
    QList<Resemblance> hints = resembling(typed, Hint);
    if (edited)
        hints.removeIf([&](const Resemblance &hint) { return hint.idea == *edited; });
    return hints.mid(0, most);
}

MatchingWords TwinIndex::matching(const QString &one, const QString &other) const
{
    const QList<FoldedWord> ours = m_folder.words(one);
    const QList<FoldedWord> theirs = m_folder.words(other);
    const auto spans = [](const QList<FoldedWord> &words, const QList<FoldedWord> &partners) {
        QList<TextSpan> places;
        for (const FoldedWord &word : words) {
            const bool matches =
                std::any_of(partners.begin(), partners.end(), [&](const FoldedWord &partner) {
                    return likeness(word, partner) > 0;
                });
            if (matches)
                places.append(word.place);
        }
        return places;
    };
    return {spans(ours, theirs), spans(theirs, ours)};
}

QList<FoldedWord> TwinIndex::distinctWords(const QString &text) const
{
    QList<FoldedWord> words = m_folder.words(text);
    QSet<QString> stems;
    words.removeIf([&](const FoldedWord &word) {
        const bool isKnown = stems.contains(word.stem);
        stems.insert(word.stem);
        return isKnown;
    });
    return words;
}

QList<Resemblance>
TwinIndex::rank(const QString &sameness, const QList<Alikes> &words, int floor, Place except) const
{
    QList<Sum> sums(m_entries.size());
    countOurs(words, m_places, sums);
    countTheirs(words, m_places, sums);
    for (const Place place : m_same.value(sameness))
        sums[place].exact = true; // of stop words alone, it may be
    QList<Resemblance> found;
    for (Place place = 0; place < sums.size(); ++place) {
        const Sum &sum = sums.at(place);
        if ((sum.likeness == 0 && !sum.exact) || place == except)
            continue;
        const Entry &entry = m_entries.at(place);
        const auto all = int(words.size() + entry.words.size());
        const int likeness = sum.exact ? AllAlike : sum.likeness / all;
        if (likeness < floor)
            continue;
        const int matching = std::min(sum.ours, sum.theirs);
        const auto fewest = int(std::min(words.size(), entry.words.size()));
        const bool half = sum.exact || (likeness >= Half && matching >= std::min(2, fewest));
        found.append({entry.idea, likeness, matching, sum.exact, half});
    }
    std::sort(found.begin(), found.end(), ranksBefore);
    return found;
}

} // namespace Tallerista
