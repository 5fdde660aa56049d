// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/markedline.h"

#include "ui/widgets/undotextfield.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>
#include <QTimer>

#include <utility>

namespace Tallerista {

MarkedLine::MarkedLine(UndoTextField &line, WordCheck &check, const Theme &theme)
    : MarkedField(line, check, theme)
    , m_line(line)
{
    connect(&line, &QLineEdit::textEdited, this, [this] {
        setTyping(m_line.hasSelectedText() ? NotTyping : m_line.cursorPosition());
    });
    connect(&line, &QLineEdit::textChanged, this, &MarkedLine::mark);
    connect(&line, &QLineEdit::cursorPositionChanged, this, [this](int, int position) {
        followCursor(position);
    });
}

bool MarkedLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod && !m_showing) {
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        m_shown.clear(); // it takes what it shows off
        mark();
    }
    return MarkedField::eventFilter(watched, event);
}

QString MarkedLine::text() const
{
    return m_line.text();
}

WordPlace MarkedLine::selection() const
{
    return m_line.hasSelectedText()
               ? WordPlace{m_line.selectionStart(), m_line.selectedText().size()}
               : WordPlace{m_line.cursorPosition(), 0};
}

qsizetype MarkedLine::positionAt(const QPoint &point) const
{
    return m_line.cursorPositionAt(point);
}

void MarkedLine::select(const WordPlace &place)
{
    m_line.setSelection(int(place.start), int(place.length));
}

void MarkedLine::type(const QString &word)
{
    m_line.insert(word);
}

QMenu *MarkedLine::makeMenu()
{
    return m_line.makeMenu();
}

/// Once the text has settled.
void MarkedLine::mark()
{
    if (std::exchange(m_waiting, true))
        return;
    QTimer::singleShot(0, this, &MarkedLine::show);
}

void MarkedLine::markAt(qsizetype /*position*/)
{
    mark();
}

/// A line has no formats of its own: it shows those of an input method, which need not compose anything.
void MarkedLine::show()
{
    m_waiting = false;
    const auto marks = m_composing ? QList<WordPlace>() : marksIn(text());
    if (m_composing || marks == m_shown)
        return;
    m_shown = marks;
    QList<QInputMethodEvent::Attribute> attributes;
    for (const WordPlace &place : marks)
        attributes.append({QInputMethodEvent::TextFormat,
                           int(place.start) - m_line.cursorPosition(),
                           int(place.length),
                           wave()});
    QInputMethodEvent event({}, attributes);
    m_showing = true;
    QCoreApplication::sendEvent(&m_line, &event);
    m_showing = false;
}

} // namespace Tallerista
