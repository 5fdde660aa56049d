// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomcards.h"
#include "core/room/roomfacts.h"

namespace Tallerista {

/// What is to be done in the block that runs; its title where it has no instructions.
std::optional<TextCard> instructionsCard(const RoomFacts &facts);

/// Who meets, and «Los pasos de hoy»: one for each stretch of the agenda, with its hour.
MessageCard welcomeCard(const RoomFacts &facts);

/// What a SMART sheet is asked, the same on paper, on the screen and on the wall.
QStringList sevenQuestions(const Phrases &phrases);
MessageCard questionsCard(const RoomFacts &facts);

/// «Lo que sigue»: what the workshop itself has still to do, and by when; without who.
Result<MessageCard> whatFollowsCard(const RoomFacts &facts);

} // namespace Tallerista
