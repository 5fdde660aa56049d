// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/recoverymodel.h"

#include "core/rules/agenda/agendasentences.h"
#include "ui/base/plaintext.h"
#include "ui/base/theme.h"
#include "ui/stages/agenda/recoverytexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

RecoveryModel::RecoveryModel(const Theme &theme, const Phrases &phrases, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_zone(QTimeZone::utc())
{}

void RecoveryModel::show(const RecoveryProposal &proposal, const QTimeZone &zone)
{
    RecoveryProposal shown = proposal;
    shown.blocks.removeIf([](const ReplannedBlock &block) { return block.minutesBefore == 0; });
    m_zone = zone;
    const bool sameBlocks = std::equal(
        shown.blocks.cbegin(),
        shown.blocks.cend(),
        m_proposal.blocks.cbegin(),
        m_proposal.blocks.cend(),
        [](const ReplannedBlock &one, const ReplannedBlock &other) { return one.id == other.id; });
    if (sameBlocks && rowCount() > 0) {
        m_proposal = shown;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_proposal = shown;
    endResetModel();
}

std::optional<Id<AgendaBlock>> RecoveryModel::blockAt(int row) const
{
    if (row < 0 || row >= m_proposal.blocks.size())
        return {};
    return m_proposal.blocks.at(row).id;
}

int RecoveryModel::rowOf(const std::optional<Id<AgendaBlock>> &block) const
{
    for (int row = 0; row < m_proposal.blocks.size(); ++row) {
        if (m_proposal.blocks.at(row).id == block)
            return row;
    }
    return -1;
}

int RecoveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposal.blocks.size()) + 1;
}

int RecoveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool RecoveryModel::isChanged(int row) const
{
    if (row == m_proposal.blocks.size())
        return m_proposal.end != m_proposal.endBefore;
    return m_proposal.blocks.at(row).skipped || m_proposal.blocks.at(row).changeMinutes() != 0;
}

QVariant RecoveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const bool isClosing = index.row() == m_proposal.blocks.size();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return toolTipText(text(index.row(), column));
    case Qt::FontRole:
        if (isClosing || (column > BeforeColumn && isChanged(index.row())))
            return m_theme.font(TextSize::Body, QFont::DemiBold);
        return {};
    case Qt::ForegroundRole:
        if (!isClosing && !isChanged(index.row()))
            return m_theme.secondaryInk();
        return {};
    case Qt::TextAlignmentRole:
        return int(column == TitleColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant RecoveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == TitleColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TitleColumn:
        return tr("Block");
    case BeforeColumn:
        return tr("As things stand");
    case AfterColumn:
        return tr("Proposal");
    case ChangeColumn:
        return tr("Change");
    case ColumnCount:
        break;
    }
    return {};
}

QString RecoveryModel::closingText(Column column) const
{
    switch (column) {
    case TitleColumn:
        return tr("Closing");
    case BeforeColumn:
        return expectedText(m_proposal.endBefore, m_zone);
    case AfterColumn:
        return expectedText(m_proposal.end, m_zone);
    case ChangeColumn:
    case ColumnCount:
        break;
    }
    return m_proposal.hardEnd == m_proposal.hardEndBefore
               ? tr("to end by %1").arg(clockText(m_proposal.hardEnd, m_zone))
               : tr("to end by %1, no longer %2")
                     .arg(clockText(m_proposal.hardEnd, m_zone),
                          clockText(m_proposal.hardEndBefore, m_zone));
}

QString RecoveryModel::text(int row, Column column) const
{
    if (row == m_proposal.blocks.size())
        return closingText(column);
    const ReplannedBlock &block = m_proposal.blocks.at(row);
    const auto startAndLength = [this](qint64 start, int minutes) {
        return tr("%1 · %2 min").arg(expectedText(start, m_zone), QString::number(minutes));
    };
    switch (column) {
    case TitleColumn:
        return block.title;
    case BeforeColumn:
        return startAndLength(block.startBefore, block.minutesBefore);
    case AfterColumn:
        return block.skipped ? u"–"_s : startAndLength(block.start, block.minutes);
    case ChangeColumn:
        return changeWords(block, m_phrases);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Tallerista
