// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/participant.h"

#include <QRegularExpression>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace Tallerista {

enum class Entity;

/// Words that tell on somebody in whatever text they stand: full names, e-mail addresses, telephones.
class TellingWords
{
public:
    /// Whether \a text, from \a column of a person, is one. What belongs to the name of one of
    /// \a institutions is not.
    static bool tells(const QString &column, const QString &text, const QStringList &institutions);

    TellingWords() = default;
    explicit TellingWords(const QStringList &words);

    /// \a value, from a row of kind \a entity, with the mark of the erased in the place of every word.
    /// Names of people and institutions are their own.
    QVariant takenOut(Entity entity, const QVariant &value) const;
    QString takenOut(QString text) const;

private:
    std::optional<QRegularExpression> m_words;
};

} // namespace Tallerista
