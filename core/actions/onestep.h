// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// Verbs that do one thing to one row.

/// Adds \a record, or hands its Error on.
template <typename T>
Result<T> insertInOneStep(WorkshopDocument &document, const Step &step, const Result<T> &record)
{
    if (!record)
        return record;
    return document.edit(step, [&](Edit &edit) {
        edit.insert(*record);
        return record;
    });
}

/// Writes the fields of \a record that differ from the file, or hands its Error on.
template <typename T>
Result<T> updateInOneStep(WorkshopDocument &document, const Step &step, const Result<T> &record)
{
    if (!record)
        return record;
    return document.edit(step, [&](Edit &edit) {
        edit.update(*record);
        return record;
    });
}

template <typename T>
Result<void> removeInOneStep(WorkshopDocument &document, const Step &step, Id<T> id)
{
    return document.edit(step, [&](Edit &edit) {
        edit.remove(id);
        return Result<void>();
    });
}

} // namespace Tallerista
