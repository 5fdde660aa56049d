// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/copies/mirror.h"
#include "core/store/copies/sessionbackups.h"
#include "core/store/sidestore.h"

#include <QObject>

namespace Tallerista {

class WorkshopDocument;

/// What is kept outside of an open workshop's file so that nothing is lost with it: half-typed text,
/// backups of the session, and a copy in a second place.
class Safeguard : public QObject
{
    Q_OBJECT

public:
    /// \a dataFolder is the program's own. \a document must outlive the safeguard.
    Safeguard(const WorkshopDocument &document,
              const RowId &workshop,
              const QString &dataFolder,
              QObject *parent = nullptr);

    const RowId &workshop() const { return m_workshop; }
    SideStore &sideStore() { return m_sideStore; }
    const BackupShelf &shelf() const { return m_shelf; }
    Mirror &mirror() { return m_mirror; }

signals:
    /// People were erased and a backup still names them; one sentence.
    void keptTooMuch(const QString &why);

private:
    /// Nothing that is kept names those any more who were erased.
    void forgetTheErased();

    RowId m_workshop;
    SideStore m_sideStore;
    BackupShelf m_shelf;
    SessionBackups m_backups;
    Mirror m_mirror;
};

} // namespace Tallerista
