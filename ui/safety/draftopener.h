// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Tallerista {

/// A widget of a page that makes or shows a field only for one row at a time: what was left half typed there needs
/// the row opened again.
class DraftOpener
{
public:
    virtual ~DraftOpener() = default;

    /// Makes or shows the field of that object name for \a subject, what DraftKeeper::Subject says of it; nothing
    /// where that is not a field of its own, or the row is gone.
    virtual void openDraft(const QString &field, const QByteArray &subject) = 0;
};

} // namespace Tallerista
