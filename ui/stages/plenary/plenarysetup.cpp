// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/plenarysetup.h"

#include "core/domain/vote.h"
#include "core/rules/plenarysentences.h"
#include "ui/stages/plenary/skipbox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

PlenarySetup::PlenarySetup(const Theme &theme, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_state(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_turnOn(new QPushButton(tr("Hold a plenary in this workshop"), this))
    , m_present(new QSpinBox(this))
    , m_presentField(new FormField(theme, tr("How many people vote?"), m_present, this))
    , m_howTitle(new TextLabel(theme,
                               {TextSize::Secondary, TextLabel::Ink::Normal, QFont::DemiBold},
                               tr("How it is decided: read it aloud"),
                               this))
    , m_how(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_start(new QPushButton(tr("Bring the actions (F8)"), this))
    , m_skip(new QPushButton(tr("There is no plenary…"), this))
    , m_skipBox(new SkipBox(theme, this))
{
    m_state->setObjectName(u"plenaryState"_s);
    m_turnOn->setObjectName(u"turnPlenaryOn"_s);
    m_present->setObjectName(u"plenaryVoters"_s);
    m_present->setRange(1, VoteFields::MaxPresent);
    m_start->setObjectName(u"startPlenary"_s);
    m_skip->setObjectName(u"skipPlenary"_s);
    m_skipBox->setObjectName(u"skipBox"_s);
    Theme::makePrimary(m_start);
    layOut();
    connect(m_turnOn, &QPushButton::clicked, this, &PlenarySetup::turnOnRequested);
    connect(m_start, &QPushButton::clicked, this, &PlenarySetup::startRequested);
    connect(m_skip, &QPushButton::clicked, this, [this] { setSkipping(true); });
    connect(m_skipBox, &SkipBox::givenUp, this, [this] { setSkipping(false); });
    connect(m_skipBox, &SkipBox::skipRequested, this, &PlenarySetup::skipRequested);
}

void PlenarySetup::layOut()
{
    for (TextLabel *label : {m_state, m_how})
        label->setWordWrap(true);
    m_presentField->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    auto *how = new QVBoxLayout;
    how->setSpacing(Theme::Grid / 2);
    how->addWidget(m_howTitle);
    how->addWidget(m_how);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_state);
    layout->addWidget(m_turnOn, 0, Qt::AlignLeft);
    layout->addWidget(m_presentField, 0, Qt::AlignLeft);
    layout->addLayout(how);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_start);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_skipBox);
    layout->addStretch();
}

void PlenarySetup::showParts(bool on)
{
    m_turnOn->setVisible(!on);
    for (QWidget *part : QList<QWidget *>{m_presentField, m_howTitle, m_how, m_start, m_skip})
        part->setVisible(on);
    if (!on)
        m_skipBox->hide();
}

void PlenarySetup::setSkipping(bool on)
{
    m_skipBox->setVisible(on);
    m_skip->setEnabled(!on);
    if (on)
        m_skipBox->enter();
    else
        m_skip->setFocus();
}

void PlenarySetup::showOff()
{
    m_state->setText(tr("This workshop has no plenary: what every table selected goes on to the "
                        "institutions."));
    showParts(false);
}

void PlenarySetup::propose(int actions, int seats, int present)
{
    m_state->setText(actions == 0 ? tr("No table has made its final selection yet.")
                                  : tr("The tables bring %n action(s).", nullptr, actions));
    m_how->setText(howPlenaryIsDecided(m_phrases, actions, seats).join(u'\n'));
    if (!m_present->hasFocus())
        m_present->setValue(std::max(1, present));
    showParts(true);
    m_start->setEnabled(actions > 0);
    m_skip->setEnabled(actions > 0 && m_skipBox->isHidden());
}

int PlenarySetup::present() const
{
    return m_present->value();
}

void PlenarySetup::start()
{
    if (m_start->isVisibleTo(this))
        m_start->click();
}

void PlenarySetup::enter()
{
    if (m_turnOn->isVisibleTo(this))
        return m_turnOn->setFocus();
    m_present->setFocus();
    m_present->selectAll();
}

} // namespace Tallerista
