// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace Tallerista {

/// When the backups of one session are due: one as it starts, one in every hour in which something
/// was edited, and one at its end unless the last holds all. Instants are UTC ms.
class BackupSchedule
{
public:
    void edited() { m_edited = true; }
    /// A backup of all that was edited so far begins.
    void begun(qint64 now);
    /// It came to nothing: another one is due at once.
    void failed();

    bool isDue(qint64 now) const;
    bool isDueAtTheEnd() const { return m_edited || !m_last; }

private:
    bool m_edited = false;
    std::optional<qint64> m_last;
};

} // namespace Tallerista
