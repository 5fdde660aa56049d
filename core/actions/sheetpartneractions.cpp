// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/naming.h"
#include "core/actions/sheetactions.h"
#include "core/actions/sheetstep.h"
#include "core/rules/smart/partnernames.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

struct SheetPartnerActions
{
    Q_DECLARE_TR_FUNCTIONS(SheetPartnerActions)
};

/// The institution called \a name, added where there is none; an Error for an empty name.
Result<Id<Institution>>
requireInstitution(WorkshopDocument &document, Edit &edit, const QString &name)
{
    const auto found = institutionNamed(document, edit, name);
    if (!found)
        return found.error();
    if (!*found)
        return Error{SheetPartnerActions::tr("The institution is missing.")};
    return **found;
}

/// An Error where \a institution supports the action of \a sheet already.
Result<void> checkNewcomer(const WorkshopDocument &document,
                           const Id<SmartSheet> &sheet,
                           const Id<Institution> &institution)
{
    const auto record = document.stores().sheets.record(sheet);
    const auto named = document.stores().institutions.get(institution);
    if (!record)
        return record.error();
    if (!named)
        return named.error();
    const bool there = std::any_of(
        record->partners.begin(), record->partners.end(), [&](const SheetPartner &partner) {
            return partner->institution == institution;
        });
    if (there)
        return Error{
            SheetPartnerActions::tr("%1 supports this action already.").arg((*named)->name)};
    return {};
}

Result<SheetPartner> insertPartner(WorkshopDocument &document,
                                   Edit &edit,
                                   const Id<SmartSheet> &sheet,
                                   const Id<Institution> &institution)
{
    const auto found = document.stores().institutions.get(institution);
    if (!found)
        return found.error();
    auto partner = SheetPartner::create(document.newId<SheetPartner>(),
                                        {sheet, institution, isOfState((*found)->sector), {}});
    if (partner)
        edit.insert(*partner);
    return partner;
}

/// Every name that finds an institution.
Result<QStringList> knownNames(const WorkshopDocument &document)
{
    const auto institutions = document.stores().institutions.all();
    if (!institutions)
        return institutions.error();
    QStringList names;
    for (const Institution &institution : *institutions)
        names << institution->name << institution->acronym;
    return names;
}

Result<void> replacePartners(WorkshopDocument &document,
                             Edit &edit,
                             const SheetRecord &record,
                             const QStringList &names)
{
    QList<Id<Institution>> wanted;
    for (const QString &name : names) {
        const auto institution = requireInstitution(document, edit, name);
        if (!institution)
            return institution.error();
        if (!wanted.contains(*institution))
            wanted.append(*institution);
    }
    for (const SheetPartner &partner : record.partners) {
        if (wanted.removeAll(partner->institution) == 0)
            edit.remove(partner.id());
    }
    for (const Id<Institution> &institution : std::as_const(wanted)) {
        const auto added = insertPartner(document, edit, record.sheet.id(), institution);
        if (!added)
            return added.error();
    }
    return {};
}

} // namespace

Result<SheetPartner>
addSheetPartner(WorkshopDocument &document, Id<SmartSheet> sheet, const QString &institution)
{
    return onSheet(document, StepKind::AddSheetRow, sheet, [&](Edit &edit) -> Result<SheetPartner> {
        const auto found = requireInstitution(document, edit, institution);
        if (!found)
            return found.error();
        if (auto fine = checkNewcomer(document, sheet, *found); !fine)
            return fine.error();
        return insertPartner(document, edit, sheet, *found);
    });
}

Result<SheetPartner>
renameSheetPartner(WorkshopDocument &document, Id<SheetPartner> id, const QString &institution)
{
    auto partner = document.stores().partners.get(id);
    if (!partner)
        return partner;
    const auto sheet = (*partner)->sheet;
    return onSheet(
        document, StepKind::EditSheetRow, sheet, [&](Edit &edit) -> Result<SheetPartner> {
            const auto found = requireInstitution(document, edit, institution);
            if (!found)
                return found.error();
            if (*found == (*partner)->institution)
                return partner;
            if (auto fine = checkNewcomer(document, sheet, *found); !fine)
                return fine.error();
            auto renamed =
                partner->with([&](SheetPartnerFields &fields) { fields.institution = *found; });
            if (renamed)
                edit.update(*renamed);
            return renamed;
        });
}

Result<void>
setSheetPartners(WorkshopDocument &document, Id<SmartSheet> sheet, const QString &typed)
{
    const auto known = knownNames(document);
    if (!known)
        return known.error();
    return onSheet(document, StepKind::EditSheet, sheet, [&](Edit &edit) -> Result<void> {
        const auto record = document.stores().sheets.record(sheet);
        if (!record)
            return record.error();
        return replacePartners(document, edit, *record, namesTyped(typed, *known));
    });
}

} // namespace Tallerista
