// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ordering.h"
#include "core/actions/sheetactions.h"
#include "core/actions/sheetstep.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

/// Where the rows of a kind are read.
template <typename T>
struct RowsOf;

template <>
struct RowsOf<Indicator>
{
    static const Reader<Indicator> &store(const Stores &stores) { return stores.indicators; }
    static const QList<Indicator> &in(const SheetRecord &record) { return record.indicators; }
};

template <>
struct RowsOf<Milestone>
{
    static const Reader<Milestone> &store(const Stores &stores) { return stores.milestones; }
    static const QList<Milestone> &in(const SheetRecord &record) { return record.milestones; }
};

template <>
struct RowsOf<Risk>
{
    static const Reader<Risk> &store(const Stores &stores) { return stores.risks; }
    static const QList<Risk> &in(const SheetRecord &record) { return record.risks; }
};

template <>
struct RowsOf<SheetPartner>
{
    static const Reader<SheetPartner> &store(const Stores &stores) { return stores.partners; }
};

template <>
struct RowsOf<Task>
{
    static const Reader<Task> &store(const Stores &stores) { return stores.tasks; }
};

Result<Id<SmartSheet>> sheetOf(const std::optional<Id<SmartSheet>> &sheet)
{
    if (!sheet)
        return Error{QCoreApplication::translate("SheetActions", "This belongs to no sheet.")};
    return *sheet;
}

/// The task to find out what \a after says that nobody knows and \a before did not say.
Result<void> addBaselineTask(WorkshopDocument &document,
                             Edit &edit,
                             const IndicatorFields &after,
                             const QString &before)
{
    if (!saysNoData(after.baseline) || saysNoData(before))
        return {};
    const auto workshop = document.stores().workshop.get();
    if (!workshop)
        return workshop.error();
    TaskFields fields;
    fields.sheet = after.sheet;
    fields.what =
        baselineTask(Phrases((*workshop)->language), after).left(TaskFields::MaxTextLength);
    const auto task = Task::create(document.newId<Task>(), fields);
    if (!task)
        return task.error();
    edit.insert(*task);
    return {};
}

template <typename Fields>
Result<void> addConsequences(WorkshopDocument &, Edit &, const Fields &, const Fields *)
{
    return {};
}

/// What else a row brings with it; \a before is null for a new one.
template <>
Result<void> addConsequences(WorkshopDocument &document,
                             Edit &edit,
                             const IndicatorFields &after,
                             const IndicatorFields *before)
{
    return addBaselineTask(document, edit, after, before ? before->baseline : QString());
}

/// \a fields with the position behind the rows that are there.
template <typename T>
Result<typename T::Fields> placedAtEnd(const WorkshopDocument &document,
                                       const Id<SmartSheet> &sheet,
                                       typename T::Fields fields)
{
    if constexpr (requires { fields.position; }) {
        const auto record = document.stores().sheets.record(sheet);
        if (!record)
            return record.error();
        fields.position = positionAtEnd(RowsOf<T>::in(*record));
    }
    return fields;
}

} // namespace

template <typename T>
Result<T> addSheetRow(WorkshopDocument &document, const typename T::Fields &fields)
{
    const auto sheet = sheetOf(fields.sheet);
    if (!sheet)
        return sheet.error();
    const auto placed = placedAtEnd<T>(document, *sheet, fields);
    if (!placed)
        return placed.error();
    auto row = T::create(document.newId<T>(), *placed);
    if (!row)
        return row;
    return onSheet(document, StepKind::AddSheetRow, *sheet, [&](Edit &edit) -> Result<T> {
        edit.insert(*row);
        auto done = addConsequences<typename T::Fields>(document, edit, row->fields(), nullptr);
        return done ? row : done.error();
    });
}

template <typename T>
Result<T> editSheetRow(WorkshopDocument &document, const T &row)
{
    const auto sheet = sheetOf(row->sheet);
    auto before = RowsOf<T>::store(document.stores()).get(row.id());
    if (!sheet)
        return sheet.error();
    if (!before)
        return before;
    return onSheet(document, StepKind::EditSheetRow, *sheet, [&](Edit &edit) -> Result<T> {
        edit.update(row);
        auto done = addConsequences(document, edit, row.fields(), &before->fields());
        return done ? Result<T>(row) : done.error();
    });
}

template <typename T>
Result<void> removeSheetRow(WorkshopDocument &document, Id<T> id)
{
    const auto row = RowsOf<T>::store(document.stores()).get(id);
    if (!row)
        return row.error();
    const auto sheet = sheetOf((*row)->sheet);
    if (!sheet)
        return sheet.error();
    return onSheet(document, StepKind::RemoveSheetRow, *sheet, [&](Edit &edit) {
        edit.remove(id);
        return Result<void>();
    });
}

template <typename T>
Result<void> moveSheetRow(WorkshopDocument &document, Id<T> id, int places)
{
    const auto row = RowsOf<T>::store(document.stores()).get(id);
    if (!row)
        return row.error();
    const auto record = document.stores().sheets.record((*row)->sheet);
    if (!record)
        return record.error();
    const QString position = positionMoved(RowsOf<T>::in(*record), id, places);
    if (position.isEmpty())
        return {};
    const auto moved = row->with([&](auto &fields) { fields.position = position; });
    if (!moved)
        return moved.error();
    return onSheet(document, StepKind::MoveSheetRow, (*row)->sheet, [&](Edit &edit) {
        edit.update(*moved);
        return Result<void>();
    });
}

template Result<Indicator> addSheetRow<Indicator>(WorkshopDocument &, const IndicatorFields &);
template Result<Milestone> addSheetRow<Milestone>(WorkshopDocument &, const MilestoneFields &);
template Result<Risk> addSheetRow<Risk>(WorkshopDocument &, const RiskFields &);
template Result<SheetPartner> addSheetRow<SheetPartner>(WorkshopDocument &,
                                                        const SheetPartnerFields &);
template Result<Task> addSheetRow<Task>(WorkshopDocument &, const TaskFields &);

template Result<Indicator> editSheetRow(WorkshopDocument &, const Indicator &);
template Result<Milestone> editSheetRow(WorkshopDocument &, const Milestone &);
template Result<Risk> editSheetRow(WorkshopDocument &, const Risk &);
template Result<SheetPartner> editSheetRow(WorkshopDocument &, const SheetPartner &);
template Result<Task> editSheetRow(WorkshopDocument &, const Task &);

template Result<void> removeSheetRow<Indicator>(WorkshopDocument &, Id<Indicator>);
template Result<void> removeSheetRow<Milestone>(WorkshopDocument &, Id<Milestone>);
template Result<void> removeSheetRow<Risk>(WorkshopDocument &, Id<Risk>);
template Result<void> removeSheetRow<SheetPartner>(WorkshopDocument &, Id<SheetPartner>);
template Result<void> removeSheetRow<Task>(WorkshopDocument &, Id<Task>);

template Result<void> moveSheetRow<Indicator>(WorkshopDocument &, Id<Indicator>, int);
template Result<void> moveSheetRow<Milestone>(WorkshopDocument &, Id<Milestone>, int);
template Result<void> moveSheetRow<Risk>(WorkshopDocument &, Id<Risk>, int);

} // namespace Tallerista
