// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/plenarykeys.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

struct PlenaryKeys
{
    Q_DECLARE_TR_FUNCTIONS(PlenaryKeys)
};

} // namespace

QList<KeyHelp> plenaryKeys()
{
    return {
        {PlenaryKeys::tr("F8"),
         PlenaryKeys::tr("Bring the actions; close and show; decide the tie")},
        {PlenaryKeys::tr("3 17, Enter"),
         PlenaryKeys::tr("Action 3 got 17 hands; a new count takes the place of the old one")},
        {PlenaryKeys::tr("3 7 5, Enter"),
         PlenaryKeys::tr("Action 3 got 7 hands of table 1 and 5 of table 2")},
        {PlenaryKeys::tr("3 1 7 2 5, Enter"),
         PlenaryKeys::tr("By slips: the actions of one slip, the best first")},
        {PlenaryKeys::tr("M1, Enter"),
         PlenaryKeys::tr("By slips: those that follow are of table 1")},
        {PlenaryKeys::tr("↓"), PlenaryKeys::tr("From the line to the list")},
        {PlenaryKeys::tr("Esc in the list"), PlenaryKeys::tr("Back to the line")},
        {PlenaryKeys::tr("Space in the list"), PlenaryKeys::tr("Mark the action")},
        {PlenaryKeys::tr("M in the list"), PlenaryKeys::tr("Join the two marked ones")},
        {PlenaryKeys::tr("J in the list"), PlenaryKeys::tr("Join the two that may be the same")},
        {PlenaryKeys::tr("N in the list"), PlenaryKeys::tr("The two are not the same")},
        {PlenaryKeys::tr("S in the list"),
         PlenaryKeys::tr("Separate an action into the ideas it comes from")},
        {PlenaryKeys::tr("F2 in the list"), PlenaryKeys::tr("Change the words of the action")},
        {PlenaryKeys::tr("Enter in the list"), PlenaryKeys::tr("Type the count of the action")},
        {PlenaryKeys::tr("Del in the list"), PlenaryKeys::tr("Clear the count of the action")},
        {PlenaryKeys::tr("D in the result"),
         PlenaryKeys::tr("More details, for the technical team")},
        {PlenaryKeys::tr("W in the result"),
         PlenaryKeys::tr("What if…? Another reading of the votes")},
    };
}

} // namespace Tallerista
