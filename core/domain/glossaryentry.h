// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

namespace Tallerista {

/// An acronym or a word of the workshop and what it stands for; the spelling takes it as known.
struct GlossaryEntryFields
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryEntry)

public:
    static constexpr int MaxAcronymLength = 40;
    static constexpr int MaxMeaningLength = 240;

    QString acronym;
    QString meaning; ///< may be empty

    Result<void> settle();

    friend bool operator==(const GlossaryEntryFields &, const GlossaryEntryFields &) = default;
};

} // namespace Tallerista
