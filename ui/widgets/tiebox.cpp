// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tiebox.h"

#include "core/domain/decision.h"
#include "ui/base/painting.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

TieBox::TieBox(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Notice, QFont::DemiBold}, {}, this))
    , m_all(new QPushButton(this))
    , m_hint(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_reason(new UndoTextField(theme, this))
    , m_choose(new QPushButton(tr("They enter"), this))
    , m_runoff(new QPushButton(tr("Quick runoff (F8)"), this))
    , m_others(new QPushButton(tr("Other ways out"), this))
{
    m_title->setObjectName(u"tieTitle"_s);
    m_title->setWordWrap(true);
    m_all->setObjectName(u"admitAll"_s);
    m_hint->setWordWrap(true);
    m_reason->setObjectName(u"tieReason"_s);
    m_reason->setHoldsProse(true);
    m_reason->setAccessibleName(tr("Why these and not the others"));
    m_reason->setPlaceholderText(tr("Why these and not the others"));
    m_reason->setLimits(DecisionFields::MaxReasonLength, DecisionFields::MaxReasonLength);
    m_choose->setObjectName(u"chooseTied"_s);
    m_runoff->setObjectName(u"runoff"_s);
    m_others->setObjectName(u"otherWaysOut"_s);
    m_others->setMenu(new QMenu(m_others));
    addWay(Remedy::Join, tr("Join twins"));
    addWay(Remedy::Runoff, tr("Quick runoff"));
    addWay(Remedy::Draw, tr("Public draw"));
    addWay(Remedy::Bag, tr("Papers from a bag"));
    addWay(Remedy::All, tr("All enter, with that reason"));
    setRemedies({});
    Theme::makePrimary(m_all);
    Theme::makePrimary(m_runoff);

    auto *above = new QHBoxLayout;
    above->addWidget(m_title, 1);
    above->addWidget(m_all);
    above->addWidget(m_runoff);
    auto *below = new QHBoxLayout;
    below->addWidget(m_reason, 1);
    below->addWidget(m_choose);
    below->addWidget(m_others);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(above);
    layout->addWidget(m_hint);
    layout->addLayout(below);
    connect(m_all, &QPushButton::clicked, this, &TieBox::admitAllRequested);
    connect(
        m_runoff, &QPushButton::clicked, this, [this] { emit remedyRequested(Remedy::Runoff); });
    connect(m_choose, &QPushButton::clicked, this, &TieBox::chooseRequested);
    connect(m_reason, &UndoTextField::submitted, this, &TieBox::chooseRequested);
}

void TieBox::addWay(Remedy remedy, const QString &words)
{
    auto *way = m_others->menu()->addAction(words);
    connect(way, &QAction::triggered, this, [this, remedy] { emit remedyRequested(remedy); });
    m_ways.insert(remedy, way);
}

void TieBox::setRemedies(const QList<Remedy> &remedies)
{
    m_others->setVisible(!remedies.isEmpty());
    for (auto way = m_ways.cbegin(); way != m_ways.cend(); ++way)
        (*way)->setVisible(remedies.contains(way.key()));
}

void TieBox::show(const QString &title, const Tie &tie)
{
    m_title->setText(title);
    m_all->setVisible(tie.allMayEnter);
    m_all->setText(tr("All enter: %1 (F8)").arg(tie.entered + tie.tied));
    m_runoff->setVisible(!tie.allMayEnter && m_ways.value(Remedy::Runoff)->isVisible());
    const bool isOther = !m_all->isHidden() || !m_runoff->isHidden();
    m_hint->setText(
        (isOther ? tr("Or mark with Space the %n that enter(s), and say why.", nullptr, tie.places)
                 : tr("Mark with Space the %n that enter(s), and say why.", nullptr, tie.places))
        + u' ' + tr("%n marked.", nullptr, tie.marked));
    m_choose->setEnabled(tie.marked == tie.places);
    QFrame::show();
}

void TieBox::dismiss()
{
    m_reason->settle();
    hide();
}

QString TieBox::reason() const
{
    return m_reason->text();
}

void TieBox::enter()
{
    QWidget *proposed = m_reason;
    for (QPushButton *button : {m_runoff, m_all}) {
        if (!button->isHidden())
            proposed = button;
    }
    proposed->setFocus();
}

void TieBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_theme.noticeGround(), m_theme.notice());
}

} // namespace Tallerista
