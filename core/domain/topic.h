// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QString>

namespace Tallerista {

/// A subject of the consultation, in the order of \a position.
struct TopicFields
{
    Q_DECLARE_TR_FUNCTIONS(Topic)

public:
    static constexpr int MaxNameLength = 80;
    static constexpr int MaxAliasesLength = 240;

    QString name;
    QString aliases;  ///< other names of it, separated by commas
    QString position; ///< see core/base/orderkey.h

    Result<void> settle();

    friend bool operator==(const TopicFields &, const TopicFields &) = default;
};

} // namespace Tallerista
