// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "ui/stages/finalselection/finalstanding.h"
#include "ui/stages/mesapage.h"

class QStackedWidget;

namespace Tallerista {

class FinalDesk;
class FinalVote;
class FivePlaces;
class Notice;
class TextLabel;

/// The final selection of one table: what comes first, the verdicts and the choice, or the vote over the
/// feasible ideas.
class FinalSelectionPanel final : public MesaPanel
{
    Q_OBJECT

public:
    FinalSelectionPanel(const PageContext &context, const Mesa &mesa, QWidget *parent);

    void enter() override;

private:
    /// By their place in m_parts.
    enum Part { NothingPart, DeskPart, VotePart };

    void layOut(const Mesa &mesa);
    void connectAll();
    void follow(const Change &change);
    void reload();
    Result<void> read();
    void showDesk();
    void showVote();
    void turnTo(Part next);
    /// What F8 does now.
    void goOn();
    void voteAgain();

    Phrases m_phrases;
    std::optional<FinalStanding> m_standing; ///< none before the first selection is decided
    bool m_asksHowToVote = false;
    TextLabel *m_state;
    FivePlaces *m_places;
    Notice *m_notice;
    QStackedWidget *m_parts;
    TextLabel *m_nothing;
    FinalDesk *m_desk;
    FinalVote *m_vote;
};

} // namespace Tallerista
