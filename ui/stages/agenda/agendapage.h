// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "ui/stages/stagepage.h"

#include <QTimeZone>

namespace Tallerista {

class AgendaModel;
class AgendaRemote;
class AgendaTicker;
class BlockList;
class BlockPanel;
class ClockPanel;
class Notice;
class PlanBar;
struct AgendaSnapshot;

/// The plan of the morning and the running clock.
class AgendaPage : public StagePage
{
    Q_OBJECT

public:
    explicit AgendaPage(const PageContext &context, QWidget *parent = nullptr);

    Scope scope() const override { return Scope::agenda(); }
    bool showsClock() const override { return true; }
    void enter() override;
    QList<KeyHelp> keys() const override;
    QString missing() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectClock();
    void connectList();
    void follow(const Change &change);
    void reload();
    void showSnapshot(const AgendaSnapshot &snapshot);
    void followBlock(const AgendaSnapshot &snapshot);
    void showCurrentBlock();
    void showFailure(const Error &error);
    QString hoursOf(Id<AgendaBlock> id) const;

    bool runKey(const QKeyEvent &event);

    Phrases m_phrases;
    QTimeZone m_zone;
    AgendaRemote *m_remote;
    AgendaModel *m_model;
    ClockPanel *m_clock;
    Notice *m_notice;
    PlanBar *m_plan;
    BlockList *m_list;
    BlockPanel *m_panel;
    std::optional<Id<AgendaBlock>> m_followed; ///< the block that ran at the last tick
    bool m_unreadable = false; ///< the agenda makes no sense, and the notice says why
};

} // namespace Tallerista
