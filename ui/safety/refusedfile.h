// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/workshopfile.h"

#include <optional>

class QWidget;

namespace Tallerista {

class Dialogs;

/// A file that was not let in is no dead end: it is rescued, or what can be read of it is taken over,
/// each into a new file beside it.
class RefusedFile
{
    Q_DECLARE_TR_FUNCTIONS(RefusedFile)

public:
    /// All must outlive the object.
    RefusedFile(Dialogs &dialogs, QWidget *window, const Clock &clock)
        : m_dialogs(dialogs)
        , m_window(window)
        , m_clock(clock)
    {}

    /// Says why \a path was refused and offers what can be done. Returns the new file to be opened;
    /// nothing when nobody wants it or it came to nothing, which has been said then.
    std::optional<QString> offer(const QString &path, const Writer &writer);

private:
    Result<QString> rescue(const QString &path, const Writer &writer);
    Result<QString> readRest(const QString &path, const Writer &writer);
    void tell(const QString &text);

    Dialogs &m_dialogs;
    QWidget *m_window;
    const Clock &m_clock;
};

} // namespace Tallerista
