// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideasteps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

Result<QString> codeOf(const WorkshopDocument &document, Id<Mesa> mesa, int number)
{
    const auto table = document.stores().mesas.get(mesa);
    return table ? Result<QString>(ideaCode((*table)->number, number)) : table.error();
}

Result<QList<Idea>> ideasOfOneTable(const WorkshopDocument &document, const QList<Id<Idea>> &ids)
{
    QList<Idea> ideas;
    for (const Id<Idea> &id : ids) {
        const auto idea = document.stores().ideas.get(id);
        if (!idea)
            return idea.error();
        ideas.append(*idea);
    }
    const bool together =
        !ideas.isEmpty() && std::all_of(ideas.begin(), ideas.end(), [&](const Idea &idea) {
            return idea->mesa == ideas.first()->mesa;
        });
    if (!together)
        return Error{
            QCoreApplication::translate("IdeaSteps", "Choose ideas of one table for this.")};
    return ideas;
}

Result<Step> stepOn(const WorkshopDocument &document, StepKind kind, const QList<Idea> &ideas)
{
    static constexpr qsizetype MostNamed = 4;
    QStringList codes;
    for (const Idea &idea : ideas.first(std::min(ideas.size(), MostNamed))) {
        const auto code = codeOf(document, idea->mesa, idea->number);
        if (!code)
            return code.error();
        codes.append(*code);
    }
    if (ideas.size() > MostNamed)
        codes.append(u"…"_s);
    return Step{kind, Scope::of(ideas.first()->mesa), codes.join(u", "_s)};
}

} // namespace Tallerista
