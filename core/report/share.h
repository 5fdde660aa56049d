// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/report/contents.h"

#include <QImage>

namespace Tallerista {

/// The proposed actions as they go out on the day itself: those of the room once the plenary is closed,
/// until then those of the tables. Neither names a person.

/// For a chat: a bold title (WhatsApp's asterisks) and one numbered line an action. Empty while there
/// are no actions.
QString actionsAsText(const WorkshopContents &contents, const Phrases &phrases);

/// The same as a picture, 1080 pixels wide and as high as it needs. Null while there are no actions.
QImage actionsAsImage(const WorkshopContents &contents, const Phrases &phrases);

} // namespace Tallerista
