// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/undotextfield.h"

#include "core/base/text.h"
#include "ui/base/announce.h"
#include "ui/base/theme.h"
#include "ui/base/undokey.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

namespace Tallerista {

UndoTextField::UndoTextField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_counter(new QLabel(this))
{
    m_counter->hide();
    m_counter->setForegroundRole(QPalette::WindowText);
    connect(this, &QLineEdit::textChanged, this, &UndoTextField::updateCounter);
    connect(this, &QLineEdit::textEdited, this, [this] { setRefused(false); });
    connect(&theme, &Theme::changed, this, &UndoTextField::updateCounter);
}

void UndoTextField::setCommitted(const QString &text)
{
    m_committed = text;
    setText(text); // forgets what could be undone
    setRefused(false);
    if (!hasFocus())
        setCursorPosition(0); // its beginning is what can be read
}

void UndoTextField::settle(const QString &text)
{
    setCommitted(text);
    emit settled(this);
}

void UndoTextField::setLimits(int soft, int hard)
{
    m_softLimit = soft;
    m_hardLimit = hard;
    updateCounter();
}

bool UndoTextField::isTooLong() const
{
    return m_hardLimit > 0 && characterCount(text()) > m_hardLimit;
}

bool UndoTextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isUndoKey(*key) && !keepsForTyping(*key)) {
            event->ignore(); // the window's action takes it
            return true;
        }
    }
    return QLineEdit::event(event);
}

void UndoTextField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        emit submitted(text());
        return;
    }
    if (event->key() == Qt::Key_Escape && restores()) {
        setCommitted(m_committed);
        emit restored();
        return;
    }
    // Neither Ctrl+Enter nor a foreign undo is typing, even when no action hears it now.
    if (enter || (isUndoKey(*event) && !keepsForTyping(*event)))
        return event->ignore();
    QLineEdit::keyPressEvent(event);
}

void UndoTextField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    updateCounter();
}

bool UndoTextField::keepsForTyping(const QKeyEvent &key) const
{
    if (key.matches(QKeySequence::Redo))
        return isRedoAvailable();
    return hasUncommittedTyping() && isUndoAvailable();
}

bool UndoTextField::restores() const
{
    return (m_holdsValue || m_isRefused) && hasUncommittedTyping();
}

void UndoTextField::setRefused(bool refused)
{
    if (refused == m_isRefused)
        return;
    m_isRefused = refused;
    QPalette own; // as its surroundings have it
    if (refused)
        own.setColor(QPalette::Text, m_theme.problem());
    setPalette(own);
}

void UndoTextField::updateCounter()
{
    const auto count = characterCount(text());
    const bool shown = m_hardLimit > 0 && count > m_softLimit;
    m_counter->setVisible(shown);
    if (!shown) {
        m_counter->clear();
        return setTextMargins(0, 0, 0, 0);
    }
    const bool appeared = m_counter->text().isEmpty();
    m_counter->setText(
        tr("%1 of %2").arg(QLocale().toString(count), QLocale().toString(m_hardLimit)));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, isTooLong() ? m_theme.problem() : m_theme.secondaryInk());
    m_counter->setPalette(own);
    m_counter->setFont(m_theme.font(TextSize::Secondary));
    const QSize size = m_counter->sizeHint();
    m_counter->setGeometry(width() - size.width() - Theme::Grid,
                           (height() - size.height()) / 2,
                           size.width(),
                           size.height());
    setTextMargins(0, 0, size.width() + Theme::Grid, 0);
    if (appeared)
        announce(m_counter, m_counter->text());
}

} // namespace Tallerista
