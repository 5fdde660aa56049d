// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// One idea of the brainstorm, as it was said at a table.
struct IdeaFields
{
    Q_DECLARE_TR_FUNCTIONS(Idea)

public:
    static constexpr int MaxTextLength = 500;
    static constexpr int ReadableLength = 140; ///< longer is allowed, but hard to read on a wall
    static constexpr int MaxRationaleLength = 2000;
    static constexpr int MaxNumber = 9999;

    IdeaFields(Id<Mesa> table, int cardNumber, QString said)
        : mesa(table)
        , number(cardNumber)
        , text(std::move(said))
    {}

    Id<Mesa> mesa;
    int number; ///< of its card within the table, never reused
    QString text;
    QString original;  ///< as it was said, where joining others to it gave it new words; else empty
    QString rationale; ///< why, where it was given with the idea
    std::optional<Id<Participant>> author;
    std::optional<Id<Institution>> institution;
    std::optional<Id<Topic>> topic;
    std::optional<Id<Question>> question;
    std::optional<Id<Experience>> experience; ///< what it grew out of
    std::optional<Id<Heading>> heading;       ///< under which it is read
    std::optional<Id<Idea>> mergedInto;       ///< «unida a esta»
    std::optional<Id<Idea>> splitFrom;        ///< the idea it was a part of
    QString separationReason; ///< why it was taken out of another after a vote on that
    bool aside = false;       ///< dejada aparte: off today's subject
    QString asideReason;
    qint64 capturedAt = 0; ///< UTC ms

    Result<void> settle();

    friend bool operator==(const IdeaFields &, const IdeaFields &) = default;
};

/// The code on the card and in every list: "M2-07".
QString ideaCode(int mesaNumber, int ideaNumber);

} // namespace Tallerista
