// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QList>
#include <QString>

#include <optional>

namespace Tallerista {

/// Somebody of a table who is here now.
struct Speaker
{
    Id<Participant> person;
    int badge = 1;
    bool hasIdea = false; ///< of this table, by name

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// A round in which the people of a table speak one after the other, by badge, beginning anywhere.
///
/// It goes in a circle and leaves out who has spoken: whoever arrives late, or was called before their
/// turn, finds their place in it, at the latest at the end of the turn. In the first turn an author of
/// an idea has spoken.
class Speakers
{
public:
    /// What toText() gave, or a round that has not begun where it is damaged.
    static Speakers fromText(const QString &text);
    /// The round as it stands, without the people; for fromText().
    QString toText() const;

    /// Who is here now, in any order. If the one who speaks is not among them, the next one does.
    void setPeople(const QList<Speaker> &people);
    const QList<Speaker> &people() const { return m_people; } ///< by badge

    bool isOn() const { return m_turn > 0; }
    /// From 1; 0 before the round.
    int turn() const { return m_turn; }
    /// Nobody while the turn is over.
    std::optional<Speaker> current() const { return find(m_current); }
    /// Who comes after current() in this turn, in order.
    QList<Speaker> upcoming() const;
    /// Who said «paso» in this turn.
    QList<Speaker> passed() const;
    QList<Speaker> withoutIdea() const;
    bool isTurnOver() const { return isOn() && !m_current; }

    /// Begins with \a first, or with the lowest badge.
    void begin(const std::optional<Id<Participant>> &first = {});
    void end();
    /// current() has spoken. After the last one the turn is over; after that the next turn begins.
    void next();
    /// current() says «paso».
    void pass();
    /// \a person speaks now, also once more; who was speaking comes again.
    void call(Id<Participant> person);

    friend bool operator==(const Speakers &, const Speakers &) = default;

private:
    std::optional<Speaker> find(const std::optional<Id<Participant>> &person) const;
    bool isDone(const Speaker &speaker) const;
    /// Everybody, in order from the place behind \a badge.
    QList<Speaker> circleFrom(int badge) const;
    void takeNext();
    void beginTurn(int firstBadge);

    QList<Speaker> m_people;
    int m_turn = 0;
    int m_firstBadge = 1; ///< with which every turn begins
    int m_place = 0;      ///< badge of who spoke last
    std::optional<Id<Participant>> m_current;
    QList<Id<Participant>> m_done;   ///< in this turn
    QList<Id<Participant>> m_passed; ///< of them
};

} // namespace Tallerista
