// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/sheeteditor.h"

#include "core/actions/sheetactions.h"
#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/sheets/fullsheet.h"
#include "ui/stages/sheets/lackbar.h"
#include "ui/stages/sheets/sevenquestions.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagescroll.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace Tallerista {

SheetEditor::SheetEditor(const PageContext &context,
                         const Phrases &phrases,
                         const SheetLine &line,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(phrases)
    , m_line(line)
    , m_views(new QStackedWidget(this))
    , m_questions(new SevenQuestions(context, line.record.sheet.id(), line.code()))
    , m_fullScroll(new PageScroll(m_views))
    , m_notice(new Notice(context.theme, this))
    , m_lacks(new LackBar(context.theme, phrases, this))
{
    auto *scroll = new PageScroll(m_views);
    scroll->setWidget(m_questions);
    m_views->addWidget(scroll);
    m_views->addWidget(m_fullScroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_lacks);
    connect(m_lacks, &LackBar::chosen, this, &SheetEditor::enterLack);
    connect(m_lacks, &LackBar::marked, this, &SheetEditor::mark);
    connect(m_lacks, &LackBar::opened, this, &SheetEditor::listOpened);
}

void SheetEditor::follow(const SheetLine &line, const WorkshopFields &workshop)
{
    m_line = line;
    setProperty(DraftKeeper::Subject, line.record.sheet.id().toBytes());
    setProperty(DraftKeeper::Table, line.mesaNumber.value_or(0));
    m_notice->clear();
    m_questions->follow(line.record);
    if (m_full)
        m_full->follow(line.record, line.lacks);
    m_lacks->follow(line.lacks, workshop, line.record.sheet->state);
}

void SheetEditor::setFull(bool full)
{
    if (full && !m_full)
        createFull();
    if (full && !m_isFull)
        m_full->foldComplete();
    m_isFull = full;
    m_views->setCurrentIndex(full ? 1 : 0);
}

void SheetEditor::setListOpen(bool open)
{
    m_lacks->setOpen(open);
}

void SheetEditor::enter()
{
    if (m_isFull) {
        if (m_line.lacks.isEmpty())
            return m_full->enter();
        return m_full->enter(m_line.lacks.first());
    }
    for (const SheetLack &lack : std::as_const(m_line.lacks)) {
        if (m_questions->enter(lack))
            return;
    }
    m_questions->enter();
}

void SheetEditor::enterLack(const SheetLack &lack)
{
    if (!m_isFull && m_questions->enter(lack))
        return;
    if (!m_isFull)
        emit fullRequested();
    if (m_full)
        m_full->enter(lack);
}

void SheetEditor::mark(SheetState state)
{
    const auto marked = markSheet(m_context.document, m_line.record.sheet.id(), state);
    if (!marked)
        m_notice->showProblem(marked.error().message);
}

void SheetEditor::createFull()
{
    m_full = new FullSheet(m_context, m_phrases, m_line.record.sheet.id(), m_line.code());
    m_fullScroll->setWidget(m_full);
    m_full->follow(m_line.record, m_line.lacks);
}

} // namespace Tallerista
