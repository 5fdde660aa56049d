// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/agendakeys.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Tallerista {

namespace {

/// Keys that come from \a focus are for it, even those it does not use.
bool isTypedIn(const QWidget *focus)
{
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus)
           || qobject_cast<const QAbstractSpinBox *>(focus)
           || qobject_cast<const QComboBox *>(focus);
}

/// With Shift the signs of the minutes are others on most keyboards, but not on the number pad.
std::optional<AgendaKey> signKey(const QKeyEvent &event)
{
    const bool five = event.modifiers().testFlag(Qt::KeypadModifier)
                      && event.modifiers().testFlag(Qt::ShiftModifier);
    const QString text = event.text().toLower();
    switch (text.isEmpty() ? 0 : text.at(0).unicode()) {
    case u'+':
        return five ? AgendaKey::FiveMore : AgendaKey::MinuteMore;
    case u'-':
        return five ? AgendaKey::FiveLess : AgendaKey::MinuteLess;
    case u'*':
        return AgendaKey::FiveMore;
    case u'_':
        return AgendaKey::FiveLess;
    case u'r':
        return AgendaKey::Recover;
    case u'i':
        return AgendaKey::InsertWords;
    case u'c':
        return AgendaKey::Close;
    case u'x':
        return AgendaKey::SkipOrHold;
    case u'j':
        return AgendaKey::JumpTo;
    case u'm':
        return AgendaKey::Explain;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<AgendaKey>
agendaKey(const QKeyEvent &event, const QWidget *focus, const QWidget *list, bool singleKeys)
{
    constexpr auto modifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if ((event.modifiers() & modifiers) || isTypedIn(focus))
        return std::nullopt;
    if (isEnterKey(event) || event.key() == Qt::Key_Right)
        return focus == list ? std::nullopt : std::optional(AgendaKey::GoOn);
    if (event.key() == Qt::Key_Space)
        return AgendaKey::PauseOrResume;
    return singleKeys ? signKey(event) : std::nullopt;
}

bool isEnterKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace Tallerista
