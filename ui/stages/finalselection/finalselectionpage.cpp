// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/finalselectionpage.h"

#include "core/actions/selectionreading.h"
#include "ui/stages/finalselection/finalselectionpanel.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

FinalSelectionPage::FinalSelectionPage(const PageContext &context, QWidget *parent)
    : MesaPage(
        context,
        [context](const Mesa &mesa, QWidget *page) {
            return new FinalSelectionPanel(context, mesa, page);
        },
        parent,
        Crowded::PageScrolls)
{}

QList<KeyHelp> FinalSelectionPage::keys() const
{
    return {
        {tr("F"), tr("Feasible; goes on to the next idea")},
        {tr("C"), tr("Feasible with conditions")},
        {tr("N"), tr("Not feasible")},
        {tr("1 to 6"), tr("The reason by its number")},
        {tr("Enter in the list"), tr("Write the reason or the condition")},
        {tr("Space"), tr("The idea goes on to a sheet, or not")},
        {tr("M"), tr("More: six questions and who judged")},
        {tr("Del"), tr("Take the verdict back")},
        {tr("V"), tr("Vote once more, on the feasible ideas alone")},
        {tr("D, W"), tr("After that vote: more details; what if…?")},
        {tr("F8"), tr("The evaluation is over; then finish: on to the sheets")},
    };
}

QString FinalSelectionPage::missing() const
{
    const auto mesas = document().stores().mesas.all();
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i) {
        const QString title = mesas->at(i)->title();
        const auto selection = readFinalSelection(document().stores(), mesas->at(i).id());
        const auto shortlist = document().stores().shortlists.ofMesa(mesas->at(i).id());
        if (!selection || !shortlist)
            return selection ? shortlist.error().message : selection.error().message;
        if (!*selection)
            return tr("%1 has not finished its first selection").arg(title);
        if (const int unjudged = (*selection)->unjudged(); unjudged > 0)
            return tr("%1: %n idea(s) to judge", nullptr, unjudged).arg(title);
        const auto isOver = isJudgingOver(document().stores(), mesas->at(i).id());
        if (isOver && !*isOver)
            return tr("%1: the evaluation is not over").arg(title);
        if (!*shortlist || !(**shortlist).shortlist->finishedAt)
            return tr("%1 has not finished").arg(title);
    }
    return {};
}

} // namespace Tallerista
