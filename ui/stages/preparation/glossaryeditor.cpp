// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/preparation/glossaryeditor.h"

#include "core/actions/glossaryactions.h"
#include "ui/widgets/addfield.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct GlossaryTexts
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryEditor)
};

constexpr int AcronymColumn = 0;

QList<RowColumn> glossaryColumns()
{
    return {{GlossaryTexts::tr("Acronym or word"), RowColumn::Kind::Line, 2},
            {GlossaryTexts::tr("What it stands for"), RowColumn::Kind::Text, 5}};
}

/// Writes one cell of the row \a id and returns what it holds now.
Result<QString>
writeCell(WorkshopDocument &document, Id<GlossaryEntry> id, int column, const QString &typed)
{
    const auto entry = document.stores().glossary.get(id);
    if (!entry)
        return entry.error();
    const auto text =
        column == AcronymColumn ? &GlossaryEntryFields::acronym : &GlossaryEntryFields::meaning;
    const auto changed = entry->with([&](GlossaryEntryFields &fields) { fields.*text = typed; });
    if (!changed)
        return changed.error();
    const auto written = editGlossaryEntry(document, *changed);
    return written ? Result<QString>(written->fields().*text) : written.error();
}

Result<void> addTyped(WorkshopDocument &document, const QString &typed)
{
    const GlossaryEntryFields entry = glossaryEntryFrom(typed);
    const auto added = addGlossaryEntry(document, entry.acronym, entry.meaning);
    return added ? Result<void>() : added.error();
}

} // namespace

GlossaryEditor::GlossaryEditor(WorkshopDocument &document, const Theme &theme, QWidget *parent)
    : RowsEditor(
        theme,
        glossaryColumns(),
        {tr("Entry %1"), tr("Add an acronym: AGA = what it stands for, then Enter")},
        {[&document](const RowId &id, int column, const QString &typed) {
             return writeCell(document, Id<GlossaryEntry>(id), column, typed);
         },
         [&document](const RowId &id) {
             return removeGlossaryEntry(document, Id<GlossaryEntry>(id));
         }},
        [&document](const QString &typed) { return addTyped(document, typed); },
        parent)
{
    setObjectName(u"glossary"_s);
    setFocusProxy(nullptr); // by which Tab would pass over the rows
    addField()->setObjectName(u"glossaryField"_s);
}

void GlossaryEditor::follow(const QList<GlossaryEntry> &entries)
{
    QList<RowCells> rows;
    for (const GlossaryEntry &entry : entries)
        rows.append({entry.id(), {entry->acronym, entry->meaning}});
    setRows(rows);
}

} // namespace Tallerista
