// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendaplan.h"
#include "ui/stages/stagepage.h"

class QLabel;
class QLayout;

namespace Tallerista {

class Notice;
class UndoTextField;

/// When the morning starts and when it must be over, and one sentence about whether the blocks fit.
class PlanBar : public QWidget
{
    Q_OBJECT

public:
    /// What goes wrong is shown in \a notice; it and \a phrases must outlive the bar.
    PlanBar(const PageContext &context, const Phrases &phrases, Notice *notice, QWidget *parent);

    /// Reads the workshop anew; what is being typed stays.
    void reload();
    void showPlan(const AgendaPlan &plan, const QTimeZone &zone);

signals:
    /// A list of blocks is to take the place of these, or these are to be written to one.
    void importAsked();
    void exportAsked();

private:
    void addFileButtons(QLayout *layout);
    void connectField(UndoTextField *field, void (PlanBar::*commit)()) const;
    void commitStart();
    void commitEnd();
    bool write(const WorkshopFields &fields, const QString &sentence);
    QString sentenceOf(const AgendaPlan &plan, const QTimeZone &zone) const;
    void dress();

    PageContext m_context;
    const Phrases &m_phrases;
    Notice *m_notice;
    UndoTextField *m_start;
    UndoTextField *m_end;
    QLabel *m_sentence;
    bool m_fits = true;
};

} // namespace Tallerista
