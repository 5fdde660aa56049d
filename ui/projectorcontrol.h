// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomview.h"
#include "core/rules/agenda/agendasnapshot.h"
#include "ui/base/actions.h"
#include "ui/projector/roomimage.h"
#include "ui/projector/screenidentity.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QStackedWidget;

namespace Tallerista {

class AgendaTicker;
class ProjectorWall;
class RoomChooser;
class RoomCover;
class Settings;
class WorkshopDocument;

/// What the room sees and where: on a second screen, or on a page of the main window where there is
/// none. Follows the document and the clock of its page, so that both show the same instant.
class ProjectorControl : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the control; \a pages is the middle of the main window.
    ProjectorControl(Actions &actions,
                     const Theme &theme,
                     Settings &settings,
                     QStackedWidget &pages,
                     QObject *parent = nullptr);
    ~ProjectorControl() override;

    /// \a document must stay open until close(); \a table says which one is being worked on.
    void open(const WorkshopDocument &document, AgendaTicker &ticker, std::function<int()> table);
    void close();

    /// «Proyector: automático», for the facilitator.
    QString state() const;
    /// What to do about a single or mirrored screen; how to turn the image on and off with two.
    QString hint() const;
    RoomScreens screens() const;
    /// The image lies over the work, for the room to see.
    bool isOverWork() const;

signals:
    /// state(), hint(), screens() or isOverWork() is another one.
    void changed();
    /// The work is covered by the page of the room.
    void pageShown();
    /// hint(), once for each arrangement without a screen of its own for the room.
    void advised(const QString &hint);

private:
    void connectActions();
    void connectParts();
    void on(ActionId id, std::function<void()> act);
    RoomChoice choiceAtFirst() const;
    void offer(RoomMode mode);
    void send(const RoomChoice &choice, int page);
    void toggle();
    void followScreens();
    void advise();
    void readAloud();
    void turnBlack();
    void turn(int by);
    void resize(int byPercent);
    void follow(const AgendaSnapshot &snapshot);
    void refresh();
    void updateState();
    RoomLook look() const;
    RoomView viewOf(const RoomChoice &choice) const;
    RoomView shownView() const;
    RoomView aloudView() const;

    Actions &m_actions;
    Settings &m_settings;
    ProjectorWall *m_wall;
    RoomCover *m_cover;
    RoomChooser *m_chooser;
    const WorkshopDocument *m_document = nullptr;
    std::function<int()> m_table;
    QPointer<AgendaTicker> m_ticker;
    AgendaSnapshot m_agenda; ///< what the facilitator's page shows, too
    RoomChoice m_choice;
    bool m_black = false;
    RoomScreens m_advisedOf = RoomScreens::Beside; ///< nothing is to be said of that
};

} // namespace Tallerista
