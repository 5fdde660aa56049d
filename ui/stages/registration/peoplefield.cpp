// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/peoplefield.h"

#include <QKeyEvent>

#include <algorithm>
#include <limits>

namespace Tallerista {

namespace {

bool holdsLineBreak(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator
               || c == QChar::ParagraphSeparator;
    });
}

} // namespace

PeopleField::PeopleField(const Theme &theme, QWidget *parent)
    : UndoTextField(theme, parent)
{
    setMaxLength(std::numeric_limits<int>::max()); // nothing of a long list is cut off
    connect(this, &QLineEdit::textChanged, this, &PeopleField::takeLinesOut);
}

void PeopleField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
        emit somebodyNewMeant();
    else if (event->key() == Qt::Key_Down)
        emit leftDownwards();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        UndoTextField::keyPressEvent(event);
}

void PeopleField::takeLinesOut()
{
    const QString now = text();
    if (!holdsLineBreak(now)) {
        m_line = now;
        return;
    }
    const QString before = m_line;
    const auto least = std::min(before.size(), now.size());
    qsizetype start = 0;
    while (start < least && before.at(start) == now.at(start))
        ++start;
    qsizetype end = 0;
    while (end < least - start
           && before.at(before.size() - 1 - end) == now.at(now.size() - 1 - end))
        ++end;
    const QString inserted = now.sliced(start, now.size() - start - end);
    const bool several = holdsLineBreak(inserted.trimmed());
    setText(several ? before : now.first(start) + inserted.trimmed() + now.last(end));
    if (several)
        emit linesPasted(inserted);
}

} // namespace Tallerista
