// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Tallerista {

/// A widget of a page that makes a field only while a row is edited: what was left half typed there needs the row
/// opened again.
class DraftOpener
{
public:
    virtual ~DraftOpener() = default;

    /// The object name of the field.
    virtual QString draftField() const = 0;
    /// Opens the row of \a subject, what DraftKeeper::Subject says of the field; nothing where it is not there.
    virtual void openDraft(const QByteArray &subject) = 0;
};

} // namespace Tallerista
