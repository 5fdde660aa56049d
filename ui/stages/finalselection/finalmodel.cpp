// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/finalmodel.h"

#include "ui/base/plaintext.h"

namespace Tallerista {

int FinalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant FinalModel::data(const QModelIndex &index, int role) const
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
        return toolTipText(entry->text);
    default:
        return {};
    }
}

QString FinalModel::spoken(const FinalEntry &entry)
{
    QStringList parts{entry.code, entry.text};
    if (!entry.isPrivate)
        parts << entry.verdictText
              << (entry.chosen ? tr("goes on to a sheet") : tr("does not go on"));
    return parts.join(QStringLiteral(", "));
}

} // namespace Tallerista
