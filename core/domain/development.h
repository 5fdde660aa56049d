// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Tallerista {

/// The three lines with which a selected idea is developed a little: what, for whom, with whom.
struct DevelopmentFields
{
    Q_DECLARE_TR_FUNCTIONS(Development)

public:
    static constexpr int MaxTextLength = 2000;

    explicit DevelopmentFields(Id<Idea> of)
        : idea(of)
    {}

    Id<Idea> idea;
    std::optional<Id<Participant>> developer; ///< none: its author
    QString what;
    QString forWhom;
    QString withWhom;
    bool onPaper = false; ///< written on its card, still to be typed

    bool isWritten() const { return !what.isEmpty() || !forWhom.isEmpty() || !withWhom.isEmpty(); }

    Result<void> settle();

    friend bool operator==(const DevelopmentFields &, const DevelopmentFields &) = default;
};

} // namespace Tallerista
