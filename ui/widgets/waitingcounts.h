// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/confirmbar.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace Tallerista {

/// «¿Entró alguien?»: counts that are higher than the number of people who vote wait here until that
/// is answered, while the next ones are typed. Leaving the question gives the last of them back.
class WaitingCounts : public ConfirmBar
{
    Q_OBJECT

public:
    /// So many at most come in while people vote: more hands than that are a mistake in typing.
    static constexpr int MostNewcomers = 3;
    static bool mayHaveComeIn(int hands, int present) { return hands - present <= MostNewcomers; }

    struct Count
    {
        int number; ///< of the card or the action
        int count;
        std::optional<int> second = {}; ///< where two questions were asked

        int higher() const { return std::max(count, second.value_or(0)); }
    };

    using ConfirmBar::ConfirmBar;

    /// \a typed is more than the \a present people could give.
    void add(const Count &typed, int present);
    /// While the room sees the screen it is not told how much was typed.
    void setHidden(bool hidden);
    /// \a number has got another count since.
    void forget(int number);
    bool isWaiting() const { return !m_counts.isEmpty(); }

    void dismiss() override;

signals:
    /// There are \a present people now.
    void accepted(int present, const QList<Tallerista::WaitingCounts::Count> &counts);
    void givenBack(const QString &line);

protected:
    void typeOn(QKeyEvent *event) override { giveKeyBack(event); }

private:
    void askNow();
    void accept();

    QList<Count> m_counts;
    int m_present = 0;
    bool m_hidden = false;
};

} // namespace Tallerista
