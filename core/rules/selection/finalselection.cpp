// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/finalselection.h"

#include <algorithm>
#include <utility>

namespace Tallerista {

using Ranking::Where;

namespace {

Verdict verdictOf(const Id<Idea> &idea, const QList<Feasibility> &judged)
{
    for (const Feasibility &found : judged) {
        if (found->idea == idea)
            return found->verdict;
    }
    return Verdict::Unjudged;
}

bool passes(Verdict verdict)
{
    return verdict == Verdict::Feasible || verdict == Verdict::WithConditions;
}

/// The best first.
QList<Id<Idea>> ideasIn(const FirstSelection &first, const Ranking::Outcome &outcome)
{
    QList<Id<Idea>> ideas;
    for (const Ranking::Row &row : outcome.rows) {
        if (row.where == Where::In)
            ideas += first.ideasOf({row.item});
    }
    return ideas;
}

/// Out because others had more, not because nobody wanted it.
bool isReserve(const FirstSelection::Row &row)
{
    return row.where == Where::Out;
}

} // namespace

FinalSelection::FinalSelection(FirstSelection first,
                               const QList<Feasibility> &judged,
                               int seats,
                               std::optional<FirstSelection> again)
    : m_first(std::move(first))
    , m_again(std::move(again))
    , m_seats(seats)
{
    gather(judged);
    if (isDecidedAgain())
        followVote();
    propose();
}

/// Those that entered and, where too few of them are feasible, the reserve.
void FinalSelection::gather(const QList<Feasibility> &judged)
{
    const auto add = [&](const FirstSelection::Row &row, bool reserve) {
        const Verdict verdict = verdictOf(row.idea, judged);
        m_candidates.append({row, verdict, reserve});
        if (passes(verdict))
            m_feasible.append(row.idea);
    };
    for (const FirstSelection::Row &row : m_first.rows()) {
        if (row.where == Where::In)
            add(row, false);
    }
    if (unjudged() > 0 || feasible() >= m_seats)
        return;
    for (const FirstSelection::Row &row : m_first.rows()) {
        if (isReserve(row))
            add(row, true);
    }
}

void FinalSelection::propose()
{
    const bool isOrdered = isDecidedAgain() || m_first.vote().method != VoteMethod::Agreement;
    if (!isOrdered && feasible() > m_seats)
        return;
    const Ranking::Outcome outcome = deciding().outcomeAmong(m_feasible, m_seats);
    m_proposed = ideasIn(deciding(), outcome);
    m_tied = deciding().ideasOf(outcome.line.tied);
    m_seatsLeft = outcome.line.seatsLeft;
    if (isOrdered && !isDecidedAgain() && unjudged() == 0)
        promote();
}

/// Those that the table voted on once more come in the order of that vote, before the others.
void FinalSelection::followVote()
{
    QList<Candidate> ordered;
    for (const FirstSelection::Row &row : m_again->rows()) {
        for (const Candidate &candidate : std::as_const(m_candidates)) {
            if (candidate.place.idea == row.idea && isFeasible(row.idea))
                ordered.append({row, candidate.verdict, candidate.reserve});
        }
    }
    for (const Candidate &candidate : std::as_const(m_candidates)) {
        const bool isThere =
            std::any_of(ordered.begin(), ordered.end(), [&](const Candidate &other) {
                return other.place.idea == candidate.place.idea;
            });
        if (!isThere)
            ordered.append(candidate);
    }
    m_candidates = ordered;
}

/// Whoever falls leaves its place to the first of those who had none.
void FinalSelection::promote()
{
    const QList<Id<Idea>> places =
        ideasIn(m_first, m_first.outcomeAmong(m_first.entered(), m_seats));
    QList<Id<Idea>> risen = m_proposed;
    risen.removeIf([&](const Id<Idea> &idea) { return places.contains(idea); });
    for (const Id<Idea> &idea : places) {
        if (!isFeasible(idea) && !risen.isEmpty())
            m_promotions.append({idea, risen.takeFirst()});
    }
}

int FinalSelection::openPlaces() const
{
    return unjudged() > 0 ? 0 : std::max(0, m_seats - feasible());
}

int FinalSelection::unjudged() const
{
    return int(
        std::count_if(m_candidates.begin(), m_candidates.end(), [](const Candidate &candidate) {
            return candidate.verdict == Verdict::Unjudged && !candidate.reserve;
        }));
}

bool FinalSelection::isProposed(const QList<Id<Idea>> &ideas) const
{
    return m_tied.isEmpty() && ideas.size() == m_proposed.size()
           && std::all_of(ideas.begin(), ideas.end(), [this](const Id<Idea> &idea) {
                  return m_proposed.contains(idea);
              });
}

QList<Id<Idea>> FinalSelection::inOrder(const QList<Id<Idea>> &ideas) const
{
    QList<Id<Idea>> ordered;
    for (const Candidate &candidate : m_candidates) {
        if (ideas.contains(candidate.place.idea))
            ordered.append(candidate.place.idea);
    }
    return ordered;
}

} // namespace Tallerista
