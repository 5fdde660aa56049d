// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/auditbox.h"

#include "core/domain/vote.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

AuditBox::AuditBox(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_audit(
          new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_floor(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_reason(new UndoTextField(theme, this))
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
    connect(m_reason, &UndoTextField::submitted, this, &AuditBox::adoptRequested);
    connect(m_adopt, &QPushButton::clicked, this, &AuditBox::adoptRequested);
    hide();
}

void AuditBox::show(const QString &audit, const QString &floor, bool ties)
{
    m_audit->setText(audit);
    m_floor->setText(floor);
    m_floor->setVisible(!floor.isEmpty());
    for (QWidget *part : QList<QWidget *>{m_reason, m_adopt})
        part->setVisible(!floor.isEmpty() && !ties);
    setVisible(!audit.isEmpty());
}

QString AuditBox::reason() const
{
    return m_reason->text();
}

void AuditBox::askReason()
{
    m_reason->setFocus();
}

void AuditBox::forget()
{
    m_reason->setCommitted({});
}

void AuditBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.rule());
}

} // namespace Tallerista
