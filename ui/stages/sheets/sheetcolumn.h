// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/sheetactions.h"
#include "ui/stages/sheets/sheetbinder.h"
#include "ui/stages/sheets/sheetvalues.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/rowseditor.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

/// One column of the rows of a sheet that are a T: how it looks and what it means.
template <typename T>
struct SheetColumn
{
    RowColumn look;
    std::function<QString(const T &row)> read;
    std::function<Result<void>(const T &row, const QString &typed)> write;
};

/// Makes columns of fields of T.
template <typename T>
class ColumnMaker
{
public:
    using Fields = typename T::Fields;

    /// \a document must outlive the columns.
    explicit ColumnMaker(WorkshopDocument &document)
        : m_document(document)
    {}

    SheetColumn<T> text(const RowColumn &look, QString Fields::*text) const
    {
        return make(
            look,
            [text](const Fields &fields) { return fields.*text; },
            [text](Fields &fields, const QString &typed) {
                fields.*text = typed;
                return Result<void>();
            });
    }

    SheetColumn<T> date(const RowColumn &look, std::optional<QDate> Fields::*date) const
    {
        return make(
            look,
            [date](const Fields &fields) { return dateText(fields.*date); },
            [date, &document = m_document](Fields &fields, const QString &typed) -> Result<void> {
                const auto meant = dateFrom(typed, todayOf(document));
                if (!meant)
                    return meant.error();
                fields.*date = *meant;
                return {};
            });
    }

    /// \a value is a number, a truth or an enumeration.
    template <typename Value>
    SheetColumn<T> choice(const RowColumn &look, Value Fields::*value) const
    {
        return make(
            look,
            [value](const Fields &fields) { return QString::number(int(fields.*value)); },
            [value](Fields &fields, const QString &typed) {
                fields.*value = Value(typed.toInt());
                return Result<void>();
            });
    }

private:
    template <typename Read, typename Put>
    SheetColumn<T> make(const RowColumn &look, Read read, Put put) const
    {
        return {look,
                [read](const T &row) { return read(row.fields()); },
                [put, &document = m_document](const T &row, const QString &typed) -> Result<void> {
                    Fields fields = row.fields();
                    if (auto fine = put(fields, typed); !fine)
                        return fine;
                    const auto changed = T::create(row.id(), fields);
                    if (!changed)
                        return changed.error();
                    const auto written = editSheetRow(document, *changed);
                    return written ? Result<void>() : written.error();
                }};
    }

    WorkshopDocument &m_document;
};

/// The row \a id of the sheet, or an Error where it is gone.
template <typename T>
Result<T> sheetRow(const SheetBinder &binder, QList<T> SheetRecord::*rows, const RowId &id)
{
    const auto record = binder.document().stores().sheets.record(binder.sheet());
    if (!record)
        return record.error();
    const QList<T> &all = (*record).*rows;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T &row) { return row.id() == id; });
    if (found == all.end())
        return Error{
            QCoreApplication::translate("Reader", "What was to be changed is no longer there.")};
    return *found;
}

template <typename T>
RowVerbs
verbsOf(SheetBinder &binder, const QList<SheetColumn<T>> &columns, QList<T> SheetRecord::*rows)
{
    RowVerbs verbs;
    verbs.write = [&binder, columns, rows](
                      const RowId &id, int column, const QString &typed) -> Result<QString> {
        const auto row = sheetRow(binder, rows, id);
        if (!row)
            return row.error();
        if (const auto written = columns.at(column).write(*row, typed); !written)
            return written.error();
        const auto held = sheetRow(binder, rows, id);
        return held ? columns.at(column).read(*held) : Result<QString>(held.error());
    };
    verbs.remove = [&binder](const RowId &id) {
        return removeSheetRow<T>(binder.document(), Id<T>(id));
    };
    if constexpr (requires(const T &row) { row->position; })
        verbs.move = [&binder](const RowId &id, int places) {
            return moveSheetRow<T>(binder.document(), Id<T>(id), places);
        };
    return verbs;
}

/// An editor of the rows \a rows that follows with \a binder; \a add takes what was typed below it.
template <typename T>
RowsEditor *makeRows(SheetBinder &binder,
                     const QList<SheetColumn<T>> &columns,
                     QList<T> SheetRecord::*rows,
                     const RowsEditor::Words &words,
                     std::function<Result<void>(const QString &typed)> add)
{
    QList<RowColumn> looks;
    for (const SheetColumn<T> &column : columns)
        looks.append(column.look);
    auto *editor = new RowsEditor(
        binder.theme(), looks, words, verbsOf(binder, columns, rows), std::move(add));
    binder.onFollow([editor, columns, rows](const SheetRecord &record) {
        QList<RowCells> shown;
        for (const T &row : record.*rows) {
            QStringList cells;
            for (const SheetColumn<T> &column : columns)
                cells.append(column.read(row));
            shown.append({row.id(), cells});
        }
        editor->setRows(shown);
    });
    QObject::connect(
        editor, &RowsEditor::removed, &binder, [&binder, editor](const QString &title) {
            showUndoToast(binder.context(),
                          QCoreApplication::translate("SheetRows", "“%1” was deleted.").arg(title),
                          editor->notice());
        });
    return editor;
}

} // namespace Tallerista
