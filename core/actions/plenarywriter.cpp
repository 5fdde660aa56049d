// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenarywriter.h"

#include "core/base/orderkey.h"
#include "core/base/text.h"
#include "core/domain/decision.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <iterator>

namespace Tallerista {

namespace {

/// Where the actions of a plenary stand, by the numbers that they are called by.
class PlacesByNumber
{
public:
    explicit PlacesByNumber(const QList<ConsolidationRecord> &actions)
    {
        for (const ConsolidationRecord &record : actions)
            m_positions.insert(record.number, record.action->position);
    }

    /// A position for the action \a number, behind those with smaller ones.
    QString take(int number)
    {
        const auto next = m_positions.lowerBound(number);
        const QString before = next == m_positions.begin() ? QString() : *std::prev(next);
        const QString after = next == m_positions.end() ? QString() : *next;
        QString position = orderKeyBetween(before, after);
        m_positions.insert(number, position);
        return position;
    }

private:
    QMap<int, QString> m_positions;
};

} // namespace

Result<void> PlenaryWriter::follow(const PlenaryChanges &changes,
                                   const QList<ConsolidationRecord> &actions)
{
    for (const ConsolidationRecord &record : changes.obsolete) {
        if (auto removed = remove(record.action.id()); !removed)
            return removed;
    }
    QString position = actions.isEmpty() ? QString() : actions.last().action->position;
    for (const Id<Idea> &idea : changes.missing) {
        position = orderKeyBetween(position, {});
        if (auto brought = bring(idea, position); !brought)
            return brought;
    }
    return {};
}

Result<void> PlenaryWriter::join(const Id<Consolidation> &keep, const Id<Consolidation> &other)
{
    const auto origins = originsOf(other);
    if (!origins)
        return origins.error();
    for (const ConsolidationOrigin &origin : *origins) {
        if (auto moved = move(origin, keep); !moved)
            return moved;
    }
    m_edit.remove(other);
    return {};
}

Result<void> PlenaryWriter::separate(const ConsolidationRecord &record,
                                     const QList<ConsolidationRecord> &actions)
{
    const auto origins = originsOf(record.action.id());
    if (!origins)
        return origins.error();
    const auto wording = plenaryWording(m_document.stores(), origins->first()->idea);
    if (!wording)
        return wording.error();
    const auto first = record.action.with([&](ConsolidationFields &fields) {
        fields.wording = *wording;
        fields.reason.clear();
        fields.hands.reset();
    });
    if (!first)
        return first.error();
    m_edit.update(*first);
    PlacesByNumber places(actions);
    for (const ConsolidationOrigin &origin : origins->mid(1)) {
        const auto number = numberOf(origin);
        if (!number)
            return number.error();
        const auto action = insert(origin->idea, places.take(*number));
        if (!action)
            return action.error();
        if (auto moved = move(origin, action->id()); !moved)
            return moved;
    }
    return {};
}

Result<void> PlenaryWriter::settle(const QList<ConsolidationRecord> &actions,
                                   const QList<Id<Consolidation>> &chosen)
{
    for (const ConsolidationRecord &record : actions) {
        const auto action = record.action.with([&](ConsolidationFields &fields) {
            fields.chosen = chosen.contains(record.action.id());
            fields.decidedBy = m_settledBy.value_or(PlenaryBy::Count);
        });
        if (!action)
            return action.error();
        m_edit.update(*action);
    }
    return {};
}

/// In the words of \a idea, still without an origin.
Result<Consolidation> PlenaryWriter::insert(const Id<Idea> &idea, const QString &position)
{
    const auto wording = plenaryWording(m_document.stores(), idea);
    if (!wording)
        return wording.error();
    ConsolidationFields fields;
    fields.wording = *wording;
    fields.position = position;
    fields.chosen = m_settledBy.has_value();
    fields.decidedBy = m_settledBy.value_or(PlenaryBy::Count);
    auto action = Consolidation::create(m_document.newId<Consolidation>(), fields);
    if (action)
        m_edit.insert(*action);
    return action;
}

Result<void> PlenaryWriter::bring(const Id<Idea> &idea, const QString &position)
{
    const auto action = insert(idea, position);
    if (!action)
        return action.error();
    const auto origin =
        ConsolidationOrigin::create(m_document.newId<ConsolidationOrigin>(), {action->id(), idea});
    if (!origin)
        return origin.error();
    m_edit.insert(*origin);
    return {};
}

Result<void> PlenaryWriter::remove(const Id<Consolidation> &action)
{
    const auto origins = originsOf(action);
    if (!origins)
        return origins.error();
    for (const ConsolidationOrigin &origin : *origins)
        m_edit.remove(origin.id());
    m_edit.remove(action);
    return {};
}

Result<void> PlenaryWriter::move(const ConsolidationOrigin &origin, const Id<Consolidation> &to)
{
    const auto moved =
        origin.with([&to](ConsolidationOriginFields &fields) { fields.consolidation = to; });
    if (!moved)
        return moved.error();
    m_edit.update(*moved);
    return {};
}

Result<QList<ConsolidationOrigin>> PlenaryWriter::originsOf(const Id<Consolidation> &action) const
{
    const auto all = m_document.stores().consolidationOrigins.all();
    if (!all)
        return all.error();
    QList<ConsolidationOrigin> origins;
    for (const ConsolidationOrigin &origin : *all) {
        if (origin->consolidation == action)
            origins.append(origin);
    }
    return origins;
}

Result<int> PlenaryWriter::numberOf(const ConsolidationOrigin &origin) const
{
    const auto all = m_document.stores().consolidationOrigins.all();
    if (!all)
        return all.error();
    const auto found = std::find_if(
        all->begin(), all->end(), [&](const auto &other) { return other.id() == origin.id(); });
    return int(found - all->begin()) + 1;
}

QList<Id<Consolidation>> idsOf(const QList<ConsolidationRecord> &actions)
{
    QList<Id<Consolidation>> ids;
    for (const ConsolidationRecord &record : actions)
        ids.append(record.action.id());
    return ids;
}

Result<void> requirePlenaryReason(const QString &reason)
{
    if (characterCount(cleanedText(reason)) >= DecisionFields::LeastReasonLength)
        return {};
    return Error{
        QCoreApplication::translate("PlenaryClosing",
                                    "Write the reason for this choice, in at least %1 characters.")
            .arg(DecisionFields::LeastReasonLength)};
}

} // namespace Tallerista
