// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/stagepage.h"

#include <functional>

namespace Tallerista {

class FileBanner;

/// What was half typed when the workshop was left: keeps it, and leads back to it once the workshop is open
/// again. The pages must outlive it.
class HalfTyped
{
    Q_DECLARE_TR_FUNCTIONS(HalfTyped)

public:
    /// What the view of the workshop does for it.
    struct Desk
    {
        std::function<void(Stage)> showStage;
        std::function<void(int)> showTable;
        std::function<bool()> hasTables; ///< the page on show
        std::function<int()> table;      ///< the one on show
    };

    /// Both references must outlive it.
    HalfTyped(const PageContext &context,
              const Phrases &phrases,
              SideStore &store,
              FileBanner &,
              Desk desk);

    void mind(StagePage *page, Stage stage) { m_drafts.mind(page, stage); }
    /// Goes to what was half typed last, or offers to where that is more than a day old; stays where it
    /// is when there is nothing.
    void goBack();

private:
    void goTo(const DraftKeeper::Place &place);
    void lookFor(const DraftKeeper::Place &place);
    bool isWritten(int mesa) const;
    QString whereTyped(const DraftKeeper::Place &place) const;

    PageContext m_context;
    const Phrases &m_phrases;
    FileBanner &m_banner;
    Desk m_desk;
    DraftKeeper m_drafts;
};

} // namespace Tallerista
