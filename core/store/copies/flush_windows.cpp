// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/flush.h"

#include <QFile>
#include <qt_windows.h>

#include <io.h>

namespace Tallerista {

bool flushToDisk(QFile &file)
{
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
}

} // namespace Tallerista
