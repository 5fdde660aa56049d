// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/safeguard.h"

#include "core/document/workshopdocument.h"

namespace Tallerista {

Safeguard::Safeguard(const WorkshopDocument &document,
                     const RowId &workshop,
                     const QString &dataFolder,
                     QObject *parent)
    : QObject(parent)
    , m_workshop(workshop)
    , m_sideStore(dataFolder, workshop, document.clock(), document.copyFor())
    , m_shelf(dataFolder, workshop, document.clock())
    , m_backups(document.path(), m_shelf, document.clock())
    , m_mirror(document.path(), document.clock())
{
    connect(&document, &WorkshopDocument::changed, this, [this] {
        m_backups.stepTaken();
        m_mirror.stepTaken();
    });
    connect(&document, &WorkshopDocument::erased, this, &Safeguard::forgetTheErased);
    connect(&m_backups, &SessionBackups::failed, this, [this](const Error &error) {
        if (m_backups.isForgetting())
            emit keptTooMuch(
                tr("Earlier backups still name who was erased: %1").arg(error.message));
    });
}

void Safeguard::forgetTheErased()
{
    m_sideStore.forgetDrafts();
    m_backups.forgetEarlier();
    m_mirror.ask();
}

} // namespace Tallerista
