// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/markedarea.h"

#include "ui/widgets/undotextarea.h"

#include <QMenu>
#include <QTextBlock>
#include <QTextCursor>

namespace Tallerista {

class MarkedArea::Highlighter : public QSyntaxHighlighter
{
public:
    explicit Highlighter(MarkedArea &marked)
        : QSyntaxHighlighter(marked.m_area.document())
        , m_marked(marked)
    {}

protected:
    void highlightBlock(const QString &text) override
    {
        for (const WordPlace &place : m_marked.marksIn(text, currentBlock().position()))
            setFormat(int(place.start), int(place.length), m_marked.wave());
    }

private:
    MarkedArea &m_marked;
};

MarkedArea::MarkedArea(UndoTextArea &area, WordCheck &check, const Theme &theme)
    : MarkedField(area, check, theme)
    , m_area(area)
{
    // Before the highlighter hears of the same.
    connect(area.document(), &QTextDocument::contentsChange, this, [this](int at, int, int added) {
        followText(at, added);
    });
    m_highlighter = new Highlighter(*this);
    area.viewport()->installEventFilter(this);
    connect(&area, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        followCursor(m_area.textCursor().position());
    });
}

MarkedArea::~MarkedArea()
{
    delete m_highlighter;
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
    m_highlighter->rehighlight();
}

void MarkedArea::markAt(qsizetype position)
{
    const QTextBlock block = m_area.document()->findBlock(int(position));
    if (block.isValid())
        m_highlighter->rehighlightBlock(block);
}

/// What is put in its place as a whole is not typed; such a change cannot be undone.
void MarkedArea::followText(int at, int added)
{
    const bool typed = m_area.hasFocus() && m_area.document()->isUndoRedoEnabled();
    setTyping(typed ? at + added : NotTyping);
}

} // namespace Tallerista
