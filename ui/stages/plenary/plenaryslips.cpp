// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/plenaryslips.h"

#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/plenaryslips.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/casting/ballotcasting.h"
#include "ui/stages/plenary/auditbox.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct PlenarySlipsWords
{
    Q_DECLARE_TR_FUNCTIONS(PlenarySlips)
};

VoteSteps stepsOfPlenary(WorkshopDocument &document)
{
    return {
        PlenarySlipsWords::tr("How many people vote?"),
        PlenarySlipsWords::tr("Count hands instead"),
        PlenarySlipsWords::tr("The vote by slips was taken back."),
        [&document](const Id<Vote> &, int people) { return setPlenaryVoters(document, people); },
        [&document](const Id<Vote> &) { return closePlenary(document); },
        [&document](const Id<Vote> &) {
            return withoutValue(voteByHands(document));
        }};
}

/// Actions by their numbers.
SlipCards actionCards(const PlenaryRecord &plenary)
{
    SlipCards cards;
    for (const ConsolidationRecord &record : plenary.actions)
        cards.numbers.insert(record.origins.first(), QString::number(record.number));
    cards.tables = plenary.mesas;
    return cards;
}

} // namespace

PlenarySlips::PlenarySlips(const PageContext &context, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_phrases(phrases)
    , m_casting(new BallotCasting(context, 0, stepsOfPlenary(context.document), this))
    , m_notice(new Notice(context.theme, this))
    , m_audit(new AuditBox(context, this))
{
    m_notice->setObjectName(u"plenarySlipsNotice"_s);
    m_audit->setObjectName(u"slipsAuditBox"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_audit);
    layout->addWidget(m_notice);
    layout->addWidget(m_casting, 1);
    connect(m_audit, &AuditBox::said, this, [this](const QString &problem) {
        if (problem.isEmpty())
            m_notice->clear();
        else
            m_notice->showProblem(problem);
    });
}

void PlenarySlips::show(const VoteRecord &vote,
                        const PlenaryRecord &plenary,
                        const PlenaryAudit &audit)
{
    m_casting->show({FirstSelection(vote), actionCards(plenary), {}, m_context.privacy.isOn()});
    m_audit->follow(m_phrases, plenary, audit);
}

void PlenarySlips::enter()
{
    m_casting->enter();
}

void PlenarySlips::close()
{
    m_casting->close();
}

} // namespace Tallerista
