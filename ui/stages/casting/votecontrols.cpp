// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/votecontrols.h"

#include "core/actions/voteactions.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Tallerista {

VoteSteps stepsOfTable(WorkshopDocument &document)
{
    return {VoteControls::tr("How many people vote at this table?"),
            VoteControls::tr("Withdraw the vote"),
            VoteControls::tr("The vote was withdrawn."),
            [&document](const Id<Vote> &vote, int people) {
                return withoutValue(changeVoters(document, vote, people));
            },
            [&document](const Id<Vote> &vote) { return withoutValue(closeVote(document, vote)); },
            [&document](const Id<Vote> &vote) {
                return withdrawVote(document, vote);
            }};
}

VoteControls::VoteControls(VoteSteps steps, QWidget *page)
    : QObject(page)
    , m_steps(std::move(steps))
    , m_present(new QSpinBox(page))
    , m_withdraw(new QPushButton(m_steps.takeBack, page))
    , m_close(new QPushButton(tr("Close and show (F8)"), page))
{
    m_present->setObjectName(u"presentNow"_s);
    m_present->setRange(1, VoteFields::MaxPresent);
    m_present->setKeyboardTracking(false);
    m_present->setAccessibleName(m_steps.howMany);
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
    const auto changed = m_steps.changeVoters(m_vote->id(), people);
    if (changed)
        return;
    show(*m_vote);
    emit refused(changed.error().message);
}

Result<void> VoteControls::closeVote()
{
    return m_steps.close(m_vote->id());
}

void VoteControls::withdraw()
{
    const auto done = m_steps.withdraw(m_vote->id());
    if (done)
        emit withdrawn(m_steps.takenBack);
    else
        emit refused(done.error().message);
}

} // namespace Tallerista
