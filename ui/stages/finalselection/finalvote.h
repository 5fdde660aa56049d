// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/selection/finalselection.h"
#include "ui/stages/stagepage.h"

class QStackedWidget;

namespace Tallerista {

class OpenVote;
class VoteSetup;

/// A table votes once more, on its feasible ideas alone: how that is held, and the count.
class FinalVote : public QWidget
{
    Q_OBJECT

public:
    /// \a phrases must outlive the widget.
    FinalVote(const PageContext &context,
              const Phrases &phrases,
              const Mesa &mesa,
              QWidget *parent);

    /// Asks how the vote is to be held; \a computers: how many there are at the tables.
    void propose(const FinalSelection &selection, int computers);
    Result<void> show(const FirstSelection &vote);
    void enter();
    /// Opens the vote, or ends it.
    void goOn();

signals:
    /// No vote, after all.
    void left();
    void refused(const QString &sentence);

private:
    enum Part { SetupPart, OpenPart };

    /// The keyboard goes along where it was in the part that is left.
    void turnTo(Part next);
    void open();

    PageContext m_context;
    Id<Mesa> m_mesa;
    QStackedWidget *m_parts;
    VoteSetup *m_setup;
    OpenVote *m_open;
};

} // namespace Tallerista
