// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/firstselection/firstselectionpage.h"

#include "core/actions/selectionreading.h"
#include "ui/stages/firstselection/firstselectionpanel.h"
#include "ui/stages/ideas/twinradar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Ideas that entered and whose three lines are not written yet.
qsizetype undeveloped(const FirstSelection &selection, const QList<Development> &developments)
{
    const auto entered = selection.entered();
    return std::count_if(entered.begin(), entered.end(), [&](const Id<Idea> &idea) {
        return std::none_of(developments.begin(), developments.end(), [&](const auto &written) {
            return written->idea == idea && written->isWritten();
        });
    });
}

} // namespace

FirstSelectionPage::FirstSelectionPage(const PageContext &context, QWidget *parent)
    : FirstSelectionPage(context, new TwinRadar(context.document), parent)
{}

FirstSelectionPage::FirstSelectionPage(const PageContext &context,
                                       TwinRadar *radar,
                                       QWidget *parent)
    : MesaPage(
        context,
        [context, radar](const Mesa &mesa, QWidget *page) {
            return new FirstSelectionPanel(context, *radar, mesa, page);
        },
        parent)
{
    radar->setParent(this);
}

QList<KeyHelp> FirstSelectionPage::keys() const
{
    return {
        {tr("F8"),
         tr("Open the vote; close and show it; let all the tied ideas in; then: the next person "
            "who "
            "develops an idea")},
        {tr("7 5, Enter"), tr("Card 7 got 5; a new count takes the place of the old one")},
        {tr("7 12 9, Enter"), tr("With two questions: 12 important, 9 relevant for card 7")},
        {tr("7 12 3, Enter"), tr("With an agreement: mark these cards, or take them out")},
        {tr("7 12 3, Enter"),
         tr("With slips: the cards on one slip, the best first; “-” is blank")},
        {tr("#14, Enter"), tr("With named slips: the slip of the person with badge 14")},
        {tr("F2 or Del in the slips"), tr("Change the slip; remove it")},
        {tr("Space in the list"), tr("Mark; in a tie: one of those that enter")},
        {tr("F2 or Enter in the list"), tr("Type its count; in the result: its three lines")},
        {tr("Del in the list"), tr("Clear its count")},
        {tr("O in the result"), tr("Decide otherwise about the chosen idea, and say why")},
        {tr("D in the result"), tr("More details, for the technical team")},
        {tr("W in the result"), tr("What if…? Another reading of the votes")},
        {tr("P in the result"), tr("Its three lines are on paper, to be typed; or not")},
        {tr("7 text, Enter"),
         tr("What will be done, from card 7; 7 alone goes to its three lines")},
        {tr("Ctrl+F8 in the result"), tr("Hand over to others as proposed")},
        {tr("2 text, Enter"), tr("An objection of two people")},
    };
}

QString FirstSelectionPage::missing() const
{
    const auto mesas = document().stores().mesas.all();
    const auto developments = document().stores().developments.all();
    for (qsizetype i = 0; mesas && developments && i < mesas->size(); ++i) {
        const QString title = mesas->at(i)->title();
        const auto selection = readFirstSelection(document().stores(), mesas->at(i).id());
        if (!selection)
            return selection.error().message;
        if (!*selection)
            return tr("%1 has not voted yet").arg(title);
        if (!(*selection)->isShown())
            return tr("the vote of %1 is open").arg(title);
        if (!(*selection)->isDecided())
            return tr("%1 has a tie to decide").arg(title);
        if (const auto open = undeveloped(**selection, *developments); open > 0)
            return tr("%1: %n idea(s) without development", nullptr, int(open)).arg(title);
    }
    return {};
}

} // namespace Tallerista
