// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/undotextarea.h"

#include "core/base/text.h"
#include "ui/base/painting.h"
#include "ui/base/undokey.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

namespace Tallerista {

namespace {

constexpr int TextMargin = 5;
constexpr int Spare = 2;       ///< fonts are a little higher than their lines
constexpr int BorderWidth = 2; ///< the round corners of the panel lie outside of the square text

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

UndoTextArea::UndoTextArea(Enter enter, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_enter(enter)
{
    setTabChangesFocus(true);
    setFrameStyle(QFrame::Box);
    setLineWidth(BorderWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(TextMargin);
    connect(document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged,
            this,
            &UndoTextArea::fitHeight);
}

void UndoTextArea::setCommitted(const QString &text)
{
    m_committed = text;
    setPlainText(text); // forgets what could be undone
}

void UndoTextArea::settle(const QString &text)
{
    setCommitted(text);
    emit settled(this);
}

void UndoTextArea::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    fitHeight();
}

int UndoTextArea::wantedHeight() const
{
    int lines = lineCount();
    if (m_leastLines > 0)
        lines = qBound(m_leastLines, lines, m_mostLines);
    return lines * fontMetrics().lineSpacing() + 2 * (TextMargin + frameWidth()) + Spare;
}

int UndoTextArea::lineCount() const
{
    int lines = 0;
    for (auto block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    return lines;
}

bool UndoTextArea::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        paintPanel(
            painter, rect(), palette().color(QPalette::Base), palette().color(QPalette::Mid));
        if (hasFocus())
            paintFocusRing(painter, rect(), palette().color(QPalette::Highlight));
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isUndoKey(*key) && !keepsForTyping(*key)) {
            event->ignore(); // the window's action takes it
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void UndoTextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (m_submitsWhenLeft && event->reason() != Qt::PopupFocusReason && hasUncommittedTyping())
        emit submitted(toPlainText());
}

void UndoTextArea::keyPressEvent(QKeyEvent *event)
{
    const bool withControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (isEnter(*event) && !withControl && m_enter == Enter::Submits) {
        emit submitted(toPlainText());
        return;
    }
    // Neither Ctrl+Enter nor a foreign undo is typing, even when no action hears it now.
    if ((isEnter(*event) && withControl) || (isUndoKey(*event) && !keepsForTyping(*event)))
        return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
}

void UndoTextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void UndoTextArea::insertFromMimeData(const QMimeData *source)
{
    if (m_enter == Enter::BreaksLine)
        return QPlainTextEdit::insertFromMimeData(source);
    insertPlainText(cleanedLine(source->text()));
}

bool UndoTextArea::keepsForTyping(const QKeyEvent &key) const
{
    if (key.matches(QKeySequence::Redo))
        return document()->isRedoAvailable();
    return hasUncommittedTyping() && document()->isUndoAvailable();
}

void UndoTextArea::fitHeight()
{
    if (m_leastLines == 0)
        return;
    setFixedHeight(wantedHeight());
    const bool all = lineCount() <= m_mostLines;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

} // namespace Tallerista
