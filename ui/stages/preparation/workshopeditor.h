// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/readiness.h"
#include "ui/stages/stagepage.h"

class QGridLayout;

namespace Tallerista {

class ChoiceField;
class CutsField;
class FormField;
class SavingField;
class UndoTextArea;

/// The workshop's own data, each field saved by itself.
class WorkshopEditor : public QWidget
{
    Q_OBJECT

public:
    explicit WorkshopEditor(const PageContext &context, QWidget *parent = nullptr);

    /// Shows what the document holds, except where somebody is typing.
    void follow(const WorkshopFields &workshop);
    /// Puts the keyboard where \a lack is mended, or into the first field.
    void enter(Lack lack);

private:
    /// A text of the workshop on one line.
    struct Line
    {
        QString WorkshopFields::*text;
        SavingField *line;
    };

    FormField *
    makeLine(const QString &name, const QString &objectName, QString WorkshopFields::*text);
    FormField *makeDate();
    FormField *makeObjective();
    FormField *makeComputers();
    FormField *makeLanguage();
    FormField *makeCuts();
    FormField *wrap(const QString &name, SavingField *line);
    void saveObjective(const QString &typed);
    void saveChoice(FormField *field, const std::function<void(WorkshopFields &)> &change);
    Result<Workshop> write(const std::function<void(WorkshopFields &)> &change);
    QDate today() const;

    PageContext m_context;
    QList<Line> m_lines;
    SavingField *m_date = nullptr;
    FormField *m_dateField = nullptr;
    UndoTextArea *m_objective = nullptr;
    FormField *m_objectiveField = nullptr;
    ChoiceField *m_computers = nullptr;
    ChoiceField *m_language = nullptr;
    CutsField *m_cuts = nullptr;
};

} // namespace Tallerista
