// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendaplan.h"
#include "core/rules/agenda/agendasnapshot.h"
#include "ui/stages/stagepage.h"

class QLabel;
class QLayout;
class QPushButton;

namespace Tallerista {

class Notice;
class UndoTextField;

/// When the morning starts and when it must be over, and one sentence about whether the blocks fit:
/// first as they are planned, from the start on as the day goes.
class PlanBar : public QWidget
{
    Q_OBJECT

public:
    /// What goes wrong is shown in \a notice; it and \a phrases must outlive the bar.
    PlanBar(const PageContext &context, const Phrases &phrases, Notice *notice, QWidget *parent);

    /// Reads the workshop anew; what is being typed stays.
    void reload();
    void showPlan(const AgendaPlan &plan, const QTimeZone &zone);
    /// Once the agenda has started this takes the place of the plan.
    void showDay(const AgendaSnapshot &snapshot, const QTimeZone &zone);

    /// Without the buttons that the menu has, too.
    void setNarrow(bool narrow);

signals:
    /// A list of blocks is to take the place of these, or these are to be written to one.
    void importAsked();
    void exportAsked();

private:
    struct Saying
    {
        QString sentence;
        bool fits = true;

        friend bool operator==(const Saying &, const Saying &) = default;
    };

    void addFileButtons(QLayout *layout);
    void connectField(UndoTextField *field, void (PlanBar::*commit)()) const;
    void commitStart();
    void commitEnd();
    void write(UndoTextField *field, const WorkshopFields &fields, const QString &sentence);
    void refuse(UndoTextField *field, const Error &why);
    QString sentenceOf(const AgendaPlan &plan, const QTimeZone &zone) const;
    QString sentenceOf(const AgendaSnapshot &snapshot, const QTimeZone &zone) const;
    void say(const Saying &saying);
    void dress();

    PageContext m_context;
    const Phrases &m_phrases;
    Notice *m_notice;
    UndoTextField *m_start;
    UndoTextField *m_end;
    QLabel *m_sentence;
    QList<QPushButton *> m_fileButtons;
    Saying m_planned;
    Saying m_said;
};

} // namespace Tallerista
