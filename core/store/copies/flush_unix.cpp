// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/flush.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace Tallerista {

bool flushToDisk(QFile &file)
{
#ifdef F_FULLFSYNC
    // fsync() of macOS leaves the bytes in the drive's own memory.
    return ::fcntl(file.handle(), F_FULLFSYNC) == 0 || ::fsync(file.handle()) == 0;
#else
    if (::fsync(file.handle()) != 0)
        return false;
    (void)::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    return true;
#endif
}

} // namespace Tallerista
