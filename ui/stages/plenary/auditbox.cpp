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
    , m_floor(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_reason(new UndoTextField(context.theme, this))
    , m_adopt(new QPushButton(tr("Give the tables these places"), this))
{
    const QString why = tr("Why the room wants it so");
    m_audit->setObjectName(u"plenaryAudit"_s);
    m_floor->setObjectName(u"plenaryFloor"_s);
    m_reason->setObjectName(u"floorReason"_s);
    m_reason->setHoldsProse(true);
    m_reason->setAccessibleName(why);
    m_reason->setPlaceholderText(why);
    m_reason->setLimits(VoteFields::MaxReasonLength, VoteFields::MaxReasonLength);
    m_adopt->setObjectName(u"adoptFloor"_s);
    for (TextLabel *label : {m_audit, m_floor})
        label->setWordWrap(true);

    auto *below = new QHBoxLayout;
    below->addWidget(m_reason, 1);
    below->addWidget(m_adopt);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid);
    layout->setSpacing(Theme::Grid / 2);
    layout->addWidget(m_audit);
    layout->addWidget(m_floor);
    layout->addLayout(below);
    connect(m_reason, &UndoTextField::submitted, this, &AuditBox::adopt);
    connect(m_adopt, &QPushButton::clicked, this, &AuditBox::adopt);
    hide();
}

void AuditBox::follow(const Phrases &phrases,
                      const PlenaryRecord &plenary,
                      const PlenaryAudit &audit)
{
    const bool isDue = plenaryOutcome(plenary).uncounted() == 0
                       && plenary.actions.size() > plenary.vote->seats && !m_context.privacy.isOn();
    const QString told = isDue ? auditSentence(phrases, audit) : QString();
    m_audit->setText(told);
    m_floor->setText(floorSentence(phrases, audit, plenary.actions));
    m_floor->setVisible(audit.floor.has_value());
    for (QWidget *part : QList<QWidget *>{m_reason, m_adopt})
        part->setVisible(audit.floor && !audit.floor->ties);
    setVisible(!told.isEmpty());
}

void AuditBox::adopt()
{
    const auto adopted = closePlenary(m_context.document, {}, PlenaryBy::Floor, m_reason->text());
    emit said(adopted ? QString() : adopted.error().message);
    if (adopted)
        m_reason->setCommitted({});
    else
        m_reason->setFocus();
}

void AuditBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_context.theme.surface(), m_context.theme.rule());
}

} // namespace Tallerista
