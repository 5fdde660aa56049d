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
class TwinRadar;
class OpenVote;
class VoteResult;
class VoteSetup;

/// The first selection of one table: how it is held, the count, the result.
class FirstSelectionPanel final : public MesaPanel
{
    Q_OBJECT

public:
    /// \a radar must outlive the panel.
    FirstSelectionPanel(const PageContext &context,
                        const TwinRadar &radar,
                        const Mesa &mesa,
                        QWidget *parent);

    void enter() override;
    int leastWidth() const override;

private:
    /// By their place in m_parts.
    enum Part { SetupPart, OpenPart, ResultPart };

    void layOut(const Mesa &mesa);
    void follow(const Change &change);
    void reload();
    void connectAll();
    /// \a sieve: the preselection that was held and closed.
    Result<void> showSetup(const std::optional<FirstSelection> &sieve);
    Result<void> showVote(const FirstSelection &selection);
    Result<void> showOpen(const FirstSelection &selection);
    /// The quick vote over the tie of \a selection that is open, if there is one.
    std::optional<FirstSelection> openRunoffOf(const FirstSelection &selection) const;
    void warnOfTwins();
    void open();
    void withdrawSieve();
    /// What F8 does now.
    void goOn();
    void turnTo(Part next);
    Part part() const;

    const TwinRadar &m_radar;
    Phrases m_phrases;
    TextLabel *m_state;
    Notice *m_notice;
    QStackedWidget *m_parts;
    VoteSetup *m_setup;
    OpenVote *m_open;
    VoteResult *m_result;
};

} // namespace Tallerista
