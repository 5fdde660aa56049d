// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/mending.h"

#include "core/store/cells.h"
#include "core/store/columns.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The moment at which an id was made, UTC.
QDateTime birthOf(const RowId &id)
{
    return QDateTime::fromMSecsSinceEpoch(birthMsOf(id), Qt::UTC);
}

} // namespace

Mending::Mending(RowRules &rules,
                 const HistoryChain &chain,
                 const RowId &session,
                 SalvageReport &report)
    : m_rules(rules)
    , m_chain(chain)
    , m_doubtful{Stamp::DoubtfulHlc, session}
    , m_report(report)
{}

Result<std::map<RowKey, KeptRow>> Mending::mended(const QList<SalvagedRow> &rows)
{
    for (const SalvagedRow &row : rows)
        take(row);
    if (m_kept.empty())
        return Error{tr("Nothing of a workshop was found in this file. It was left as it is.")};
    leaveOutOtherWorkshops();
    mendReferences();
    rebuildWorkshop();
    for (const auto &[key, row] : m_kept) {
        TableCount &count = m_report.count(key.entity);
        ++(row.certainty == Certainty::Confirmed ? count.confirmed
           : row.certainty == Certainty::Once    ? count.once
                                                 : count.doubtful);
        if (row.certainty == Certainty::Once)
            m_report.once.append(note(key, row.cells, {}));
    }
    for (const RowKey &key : m_missing)
        ++m_report.count(key.entity).missing;
    return m_kept;
}

void Mending::take(SalvagedRow row)
{
    if (row.key.entity == Entity::Idea)
        guessIdea(row);
    auto cells = m_rules.complete(row.key, row.cells);
    if (!cells) {
        m_report.leftOut.append(note(row.key, row.cells, cells.error().message));
        ++m_report.count(row.key.entity).leftOut;
        m_leftOut.emplace(row.key, row.cells);
        return;
    }
    if (row.certainty == Certainty::Doubtful) {
        m_report.doubtful.append(note(row.key, *cells, row.otherText));
        m_report.doubtful.last().doubt = row.doubt;
    }
    m_kept.emplace(row.key, KeptRow{*cells, row.stamps, row.certainty, row.doubt});
}

void Mending::guessIdea(SalvagedRow &row) const
{
    const HistoryRow *step = m_chain.lastTouching(row.key);
    if (!step || !step->mesa)
        return;
    static const QRegularExpression code(u"-(\\d{1,4})$"_s);
    const auto match = code.match(step->detail);
    const QStringList &names = m_rules.catalog().table(Entity::Idea).columns;
    const auto fill = [&](const QString &name, const QVariant &value) {
        QVariant &cell = row.cells[names.indexOf(name)];
        if (!cell.isValid() && value.isValid())
            cell = value; // its stamp is a doubtful one already
    };
    fill(u"mesa"_s, step->mesa->toBytes());
    fill(u"number"_s, match.hasMatch() ? toCell(match.captured(1).toInt()) : QVariant());
    fill(u"captured_at"_s, toCell(step->at));
}

void Mending::mendReferences()
{
    for (bool changed = true; changed;) {
        changed = false;
        QList<RowKey> lost;
        for (const auto &[key, row] : m_kept) {
            const auto &references = m_rules.catalog().table(key.entity).references;
            for (auto it = references.begin(); it != references.end(); ++it) {
                if (!mendReference(key, it.key(), it.value())) {
                    lost.append(key);
                    break;
                }
            }
        }
        for (const RowKey &key : lost) {
            leaveOut(key, tr("What it belongs to was not found."));
            changed = true;
        }
    }
}

bool Mending::mendReference(const RowKey &row, int column, Entity target)
{
    KeptRow &kept = m_kept.at(row);
    QVariant &cell = kept.cells[column];
    const auto id = RowId::fromBytes(cell.toByteArray());
    if (!id || m_kept.contains({target, *id}))
        return true;
    const auto meant = oneBitAway(*id, [&](const RowId &other) {
        return m_kept.contains({target, other});
    });
    if (meant) {
        cell = meant->toBytes();
        return true;
    }
    m_missing.insert({target, *id});
    if (m_rules.shapes().of(row.entity).columns.at(column).nullable) {
        cell = nullCell();
        kept.stamps[column] = m_doubtful;
        ++m_report.cutReferences;
        doubt(row, Doubt::CutOff);
        return true;
    }
    // What the history does not tell of may be another file's, and so is what it belongs to.
    return kept.doubt != Doubt::Unknown && rebuild({target, *id});
}

void Mending::doubt(const RowKey &row, Doubt doubt)
{
    KeptRow &kept = m_kept.at(row);
    if (kept.certainty == Certainty::Doubtful)
        return;
    kept.certainty = Certainty::Doubtful;
    kept.doubt = doubt;
    m_report.doubtful.append(note(row, kept.cells, {}));
    m_report.doubtful.last().doubt = doubt;
}

bool Mending::rebuild(const RowKey &missing)
{
    if (missing.entity != Entity::Mesa && missing.entity != Entity::SmartSheet)
        return false;
    const TableInfo &table = m_rules.catalog().table(missing.entity);
    const auto number = table.columns.indexOf(u"number"_s);
    int highest = 0;
    for (const auto &[key, row] : m_kept) {
        if (key.entity == missing.entity)
            highest = qMax(highest, row.cells.at(number).toInt());
    }
    QVariantList cells(table.columns.size());
    cells[0] = missing.row.toBytes();
    cells[number] = toCell(highest + 1);
    auto completed = m_rules.complete(missing, cells);
    if (!completed)
        return false;
    m_kept.emplace(missing,
                   KeptRow{*completed,
                           QList<std::optional<Stamp>>(completed->size(), m_doubtful),
                           Certainty::Doubtful});
    m_report.rebuilt.append({missing.entity, QString::number(highest + 1), {}, missing.row});
    return true;
}

void Mending::rebuildWorkshop()
{
    const auto isLive = [](const auto &entry) {
        return entry.first.entity == Entity::Workshop
               && entry.second.cells.at(Catalog::DeletedColumn).toInt() == 0;
    };
    if (std::any_of(m_kept.begin(), m_kept.end(), isLive))
        return;
    const RowId first = std::min_element(m_kept.begin(), m_kept.end(), [](auto &one, auto &other) {
                            return one.first.row < other.first.row;
                        })->first.row;
    WorkshopFields fields;
    fields.name = tr("Rescued workshop");
    fields.date = birthOf(first).toTimeZone(QTimeZone(fields.zone.toLatin1())).date();
    const TableInfo &table = m_rules.catalog().table(Entity::Workshop);
    QVariantList cells(table.columns.size());
    cells[0] = first.toBytes();
    Columns<WorkshopFields>::visit(fields, [&](const char *name, const auto &field) {
        cells[table.columns.indexOf(QString::fromLatin1(name))] = toCell(field);
    });
    const RowKey key{Entity::Workshop, first};
    if (auto completed = m_rules.complete(key, cells)) {
        m_kept.insert_or_assign(key,
                                KeptRow{*completed,
                                        QList<std::optional<Stamp>>(completed->size(), m_doubtful),
                                        Certainty::Doubtful});
        m_report.rebuilt.append({key.entity, fields.name, {}, key.row});
    }
}

void Mending::leaveOutOtherWorkshops()
{
    QList<RowKey> keys;
    for (const auto &[key, row] : m_kept) {
        if (key.entity == Entity::Workshop)
            keys.append(key);
    }
    std::stable_sort(keys.begin(), keys.end(), [&](const RowKey &one, const RowKey &other) {
        return m_kept.at(one).certainty < m_kept.at(other).certainty;
    });
    for (qsizetype i = 1; i < keys.size(); ++i)
        leaveOut(keys.at(i), tr("A file holds one workshop."));
}

void Mending::leaveOut(const RowKey &row, const QString &reason)
{
    m_report.leftOut.append(note(row, m_kept.at(row).cells, reason));
    m_report.doubtful.removeIf([&](const SalvageNote &known) { return known.row == row.row; });
    ++m_report.count(row.entity).leftOut;
    m_leftOut.emplace(row, m_kept.at(row).cells);
    m_kept.erase(row);
}

SalvageNote Mending::note(const RowKey &key, const QVariantList &cells, const QString &reason) const
{
    return {key.entity, textOf(key, cells), reason, key.row};
}

QString Mending::textOf(const RowKey &key, const QVariantList &cells) const
{
    QString longest;
    const QList<ColumnShape> &columns = m_rules.shapes().of(key.entity).columns;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString text =
            columns.at(i).kind == ColumnShape::Text ? cells.at(i).toString() : u""_s;
        if (text.size() > longest.size())
            longest = text;
    }
    return longest;
}

} // namespace Tallerista
