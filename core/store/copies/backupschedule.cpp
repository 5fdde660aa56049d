// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/backupschedule.h"

#include "core/base/timeunits.h"

namespace Tallerista {

void BackupSchedule::begun(qint64 now)
{
    m_last = now;
    m_edited = false;
}

void BackupSchedule::failed()
{
    m_last.reset();
}

bool BackupSchedule::isDue(qint64 now) const
{
    return !m_last || (m_edited && now / MsPerHour != *m_last / MsPerHour);
}

} // namespace Tallerista
