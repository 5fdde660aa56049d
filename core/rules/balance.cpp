// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/balance.h"

#include <QHash>

#include <algorithm>
#include <compare>
#include <map>
#include <vector>

namespace Tallerista {

namespace {

/// How alike a table becomes, the worse the greater: by institution first, then by sex.
struct Likeness
{
    int institution = 0;
    int sex = 0;

    friend auto operator<=>(const Likeness &, const Likeness &) = default;
};

/// One table while people sit down. Who states no institution or no sex is like nobody.
class Seating
{
public:
    explicit Seating(Id<Mesa> id)
        : m_id(id)
    {}

    void add(const Participant &person) { change(person, 1); }
    void remove(const Participant &person) { change(person, -1); }

    Id<Mesa> id() const { return m_id; }
    int size() const { return m_size; }
    /// How many of the table are like \a person.
    Likeness like(const Participant &person) const
    {
        Likeness alike;
        if (person->institution)
            alike.institution = m_institutions.value(*person->institution);
        if (person->sex != Sex::Unstated)
            alike.sex = m_sexes.value(int(person->sex));
        return alike;
    }

private:
    void change(const Participant &person, int by)
    {
        m_size += by;
        if (person->institution)
            m_institutions[*person->institution] += by;
        if (person->sex != Sex::Unstated)
            m_sexes[int(person->sex)] += by;
    }

    Id<Mesa> m_id;
    int m_size = 0;
    QHash<RowId, int> m_institutions;
    QHash<int, int> m_sexes;
};

/// Someone who had no table and the place of the one they have now.
struct Newcomer
{
    Participant person;
    size_t table;
};

class Balancing
{
public:
    Balancing(const QList<Participant> &people, const QList<Mesa> &mesas);

    QList<Seat> seats();

private:
    void seat(const Participant &person);
    bool improve();
    bool swapIfBetter(Newcomer &one, Newcomer &other);

    std::vector<Seating> m_tables;
    QList<Participant> m_waiting;
    std::vector<Newcomer> m_newcomers;
};

Balancing::Balancing(const QList<Participant> &people, const QList<Mesa> &mesas)
{
    for (const Mesa &mesa : mesas)
        m_tables.emplace_back(mesa.id());
    for (const Participant &person : people) {
        const auto at = std::find_if(m_tables.begin(), m_tables.end(), [&](const Seating &table) {
            return person->mesa == table.id();
        });
        if (at != m_tables.end())
            at->add(person);
        else if (!person->mesa)
            m_waiting.append(person);
    }
}

QList<Seat> Balancing::seats()
{
    if (m_tables.empty())
        return {};
    // Those of one institution one after the other, women beside women: so they spread by
    // themselves while each table in turn takes one.
    std::stable_sort(
        m_waiting.begin(), m_waiting.end(), [](const Participant &one, const Participant &other) {
            return std::tie(one->institution, one->sex) < std::tie(other->institution, other->sex);
        });
    for (const Participant &person : m_waiting)
        seat(person);
    while (improve()) {
    }
    QList<Seat> seats;
    for (const Newcomer &newcomer : m_newcomers)
        seats.append({newcomer.person.id(), m_tables.at(newcomer.table).id()});
    return seats;
}

/// At the table with the fewest people; among those, the one with the fewest of their kind.
void Balancing::seat(const Participant &person)
{
    const auto best = std::min_element(
        m_tables.begin(), m_tables.end(), [&](const Seating &one, const Seating &other) {
            if (one.size() != other.size())
                return one.size() < other.size();
            return one.like(person) < other.like(person);
        });
    best->add(person);
    m_newcomers.push_back({person, size_t(best - m_tables.begin())});
}

/// Lets pairs of newcomers change places wherever that makes both tables more mixed. Ends, because
/// the sum of the squares of what is alike shrinks with every change.
bool Balancing::improve()
{
    bool improved = false;
    for (size_t one = 0; one < m_newcomers.size(); ++one) {
        for (size_t other = one + 1; other < m_newcomers.size(); ++other)
            improved = swapIfBetter(m_newcomers.at(one), m_newcomers.at(other)) || improved;
    }
    return improved;
}

bool Balancing::swapIfBetter(Newcomer &one, Newcomer &other)
{
    if (one.table == other.table)
        return false;
    Seating &here = m_tables.at(one.table);
    Seating &there = m_tables.at(other.table);
    here.remove(one.person);
    there.remove(other.person);
    const auto sum = [](const Likeness &a, const Likeness &b) {
        return Likeness{a.institution + b.institution, a.sex + b.sex};
    };
    const bool better = sum(here.like(other.person), there.like(one.person))
                        < sum(here.like(one.person), there.like(other.person));
    if (better)
        std::swap(one.table, other.table);
    m_tables.at(one.table).add(one.person);
    m_tables.at(other.table).add(other.person);
    return better;
}

} // namespace

QList<Seat> balancedSeats(const QList<Participant> &people, const QList<Mesa> &mesas)
{
    return Balancing(people, mesas).seats();
}

} // namespace Tallerista
