// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/gong.h"

#include "ui/base/settings.h"
#include "ui/sound/gongtone.h"
#include "ui/sound/loudspeaker.h"

#include <QAction>

#include <array>

namespace Tallerista {

namespace {

constexpr std::array GongActions{
    ActionId::Gong, ActionId::GongAtWarning, ActionId::GongLouder, ActionId::GongSofter};

} // namespace

Gong::Gong(Actions &actions, Settings &settings, Loudspeaker &loudspeaker, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_loudspeaker(loudspeaker)
{
    for (const ActionId id : GongActions)
        actions.action(id)->setVisible(loudspeaker.isThere());
    actions.action(ActionId::Gong)->setChecked(settings.gong());
    actions.action(ActionId::GongAtWarning)->setChecked(settings.gongAtWarning());
    on(ActionId::Gong, [this] {
        m_settings.setGong(m_actions.action(ActionId::Gong)->isChecked());
        if (m_settings.gong())
            strike();
    });
    on(ActionId::GongAtWarning, [this] {
        m_settings.setGongAtWarning(m_actions.action(ActionId::GongAtWarning)->isChecked());
    });
    on(ActionId::GongLouder, [this] { change(StepPercent); });
    on(ActionId::GongSofter, [this] { change(-StepPercent); });
}

void Gong::on(ActionId id, const std::function<void()> &act)
{
    connect(m_actions.action(id), &QAction::triggered, this, act);
}

void Gong::hear(const AgendaNews &news)
{
    if (!m_settings.gong())
        return;
    if (news.phase == AgendaPhase::Overtime
        || (news.phase == AgendaPhase::Warning && m_settings.gongAtWarning()))
        strike();
}

void Gong::strike()
{
    m_loudspeaker.play(gongTone(Loudspeaker::SamplesPerSecond, m_settings.gongPercent() / 100.0));
}

void Gong::change(int byPercent)
{
    m_settings.setGongPercent(m_settings.gongPercent() + byPercent);
    strike();
    emit told(tr("Gong volume: %1 %").arg(m_settings.gongPercent()));
}

} // namespace Tallerista
