// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/waitingcounts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

int highest(const QList<WaitingCounts::Count> &counts)
{
    return std::max_element(
               counts.begin(),
               counts.end(),
               [](const auto &one, const auto &other) { return one.higher() < other.higher(); })
        ->higher();
}

} // namespace

void WaitingCounts::add(const Count &typed, int present)
{
    m_counts.removeIf([&](const Count &one) { return one.number == typed.number; });
    m_counts.append(typed);
    m_present = present;
    askNow();
}

void WaitingCounts::setHidden(bool hidden)
{
    m_hidden = hidden;
    if (isWaiting())
        askNow();
}

void WaitingCounts::askNow()
{
    ask(tr("Did somebody come in? %1 people vote so far.").arg(m_present),
        m_hidden ? tr("Yes, as many as typed") : tr("Now they are %1").arg(highest(m_counts)),
        [this] { accept(); });
}

void WaitingCounts::forget(int number)
{
    if (m_counts.removeIf([&](const Count &one) { return one.number == number; }) > 0
        && m_counts.isEmpty())
        ConfirmBar::dismiss();
}

void WaitingCounts::dismiss()
{
    ConfirmBar::dismiss();
    if (m_counts.isEmpty())
        return;
    const Count last = m_counts.last();
    m_counts.clear();
    QString line = u"%1 %2"_s.arg(last.number).arg(last.count);
    if (last.second)
        line += u" %1"_s.arg(*last.second);
    emit givenBack(line);
}

void WaitingCounts::accept()
{
    const QList<Count> counts = std::exchange(m_counts, {});
    emit accepted(highest(counts), counts);
}

} // namespace Tallerista
