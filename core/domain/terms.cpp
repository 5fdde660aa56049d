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

QString institutionTitle(const InstitutionFields &institution)
{
    return institution.acronym.isEmpty() ? institution.name
                                         : u"%1 (%2)"_s.arg(institution.name, institution.acronym);
}

} // namespace Tallerista
