// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/selectionmodel.h"

#include "ui/base/plaintext.h"

#include <algorithm>

namespace Tallerista {

int SelectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SelectionModel::data(const QModelIndex &index, int role) const
{
    const auto entry = rowAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->text;
    case Qt::AccessibleTextRole:
        return spoken(*entry);
    case Qt::ToolTipRole:
        return toolTipText(entry->sentence);
    default:
        return {};
    }
}

QString SelectionModel::spoken(const SelectionEntry &entry)
{
    QStringList parts{entry.code, entry.text};
    if (entry.count)
        parts.append(QString::number(*entry.count));
    else if (entry.counted && entry.sentence.isEmpty())
        parts.append(tr("counted"));
    if (entry.marked && entry.sentence.isEmpty())
        parts.append(tr("marked"));
    parts.append(entry.sentence);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QModelIndex SelectionModel::indexOf(const Id<Idea> &idea) const
{
    const int row = rowOf(idea);
    return row < 0 ? QModelIndex() : index(row, 0);
}

std::optional<SelectionEntry> SelectionModel::withCard(int number) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [&](const SelectionEntry &entry) {
        return entry.card == number;
    });
    return found == rows().end() ? std::nullopt : std::optional(*found);
}

} // namespace Tallerista
