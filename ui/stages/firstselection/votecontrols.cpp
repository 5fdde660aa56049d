// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/firstselection/votecontrols.h"

#include "core/actions/voteactions.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Tallerista {

VoteControls::VoteControls(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_present(new QSpinBox(page))
    , m_withdraw(new QPushButton(tr("Withdraw the vote"), page))
    , m_close(new QPushButton(tr("Close and show (F8)"), page))
{
    m_present->setObjectName(u"presentNow"_s);
    m_present->setRange(1, VoteFields::MaxPresent);
    m_present->setKeyboardTracking(false);
    m_present->setAccessibleName(tr("How many people vote at this table?"));
    m_present->setSuffix(tr(" vote", "people, behind their number"));
    m_withdraw->setObjectName(u"withdrawVote"_s);
    m_close->setObjectName(u"closeVote"_s);
    Theme::makePrimary(m_close);
    connect(m_present, &QSpinBox::valueChanged, this, &VoteControls::setPresent);
    connect(m_withdraw, &QPushButton::clicked, this, &VoteControls::withdraw);
    connect(m_close, &QPushButton::clicked, this, &VoteControls::closeRequested);
}

QWidget *VoteControls::present() const
{
    return m_present;
}

QLayout *VoteControls::makeFoot() const
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_withdraw);
    foot->addStretch();
    foot->addWidget(m_close);
    return foot;
}

void VoteControls::show(const Vote &vote)
{
    m_vote = vote;
    const QSignalBlocker quiet(m_present);
    m_present->setValue(vote->present);
}

void VoteControls::setPresent(int people)
{
    if (!m_vote || people == (*m_vote)->present)
        return;
    const auto changed = changeVoters(m_context.document, m_vote->id(), people);
    if (changed)
        return;
    show(*m_vote);
    emit refused(changed.error().message);
}

Result<void> VoteControls::closeVote()
{
    return withoutValue(Tallerista::closeVote(m_context.document, m_vote->id()));
}

void VoteControls::withdraw()
{
    const auto done = withdrawVote(m_context.document, m_vote->id());
    if (done)
        emit withdrawn();
    else
        emit refused(done.error().message);
}

} // namespace Tallerista
