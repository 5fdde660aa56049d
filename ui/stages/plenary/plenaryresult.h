// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/plenaryaudit.h"
#include "ui/stages/plenary/plenaryline.h"
#include "ui/stages/stagepage.h"

class QListView;
class QPushButton;

namespace Tallerista {

class Notice;
class PlenaryModel;
class ResultTools;
class TextLabel;
class TieBox;

/// A closed plenary: which actions enter and why, and the tie if the room has one to decide.
class PlenaryResult : public QWidget
{
    Q_OBJECT

public:
    /// \a phrases must outlive the widget.
    PlenaryResult(const PageContext &context, const Phrases &phrases, QWidget *parent);

    void
    show(const PlenaryRecord &plenary, const QList<PlenaryLine> &lines, const PlenaryAudit &audit);
    void enter();
    /// To the reason of a choice, where actions tie.
    void goOn();
    /// The plenary has just been closed: begins with those who tie, or at the top, and tells a screen
    /// reader how it ended.
    void arrive();

private:
    void layOut();
    void showTie();
    void tellTools();
    void toggleCurrent();
    /// Lets all who tie enter, for a reason.
    void admitAll();
    void choose();
    void reopen();
    bool isTied() const;
    QString sentence() const;
    bool decide(const QList<PlenaryLine> &chosen, const QString &reason);
    bool say(const Result<void> &outcome);

    PageContext m_context;
    const Phrases &m_phrases;
    std::optional<PlenaryRecord> m_plenary;
    TextLabel *m_line;
    TextLabel *m_audit;
    TieBox *m_tie;
    Notice *m_notice;
    PlenaryModel *m_model;
    QListView *m_list;
    ResultTools *m_tools;
    QPushButton *m_reopen;
};

} // namespace Tallerista
