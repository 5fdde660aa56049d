// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/plenarymodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

int PlenaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

Qt::ItemFlags PlenaryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    const auto line = rowAt(index);
    return line && line->canBeMarked ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PlenaryModel::data(const QModelIndex &index, int role) const
{
    const auto line = rowAt(index);
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return line->wording;
    case Qt::AccessibleTextRole:
        return spoken(*line);
    case Qt::CheckStateRole:
        if (line->canBeMarked)
            return int(line->marked ? Qt::Checked : Qt::Unchecked);
        return {};
    default:
        return {};
    }
}

bool PlenaryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto line = rowAt(index);
    if (!line || role != Qt::CheckStateRole || !line->canBeMarked)
        return false;
    QList<PlenaryLine> lines = rows();
    lines[index.row()].marked = value.toInt() == Qt::Checked;
    replace(lines);
    emit marksChanged();
    return true;
}

void PlenaryModel::setLines(const QList<PlenaryLine> &lines)
{
    QList<PlenaryLine> marked = lines;
    for (PlenaryLine &line : marked) {
        const int before = rowOf(line.action);
        line.marked = before >= 0 && line.canBeMarked && rows().at(before).marked;
    }
    replace(marked);
    emit marksChanged();
}

QModelIndex PlenaryModel::indexOf(const Id<Consolidation> &action) const
{
    const int row = rowOf(action);
    return row < 0 ? QModelIndex() : index(row, 0);
}

std::optional<PlenaryLine> PlenaryModel::withNumber(int number) const
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(), [&](const PlenaryLine &line) {
        return line.number == number;
    });
    return found == rows().cend() ? std::nullopt : std::optional(*found);
}

void PlenaryModel::toggle(const QModelIndex &index)
{
    if (const auto line = rowAt(index))
        setData(index, int(line->marked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

QList<PlenaryLine> PlenaryModel::marked() const
{
    QList<PlenaryLine> marked;
    std::copy_if(rows().begin(),
                 rows().end(),
                 std::back_inserter(marked),
                 [](const PlenaryLine &line) { return line.marked; });
    return marked;
}

void PlenaryModel::clearMarks()
{
    QList<PlenaryLine> lines = rows();
    for (PlenaryLine &line : lines)
        line.marked = false;
    replace(lines);
    emit marksChanged();
}

QString PlenaryModel::spokenHands(const PlenaryLine &line)
{
    return line.counted && !line.count ? tr("counted") : line.countText;
}

QString PlenaryModel::spoken(const PlenaryLine &line)
{
    QStringList parts{line.band,
                      QString::number(line.number),
                      line.wording,
                      line.codes().join(u" + "_s),
                      line.sentence.isEmpty() ? spokenHands(line) : line.sentence};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace Tallerista
