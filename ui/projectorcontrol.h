// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomview.h"
#include "ui/base/actions.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QScreen;
class QStackedWidget;

namespace Tallerista {

class AgendaTicker;
class ProjectorWindow;
class RoomPage;
class Settings;
class WorkshopDocument;

/// What the room sees and where: on a second screen, or on a page of the main window where there is
/// none. Follows the document and its clock, and the screens as they come and go.
class ProjectorControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the control; \a pages is the middle of the main window.
    ProjectorControl(Actions &actions,
                     Settings &settings,
                     QStackedWidget &pages,
                     QObject *parent = nullptr);
    ~ProjectorControl() override;

    /// \a document must stay open until close(); \a table says which one is being worked on.
    void open(const WorkshopDocument &document, std::function<int()> table);
    void close();

    /// «Proyector: automático», for the facilitator.
    QString state() const;
    /// What to do about a single or mirrored screen; empty with two.
    QString hint() const;

signals:
    /// state() or hint() is another one.
    void changed();
    /// The work is covered by the page of the room.
    void pageShown();

private:
    void connectActions();
    void connectScreens();
    void on(ActionId id, std::function<void()> act);
    void choose(RoomMode mode);
    void toggle();
    void showPage(bool aloud);
    void leavePage();
    bool isOnPage() const;
    bool isOnWall() const;
    QScreen *screenOfWork() const;
    QScreen *screenOfRoom() const;
    void place();
    void followRemoval(const QScreen *screen);
    void followPage();
    void turn(int by);
    void refresh();
    void updateState();
    RoomView viewOf(const RoomChoice &choice) const;

    Actions &m_actions;
    Settings &m_settings;
    QStackedWidget &m_pages;
    const WorkshopDocument *m_document = nullptr;
    std::function<int()> m_table;
    std::unique_ptr<AgendaTicker> m_ticker;
    std::unique_ptr<ProjectorWindow> m_window; ///< made when it is first needed
    QPointer<RoomPage> m_page;                 ///< likewise
    QPointer<QWidget> m_work;                  ///< what the page covers
    QPointer<QWidget> m_focus;                 ///< where the keyboard was
    RoomChoice m_choice;
    QString m_screenName; ///< of the screen that was used last
    bool m_on = false;    ///< wanted on a second screen, whether or not there is one
    bool m_black = false;
    bool m_aloud = false; ///< the page is for reading aloud and stays bright
};

} // namespace Tallerista
