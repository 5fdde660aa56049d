// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rehearsal/roomtask.h"

#include <QJsonObject>

namespace Tallerista {

/// Fills the sheets of \a document with what the sample has for their ideas; what it has nothing for
/// stays as it is. Both must outlive the task.
RoomTask sheetTask(WorkshopDocument &document, const QJsonObject &sample);

} // namespace Tallerista
