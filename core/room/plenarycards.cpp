// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/plenarycards.h"

#include "core/actions/plenaryreading.h"
#include "core/room/ideacards.h"
#include "core/rules/ideacodes.h"
#include "core/rules/plenarysentences.h"
#include "core/rules/selection/selectionsentences.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Where;

namespace {

QString codesText(const ConsolidationRecord &record, const IdeaCodes &codes)
{
    return codes.of(record.origins).join(u" + "_s);
}

ResultCard tieCard(const RoomFacts &facts,
                   const PlenaryRecord &plenary,
                   const PlenaryOutcome &outcome,
                   const IdeaCodes &codes)
{
    ResultCard card{
        facts.phrases.translate("Room", "Plenary"), plenarySentence(facts.phrases, plenary), {}};
    for (const auto place : {PlenaryPlace::In, PlenaryPlace::Tied}) {
        const bool in = place == PlenaryPlace::In;
        for (qsizetype i = 0; i < outcome.rows.size(); ++i) {
            const ConsolidationRecord &record = plenary.actions.at(i);
            if (outcome.rows.at(i).place == place)
                card.rows.append({codesText(record, codes),
                                  record.action->wording,
                                  bandWord(facts.phrases, in ? Where::In : Where::Line),
                                  in ? RoomBand::In : RoomBand::Tie});
        }
    }
    return card;
}

FiveCard actionsCard(const RoomFacts &facts,
                     const PlenaryRecord &plenary,
                     const PlenaryOutcome &outcome,
                     const IdeaCodes &codes)
{
    FiveCard card{facts.phrases.translate("Room", "The proposed actions of the workshop"), {}, {}};
    // How a mere count ended is told in hands: that stays off the wall.
    if (outcome.end != PlenaryEnd::Count)
        card.sentence = plenarySentence(facts.phrases, plenary);
    for (qsizetype i = 0; i < outcome.rows.size(); ++i) {
        const ConsolidationRecord &record = plenary.actions.at(i);
        if (outcome.rows.at(i).place == PlenaryPlace::In)
            card.rows.append({codesText(record, codes), record.action->wording});
    }
    return card;
}

/// Nothing before it is started and once it is closed.
Result<std::optional<PlenaryRecord>> openPlenaryOf(const RoomFacts &facts)
{
    auto plenary = readPlenary(facts.stores);
    if (plenary && *plenary && !(*plenary)->vote->isOpen())
        plenary->reset();
    return plenary;
}

} // namespace

Result<bool> isAtPlenary(const RoomFacts &facts)
{
    const auto plenary = readPlenary(facts.stores);
    if (!plenary)
        return plenary.error();
    const Stage stage = facts.stage().value_or(Stage::Plenary);
    const bool isEarlier = stage == Stage::Experiences || stage == Stage::Ideas
                           || stage == Stage::FirstSelection || stage == Stage::FinalSelection;
    return *plenary && !isEarlier;
}

Result<QList<HowCard>> plenaryHowCards(const RoomFacts &facts)
{
    const auto plenary = openPlenaryOf(facts);
    if (!plenary)
        return plenary.error();
    if (!*plenary)
        return QList<HowCard>();
    const VoteFields &vote = (*plenary)->vote.fields();
    return QList<HowCard>{
        {facts.phrases.translate("Room", "How it is decided"),
         howPlenaryIsDecided(
             facts.phrases, int((*plenary)->actions.size()), vote.seats, vote.places)}};
}

Result<QList<VotingCard>> plenaryVotingCards(const RoomFacts &facts)
{
    const auto plenary = openPlenaryOf(facts);
    if (!plenary)
        return plenary.error();
    VotingColumn column{facts.phrases.translate("Room", "Plenary"), {}};
    for (const ConsolidationRecord &record :
         *plenary ? (*plenary)->actions : QList<ConsolidationRecord>())
        column.rows.append({QString::number(record.number), record.action->wording});
    return votingCardsOf(facts, {column});
}

Result<std::optional<RoomCard>> plenaryCard(const RoomFacts &facts)
{
    const auto plenary = readPlenary(facts.stores);
    const auto ideas = facts.stores.ideas.all();
    if (!plenary)
        return plenary.error();
    if (!ideas)
        return ideas.error();
    if (!*plenary || (*plenary)->vote->isOpen())
        return std::optional<RoomCard>();
    const IdeaCodes codes(facts.mesas, *ideas);
    const PlenaryOutcome outcome = plenaryOutcome(**plenary);
    if (outcome.end == PlenaryEnd::Open)
        return std::optional<RoomCard>();
    if (outcome.end == PlenaryEnd::TieOpen)
        return std::optional<RoomCard>(tieCard(facts, **plenary, outcome, codes));
    return std::optional<RoomCard>(actionsCard(facts, **plenary, outcome, codes));
}

} // namespace Tallerista
