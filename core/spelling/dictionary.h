// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>

namespace Tallerista {

struct DictionaryFiles;

/// The words of one language. One thread at a time.
class Dictionary
{
public:
    Dictionary() = default;
    virtual ~Dictionary() = default;

    /// \a word as plainWord() gives it.
    virtual bool knows(const QString &word) const = 0;
    /// Words that \a word may stand for, the likeliest first. May take a tenth of a second.
    virtual QStringList suggestions(const QString &word) const = 0;

private:
    Q_DISABLE_COPY_MOVE(Dictionary)
};

/// Whether the program was built with Hunspell, without which nothing can be read.
bool canReadDictionaries();

/// Reads \a files with Hunspell, which takes about a tenth of a second. Null where they are missing or
/// damaged: no spelling is better than a page full of marks.
std::unique_ptr<Dictionary> readDictionary(const DictionaryFiles &files);

} // namespace Tallerista
