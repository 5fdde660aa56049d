// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// «Selección final»: the ideas with which a table goes on to the SMART sheets.
struct ShortlistFields
{
    Q_DECLARE_TR_FUNCTIONS(Shortlist)

public:
    static constexpr int MaxReasonLength = 1000;

    explicit ShortlistFields(Id<Mesa> of)
        : mesa(of)
    {}

    Id<Mesa> mesa;
    bool ownChoice = false;           ///< not the first feasible ones of the first selection
    QString reason;                   ///< of the table's own choice; due when it is finished
    std::optional<qint64> finishedAt; ///< UTC ms; none: the table is still choosing

    Result<void> settle();

    friend bool operator==(const ShortlistFields &, const ShortlistFields &) = default;
};

/// One of them, in the order of \a position.
struct ShortlistIdeaFields
{
    Id<Shortlist> shortlist;
    Id<Idea> idea;
    QString position; ///< see core/base/orderkey.h

    friend bool operator==(const ShortlistIdeaFields &, const ShortlistIdeaFields &) = default;
};

} // namespace Tallerista
