// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/copies/verifiedcopy.h"

namespace Tallerista {

class WorkshopDocument;

/// Whether the file of \a document is no longer where it was opened: moved, renamed, deleted, replaced,
/// or gone with its stick.
bool hasMoved(const WorkshopDocument &document);

/// The path of a file that has moved, where it only got another name in its folder.
std::optional<QString> renamedTo(const WorkshopDocument &document);

/// verifiedCopy() of an open document whose file may have moved or lies on a disk that failed: it is read
/// through the open file, and where that fails, through the gate.
Result<Copied> emergencyCopy(const WorkshopDocument &document, const QString &target);

} // namespace Tallerista
