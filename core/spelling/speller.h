// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spelling/words.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

namespace Tallerista {

class Dictionary;

/// Says which words of a text neither the dictionary nor the workshop knows. Every word is looked up
/// once and remembered.
class Speller
{
public:
    static constexpr int MostSuggestions = 5;

    /// Without a \a dictionary nothing is a mistake.
    explicit Speller(std::unique_ptr<Dictionary> dictionary = {});
    ~Speller();
    Q_DISABLE_COPY_MOVE(Speller)

    void setDictionary(std::unique_ptr<Dictionary> dictionary);
    bool hasDictionary() const { return bool(m_dictionary); }

    /// Takes every word in \a texts as known, in capitals or not. Returns whether they were others before.
    bool setOwnTexts(const QStringList &texts);

    bool knows(const QString &word) const;
    QList<WordPlace> mistakesIn(const QString &text) const;
    /// At most MostSuggestions, the likeliest first.
    QStringList suggestionsFor(const QString &word) const;

private:
    bool isOwn(const QString &word) const;
    bool lookUp(const QString &word) const;

    std::unique_ptr<Dictionary> m_dictionary;
    QSet<QString> m_own; ///< in lower case
    mutable QHash<QString, bool> m_remembered;
};

} // namespace Tallerista
