// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/auditbox.h"

#include "core/actions/plenaryclosing.h"
#include "ui/base/painting.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

AuditBox::AuditBox(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_audit(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_minorities(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_floor(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_sharing(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_reason(new UndoTextField(context.theme, this))
    , m_adoptFloor(
          makeAdopter(u"adoptFloor"_s, tr("Give the tables these places"), PlenaryBy::Floor))
    , m_adoptSharing(
          makeAdopter(u"adoptSharing"_s, tr("Share the places out"), PlenaryBy::Proportional))
{
    const QString why = tr("Why the room wants it so");
    m_audit->setObjectName(u"plenaryAudit"_s);
    m_minorities->setObjectName(u"plenaryMinorities"_s);
    m_floor->setObjectName(u"plenaryFloor"_s);
    m_sharing->setObjectName(u"plenarySharing"_s);
    m_reason->setObjectName(u"floorReason"_s);
    m_reason->setHoldsProse(true);
    m_reason->setAccessibleName(why);
    m_reason->setPlaceholderText(why);
    m_reason->setLimits(VoteFields::MaxReasonLength, VoteFields::MaxReasonLength);
    for (TextLabel *label : {m_audit, m_minorities, m_floor, m_sharing})
        label->setWordWrap(true);

    auto *below = new QHBoxLayout;
    below->addStretch();
    below->addWidget(m_adoptFloor);
    below->addWidget(m_adoptSharing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid);
    layout->setSpacing(Theme::Grid / 2);
    for (TextLabel *label : {m_audit, m_minorities, m_floor, m_sharing})
        layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addLayout(below);
    connect(m_reason, &UndoTextField::submitted, this, [this] {
        const bool both = m_adoptFloor->isVisibleTo(this) && m_adoptSharing->isVisibleTo(this);
        if (both)
            return m_adoptFloor->setFocus(); // which one is for the room to say
        (m_adoptFloor->isVisibleTo(this) ? m_adoptFloor : m_adoptSharing)->click();
    });
    hide();
}

QPushButton *AuditBox::makeAdopter(const QString &name, const QString &words, PlenaryBy rule)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, rule] { adopt(rule); });
    return button;
}

void AuditBox::follow(const Phrases &phrases,
                      const PlenaryRecord &plenary,
                      const PlenaryAudit &audit)
{
    const bool isCounted = plenary.isBySlips() ? plenary.ballots.size() >= plenary.vote->present
                                               : plenaryOutcome(plenary).uncounted() == 0;
    const bool isDue =
        isCounted && plenary.actions.size() > plenary.vote->seats && !m_context.privacy.isOn();
    const QString told = isDue ? auditSentence(phrases, audit) : QString();
    m_audit->setText(told);
    m_minorities->setText(minoritySentences(phrases, audit, plenary.actions).join(u'\n'));
    m_floor->setText(floorSentence(phrases, audit, plenary.actions));
    m_sharing->setText(sharingSentence(phrases, audit, plenary.actions));
    for (TextLabel *label : {m_minorities, m_floor, m_sharing})
        label->setVisible(!label->text().isEmpty());
    m_adoptFloor->setVisible(audit.floor && !audit.floor->ties);
    m_adoptSharing->setVisible(audit.sharing && !audit.sharing->ties);
    m_reason->setVisible(m_adoptFloor->isVisibleTo(this) || m_adoptSharing->isVisibleTo(this));
    setVisible(!told.isEmpty());
}

void AuditBox::adopt(PlenaryBy rule)
{
    const auto adopted = closePlenary(m_context.document, {}, rule, m_reason->text());
    emit said(adopted ? QString() : adopted.error().message);
    if (adopted)
        m_reason->settle();
    else
        m_reason->setFocus();
}

void AuditBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_context.theme.surface(), m_context.theme.rule());
}

} // namespace Tallerista
