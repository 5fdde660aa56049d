// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/registrationkeys.h"

#include "ui/stages/registration/countspanel.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("RegistrationKeys", source);
}

} // namespace

QList<KeyHelp> registrationKeys()
{
#define TEXT(source) say(QT_TRANSLATE_NOOP("RegistrationKeys", source))
    return {
        {TEXT("Enter"), TEXT("In the field: do what the line below it says")},
        {TEXT("Shift+Enter"), TEXT("In the field: add somebody new, whoever is found")},
        {u"↓"_s, TEXT("In the field: go on to the list")},
        {TEXT("Space"), TEXT("In the list: present or not")},
        {u"1-9, 0"_s, TEXT("In the list: the table of the person; 0 for none")},
        {u"F, M, O"_s, TEXT("In the column of the sex: woman, man, other")},
        {TEXT("Enter, F2"), TEXT("In the list: change what the cell says")},
        {TEXT("Delete"), TEXT("In the list: delete the person")},
        {u"S"_s, TEXT("In the list: sort by this column, once more to turn it around")},
        {TEXT("Esc"), TEXT("Empty the field; from the list or the preview back to the field")},
        {QKeySequence(CountsPanel::BalanceKeys).toString(QKeySequence::NativeText),
         TEXT("Give a table to everybody without one")},
    };
#undef TEXT
}

} // namespace Tallerista
