// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/markedfield.h"

#include "ui/base/plaintext.h"
#include "ui/base/theme.h"
#include "ui/spelling/wordcheck.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextCharFormat>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Tallerista {

MarkedField::MarkedField(QWidget &field, WordCheck &check, const Theme &theme)
    : QObject(&field)
    , m_field(field)
    , m_kind(field.metaObject())
    , m_check(check)
    , m_theme(theme)
{
    field.installEventFilter(this);
    connect(&check, &WordCheck::changed, this, [this] { mark(); });
    connect(&theme, &Theme::changed, this, [this] { mark(); });
}

QKeySequence MarkedField::correctingKey()
{
    return Qt::ControlModifier | Qt::Key_Period;
}

void MarkedField::offerNext()
{
    const auto mistakes = m_check.mistakesIn(text());
    if (mistakes.isEmpty()) {
        emit nothingToOffer();
        return;
    }
    const WordPlace chosen = selection();
    auto next = std::find_if(mistakes.begin(), mistakes.end(), [&](const WordPlace &mistake) {
        return mistake.end() >= chosen.end() && mistake != chosen;
    });
    if (next == mistakes.end())
        next = mistakes.begin();
    select(*next);
    offer(*next, belowWord());
}

bool MarkedField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto &asked = *static_cast<QContextMenuEvent *>(event);
        const bool byKey = asked.reason() == QContextMenuEvent::Keyboard;
        const qsizetype place =
            byKey ? selection().end() : positionAt(m_field.mapFromGlobal(asked.globalPos()));
        return offerAt(place, byKey ? belowWord() : asked.globalPos());
    }
    if (event->type() == QEvent::KeyPress && hear(*static_cast<QKeyEvent *>(event)))
        return true;
    // A field loses the focus once more while it goes.
    if (event->type() == QEvent::FocusOut && m_field.metaObject() == m_kind)
        followCursor(NotTyping);
    return QObject::eventFilter(watched, event);
}

bool MarkedField::hear(const QKeyEvent &key)
{
    const QKeySequence pressed(key.keyCombination());
    if (pressed == correctingKey()) {
        offerNext();
        return true;
    }
    if (pressed != QKeySequence(Qt::ShiftModifier | Qt::Key_F10))
        return false;
    const QPoint below = belowWord(); // Qt knows this key on Windows alone
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, m_field.mapFromGlobal(below), below);
    return QCoreApplication::sendEvent(&m_field, &menu);
}

/// Wavy, so that it is not the colour alone that tells.
QTextCharFormat MarkedField::wave() const
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(m_theme.problem());
    return format;
}

QList<WordPlace> MarkedField::marksIn(const QString &text, qsizetype offset) const
{
    auto marks = m_check.mistakesIn(text);
    marks.removeIf([&](const WordPlace &mark) {
        return m_typing > offset + mark.start && m_typing <= offset + mark.end();
    });
    return marks;
}

void MarkedField::followCursor(qsizetype position)
{
    if (m_typing == NotTyping || m_typing == position)
        return;
    markAt(std::exchange(m_typing, NotTyping));
}

bool MarkedField::offerAt(qsizetype position, const QPoint &globalPoint)
{
    const auto mistakes = m_check.mistakesIn(text());
    const auto hit = std::find_if(mistakes.begin(), mistakes.end(), [&](const WordPlace &mistake) {
        return mistake.start <= position && position <= mistake.end();
    });
    if (hit == mistakes.end())
        return false;
    offer(*hit, globalPoint);
    return true;
}

void MarkedField::offer(const WordPlace &place, const QPoint &globalPoint)
{
    select(place);
    auto *menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCorrections(*menu, place);
    menu->popup(globalPoint);
}

/// At the top of \a menu, the first one chosen; those that take longer come in once they are found.
void MarkedField::addCorrections(QMenu &menu, const WordPlace &place)
{
    QAction *usual = menu.actions().value(0);
    const QString word = text().sliced(place.start, place.length);
    auto *glossary = new QAction(mnemonicFree(tr("Add “%1” to the glossary").arg(word)), &menu);
    connect(glossary, &QAction::triggered, this, [this, word] { emit glossaryRequested(word); });
    menu.insertAction(usual, glossary);
    menu.insertSeparator(usual);
    if (const auto suggestions = m_check.suggestionsFor(word)) {
        addSuggestions(menu, glossary, place, *suggestions);
        if (suggestions->isEmpty())
            menu.setActiveAction(glossary);
        return;
    }
    auto *wait = new QAction(tr("Looking for words…"), &menu);
    wait->setEnabled(false);
    menu.insertAction(glossary, wait);
    connect(
        &m_check,
        &WordCheck::suggested,
        &menu,
        [this, &menu, glossary, wait, place, word](const QString &of, const QStringList &words) {
            if (of != word || !wait->isVisible())
                return;
            wait->setVisible(false);
            addSuggestions(menu, glossary, place, words);
        });
}

void MarkedField::addSuggestions(QMenu &menu,
                                 QAction *below,
                                 const WordPlace &place,
                                 const QStringList &suggestions)
{
    const QString word = text().mid(place.start, place.length);
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(mnemonicFree(suggestion), &menu);
        connect(action, &QAction::triggered, this, [this, place, word, suggestion] {
            if (text().mid(place.start, place.length) != word) // changed from elsewhere
                return;
            select(place);
            type(suggestion);
        });
        menu.insertAction(below, action);
        if (!menu.activeAction())
            menu.setActiveAction(action);
    }
    if (!suggestions.isEmpty())
        menu.insertSeparator(below);
}

QPoint MarkedField::belowWord() const
{
    return m_field.mapToGlobal(
        m_field.inputMethodQuery(Qt::ImAnchorRectangle).toRect().bottomLeft());
}

} // namespace Tallerista
