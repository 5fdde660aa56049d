// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/entity.h"

#include <QList>
#include <QStringList>

namespace Tallerista {

/// How the rows of one kind differ between two files of a workshop: here is the open one, there the
/// other. Only live rows count.
struct KindDifference
{
    static constexpr int MostExamples = 3;

    Entity entity;
    int onlyHere = 0;
    int onlyThere = 0;
    int changedRows = 0;
    int changedCells = 0;
    QStringList examples = {}; ///< sentences

    /// «Ideas: 2 only in the open file, 1 only in the copy, 3 changed»
    QString sentence() const;
};

/// Compares two whole files row by row; only kinds that differ are listed, in the order of Entity.
/// Files of different workshops are an Error.
Result<QList<KindDifference>> differences(const QString &here, const QString &there);

} // namespace Tallerista
