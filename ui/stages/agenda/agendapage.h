// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "ui/stages/stagepage.h"

#include <QTimeZone>

class QBoxLayout;
class QStackedWidget;

namespace Tallerista {

class AgendaImportPanel;
class AgendaModel;
class BlockList;
class BlockPanel;
class ClockDesk;
class PageScroll;
class PlanBar;
class RecoveryPanel;
struct AgendaSnapshot;
enum class AgendaKey;

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

    ClockDesk *desk() const { return m_desk; }

public slots:
    /// Proposes how to end on time, or what to do with time to spare.
    void recoverTime();
    /// Asks for a list of blocks and shows what it would bring.
    void importFile();
    /// Shows what the list at \a path would bring.
    void importFile(const QString &path);
    /// Asks where to write the list of the blocks.
    void exportFile();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createPlan();
    void layOut();
    void fitStack();
    void setNarrow(bool narrow);
    void bringStackIntoSight();
    void connectParts();
    void connectPanels();
    void follow(const Change &change);
    void reload();
    void showSnapshot(const AgendaSnapshot &snapshot);
    void followBlock(const AgendaSnapshot &snapshot);
    void showCurrentBlock();
    void showFailure(const Error &error);
    void showCut(Id<AgendaBlock> id);
    QString hoursOf(Id<AgendaBlock> id) const;

    void acceptRecovery();
    void acceptImport();
    void showPlan();

    bool runKey(const QKeyEvent &event);
    void act(AgendaKey key);

    Phrases m_phrases;
    QTimeZone m_zone;
    AgendaModel *m_model;
    ClockDesk *m_desk;
    QStackedWidget *m_stack;
    QWidget *m_planning; ///< the plan bar, the list and the chosen block
    PageScroll *m_scroll;
    QBoxLayout *m_below;
    PlanBar *m_plan;
    BlockList *m_list;
    BlockPanel *m_panel;
    RecoveryPanel *m_recovery;
    AgendaImportPanel *m_import;
    std::optional<Id<AgendaBlock>> m_followed; ///< the block that ran at the last tick
    bool m_narrow = false;
    bool m_unreadable = false; ///< the agenda makes no sense, and the notice says why
};

} // namespace Tallerista
