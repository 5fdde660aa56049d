// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/registrationkeys.h"

#include "ui/stages/registration/countspanel.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Tallerista {

QList<KeyHelp> registrationKeys()
{
    return {
        {QCoreApplication::translate("RegistrationKeys", "Enter"),
         QCoreApplication::translate("RegistrationKeys",
                                     "In the field: do what the line below it says")},
        {QCoreApplication::translate("RegistrationKeys", "Shift+Enter"),
         QCoreApplication::translate("RegistrationKeys",
                                     "In the field: add somebody new, whoever is found")},
        {u"↓"_s,
         QCoreApplication::translate("RegistrationKeys", "In the field: go on to the list")},
        {QCoreApplication::translate("RegistrationKeys", "Space"),
         QCoreApplication::translate("RegistrationKeys", "In the list: present or not")},
        {u"1-9, 0"_s,
         QCoreApplication::translate("RegistrationKeys",
                                     "In the list: the table of the person; 0 for none")},
        {u"F, M, O"_s,
         QCoreApplication::translate("RegistrationKeys",
                                     "In the column of the sex: woman, man, other")},
        {QCoreApplication::translate("RegistrationKeys", "Enter, F2"),
         QCoreApplication::translate("RegistrationKeys", "In the list: change what the cell says")},
        {QCoreApplication::translate("RegistrationKeys", "Delete"),
         QCoreApplication::translate("RegistrationKeys", "In the list: delete the person")},
        {u"S"_s,
         QCoreApplication::translate(
             "RegistrationKeys", "In the list: sort by this column, once more to turn it around")},
        {QCoreApplication::translate("RegistrationKeys", "Esc"),
         QCoreApplication::translate(
             "RegistrationKeys",
             "Empty the field; from the list or the preview back to the field")},
        {QKeySequence(CountsPanel::BalanceKeys).toString(QKeySequence::NativeText),
         QCoreApplication::translate("RegistrationKeys", "Give a table to everybody without one")},
    };
}

} // namespace Tallerista
