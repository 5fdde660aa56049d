// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryreading.h"

#include "core/rules/ideacodes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// By table and in its order.
Result<QList<Id<Idea>>> selectedIdeas(const Stores &stores)
{
    const auto mesas = stores.mesas.all();
    if (!mesas)
        return mesas.error();
    QList<Id<Idea>> ideas;
    for (const Mesa &mesa : *mesas) {
        const auto record = stores.shortlists.ofMesa(mesa.id());
        if (!record)
            return record.error();
        if (*record)
            ideas += (*record)->ideas;
    }
    return ideas;
}

bool isOrigin(const Id<Idea> &idea, const QList<ConsolidationRecord> &records)
{
    return std::any_of(records.begin(), records.end(), [&](const ConsolidationRecord &record) {
        return record.origins.contains(idea);
    });
}

} // namespace

Result<PlenaryRecord> startedPlenary(const Stores &stores)
{
    const auto plenary = readPlenary(stores);
    if (!plenary)
        return plenary.error();
    if (!*plenary)
        return Error{QCoreApplication::translate(
            "PlenaryActions", "The plenary has not started. Bring the actions first.")};
    return **plenary;
}

Result<PlenaryRecord> openPlenary(const Stores &stores)
{
    auto plenary = startedPlenary(stores);
    if (!plenary || plenary->vote->isOpen())
        return plenary;
    return Error{QCoreApplication::translate("PlenaryActions",
                                             "The plenary is closed. Open it again to change it.")};
}

Result<OpenAction> openAction(const Stores &stores, const Id<Consolidation> &id)
{
    const auto plenary = openPlenary(stores);
    if (!plenary)
        return plenary.error();
    const auto &actions = plenary->actions;
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const ConsolidationRecord &record) {
            return record.action.id() == id;
        });
    if (found == actions.end())
        return Error{
            QCoreApplication::translate("PlenaryActions", "That action is no longer there.")};
    const auto codes = codesOf(stores, found->origins);
    return codes ? Result<OpenAction>({*plenary, *found, *codes}) : codes.error();
}

Result<void> checkHands(const PlenaryRecord &plenary, int hands)
{
    const int present = plenary.vote->present;
    if (hands <= present)
        return {};
    return Error{
        QCoreApplication::translate(
            "PlenaryActions", "%1 hands are more than the %n person(s) who vote.", nullptr, present)
            .arg(hands)};
}

Result<PlenaryChanges> plenaryChanges(const Stores &stores)
{
    const auto selected = selectedIdeas(stores);
    const auto records = stores.consolidations.records();
    if (!selected)
        return selected.error();
    if (!records)
        return records.error();
    PlenaryChanges changes;
    for (const Id<Idea> &idea : *selected) {
        if (!isOrigin(idea, *records))
            changes.missing.append(idea);
    }
    for (const ConsolidationRecord &record : *records) {
        if (record.origins.size() == 1 && !selected->contains(record.origins.first()))
            changes.obsolete.append(record);
    }
    return changes;
}

Result<int> tablesWithoutSelection(const Stores &stores)
{
    const auto mesas = stores.mesas.all();
    if (!mesas)
        return mesas.error();
    int count = 0;
    for (const Mesa &mesa : *mesas) {
        const auto record = stores.shortlists.ofMesa(mesa.id());
        if (!record)
            return record.error();
        const bool finished = *record && (*record)->shortlist->finishedAt;
        count += finished ? 0 : 1;
    }
    return count;
}

Result<QString> plenaryWording(const Stores &stores, const Id<Idea> &idea)
{
    const auto sheets = stores.sheets.records();
    const auto said = stores.ideas.get(idea);
    if (!sheets)
        return sheets.error();
    if (!said)
        return said.error();
    for (const SheetRecord &record : *sheets) {
        if (record.origins.contains(idea) && !record.sheet->name.isEmpty())
            return record.sheet->name;
    }
    return (*said)->text;
}

Result<QString> codesOf(const Stores &stores, const QList<Id<Idea>> &ideas)
{
    const auto mesas = stores.mesas.all();
    const auto all = stores.ideas.all();
    if (!mesas)
        return mesas.error();
    if (!all)
        return all.error();
    return IdeaCodes(*mesas, *all).of(ideas).join(u" + "_s);
}

} // namespace Tallerista
