// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

namespace Tallerista {

/// A part of the document that people write themselves, kept in the file so that no export loses it.
struct NarrativeFields
{
    Q_DECLARE_TR_FUNCTIONS(Narrative)

public:
    static constexpr int MaxTextLength = 10'000;

    QString part;     ///< "presentation", "findings", "conclusions", "thanks"
    QString language; ///< "es" or "en"
    QString text;

    Result<void> settle();

    friend bool operator==(const NarrativeFields &, const NarrativeFields &) = default;
};

} // namespace Tallerista
