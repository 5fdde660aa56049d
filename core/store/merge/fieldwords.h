// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/entity.h"

#include <QString>

namespace Tallerista {

/// What people call the kinds of rows and their columns.
struct FieldWords
{
    /// «Topic», in the singular.
    static QString kind(Entity entity);
    /// «3 topics»; empty for kinds of rows that nobody counts by themselves.
    static QString count(Entity entity, int number);
    /// Of a column by its name in the file.
    static QString field(const QString &column);
    /// Of a row.
    static QString state(bool deleted);
    /// In the place of an empty text.
    static QString nothing();
};

} // namespace Tallerista
