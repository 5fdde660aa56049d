// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendanews.h"
#include "ui/base/actions.h"

#include <QObject>

#include <functional>

namespace Tallerista {

class Loudspeaker;
class Settings;

/// One soft stroke when the time of a block is over, for who wants it; never for what happened while
/// nobody looked. Its actions are hidden where there is nothing to hear it with.
class Gong : public QObject
{
    Q_OBJECT

public:
    static constexpr int StepPercent = 10;

    /// All must outlive the gong.
    Gong(Actions &actions, Settings &settings, Loudspeaker &loudspeaker, QObject *parent = nullptr);

    /// Follows what the ticker tells.
    void hear(const AgendaNews &news);

signals:
    /// For whom does not hear it: «Volumen del gong: 60 %».
    void told(const QString &sentence);

private:
    void on(ActionId id, const std::function<void()> &act);
    void strike();
    void change(int byPercent);

    Actions &m_actions;
    Settings &m_settings;
    Loudspeaker &m_loudspeaker;
};

} // namespace Tallerista
