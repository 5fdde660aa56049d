// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/foldedcompleter.h"

#include "core/base/text.h"

#include <QStandardItemModel>

namespace Tallerista {

namespace {

constexpr int FoldedRole = Qt::UserRole;

} // namespace

FoldedCompleter::FoldedCompleter(QObject *parent)
    : QCompleter(parent)
    , m_names(new QStandardItemModel(this))
{
    setModel(m_names);
    setCompletionRole(FoldedRole);
    setFilterMode(Qt::MatchContains);
    setCompletionMode(PopupCompletion);
}

void FoldedCompleter::setNames(const QList<Name> &names)
{
    m_names->clear();
    for (const Name &name : names) {
        auto *item = new QStandardItem(name.text);
        item->setData(folded(name.text + u' ' + name.also), FoldedRole);
        m_names->appendRow(item);
    }
}

QString FoldedCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

QStringList FoldedCompleter::splitPath(const QString &path) const
{
    return {folded(path)};
}

} // namespace Tallerista
