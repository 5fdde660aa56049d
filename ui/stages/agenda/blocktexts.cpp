// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/blocktexts.h"

#include "core/actions/blockactions.h"
#include "core/base/hourtext.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

Result<int> minutesTyped(const QString &typed)
{
    bool isNumber = false;
    const int minutes = typed.trimmed().toInt(&isNumber);
    if (!isNumber)
        return Error{QCoreApplication::translate("BlockTexts",
                                                 "“%1” is not a number of minutes. Write it as 20.")
                         .arg(typed.trimmed())};
    return minutes;
}

Result<void> setHour(std::optional<int> &hour, const QString &typed)
{
    hour = hourTyped(typed);
    if (!hour && !typed.trimmed().isEmpty())
        return Error{
            QCoreApplication::translate("BlockTexts", "“%1” is not an hour. Write it as 9:30.")
                .arg(typed.trimmed())};
    return {};
}

Result<void> setMinutes(int &minutes, const QString &typed)
{
    const auto read = minutesTyped(typed);
    if (!read)
        return read.error();
    minutes = *read;
    return {};
}

Result<void> setLeast(AgendaBlockFields &block, const QString &typed)
{
    const auto set = setMinutes(block.leastMinutes, typed);
    if (set && block.leastMinutes > block.minutes)
        return Error{QCoreApplication::translate(
                         "BlockTexts", "The block lasts %1 minutes: it cannot take %2 at least.")
                         .arg(block.minutes)
                         .arg(block.leastMinutes)};
    return set;
}

Result<void> setBlockText(AgendaBlockFields &block, BlockText which, const QString &typed)
{
    switch (which) {
    case BlockText::Minutes:
        return setMinutes(block.minutes, typed);
    case BlockText::LeastMinutes:
        return setLeast(block, typed);
    case BlockText::FixedStart:
        return setHour(block.fixedStart, typed);
    case BlockText::Title:
        block.title = typed;
        break;
    case BlockText::Lead:
        block.lead = typed;
        break;
    case BlockText::Instructions:
        block.instructions = typed;
        break;
    case BlockText::Notes:
        block.notes = typed;
        break;
    }
    return {};
}

} // namespace

QString blockText(const AgendaBlockFields &block, BlockText which)
{
    switch (which) {
    case BlockText::Title:
        return block.title;
    case BlockText::Minutes:
        return QString::number(block.minutes);
    case BlockText::LeastMinutes:
        return QString::number(block.leastMinutes);
    case BlockText::FixedStart:
        return block.fixedStart ? hourText(*block.fixedStart) : QString();
    case BlockText::Lead:
        return block.lead;
    case BlockText::Instructions:
        return block.instructions;
    case BlockText::Notes:
        return block.notes;
    }
    Q_UNREACHABLE();
}

Result<AgendaBlock> writeBlockText(WorkshopDocument &document,
                                   Id<AgendaBlock> id,
                                   BlockText which,
                                   const QString &typed)
{
    const auto block = document.stores().agendaBlocks.get(id);
    if (!block)
        return block.error();
    AgendaBlockFields fields = block->fields();
    if (auto set = setBlockText(fields, which, typed); !set)
        return set.error();
    auto changed = AgendaBlock::create(id, fields);
    if (!changed || *changed == *block)
        return changed;
    return editBlock(document, *changed);
}

} // namespace Tallerista
