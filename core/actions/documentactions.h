// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// Writes a part of the document that people word themselves: "presentation", "findings",
/// "conclusions" or "thanks", in the language of the document.
Result<void> writeNarrative(WorkshopDocument &document, const QString &part, const QString &text);

/// «Lo que sigue»: what is to be done after the workshop.
Result<Task> addNextStep(WorkshopDocument &document, const TaskFields &fields);
Result<Task> editNextStep(WorkshopDocument &document, const Task &task);
Result<void> removeNextStep(WorkshopDocument &document, Id<Task> id);

/// From now on the document is not a draft.
Result<Workshop> closeDocument(WorkshopDocument &document);
Result<Workshop> reopenDocument(WorkshopDocument &document);

} // namespace Tallerista
