// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/selection/firstselection.h"
#include "ui/stages/mesapage.h"

class QStackedWidget;

namespace Tallerista {

class Notice;
class TextLabel;
class VoteCounting;
class VoteResult;
class VoteSetup;

/// The first selection of one table: how it is held, the count, the result.
class FirstSelectionPanel : public MesaPanel
{
    Q_OBJECT

public:
    FirstSelectionPanel(const PageContext &context, const Mesa &mesa, QWidget *parent);

    void enter() override;
    int leastWidth() const override;

private:
    /// By their place in m_parts.
    enum Part { SetupPart, CountingPart, ResultPart };

    void layOut(const Mesa &mesa);
    void follow(const Change &change);
    void reload();
    Result<void> showSetup();
    Result<void> showVote(const FirstSelection &selection);
    /// The quick vote over its tie that is being counted.
    std::optional<FirstSelection> openRunoff(const FirstSelection &selection) const;
    void open();
    /// What F8 does now.
    void goOn();
    void turnTo(Part next);
    Part part() const;

    Phrases m_phrases;
    TextLabel *m_state;
    Notice *m_notice;
    QStackedWidget *m_parts;
    VoteSetup *m_setup;
    VoteCounting *m_counting;
    VoteResult *m_result;
};

} // namespace Tallerista
