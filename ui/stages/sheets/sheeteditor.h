// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/sheets/sheetmodel.h"
#include "ui/stages/stagepage.h"

class QStackedWidget;

namespace Tallerista {

class FullSheet;
class LackBar;
class Notice;
class PageScroll;
class SevenQuestions;

/// One sheet: its questions, or all of it, over what is missing.
class SheetEditor : public QWidget
{
    Q_OBJECT

public:
    /// \a phrases must outlive the editor.
    SheetEditor(const PageContext &context,
                const Phrases &phrases,
                const SheetLine &line,
                QWidget *parent = nullptr);

    /// Shows what the document holds, except where somebody is typing.
    void follow(const SheetLine &line, const WorkshopFields &workshop);
    /// Shows the whole sheet, or the seven questions.
    void setFull(bool full);
    /// Shows the list of what is missing.
    void setListOpen(bool open);
    /// Puts the keyboard where work goes on: into what is missing first.
    void enter();

signals:
    /// What is missing is asked for only in the whole sheet.
    void fullRequested();
    void listOpened(bool open);

private:
    void enterLack(const SheetLack &lack);
    void mark(SheetState state);
    void createFull();

    PageContext m_context;
    const Phrases &m_phrases;
    SheetLine m_line;
    bool m_isFull = false;
    QStackedWidget *m_views;
    SevenQuestions *m_questions;
    PageScroll *m_fullScroll;
    FullSheet *m_full = nullptr; ///< made when it is first shown
    Notice *m_notice;
    LackBar *m_lacks;
};

} // namespace Tallerista
