// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/selection/firstselection.h"
#include "ui/stages/stagepage.h"

namespace Tallerista {

class BallotCasting;
class VoteCounting;

/// The open vote of a table, as it is counted: by totals or by slips.
class OpenVote : public QWidget
{
    Q_OBJECT

public:
    OpenVote(const PageContext &context, const Mesa &mesa, QWidget *parent);

    Result<void> show(const FirstSelection &vote);
    void enter();
    /// Ends the vote, if it can end.
    void close();

private:
    PageContext m_context;
    Id<Mesa> m_mesa;
    VoteCounting *m_counting;
    BallotCasting *m_casting;
};

} // namespace Tallerista
