// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/sharedscreen.h"

#include "ui/base/actions.h"
#include "ui/base/privacy.h"

namespace Tallerista {

SharedScreen::SharedScreen(Actions &actions, Privacy &privacy, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_privacy(privacy)
{
    connect(actions.action(ActionId::HideFromRoom), &QAction::triggered, this, [this](bool on) {
        m_byHand = on;
        settle();
    });
}

void SharedScreen::follow(RoomScreens screens, bool imageIsHere)
{
    if (screens != m_screens) {
        m_screens = screens;
        m_isUsed = false;
        m_byHand.reset();
    }
    if (imageIsHere && !m_imageIsHere && m_byHand == false)
        m_byHand.reset();
    m_imageIsHere = imageIsHere;
    m_isUsed = m_isUsed || imageIsHere;
    settle();
}

void SharedScreen::resume()
{
    m_isUsed = true;
    settle();
}

void SharedScreen::forget()
{
    m_isUsed = false;
    m_byHand.reset();
    settle();
}

void SharedScreen::settle()
{
    const bool seen =
        m_screens == RoomScreens::Mirrored || (m_screens == RoomScreens::Single && m_isUsed);
    m_privacy.set(m_byHand.value_or(seen));
    m_actions.action(ActionId::HideFromRoom)->setChecked(m_privacy.isOn());
}

} // namespace Tallerista
