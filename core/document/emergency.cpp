// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/emergency.h"

#include "core/document/workshopdocument.h"
#include "core/store/copies/target.h"

#include <QDir>
#include <QFileInfo>

namespace Tallerista {

namespace {

Result<std::unique_ptr<Database>> contentOf(const WorkshopDocument &document)
{
    auto snapshot = document.snapshot();
    if (snapshot || hasMoved(document))
        return snapshot;
    // A step that the disk cannot take back any more: the gate takes it back in a copy.
    const auto other = WorkshopDocument::openForReading(document.path(), document.clock());
    return other ? (*other)->snapshot() : snapshot.error();
}

} // namespace

bool hasMoved(const WorkshopDocument &document)
{
    return identityOf(document.path()) != document.identity();
}

std::optional<QString> renamedTo(const WorkshopDocument &document)
{
    if (!document.identity() || !hasMoved(document))
        return std::nullopt;
    const QDir folder = QFileInfo(document.path()).dir();
    for (const QFileInfo &file :
         folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (identityOf(file.filePath()) == document.identity())
            return file.filePath();
    }
    return std::nullopt;
}

Result<Copied> emergencyCopy(const WorkshopDocument &document, const QString &target)
{
    if (auto elsewhere = checkIsElsewhere(renamedTo(document).value_or(document.path()), target);
        !elsewhere)
        return elsewhere.error();
    const qint64 at = document.clock().nowUtcMs();
    const auto content = contentOf(document);
    return content ? writeVerified(**content, target, at) : content.error();
}

} // namespace Tallerista
