// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/shortlistmodel.h"

#include "ui/stages/ideas/ideamodel.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QString actionText(const Id<Idea> &idea, const std::optional<PlenaryRecord> &plenary)
{
    if (!plenary)
        return {};
    for (const ConsolidationRecord &record : plenary->actions) {
        if (!record.origins.contains(idea))
            continue;
        return (record.origins.size() == 1 ? ShortlistModel::tr("→ action %1")
                                           : ShortlistModel::tr("→ joined in action %1"))
            .arg(record.number);
    }
    return ShortlistModel::tr("not among the actions yet");
}

} // namespace

int ShortlistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ShortlistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShortlistLine &line = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return line.idea->text;
    case Qt::AccessibleTextRole:
        return u"%1 %2 %3"_s.arg(line.code, line.idea->text, line.action);
    case IdeaModel::CodeRole:
        return line.code;
    case IdeaModel::DetailRole:
        return line.action;
    default:
        return {};
    }
}

Result<void> ShortlistModel::show(const Stores &stores,
                                  const Mesa &mesa,
                                  const std::optional<PlenaryRecord> &plenary,
                                  bool isPrivate)
{
    const auto record = stores.shortlists.ofMesa(mesa.id());
    if (!record)
        return record.error();
    const bool isDue = !isPrivate || (*record && (*record)->shortlist->finishedAt);
    QList<ShortlistLine> lines;
    for (const Id<Idea> &id : *record &&isDue ? (*record)->ideas : QList<Id<Idea>>()) {
        const auto idea = stores.ideas.get(id);
        if (!idea)
            return idea.error();
        lines.append({*idea, ideaCode(mesa->number, (*idea)->number), actionText(id, plenary)});
    }
    replace(lines);
    return {};
}

} // namespace Tallerista
