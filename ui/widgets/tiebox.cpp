// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tiebox.h"

#include "core/domain/decision.h"
#include "ui/base/painting.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
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
    , m_others(new TextLabel(
          theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, tr("Other ways out:"), this))
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
    Theme::makePrimary(m_all);

    auto *above = new QHBoxLayout;
    above->addWidget(m_title, 1);
    above->addWidget(m_all);
    auto *below = new QHBoxLayout;
    below->addWidget(m_reason, 1);
    below->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::Grid / 2, Theme::Grid, 3 * Theme::Grid / 2, Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(above);
    layout->addWidget(m_hint);
    layout->addLayout(below);
    layout->addLayout(makeWays());
    setRemedies({});
    connect(m_all, &QPushButton::clicked, this, &TieBox::admitAllRequested);
    connect(m_choose, &QPushButton::clicked, this, &TieBox::chooseRequested);
    connect(m_reason, &UndoTextField::submitted, this, &TieBox::chooseRequested);
}

QHBoxLayout *TieBox::makeWays()
{
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_others);
    addWay(ways, Remedy::Join, u"joinTied"_s, tr("Join twins"));
    addWay(ways, Remedy::Runoff, u"runoff"_s, tr("Quick runoff"));
    addWay(ways, Remedy::Draw, u"publicDraw"_s, tr("Public draw"));
    ways->addStretch();
    return ways;
}

void TieBox::addWay(QHBoxLayout *layout, Remedy remedy, const QString &name, const QString &words)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    layout->addWidget(button);
    m_ways.append({remedy, button});
    connect(button, &QPushButton::clicked, this, [this, remedy] { emit remedyRequested(remedy); });
}

void TieBox::setRemedies(const QList<Remedy> &remedies)
{
    m_others->setVisible(!remedies.isEmpty());
    for (const Way &way : m_ways)
        way.button->setVisible(remedies.contains(way.remedy));
}

void TieBox::show(const QString &title, int entered, int tied, int places, int marked)
{
    m_title->setText(title);
    m_all->setText(tr("All enter: %1 (F8)").arg(entered + tied));
    m_hint->setText(
        tr("Or mark with Space the %n that enter(s) (%1 marked) and say why.", nullptr, places)
            .arg(marked));
    m_choose->setEnabled(marked == places);
    QFrame::show();
}

QString TieBox::reason() const
{
    return m_reason->text();
}

void TieBox::enter()
{
    m_all->setFocus();
}

void TieBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_theme.noticeGround(), m_theme.notice());
}

} // namespace Tallerista
