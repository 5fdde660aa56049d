// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/gate/verdict.h"

#include <QList>

#include <functional>

namespace Tallerista::Testing {

/// One way to make a sound workshop file into one that must not be let in.
struct HostileFile
{
    const char *name; ///< a phrase
    Refusal refusal;  ///< what the gate says of it
    std::function<void(const QString &path)> make;
};

/// Named by their defect. They work on a closed workshop with ideas and people in a folder of its own.
QList<HostileFile> hostileFiles();

} // namespace Tallerista::Testing
