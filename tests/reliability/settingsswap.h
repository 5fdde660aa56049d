// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Tallerista::Testing {

/// While it lives, SQLite reads one setting of ours as another: the harness must notice. The program
/// itself has no such switch.
class SettingsSwap
{
public:
    SettingsSwap(const QByteArray &ours, const QByteArray &other);
    ~SettingsSwap();
    Q_DISABLE_COPY_MOVE(SettingsSwap)

    /// Whether our setting was met at all.
    bool happened() const;
};

} // namespace Tallerista::Testing
