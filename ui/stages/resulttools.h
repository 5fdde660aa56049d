// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/selection/strengthsentences.h"
#include "ui/stages/stagepage.h"

#include <QWidget>

namespace Tallerista {

/// What a facilitator or the technical team may want to know of a result besides the result: two buttons,
/// on no screen that the room sees.
class ResultTools : public QWidget
{
    Q_OBJECT

public:
    /// Of a result: what was voted on, and how, and what came of it.
    struct Counted
    {
        QString title; ///< «Primera selección, Mesa 1»
        VoteMethod method = VoteMethod::Agreement;
        Ranking::Input votes;
        Ranking::Outcome outcome;
        ItemName nameOf;
    };

    /// \a phrases must outlive the widget.
    ResultTools(const PageContext &context, const Phrases &phrases, QWidget *parent);

    /// An agreement has no numbers to ask.
    void setCounted(const Counted &counted);

    /// D and W, wherever the focus is in \a result but in a field.
    void addKeysTo(QWidget *result) const;

private:
    void openDetails();
    void openWhatIf();
    void updateShown();

    PageContext m_context;
    const Phrases &m_phrases;
    Counted m_counted;
};

} // namespace Tallerista
