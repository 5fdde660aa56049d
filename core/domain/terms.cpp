// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

QString sectorName(const Phrases &phrases, Sector sector)
{
    switch (sector) {
    case Sector::Unstated:
        return phrases.translate("Terms", "Not stated", "sector");
    case Sector::Executive:
        return phrases.translate("Terms", "Executive branch");
    case Sector::Autonomous:
        return phrases.translate("Terms", "Autonomous body");
    case Sector::Municipal:
        return phrases.translate("Terms", "Municipality");
    case Sector::OtherState:
        return phrases.translate("Terms", "Other public body");
    case Sector::CivilSociety:
        return phrases.translate("Terms", "Civil society");
    case Sector::Academia:
        return phrases.translate("Terms", "Academia");
    case Sector::Private:
        return phrases.translate("Terms", "Private sector");
    case Sector::Cooperation:
        return phrases.translate("Terms", "Cooperation");
    }
    return {};
}

QString personName(const Phrases &phrases, const ParticipantFields &person)
{
    return person.erased ? phrases.translate("Terms", "Person erased") : person.name;
}

QString sexName(const Phrases &phrases, Sex sex)
{
    switch (sex) {
    case Sex::Unstated:
        return phrases.translate("Terms", "Not stated", "sex");
    case Sex::Woman:
        return phrases.translate("Terms", "Woman");
    case Sex::Man:
        return phrases.translate("Terms", "Man");
    case Sex::Other:
        return phrases.translate("Terms", "Other", "sex");
    }
    return {};
}

QString stageName(const Phrases &phrases, Stage stage)
{
    switch (stage) {
    case Stage::Preparation:
        return phrases.translate("Terms", "Preparation");
    case Stage::Registration:
        return phrases.translate("Terms", "Registration");
    case Stage::Agenda:
        return phrases.translate("Terms", "Agenda");
    case Stage::Experiences:
        return phrases.translate("Terms", "What already exists");
    case Stage::Ideas:
        return phrases.translate("Terms", "Ideas");
    case Stage::FirstSelection:
        return phrases.translate("Terms", "First selection");
    case Stage::FinalSelection:
        return phrases.translate("Terms", "Final selection");
    case Stage::Sheets:
        return phrases.translate("Terms", "SMART sheets");
    case Stage::Plenary:
        return phrases.translate("Terms", "Plenary");
    case Stage::Document:
        return phrases.translate("Terms", "Document");
    }
    return {};
}

QString mesaTitle(const Phrases &phrases, const MesaFields &mesa)
{
    return mesa.name.isEmpty() ? phrases.translate("Terms", "Table %1").arg(mesa.number)
                               : mesa.name;
}

QString methodName(const Phrases &phrases, VoteMethod method)
{
    switch (method) {
    case VoteMethod::Agreement:
        return phrases.translate("Terms", "Agreement of the table");
    case VoteMethod::Dots:
        return phrases.translate("Terms", "Stickers");
    case VoteMethod::Hands:
        return phrases.translate("Terms", "Show of hands");
    case VoteMethod::Ranked:
        return phrases.translate("Terms", "Ranked slips");
    case VoteMethod::Scores:
        return phrases.translate("Terms", "Scores from 1 to 5");
    }
    return {};
}

QString verdictName(const Phrases &phrases, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unjudged:
        return phrases.translate("Terms", "Not judged yet");
    case Verdict::Feasible:
        return phrases.translate("Terms", "Feasible");
    case Verdict::WithConditions:
        return phrases.translate("Terms", "Feasible with conditions");
    case Verdict::NotFeasible:
        return phrases.translate("Terms", "Not feasible");
    }
    return {};
}

QString reasonName(const Phrases &phrases, int number)
{
    switch (number) {
    case 1:
        return phrases.translate("Terms", "It is not the institution's business");
    case 2:
        return phrases.translate("Terms", "There are no resources");
    case 3:
        return phrases.translate("Terms", "It does not fit into 24 months");
    case 4:
        return phrases.translate("Terms", "It depends on another institution");
    case 5:
        return phrases.translate("Terms", "It is being done already");
    case FeasibilityFields::OtherReason:
        return phrases.translate("Terms", "Another reason");
    default:
        return {};
    }
}

QString institutionTitle(const InstitutionFields &institution)
{
    return institution.acronym.isEmpty() ? institution.name
                                         : u"%1 (%2)"_s.arg(institution.name, institution.acronym);
}

} // namespace Tallerista
