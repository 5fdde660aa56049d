// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/votedetails.h"

#include "ui/base/theme.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int UsualQuorum = 50;

} // namespace

VoteDetails::VoteDetails(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_numbers(new QHBoxLayout)
    , m_places(addNumber(u"placesField"_s, tr("Ideas on each slip"), 1, VoteFields::MaxPlaces))
    , m_dotsPerIdea(addNumber(
          u"dotsPerIdeaField"_s, tr("Stickers of one person on one idea"), 1, VoteFields::MaxDots))
    , m_importance(
          addNumber(u"importanceField"_s, tr("Weight of importance"), 1, VoteFields::MaxWeight))
    , m_relevance(
          addNumber(u"relevanceField"_s, tr("Weight of relevance"), 1, VoteFields::MaxWeight))
    , m_quorum(addNumber(u"quorumField"_s, tr("Slips that must mark an idea (%)"), 0, 100))
    , m_bySlips(addCheck(u"bySlips"_s, tr("Slip by slip: how many people chose an idea is known")))
    , m_asksTwo(addCheck(u"asksTwo"_s, tr("Two questions: important, and relevant")))
    , m_named(addCheck(u"named"_s, tr("Slips carry names")))
{
    m_numbers->setSpacing(2 * Theme::Grid);
    m_numbers->addStretch();
    m_layout->setSpacing(Theme::Grid);
    m_layout->insertLayout(0, m_numbers);
    m_quorum->setValue(UsualQuorum);
    connect(m_places, &QSpinBox::valueChanged, this, [this] { m_hasChosenPlaces = true; });
}

QSpinBox *
VoteDetails::addNumber(const QString &objectName, const QString &label, int least, int most)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(objectName);
    field->setRange(least, most);
    auto *labelled = new FormField(m_theme, label, field, this);
    labelled->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_numbers->addWidget(labelled);
    connect(field, &QSpinBox::valueChanged, this, &VoteDetails::changed);
    return field;
}

QCheckBox *VoteDetails::addCheck(const QString &objectName, const QString &words)
{
    auto *field = new QCheckBox(words, this);
    field->setObjectName(objectName);
    m_layout->addWidget(field);
    connect(field, &QCheckBox::toggled, this, &VoteDetails::changed);
    return field;
}

bool VoteDetails::showFor(VoteMethod method, bool bySlips)
{
    const bool asksTwo =
        method == VoteMethod::Scores || (method == VoteMethod::Hands && m_asksTwo->isChecked());
    const auto show = [](QSpinBox *field, bool on) {
        field->parentWidget()->setVisible(on);
    };
    show(m_places, method == VoteMethod::Ranked);
    show(m_dotsPerIdea, method == VoteMethod::Dots);
    show(m_importance, asksTwo);
    show(m_relevance, asksTwo);
    show(m_quorum, method == VoteMethod::Scores);
    m_bySlips->setVisible(method == VoteMethod::Dots);
    m_asksTwo->setVisible(method == VoteMethod::Hands);
    m_named->setVisible(bySlips);
    return method != VoteMethod::Agreement;
}

void VoteDetails::proposePlaces(int places, int most)
{
    const QSignalBlocker quiet(m_places);
    m_places->setMaximum(most);
    if (!m_hasChosenPlaces)
        m_places->setValue(places);
}

void VoteDetails::addTo(VotePlan &plan) const
{
    plan.places = m_places->value();
    plan.dotsPerIdea = m_dotsPerIdea->value();
    plan.dotCounting = dotCounting();
    plan.importanceWeight = m_importance->value();
    const bool asksTwo = plan.method == VoteMethod::Scores || m_asksTwo->isChecked();
    plan.relevanceWeight = asksTwo ? m_relevance->value() : 0;
    plan.quorumPercent = m_quorum->value();
    plan.secret = !m_named->isChecked();
}

QString VoteDetails::summaryOf(const VoteFields &vote)
{
    QStringList words;
    const bool bySlips = isBySlips(vote);
    if (vote.method == VoteMethod::Ranked)
        words << tr("%n idea(s) on each slip", nullptr, vote.places);
    else if (vote.method == VoteMethod::Dots)
        words << (bySlips ? tr("slip by slip") : tr("totals"));
    else if (vote.method == VoteMethod::Hands)
        words << (vote.asksTwo() ? tr("two questions") : tr("one question"));
    if (vote.asksTwo())
        words << tr("weights %1 to %2").arg(vote.importanceWeight).arg(vote.relevanceWeight);
    if (bySlips)
        words << (vote.secret ? tr("secret") : tr("with names"));
    return words.join(u" · "_s);
}

DotCounting VoteDetails::dotCounting() const
{
    return m_bySlips->isChecked() ? DotCounting::Slips : DotCounting::Totals;
}

} // namespace Tallerista
