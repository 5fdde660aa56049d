// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/stage.h"
#include "ui/stages/stagepage.h"

#include <QHash>

class QLabel;
class QStackedWidget;

namespace Tallerista {

class AgendaRemote;
class AgendaTicker;
class ElidedLabel;
class StageRail;
class TableSwitch;
class TimerStrip;

/// An open workshop on the screen: what it is, the stage rail, the clock, the table switch, the page
/// of the stage at hand and what is missing there. Passes on; knows no rule.
class WorkshopView : public QWidget
{
    Q_OBJECT

public:
    /// Everything in \a context, and \a actions, must outlive the view. Shows nothing before
    /// showStage().
    WorkshopView(const PageContext &context, Actions &actions, QWidget *parent = nullptr);

    int stage() const { return m_stage; }
    int table() const { return m_table; }
    void showStage(int index);
    /// A table's number, or StagePage::AllTables.
    void showTable(int number);
    StagePage *page() const;
    /// What the room sees now, and what can be done about it.
    void tellProjector(const QString &state, const QString &hint);

    void undo();
    void redo();
    void find();
    void importPeople();
    void importIdeas();
    void exportDocument();
    /// Starts the agenda, or goes on to the next block.
    void goOn();
    void pauseOrResume();
    void addMinutes(int minutes);

    /// Typing that no document holds yet, by the names of its fields, to carry it over a rebuild.
    QHash<QString, QString> typing() const;
    void restoreTyping(const QHash<QString, QString> &typing);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createHeader();
    void layOut();
    void connectAll();
    StagePage *pageOf(int stage);
    void giveTypingBack();
    void follow(const Change &change);
    template <typename Page>
    Page *go(Stage stage);
    void refreshHeader();
    void refreshTables();
    void refreshRail();
    void refreshPage();
    void refreshUndo();
    void report(const Result<void> &done);

    PageContext m_context;
    Actions &m_actions;
    StageRail *m_rail;
    TimerStrip *m_strip;
    TableSwitch *m_tables;
    QStackedWidget *m_pages;
    QList<StagePage *> m_made; ///< by stage; null until first shown, so that opening is quick
    QHash<QString, QString> m_typing; ///< for fields of pages that are not made yet
    ElidedLabel *m_title;
    QLabel *m_undoName;
    QLabel *m_saved;
    QLabel *m_missing;
    QLabel *m_projector;
    AgendaTicker *m_ticker;
    AgendaRemote *m_remote;
    int m_stage = 0;
    int m_table = StagePage::AllTables;
};

} // namespace Tallerista
