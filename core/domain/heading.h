// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

namespace Tallerista {

/// A heading under which a table reads its ideas together, in the order of \a position. Votes know
/// nothing of it. Stored as "theme", which in this program is also what light and dark are.
struct HeadingFields
{
    Q_DECLARE_TR_FUNCTIONS(Heading)

public:
    static constexpr int MaxNameLength = 80;

    QString name;
    QString position; ///< see core/base/orderkey.h

    Result<void> settle();

    friend bool operator==(const HeadingFields &, const HeadingFields &) = default;
};

} // namespace Tallerista
