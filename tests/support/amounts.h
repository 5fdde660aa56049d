// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdio>

namespace Tallerista::Testing {

/// How much to do: little in ./dev test, at length in ./dev torture.
inline int amount(int little, int atLength)
{
    return qEnvironmentVariableIsSet("TALLERISTA_TORTURE") ? atLength : little;
}

/// One line of docs/reliability.md.
inline void figure(const QString &sentence)
{
    std::printf("FIGURE %s\n", qPrintable(sentence));
    std::fflush(stdout);
}

} // namespace Tallerista::Testing
