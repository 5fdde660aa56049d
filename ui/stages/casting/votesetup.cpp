// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/votesetup.h"

#include "core/rules/selection/selectionsentences.h"
#include "core/rules/selection/voteadvice.h"
#include "ui/stages/casting/methodchoice.h"
#include "ui/stages/casting/votedetails.h"
#include "ui/widgets/foldingsection.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MostFieldWidth = 320;

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
    , m_sieveAgain(new QPushButton(tr("Withdraw the preselection"), this))
    , m_twins(new Notice(theme, this))
    , m_method(new MethodChoice(theme, phrases, this))
    , m_sieve(new QCheckBox(this))
    , m_present(numberField(u"presentField"_s, 1, VoteFields::MaxPresent, this))
    , m_seats(numberField(u"seatsField"_s, 1, VoteFields::MaxSeats, this))
    , m_seatsField(new FormField(theme, tr("How many ideas enter?"), m_seats, this))
    , m_dots(numberField(u"dotsField"_s, 1, VoteFields::MaxDots, this))
    , m_dotsField(new FormField(theme, tr("Stickers each person has"), m_dots, this))
    , m_more(new FoldingSection(theme, tr("More about the vote"), this))
    , m_details(new VoteDetails(theme, m_more))
    , m_how(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_open(new QPushButton(tr("Open the vote (F8)"), this))
{
    m_count->setObjectName(u"ideasToChooseFrom"_s);
    m_sieveAgain->setObjectName(u"withdrawSieve"_s);
    m_twins->setObjectName(u"openTwins"_s);
    m_sieve->setObjectName(u"sieveFirst"_s);
    m_how->setObjectName(u"howItIsDecided"_s);
    m_open->setObjectName(u"openVote"_s);
    m_more->setBody(m_details);
    m_more->setFolded(true);
    Theme::makePrimary(m_open);
    layOut();
    connectAll();
    update();
}

QWidget *VoteSetup::makeNumbers()
{
    auto *box = new QWidget(this);
    auto *numbers = new QHBoxLayout(box);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->setSpacing(2 * Theme::Grid);
    numbers->addWidget(
        new FormField(m_theme, tr("How many people vote at this table?"), m_present, this), 3);
    numbers->addWidget(m_seatsField, 2);
    numbers->addWidget(m_dotsField, 2);
    for (int i = 0; i < numbers->count(); ++i)
        numbers->itemAt(i)->widget()->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return box;
}

void VoteSetup::layOut()
{
    m_how->setWordWrap(true);
    auto *title = new TextLabel(m_theme,
                                {TextSize::Secondary, TextLabel::Ink::Normal, QFont::DemiBold},
                                tr("How it is decided: read it aloud"),
                                this);
    auto *above = new QHBoxLayout;
    above->addWidget(m_count, 1);
    above->addWidget(m_sieveAgain);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(above);
    layout->addWidget(m_twins);
    layout->addWidget(m_method);
    layout->addWidget(m_sieve);
    layout->addWidget(makeNumbers());
    layout->addWidget(m_more);
    layout->addWidget(title);
    layout->addWidget(m_how);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
}

void VoteSetup::connectAll()
{
    connect(m_method, &MethodChoice::chosen, this, [this] {
        m_hasChosen = true;
        update();
    });
    connect(m_sieve, &QCheckBox::clicked, this, [this] {
        m_hasChosenRounds = true;
        update();
    });
    for (QSpinBox *field : {m_seats, m_dots, m_present})
        connect(field, &QSpinBox::valueChanged, this, [this] { update(); });
    connect(m_details, &VoteDetails::changed, this, [this] { update(); });
    connect(m_open, &QPushButton::clicked, this, &VoteSetup::openRequested);
    connect(m_sieveAgain, &QPushButton::clicked, this, &VoteSetup::withdrawSieveRequested);
}

void VoteSetup::propose(const Situation &situation)
{
    const bool isNew = situation.ideas != m_situation.ideas;
    m_situation = situation;
    m_count->setText(countWords());
    m_sieveAgain->setVisible(situation.of == Of::Sifted);
    m_open->setEnabled(situation.ideas > 0);
    if (isNew)
        m_dots->setValue(usualDots(situation.ideas));
    if (!m_hasChosen)
        m_method->setValue(usualFor(situation));
    if (!m_present->hasFocus())
        m_present->setValue(std::max(1, situation.present));
    if (!m_seats->hasFocus())
        m_seats->setValue(situation.seats);
    update();
}

QString VoteSetup::countWords() const
{
    switch (m_situation.of) {
    case Of::Sifted:
        return tr("%n idea(s) passed the preselection", nullptr, m_situation.ideas);
    case Of::Feasible:
        return tr("%n feasible idea(s) for %1 places", nullptr, m_situation.ideas)
            .arg(m_situation.seats);
    case Of::Ideas:
        break;
    }
    return tr("%n idea(s) to choose from", nullptr, m_situation.ideas);
}

VoteMethod VoteSetup::usualFor(const Situation &situation) const
{
    switch (situation.of) {
    case Of::Sifted:
        return VoteMethod::Ranked;
    case Of::Feasible:
        return VoteMethod::Hands;
    case Of::Ideas:
        break;
    }
    return usualMethod(situation.computers, situation.ideas);
}

void VoteSetup::warnOfTwins(int pairs)
{
    if (pairs == 0)
        return m_twins->clear();
    m_twins->showNotice(tr("%n pair(s) of ideas look alike and nobody has looked at them: where "
                           "votes are split between two that are the same, both may stay out.",
                           nullptr,
                           pairs));
}

VotePlan VoteSetup::planOf(VoteMethod method) const
{
    VotePlan plan{method, m_seats->value(), m_present->value(), m_dots->value()};
    m_details->addTo(plan);
    return plan;
}

VotePlan VoteSetup::plan() const
{
    VotePlan plan = planOf(m_method->value());
    if (!isForSieve())
        return plan;
    plan = {VoteMethod::Dots, SieveSeats, m_present->value(), m_dots->value()};
    return plan;
}

bool VoteSetup::mayTakeTwoRounds() const
{
    const VoteMethod method = m_method->value();
    return (method == VoteMethod::Ranked || method == VoteMethod::Scores)
           && m_situation.of == Of::Ideas && m_situation.ideas > MostWithoutSieve;
}

bool VoteSetup::isForSieve() const
{
    return mayTakeTwoRounds() && m_sieve->isChecked();
}

VoteFields VoteSetup::voteOf(const VotePlan &plan) const
{
    return fieldsOf(plan, m_situation.ideas);
}

void VoteSetup::enter()
{
    m_method->setFocus();
}

void VoteSetup::update()
{
    const VoteMethod method = m_method->value();
    m_sieve->setVisible(mayTakeTwoRounds());
    m_sieve->setText(tr("%n ideas are many: first a preselection by stickers that leaves some %1",
                        nullptr,
                        m_situation.ideas)
                         .arg(SieveSeats));
    if (mayTakeTwoRounds() && !m_hasChosenRounds)
        m_sieve->setChecked(true);
    m_details->proposePlaces(usualPlaces(m_situation.ideas, m_seats->value()),
                             mostPlaces(m_situation.ideas));
    VoteFields vote = voteOf(plan());
    if (isForSieve())
        vote.purpose = VotePurpose::Sieve;
    else if (m_situation.of == Of::Feasible)
        vote.purpose = VotePurpose::FinalSelection;
    m_dotsField->setVisible(vote.method == VoteMethod::Dots);
    m_seatsField->setVisible(!isForSieve() && m_situation.of != Of::Feasible);
    m_more->setVisible(m_details->showFor(method, isBySlips(vote)) && !isForSieve());
    m_more->setState(true, VoteDetails::summaryOf(vote));
    m_open->setText(isForSieve() ? tr("Open the preselection (F8)") : tr("Open the vote (F8)"));
    m_how->setText(howItIsDecided(m_phrases, vote).join(u'\n'));
    updateForecasts();
}

void VoteSetup::updateForecasts()
{
    for (const VoteMethod method : {VoteMethod::Agreement,
                                    VoteMethod::Dots,
                                    VoteMethod::Hands,
                                    VoteMethod::Ranked,
                                    VoteMethod::Scores}) {
        const VoteForecast forecast = forecastOf(voteOf(planOf(method)), m_situation.ideas);
        QStringList words;
        if (method != VoteMethod::Agreement)
            words << (method == VoteMethod::Hands
                          ? tr("some %n min of calling", nullptr, forecast.minutes)
                          : tr("some %n min of typing", nullptr, forecast.minutes));
        if (forecast.tiesInTen && m_situation.ideas > m_seats->value())
            words << (*forecast.tiesInTen == 0
                          ? tr("hardly ever a tie")
                          : tr("a tie at the line %n time(s) in 10", nullptr, *forecast.tiesInTen));
        m_method->setForecast(method, words.join(u" · "_s));
    }
}

} // namespace Tallerista
