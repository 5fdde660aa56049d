// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

namespace Tallerista {

/// A guiding question put to the tables, in the order of \a position.
struct QuestionFields
{
    Q_DECLARE_TR_FUNCTIONS(Question)

public:
    static constexpr int MaxTextLength = 400;

    QString text;
    QString position; ///< see core/base/orderkey.h

    Result<void> settle();

    friend bool operator==(const QuestionFields &, const QuestionFields &) = default;
};

} // namespace Tallerista
