// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plenarysentences.h"

namespace Tallerista {

namespace {

QStringList howSlipsAreCounted(const Phrases &phrases, int places, int seats)
{
    return {phrases.translate("Plenary",
                              "Each person writes the numbers of the %n action(s) they want most, "
                              "the best first.",
                              nullptr,
                              places),
            phrases.translate("Plenary",
                              "The first one gets %n point(s), the next one less, down to 1.",
                              nullptr,
                              places),
            phrases.translate(
                "Plenary", "The %n action(s) with the most points enter.", nullptr, seats),
            phrases.translate("Plenary",
                              "Between equal points, the action that more people wrote down goes "
                              "first; then, the one that more people put first.")};
}

QStringList howHandsAreCounted(const Phrases &phrases, int seats)
{
    return {
        phrases.translate("Plenary",
                          "Each action is called once; whoever wants it raises a hand. Everybody "
                          "may raise it for as many as they like."),
        phrases.translate(
            "Plenary", "The %n action(s) with the most hands enter.", nullptr, seats)};
}

} // namespace

QStringList howPlenaryIsDecided(const Phrases &phrases, int actions, int seats, int places)
{
    if (actions > 0 && actions <= seats)
        return {phrases.translate("Plenary", "There are %1: all of them enter without a vote.")
                    .arg(phrases.translate("Plenary", "%n place(s)", nullptr, seats))};
    return QStringList{phrases.translate("Plenary", "Actions that say the same are joined first.")}
           + (places > 0 ? howSlipsAreCounted(phrases, places, seats)
                         : howHandsAreCounted(phrases, seats))
           + QStringList{
               phrases.translate("Plenary",
                                 "If several tie for the last places, the room chooses among them "
                                 "and says why."),
               phrases.translate("Plenary", "Nobody sees the result before the count is closed.")};
}

} // namespace Tallerista
