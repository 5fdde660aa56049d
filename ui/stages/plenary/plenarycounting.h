// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/handsentry.h"
#include "core/rules/plenaryaudit.h"
#include "ui/stages/plenary/plenaryline.h"
#include "ui/stages/stagepage.h"
#include "ui/widgets/waitingcounts.h"

class QPushButton;
class QSpinBox;

namespace Tallerista {

class ActionEditor;
class AuditBox;
class Notice;
class TeamBox;
class TextLabel;
class TwinBar;
class UndoTextField;

/// While the plenary is open: one line in which an action and its hands are typed, and the actions as
/// they are called. The room sees nothing of it.
class PlenaryCounting : public QWidget
{
    Q_OBJECT

public:
    PlenaryCounting(const PageContext &context, QWidget *parent);

    /// \a changes is how many actions would come or go if the final selections were followed now.
    void show(const PlenaryRecord &plenary, const QList<PlenaryLine> &lines, int changes);
    /// What the count would mean for the tables, once every action is counted.
    void showAudit(const Phrases &phrases, const PlenaryAudit &audit);
    void enter();
    /// Ends the plenary: by the hands, or by the team where it is choosing.
    void close();

private:
    void nameAll();
    void layOut();
    void connectAll();
    void submit(const QString &typed);
    void take(const HandsEntry &entry, const PlenaryLine &action);
    void count(const PlenaryLine &line, const QList<int> &hands);
    void countWaiting(int present, const QList<WaitingCounts::Count> &counts);
    void changePresent(int present);
    void followSelections();
    void closeByHands();
    void closeByTeam();
    void setTeamChoosing(bool on);
    void showMarks();
    QString progress() const;
    void say(const QString &sentence);
    bool say(const Result<void> &outcome);

    PageContext m_context;
    std::optional<PlenaryRecord> m_plenary;
    TextLabel *m_progress;
    QSpinBox *m_present;
    UndoTextField *m_field;
    Notice *m_notice;
    WaitingCounts *m_waiting;
    ConfirmBar *m_confirm;
    TwinBar *m_twins;
    ActionEditor *m_actions;
    AuditBox *m_audit;
    TextLabel *m_keys;
    TeamBox *m_team;
    QPushButton *m_follow;
    QPushButton *m_openSlips;
    QPushButton *m_openTeam;
    QPushButton *m_close;
};

} // namespace Tallerista
