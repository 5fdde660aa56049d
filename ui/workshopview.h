// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/stage.h"
#include "core/rules/agenda/agendasnapshot.h"
#include "ui/stages/stagepage.h"

#include <QTimeZone>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace Tallerista {

class AgendaAdvice;
class AgendaPage;
class AgendaRemote;
class AgendaWatch;
class ChildClockBar;
class ClockBanner;
class ElidedLabel;
class FileBanner;
class HalfTyped;
class PrivacyBar;
class SideStore;
class StageRail;
class TableSwitch;
class TimerStrip;

/// An open workshop on the screen: what it is, the stage rail, the clock, the table switch, the page
/// of the stage at hand and what is missing there. Passes on; knows no rule.
class WorkshopView : public QWidget
{
    Q_OBJECT

public:
    /// Everything in \a context and the others must outlive the view. Shows nothing before
    /// showStage().
    WorkshopView(const PageContext &context,
                 Actions &actions,
                 SideStore &sideStore,
                 AgendaWatch &watch,
                 QWidget *parent = nullptr);
    ~WorkshopView() override;

    int stage() const { return m_stage; }
    int table() const { return m_table; }
    void showStage(int index);
    /// A table's number, or StagePage::AllTables.
    void showTable(int number);
    StagePage *page() const;
    /// As the rail names it.
    QString pageName() const;
    /// How the copy in a second place stands; empty: there is none.
    void tellMirror(const QString &state);
    /// What the room sees now, and what can be done about it.
    void tellProjector(const QString &state, const QString &hint);

    void undo();
    void redo();
    void find();
    /// Asks about the person chosen in the list of people.
    void erasePerson();
    void importPeople();
    void importIdeas();
    void reviewTwins();
    void exportDocument();
    /// Starts the agenda, or goes on to the next block.
    void goOn();
    void pauseOrResume();
    void addMinutes(int minutes);
    /// The agenda at this instant; nothing while that of the file makes no sense.
    std::optional<AgendaSnapshot> agenda() const;
    /// Shows it now instead of at the next second.
    void lookAtClock();
    /// Goes to the page of the agenda and does that there.
    void onAgenda(const std::function<void(AgendaPage &)> &act);

    /// See HalfTyped::goBack().
    void goBackToTyping();

signals:
    /// Work goes on in the file \a path, which may be this one opened anew.
    void goOnRequested(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createHeader();
    void layOut();
    void connectAll();
    StagePage *pageOf(int stage);
    void follow(const Change &change);
    template <typename Page>
    Page *go(Stage stage);
    void refreshHeader();
    void refreshTables();
    void refreshRail();
    void refreshPage();
    void followScope();
    void goBackToTable();
    void offerNotice();
    void followNotice();
    void refreshUndo();
    void report(const Result<void> &done);

    PageContext m_context;
    Phrases m_phrases; ///< kept with the zone, for the strip is painted every second
    QTimeZone m_zone;
    Actions &m_actions;
    StageRail *m_rail;
    TimerStrip *m_strip;
    ChildClockBar *m_childClocks;
    TableSwitch *m_tables;
    PrivacyBar *m_privacyBar;
    FileBanner *m_banner;
    ClockBanner *m_clockBanner;
    QStackedWidget *m_pages;
    QList<StagePage *> m_made; ///< by stage; null until first shown, so that opening is quick
    std::unique_ptr<HalfTyped> m_halfTyped;
    ElidedLabel *m_title;
    QLabel *m_undoName;
    QLabel *m_saved;
    QLabel *m_mirror;
    ElidedLabel *m_missing;
    QToolButton *m_projector;
    AgendaRemote *m_remote;
    AgendaAdvice *m_advice;
    int m_stage = 0;
    int m_table = StagePage::AllTables;
    QByteArray m_workshop; ///< its id
};

} // namespace Tallerista
