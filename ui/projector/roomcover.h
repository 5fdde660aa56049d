// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/projector/roompage.h"

#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace Tallerista {

/// The page of the room laid over the work in the main window: for one screen alone, to read aloud
/// from, and where the work would come to stand on the wall.
class RoomCover : public QObject
{
    Q_OBJECT

public:
    enum class Reason { OneScreen, Aloud, Refuge };

    /// Letters come from \a font; \a pages is the middle of the main window.
    RoomCover(WallFont font, QStackedWidget &pages, QObject *parent = nullptr);

    void lay(Reason reason);
    /// Back to the work, with the keyboard where it was.
    void lift();
    bool isLaid() const;
    /// Where it was the refuge of the work.
    void liftRefuge();
    /// It is for the facilitator's eyes: it stays bright.
    bool isAloud() const { return isLaid() && m_reason == Reason::Aloud; }
    /// It is there for want of another screen.
    bool isOfOneScreen() const { return isLaid() && m_reason == Reason::OneScreen; }
    bool isRefuge() const { return isLaid() && m_reason == Reason::Refuge; }
    /// Nothing old stays on it.
    void empty();

    void show(const RoomView &view, const RoomLook &look);
    RoomImage *image() const { return m_page; }

signals:
    /// About to be laid for \a reason: it has its size and shows nothing yet.
    void aboutToLay(Tallerista::RoomCover::Reason reason);
    /// Laid or lifted.
    void changed();
    void lifted();
    void blackAsked();

private:
    void followPage();

    WallFont m_font;
    QStackedWidget &m_pages;
    QPointer<RoomPage> m_page; ///< made when it is first needed
    QPointer<QWidget> m_work;  ///< what it covers
    QPointer<QWidget> m_focus; ///< where the keyboard was
    Reason m_reason = Reason::OneScreen;
};

} // namespace Tallerista
