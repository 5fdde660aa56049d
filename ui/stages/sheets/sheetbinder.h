// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/smart/sheetcheck.h"
#include "ui/stages/sheets/hintedfield.h"
#include "ui/stages/stagepage.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/foldedcompleter.h"

#include <QHash>

namespace Tallerista {

class SavingField;

/// Makes the fields of one sheet. Each of them writes itself, follows the document, and is found by
/// what the sheet lacks. Whoever asks for a field puts it into a layout.
class SheetBinder : public QObject
{
    Q_OBJECT

public:
    using Words = HintedField::Words;
    using Names = QList<FoldedCompleter::Name>;

    /// Where a text comes from and how it is written.
    struct Source
    {
        std::function<QString(const SheetRecord &record)> read;
        std::function<Result<void>(const QString &typed)> write;
    };

    /// \a code is the sheet's, for the names of its fields.
    SheetBinder(const PageContext &context,
                const Id<SmartSheet> &sheet,
                QString code,
                QObject *parent);

    const PageContext &context() const { return m_context; }
    WorkshopDocument &document() const { return m_context.document; }
    const Theme &theme() const { return m_context.theme; }
    const Id<SmartSheet> &sheet() const { return m_sheet; }
    /// How the field \a name is called among those of all sheets: "F1-2.problem".
    QString objectName(const QString &name) const { return m_code + u'.' + name; }

    // \a name is the field's among those of its sheet.
    HintedField *makeLine(const QString &name, const Words &words, const Source &source);
    /// A line whose spelling is looked at.
    HintedField *makeProse(const QString &name, const Words &words, const Source &source);
    /// At least \a lines high, growing with its text.
    HintedField *
    makeArea(const QString &name, const Words &words, const Source &source, int lines = 2);
    /// A line that offers \a names.
    HintedField *makeNamed(const QString &name,
                           const Words &words,
                           const Source &source,
                           const std::function<Names()> &names);
    HintedField *
    makeDate(const QString &name, const Words &words, std::optional<QDate> SmartSheetFields::*date);
    HintedField *makeChoice(const QString &name,
                            const Words &words,
                            const QList<ChoiceBox::Choice> &choices,
                            const std::function<int(const SmartSheetFields &)> &read,
                            const ChoiceBox::Write &write);
    HintedField *makeLead(const QString &name, const Words &words);
    HintedField *makeTopic(const QString &name, const Words &words);

    /// A line about a person: neither it nor what it holds is there while the room sees the screen.
    HintedField *makePrivateLine(const QString &name, const Words &words, const Source &source);

    Source textOf(QString SmartSheetFields::*text);
    Names institutionNames() const;
    /// Writes the sheet after \a change.
    Result<void> write(const std::function<void(SmartSheetFields &)> &change);

    /// Does \a follow with every new state of the sheet.
    void onFollow(std::function<void(const SheetRecord &record)> follow);
    void follow(const SheetRecord &record);

    /// \a field is mended where \a enter leads; it is given the row.
    void lead(SheetField field, const std::function<void(int row)> &enter);
    void lead(SheetField field, QWidget *editor);
    bool leadsTo(SheetField field) const { return m_ways.contains(int(field)); }
    void enter(const SheetLack &lack) const;

private:
    HintedField *wrap(const Words &words, SavingField *line) const;
    SavingField *makeSavingField(const QString &name, const Source &source);
    /// Writes, and says what \a source holds then.
    std::function<Result<QString>(const QString &typed)> saving(const Source &source);

    PageContext m_context;
    Id<SmartSheet> m_sheet;
    QString m_code;
    QList<std::function<void(const SheetRecord &record)>> m_followers;
    QHash<int, std::function<void(int row)>> m_ways; ///< by SheetField
};

} // namespace Tallerista
