// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QList>

#include <optional>

namespace Tallerista {

/// An idea that entered the first selection, with its three lines as far as they are.
struct IdeaToDevelop
{
    Id<Idea> idea;
    int card = 0;
    std::optional<Id<Participant>> proposer = {};
    std::optional<Id<Participant>> developer = {}; ///< another person; none: the proposer
    bool written = false;
    bool onPaper = false;

    /// Who is to write it.
    std::optional<Id<Participant>> who() const { return developer ? developer : proposer; }
    /// Neither written nor on paper.
    bool isLeft() const { return !written && !onPaper; }

    friend bool operator==(const IdeaToDevelop &, const IdeaToDevelop &) = default;
};

/// One idea for another person to develop.
struct HandOver
{
    Id<Idea> idea;
    Id<Participant> to;

    friend bool operator==(const HandOver &, const HandOver &) = default;
};

/// The step in which everybody whose idea entered develops it in three lines: who writes, who cannot,
/// and who has more than one. It proposes and never acts.
class DevelopmentRound
{
public:
    /// \a here is who is at the table, by badge.
    DevelopmentRound(QList<IdeaToDevelop> ideas, QList<Id<Participant>> here);

    /// In the order of the cards.
    const QList<IdeaToDevelop> &ideas() const { return m_ideas; }
    int written() const;
    QList<IdeaToDevelop> onPaper() const; ///< and not written
    QList<IdeaToDevelop> left() const;
    /// Of left(), those whose person is here: they write, in this order.
    QList<IdeaToDevelop> queue() const;
    /// Of left(), those whose person is not here, or of whom nobody knows who it is.
    QList<IdeaToDevelop> orphans() const;
    /// Who is here and has more than one idea left.
    QList<Id<Participant>> burdened() const;
    /// What people who are here and have none of the ideas could develop, one each, by badge: first the
    /// orphans, then all but the first of those who are burdened. As far as there are people.
    QList<HandOver> proposal() const;

private:
    bool isHere(const IdeaToDevelop &idea) const;

    QList<IdeaToDevelop> m_ideas;
    QList<Id<Participant>> m_here;
};

} // namespace Tallerista
