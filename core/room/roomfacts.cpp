// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/roomfacts.h"

#include "core/domain/terms.h"
#include "core/rules/questions.h"

#include <algorithm>

namespace Tallerista {

const AgendaBlock *RoomFacts::block() const
{
    if (!agenda.current)
        return nullptr;
    const auto id = agenda.rows.at(agenda.current->index).planned.id;
    const auto found = std::find_if(
        blocks.begin(), blocks.end(), [&](const AgendaBlock &each) { return each.id() == id; });
    return found == blocks.end() ? nullptr : &*found;
}

std::optional<Stage> RoomFacts::stage() const
{
    const AgendaBlock *running = block();
    return running ? (*running)->stage : std::nullopt;
}

QString RoomFacts::titleOf(const Mesa &mesa) const
{
    return mesaTitle(phrases, mesa.fields());
}

QList<Mesa> RoomFacts::mesasOf(int table) const
{
    QList<Mesa> some = mesas;
    if (table != 0)
        some.removeIf([table](const Mesa &mesa) { return mesa->number != table; });
    return some;
}

QString questionText(const RoomFacts &facts,
                     const QList<Question> &questions,
                     const std::optional<Stage> &otherwise)
{
    const AgendaBlock *block = facts.block();
    auto asked =
        block ? questionOf(questions, {(*block)->stage, (*block)->title, (*block)->instructions})
              : std::nullopt;
    if (!asked)
        asked = questionAt(questions, otherwise);
    for (const Question &question : questions) {
        if (question.id() == asked)
            return question->text;
    }
    return {};
}

Result<RoomFacts>
readRoomFacts(const Stores &stores, const AgendaSnapshot &agenda, const Phrases &phrases)
{
    const auto workshop = stores.workshop.get();
    const auto blocks = stores.agendaBlocks.all();
    const auto mesas = stores.mesas.all();
    if (!workshop)
        return workshop.error();
    if (!blocks)
        return blocks.error();
    if (!mesas)
        return mesas.error();
    return RoomFacts{stores, phrases, *workshop, (*workshop)->timeZone(), agenda, *blocks, *mesas};
}

} // namespace Tallerista
