// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/commandmodel.h"

#include "core/base/text.h"
#include "ui/base/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

enum Rank {
    NameBegins,
    WordsBegin,
    InGroup,
    InHelp,
    NoMatch,
};

bool wordBeginsWith(const QString &foldedText, const QString &part)
{
    const auto words = foldedText.split(u' ');
    return std::any_of(
        words.begin(), words.end(), [&](const QString &word) { return word.startsWith(part); });
}

bool everyPart(const QString &typed, const QString &foldedText)
{
    const auto parts = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return wordBeginsWith(foldedText, part);
    });
}

Rank rank(const Command &command, const QString &typed)
{
    const QString name = folded(withoutMnemonic(command.action->text()));
    if (name.startsWith(typed))
        return NameBegins;
    if (everyPart(typed, name))
        return WordsBegin;
    if (everyPart(typed, name + u' ' + folded(command.group)))
        return InGroup;
    return everyPart(typed, name + u' ' + folded(command.action->whatsThis())) ? InHelp : NoMatch;
}

/// Name, group and key, as a screen reader says them.
QString spoken(const Command &command)
{
    QStringList parts{withoutMnemonic(command.action->text()), command.group};
    if (const QString keys = Actions::keysOf(*command.action); !keys.isEmpty())
        parts.append(keys);
    return parts.join(u", "_s);
}

} // namespace

void CommandModel::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    findMatches();
}

void CommandModel::setFilter(const QString &typed)
{
    m_typed = folded(typed);
    findMatches();
}

QAction *CommandModel::actionAt(int row) const
{
    return m_matches.value(row).action;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &command = m_matches.at(index.row());
    if (!command.action)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return withoutMnemonic(command.action->text());
    case Qt::DecorationRole:
        return command.action->icon();
    case Qt::AccessibleTextRole:
        return spoken(command);
    case GroupRole:
        return command.group;
    case KeysRole:
        return Actions::keysOf(*command.action);
    case HelpRole:
        return command.action->whatsThis();
    default:
        return {};
    }
}

void CommandModel::findMatches()
{
    QList<std::pair<Rank, Command>> ranked;
    for (const auto &command : std::as_const(m_commands)) {
        if (!command.action)
            continue;
        if (const Rank how = rank(command, m_typed); how != NoMatch)
            ranked.append({how, command});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &one, const auto &other) {
        return one.first < other.first;
    });
    beginResetModel();
    m_matches.clear();
    for (const auto &[how, command] : std::as_const(ranked))
        m_matches.append(command);
    endResetModel();
}

} // namespace Tallerista
