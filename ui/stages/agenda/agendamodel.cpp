// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/agendamodel.h"

#include "core/rules/agenda/agendanudge.h"
#include "core/rules/agenda/agendasentences.h"
#include "ui/base/plaintext.h"
#include "ui/base/theme.h"
#include "ui/stages/agenda/blocktexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Place = AgendaRow::Place;

std::optional<BlockText> editedIn(int column)
{
    switch (column) {
    case AgendaModel::PlanColumn:
        return BlockText::FixedStart;
    case AgendaModel::MinutesColumn:
        return BlockText::Minutes;
    case AgendaModel::TitleColumn:
        return BlockText::Title;
    case AgendaModel::LeadColumn:
        return BlockText::Lead;
    default:
        return std::nullopt;
    }
}

QString stateWord(const AgendaLine &line)
{
    if (!line.row)
        return {};
    switch (line.row->place) {
    case Place::Over:
        return AgendaModel::tr("Over");
    case Place::Current:
        return line.paused ? AgendaModel::tr("Paused") : AgendaModel::tr("Now");
    case Place::Ahead:
        return AgendaModel::tr("Ahead");
    case Place::NotHeld:
        return line.row->skipped ? AgendaModel::tr("Left out") : AgendaModel::tr("Not held");
    }
    Q_UNREACHABLE();
}

AgendaLine::Urgency urgencyOf(const AgendaLine &line, const AgendaSnapshot &snapshot)
{
    if (!line.row || !line.row->latestStart)
        return AgendaLine::Urgency::None;
    if (cannotBeMet(*line.row))
        return AgendaLine::Urgency::TooLate;
    if (snapshot.state == AgendaState::NotStarted)
        return AgendaLine::Urgency::None;
    if (*line.row->latestStart < snapshot.now)
        return AgendaLine::Urgency::TooLate;
    return isPressing(*line.row->latestStart, snapshot.now) ? AgendaLine::Urgency::Soon
                                                            : AgendaLine::Urgency::None;
}

} // namespace

AgendaModel::AgendaModel(WorkshopDocument &document,
                         const Theme &theme,
                         const Phrases &phrases,
                         QObject *parent)
    : RowModel(parent)
    , m_document(document)
    , m_theme(theme)
    , m_phrases(phrases)
{
    connect(&document, &WorkshopDocument::changed, this, &AgendaModel::follow);
    connect(&theme, &Theme::changed, this, [this] {
        if (!rows().isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaLine &line = at(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::EditRole:
        if (const auto which = editedIn(column))
            return blockText(line.block.fields(), *which);
        return text(line, column);
    case Qt::DecorationRole:
        return column == StateColumn  ? placeMark(line, m_theme)
               : column == PlanColumn ? fixedMark(line, m_theme)
                                      : QVariant();
    case Qt::BackgroundRole:
        return lineGround(line, m_theme);
    case Qt::ForegroundRole:
        return lineInk(line, m_theme);
    case Qt::FontRole:
        return lineFont(line, m_theme);
    case Qt::ToolTipRole:
        return toolTipText(help(line, column));
    case Qt::AccessibleTextRole:
        return column == StateColumn ? stateWord(line) : text(line, column);
    case Qt::TextAlignmentRole:
        if (column < TitleColumn)
            return int(Qt::AlignCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section < TitleColumn ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PlanColumn:
        return tr("Plan");
    case ExpectedColumn:
        return tr("Expected");
    case ActualColumn:
        return tr("Actual");
    case LatestColumn:
        return tr("At the latest");
    case MinutesColumn:
        return tr("Min");
    case TitleColumn:
        return tr("Block");
    case LeadColumn:
        return tr("Leads");
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

/// Rows are dropped between rows.
Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const auto usual = RowModel::flags(index) | Qt::ItemIsDragEnabled;
    return editedIn(index.column()) ? usual | Qt::ItemIsEditable : usual;
}

bool AgendaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto which = editedIn(index.column());
    if (!which)
        return false;
    const auto written = writeBlockText(m_document, at(index).block.id(), *which, value.toString());
    if (!written)
        emit failed(written.error());
    return bool(written);
}

void AgendaModel::follow(const Change &change)
{
    if (change.touches(Entity::AgendaBlock) || change.touches(Entity::Workshop))
        reload();
}

void AgendaModel::reload()
{
    const auto workshop = m_document.stores().workshop.get();
    const auto blocks = m_document.stores().agendaBlocks.all();
    if (!workshop || !blocks) {
        emit failed(workshop ? blocks.error() : workshop.error());
        return;
    }
    m_zone = (*workshop)->timeZone();
    show(*blocks);
}

void AgendaModel::setSnapshot(const AgendaSnapshot &snapshot)
{
    m_snapshot = snapshot;
    QList<AgendaBlock> blocks;
    for (const AgendaLine &line : rows())
        blocks.append(line.block);
    show(blocks);
}

void AgendaModel::show(const QList<AgendaBlock> &blocks)
{
    QList<AgendaLine> lines;
    for (const AgendaBlock &block : blocks) {
        AgendaLine line{block};
        const auto row = std::find_if(
            m_snapshot.rows.cbegin(), m_snapshot.rows.cend(), [&](const AgendaRow &candidate) {
                return candidate.planned.id == block.id();
            });
        if (row != m_snapshot.rows.cend())
            line.row = *row;
        line.paused = line.isNow() && m_snapshot.state == AgendaState::Paused;
        line.urgency = urgencyOf(line, m_snapshot);
        lines.append(line);
    }
    replace(lines);
}

/// With every tick all that is expected moves by some milliseconds, which nobody sees.
void AgendaModel::tellChange(int row, const AgendaLine &before)
{
    const AgendaLine &line = rows().at(row);
    const bool seen =
        line.block != before.block || line.paused != before.paused || line.urgency != before.urgency
        || !line.row || !before.row || line.row->skipped != before.row->skipped
        || line.row->latestStart != before.row->latestStart || line.row->place != before.row->place
        || line.row->planned != before.row->planned || expected(*line.row) != expected(*before.row)
        || actual(*line.row) != actual(*before.row);
    if (seen)
        RowModel::tellChange(row, before);
}

QString AgendaModel::text(const AgendaLine &line, int column) const
{
    switch (Column(column)) {
    case PlanColumn:
        return line.row && line.row->baseline ? clockText(line.row->printedStart(), m_zone)
                                              : QString();
    case ExpectedColumn:
        return line.row ? expected(*line.row) : QString();
    case ActualColumn:
        return line.row ? actual(*line.row) : QString();
    case LatestColumn:
        return latest(line);
    case MinutesColumn:
        return line.block->minutes == 0 ? u"–"_s : QString::number(line.block->minutes);
    case TitleColumn:
        return title(line);
    case LeadColumn:
        return line.block->lead;
    case StateColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString AgendaModel::expected(const AgendaRow &row) const
{
    if (row.expectedStart)
        return expectedText(*row.expectedStart, m_zone);
    if (row.expectedEnd)
        return tr("ends %1").arg(expectedText(*row.expectedEnd, m_zone));
    return {};
}

QString AgendaModel::actual(const AgendaRow &row) const
{
    if (row.place == Place::NotHeld)
        return row.skipped ? tr("left out") : tr("not held");
    if (!row.actualStart)
        return {};
    const QString end = row.actualEnd ? clockText(*row.actualEnd, m_zone) : QString();
    return u"%1–%2"_s.arg(clockText(*row.actualStart, m_zone), end);
}

/// "11:10", with a word when that is near or gone by.
QString AgendaModel::latest(const AgendaLine &line) const
{
    if (!line.row || !line.row->latestStart || line.block->minutes == 0)
        return {};
    const QString hour = clockText(*line.row->latestStart, m_zone);
    switch (line.urgency) {
    case AgendaLine::Urgency::Soon:
        return tr("%1 now").arg(hour);
    case AgendaLine::Urgency::TooLate:
        return tr("%1 too late").arg(hour);
    case AgendaLine::Urgency::None:
        break;
    }
    return hour;
}

QString AgendaModel::title(const AgendaLine &line) const
{
    if (!line.row || line.row->planned.gapMs == 0)
        return line.block->title;
    return tr("%1 (after %2 free)")
        .arg(line.block->title, durationWords(m_phrases, line.row->planned.gapMs));
}

QString AgendaModel::help(const AgendaLine &line, int column) const
{
    if (column == StateColumn)
        return stateWord(line);
    if (column == PlanColumn && line.block->fixedStart)
        return line.row && line.row->planned.overlapMs > 0
                   ? tr("Its start is fixed, but the blocks before it take longer")
                   : tr("Its start is fixed");
    return column == TitleColumn || column == LeadColumn ? text(line, column) : QString();
}

} // namespace Tallerista
