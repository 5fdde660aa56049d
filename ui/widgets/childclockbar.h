// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendasnapshot.h"
#include "ui/stages/stagepage.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QSpinBox;

namespace Tallerista {

class TableClockView;

/// Below the clock of the agenda, the clocks inside its block: the countdown of each table once one has
/// its own, and a round in which everybody speaks for a while. Hidden as long as there are none.
class ChildClockBar : public QFrame
{
    Q_OBJECT

public:
    /// Everything must outlive the bar.
    ChildClockBar(const PageContext &context, const Actions &actions, QWidget *parent);

    void setAgenda(const AgendaSnapshot &agenda);

    void pauseOrResume(Id<Mesa> mesa);
    void addMinutes(Id<Mesa> mesa, int minutes);
    /// Asks how many people speak, \a people as a rule, and begins on Enter.
    void askForRound(int people);
    void nextSpeaker();
    void endRound();

signals:
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createRound(const Actions &actions);
    QWidget *createQuestion();
    void makeTables();
    void beginRound();
    void leaveQuestion();
    bool hasQuestionFocus() const;
    void updateShown();
    void report(const Result<void> &done);

    PageContext m_context;
    QWidget *m_tables;
    QList<TableClockView *> m_views;
    QWidget *m_round;
    QLabel *m_roundClock;
    QLabel *m_roundWords;
    QWidget *m_question;
    QSpinBox *m_people;
    QPointer<QWidget> m_focusBefore; ///< where the keyboard was when it was asked
    AgendaSnapshot m_agenda;
};

} // namespace Tallerista
