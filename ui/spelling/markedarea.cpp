// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/markedarea.h"

#include "ui/widgets/undotextarea.h"

#include <QMenu>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

namespace Tallerista {

MarkedArea::MarkedArea(UndoTextArea &area, WordCheck &check, const Theme &theme)
    : MarkedField(area, check, theme)
    , m_area(area)
{
    area.viewport()->installEventFilter(this);
    connect(area.document(), &QTextDocument::contentsChange, this, [this](int at, int, int added) {
        followText(at, added);
    });
    connect(&area, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        followCursor(m_area.textCursor().position());
    });
}

QString MarkedArea::text() const
{
    return m_area.toPlainText();
}

WordPlace MarkedArea::selection() const
{
    const QTextCursor cursor = m_area.textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}

qsizetype MarkedArea::positionAt(const QPoint &point) const
{
    return m_area.cursorForPosition(m_area.viewport()->mapFrom(&m_area, point)).position();
}

void MarkedArea::select(const WordPlace &place)
{
    QTextCursor cursor = m_area.textCursor();
    cursor.setPosition(int(place.start));
    cursor.setPosition(int(place.end()), QTextCursor::KeepAnchor);
    m_area.setTextCursor(cursor);
}

void MarkedArea::type(const QString &word)
{
    m_area.insertPlainText(word);
}

QMenu *MarkedArea::makeMenu()
{
    return m_area.createStandardContextMenu();
}

void MarkedArea::mark()
{
    markBlocks(0, m_area.document()->characterCount());
}

void MarkedArea::markAt(qsizetype position)
{
    markBlocks(int(position), int(position));
}

/// What is put in its place as a whole is not typed; such a change cannot be undone.
void MarkedArea::followText(int at, int added)
{
    const bool typed = m_area.hasFocus() && m_area.document()->isUndoRedoEnabled();
    setTyping(typed ? at + added : NotTyping);
    markBlocks(at, at + added);
}

void MarkedArea::markBlocks(int from, int to)
{
    for (auto block = m_area.document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next())
        markBlock(block);
}

/// As QSyntaxHighlighter does it, which would say that the text has changed.
void MarkedArea::markBlock(const QTextBlock &block)
{
    QList<QTextLayout::FormatRange> waves;
    for (const WordPlace &place : marksIn(block.text(), block.position()))
        waves.append({int(place.start), int(place.length), wave()});
    if (waves == block.layout()->formats())
        return;
    block.layout()->setFormats(waves);
    m_area.document()->markContentsDirty(block.position(), block.length());
}

} // namespace Tallerista
