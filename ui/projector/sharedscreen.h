// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/projector/screenidentity.h"

#include <QObject>

#include <optional>

namespace Tallerista {

class Actions;
class Privacy;

/// Decides when the room sees the very screen of the work, and turns Privacy on meanwhile:
///
/// - a screen of its own for the room: never;
/// - a second screen that shows the same: always;
/// - one screen: from the first image of the room on it (F5) until the workshop is closed, for from
///   then on a projector hangs on it; also through a crash.
///
/// What a person says by HideFromRoom wins over that until the screens change or the workshop is
/// closed; that all may be seen holds only until the image of the room is laid over the work again.
/// Its check mark always says how it is.
class SharedScreen : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SharedScreen(Actions &actions, Privacy &privacy, QObject *parent = nullptr);

    /// \a imageIsHere: the image of the room lies over the work, for the room to see.
    void follow(RoomScreens screens, bool imageIsHere);
    /// A session that ended with the screen seen goes on: a single screen still has its projector.
    void resume();
    /// The workshop was closed.
    void forget();

private:
    void settle();

    Actions &m_actions;
    Privacy &m_privacy;
    RoomScreens m_screens = RoomScreens::Single;
    bool m_isUsed = false; ///< the single screen, for the room
    bool m_imageIsHere = false;
    std::optional<bool> m_byHand;
};

} // namespace Tallerista
