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
    m_list = names;
    fill({});
}

void FoldedCompleter::setTyped(const QString &typed)
{
    fill(folded(typed));
}

void FoldedCompleter::fill(const QString &typed)
{
    QStringList words;
    for (const Name &name : std::as_const(m_list))
        words << folded(name.text + u' ' + name.also);
    const auto begins = [&](const QString &each) {
        return (u' ' + each).contains(u' ' + typed);
    };
    m_names->clear();
    for (const bool beginning : {true, false}) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (begins(words.at(i)) != beginning)
                continue;
            auto *item = new QStandardItem(m_list.at(i).text);
            item->setData(words.at(i), FoldedRole);
            m_names->appendRow(item);
        }
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
