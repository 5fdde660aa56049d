// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/openvote.h"

#include "core/rules/peoplehere.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/stages/casting/ballotcasting.h"
#include "ui/stages/casting/votecounting.h"

#include <QVBoxLayout>

namespace Tallerista {

OpenVote::OpenVote(const PageContext &context, const Mesa &mesa, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_mesa(mesa.id())
    , m_counting(new VoteCounting(context, mesa->number, this))
    , m_casting(new BallotCasting(context, mesa->number, stepsOfTable(context.document), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counting);
    layout->addWidget(m_casting);
    m_casting->hide();
}

Result<void> OpenVote::show(const FirstSelection &vote)
{
    const Stores &stores = m_context.document.stores();
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    const auto people = stores.participants.all();
    if (!mesas || !ideas || !people)
        return Error{tr("The workshop could not be read. What you see may be old.")};
    const bool isPrivate = m_context.privacy.isOn();
    const bool bySlips = vote.isBySlips();
    if (bySlips) {
        m_casting->show({vote, slipCards(*ideas, *mesas), peopleHere(*people, m_mesa), isPrivate});
    } else {
        const auto entries = entriesByCard(vote, *ideas, IdeaCodes(*mesas, *ideas));
        const Phrases phrases(m_context.settings.languageCode());
        m_counting->show(vote, isPrivate ? withoutCounts(phrases, entries) : entries);
    }
    m_casting->setVisible(bySlips);
    m_counting->setVisible(!bySlips);
    return {};
}

void OpenVote::enter()
{
    if (m_casting->isHidden())
        m_counting->enter();
    else
        m_casting->enter();
}

void OpenVote::close()
{
    if (m_casting->isHidden())
        m_counting->close();
    else
        m_casting->close();
}

} // namespace Tallerista
