// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/plenaryaudit.h"
#include "ui/stages/stagepage.h"

namespace Tallerista {

class AuditBox;
class BallotCasting;
class Notice;

/// While the plenary votes by ranked slips: the slips as they are typed, and, once all are in, what they
/// would mean for tables and minorities. The room sees nothing of it.
class PlenarySlips : public QWidget
{
    Q_OBJECT

public:
    /// The phrases must outlive the widget.
    PlenarySlips(const PageContext &context, const Phrases &phrases, QWidget *parent);

    /// \a vote is the one of \a plenary, with its slips.
    void show(const VoteRecord &vote, const PlenaryRecord &plenary, const PlenaryAudit &audit);
    void enter();
    /// Ends the plenary by the slips, if they can be counted.
    void close();

private:
    PageContext m_context;
    const Phrases &m_phrases;
    BallotCasting *m_casting;
    Notice *m_notice;
    AuditBox *m_audit;
};

} // namespace Tallerista
