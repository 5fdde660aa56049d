// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

namespace Tallerista {

/// What is prepared before the day: the workshop's own data, its tables, topics and questions.
/// Every verb is one step in the scope of the workshop.

/// Writes the fields that changed.
Result<Workshop> editWorkshop(WorkshopDocument &document, const WorkshopFields &fields);

/// Adds a table with the next number.
Result<Mesa> addMesa(WorkshopDocument &document);
Result<Mesa> editMesa(WorkshopDocument &document, const Mesa &mesa);
/// Refused while the table has ideas or experiences; its people are left without a table.
Result<void> removeMesa(WorkshopDocument &document, Id<Mesa> id);

/// Adds at the end.
Result<Topic> addTopic(WorkshopDocument &document, const QString &name);
Result<Topic> editTopic(WorkshopDocument &document, const Topic &topic);
/// Ideas on it are left without a topic.
Result<void> removeTopic(WorkshopDocument &document, Id<Topic> id);
/// Moves it \a places down, or up when negative.
Result<void> moveTopic(WorkshopDocument &document, Id<Topic> id, int places);

Result<Question> addQuestion(WorkshopDocument &document, const QString &text);
Result<Question> editQuestion(WorkshopDocument &document, const Question &question);
/// Ideas that answer it stay.
Result<void> removeQuestion(WorkshopDocument &document, Id<Question> id);
Result<void> moveQuestion(WorkshopDocument &document, Id<Question> id, int places);

} // namespace Tallerista
