// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/actionform.h"

#include "core/domain/consolidation.h"
#include "core/domain/idea.h"
#include "ui/base/painting.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

ActionForm::ActionForm(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(
          theme, {TextSize::Body, TextLabel::Ink::Primary, QFont::DemiBold}, {}, this))
    , m_wording(new UndoTextField(theme, this))
    , m_reason(new UndoTextField(theme, this))
    , m_reasonField(new FormField(theme, tr("Why they are one action"), m_reason, this))
    , m_save(new QPushButton(this))
{
    m_title->setWordWrap(true);
    m_wording->setObjectName(u"actionWording"_s);
    m_wording->setHoldsProse(true);
    m_wording->setLimits(IdeaFields::ReadableLength, ConsolidationFields::MaxWordingLength);
    m_reason->setObjectName(u"joinReason"_s);
    m_reason->setHoldsProse(true);
    m_reason->setLimits(ConsolidationFields::MaxReasonLength, ConsolidationFields::MaxReasonLength);
    m_save->setObjectName(u"saveAction"_s);
    auto *giveUp = new QPushButton(tr("Give up"), this);
    giveUp->setObjectName(u"giveUpAction"_s);
    for (auto *button : {m_save, giveUp})
        button->setAutoDefault(false);
    Theme::makePrimary(m_save);

    auto *below = new QHBoxLayout;
    below->addStretch();
    below->addWidget(giveUp);
    below->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(new FormField(theme, tr("Its words"), m_wording, this));
    layout->addWidget(m_reasonField);
    layout->addLayout(below);
    for (auto *field : {m_wording, m_reason})
        connect(field, &UndoTextField::submitted, this, &ActionForm::submitted);
    connect(m_save, &QPushButton::clicked, this, &ActionForm::submitted);
    connect(giveUp, &QPushButton::clicked, this, &ActionForm::givenUp);
    hide();
}

void ActionForm::join(const QString &title, const QString &wording, const QString &reason)
{
    m_joining = true;
    m_reason->setCommitted({});
    m_reason->setText(reason);
    m_reasonField->show();
    open(title, wording, tr("Join"));
}

void ActionForm::leave()
{
    hide();
    m_wording->settle();
    m_reason->settle();
}

void ActionForm::edit(const QString &title, const QString &wording)
{
    m_joining = false;
    m_reasonField->hide();
    open(title, wording, tr("Save"));
}

void ActionForm::open(const QString &title, const QString &wording, const QString &verb)
{
    m_title->setText(title);
    m_wording->setCommitted(wording);
    m_save->setText(verb);
    show();
    m_wording->setFocus();
    m_wording->selectAll();
}

QString ActionForm::wording() const
{
    return m_wording->text();
}

QString ActionForm::reason() const
{
    return m_joining ? m_reason->text() : QString();
}

bool ActionForm::isJoining() const
{
    return m_joining;
}

void ActionForm::askReason()
{
    m_reason->setFocus();
}

void ActionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit givenUp();
    QFrame::keyPressEvent(event);
}

void ActionForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme.surface(), m_theme.accent());
}

} // namespace Tallerista
