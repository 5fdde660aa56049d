// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/plenaryreading.h"
#include "core/document/workshopdocument.h"

namespace Tallerista {

/// Writes actions together with their origins, inside the caller's edit.
class PlenaryWriter
{
public:
    /// Both must outlive the writer. \a settledBy: actions that are brought enter at once.
    PlenaryWriter(WorkshopDocument &document,
                  Edit &edit,
                  std::optional<PlenaryBy> settledBy = std::nullopt)
        : m_document(document)
        , m_edit(edit)
        , m_settledBy(settledBy)
    {}

    /// Brings what is missing behind \a actions and takes back what is obsolete.
    Result<void> follow(const PlenaryChanges &changes, const QList<ConsolidationRecord> &actions);
    /// Gives the origins of \a other to \a keep and removes it.
    Result<void> join(const Id<Consolidation> &keep, const Id<Consolidation> &other);
    /// Leaves \a record its first origin and makes an action of each of the others, at its number.
    Result<void> separate(const ConsolidationRecord &record,
                          const QList<ConsolidationRecord> &actions);

    /// Of \a actions, \a chosen enter, by whoever settles it: by hands where nobody does.
    Result<void> settle(const QList<ConsolidationRecord> &actions,
                        const QList<Id<Consolidation>> &chosen);

private:
    Result<Consolidation> insert(const Id<Idea> &idea, const QString &position);
    Result<void> bring(const Id<Idea> &idea, const QString &position);
    Result<void> remove(const Id<Consolidation> &action);
    Result<void> move(const ConsolidationOrigin &origin, const Id<Consolidation> &to);
    /// In the order in which they were brought.
    Result<QList<ConsolidationOrigin>> originsOf(const Id<Consolidation> &action) const;
    /// Of an action that comes from \a origin alone.
    Result<int> numberOf(const ConsolidationOrigin &origin) const;

    WorkshopDocument &m_document;
    Edit &m_edit;
    std::optional<PlenaryBy> m_settledBy;
};

QList<Id<Consolidation>> idsOf(const QList<ConsolidationRecord> &actions);
/// An Error where \a reason does not say enough for a decision.
Result<void> requirePlenaryReason(const QString &reason);

} // namespace Tallerista
