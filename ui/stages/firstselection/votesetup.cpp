// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/firstselection/votesetup.h"

#include "core/domain/terms.h"
#include "core/rules/selection/selectionsentences.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MostFieldWidth = 320;

/// A third of the ideas, as multivoting has it, but never a handful too few or too many.
int usualDots(int ideas)
{
    return std::clamp(ideas / 3, 3, 10);
}

QSpinBox *numberField(const QString &name, int least, int most, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(name);
    field->setRange(least, most);
    field->setMaximumWidth(MostFieldWidth);
    return field;
}

} // namespace

VoteSetup::VoteSetup(const Theme &theme, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_count(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Secondary}, {}, this))
    , m_method(new ChoiceField(theme,
                               {{int(VoteMethod::Agreement),
                                 methodName(phrases, VoteMethod::Agreement),
                                 tr("The table talks; the list and its reason are marked.")},
                                {int(VoteMethod::Dots),
                                 methodName(phrases, VoteMethod::Dots),
                                 tr("Stickers on the cards; only totals are typed.")},
                                {int(VoteMethod::Hands),
                                 methodName(phrases, VoteMethod::Hands),
                                 tr("Each idea is called; hands are counted.")}},
                               this))
    , m_present(numberField(u"presentField"_s, 1, VoteFields::MaxPresent, this))
    , m_seats(numberField(u"seatsField"_s, 1, VoteFields::MaxSeats, this))
    , m_dots(numberField(u"dotsField"_s, 1, VoteFields::MaxDots, this))
    , m_dotsField(new FormField(theme, tr("Stickers each person has"), m_dots, this))
    , m_how(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_open(new QPushButton(tr("Open the vote (F8)"), this))
{
    m_count->setObjectName(u"ideasToChooseFrom"_s);
    m_how->setObjectName(u"howItIsDecided"_s);
    m_open->setObjectName(u"openVote"_s);
    m_method->setObjectName(u"method"_s);
    m_method->setValue(int(VoteMethod::Agreement));
    Theme::makePrimary(m_open);
    layOut();
    connect(m_method, &ChoiceField::chosen, this, [this] { update(); });
    for (QSpinBox *field : {m_seats, m_dots})
        connect(field, &QSpinBox::valueChanged, this, [this] { update(); });
    connect(m_open, &QPushButton::clicked, this, &VoteSetup::openRequested);
    update();
}

void VoteSetup::layOut()
{
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(2 * Theme::Grid);
    numbers->addWidget(
        new FormField(m_theme, tr("How many people vote at this table?"), m_present, this), 3);
    numbers->addWidget(new FormField(m_theme, tr("How many ideas enter?"), m_seats, this), 2);
    numbers->addWidget(m_dotsField, 2);
    for (int i = 0; i < numbers->count(); ++i)
        numbers->itemAt(i)->widget()->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_how->setWordWrap(true);
    m_method->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *title = new TextLabel(m_theme,
                                {TextSize::Secondary, TextLabel::Ink::Normal, QFont::DemiBold},
                                tr("How it is decided: read it aloud"),
                                this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_count);
    layout->addWidget(m_method);
    layout->addLayout(numbers);
    layout->addWidget(title);
    layout->addWidget(m_how);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
}

void VoteSetup::propose(int ideas, int present, int seats)
{
    m_count->setText(tr("%n idea(s) to choose from", nullptr, ideas));
    m_open->setEnabled(ideas > 0);
    if (ideas != m_ideas)
        m_dots->setValue(usualDots(ideas));
    m_ideas = ideas;
    if (!m_present->hasFocus())
        m_present->setValue(std::max(1, present));
    if (!m_seats->hasFocus())
        m_seats->setValue(seats);
    update();
}

VotePlan VoteSetup::plan() const
{
    return {VoteMethod(m_method->value()), m_seats->value(), m_present->value(), m_dots->value()};
}

void VoteSetup::enter()
{
    m_method->setFocus();
}

void VoteSetup::update()
{
    const VotePlan wanted = plan();
    m_dotsField->setVisible(wanted.method == VoteMethod::Dots);
    VoteFields vote;
    vote.method = wanted.method;
    vote.seats = wanted.seats;
    vote.present = wanted.present;
    vote.dots = wanted.dots;
    m_how->setText(howItIsDecided(m_phrases, vote).join(u'\n'));
}

} // namespace Tallerista
