// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/backupschedule.h"

namespace Tallerista {

namespace {

constexpr qint64 HourMs = 3'600'000;

} // namespace

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
    return !m_last || (m_edited && now / HourMs != *m_last / HourMs);
}

} // namespace Tallerista
