// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/sheetfilling.h"

#include "core/actions/sheetstep.h"
#include "core/base/phrases.h"
#include "core/rules/smart/partnernames.h"

#include <algorithm>

namespace Tallerista {

namespace {

/// The institutions in a line, and the line where that is not all it says.
struct Supporters
{
    QList<Institution> known;
    QString note;
};

QStringList namesOf(const QList<Institution> &institutions)
{
    QStringList names;
    for (const Institution &institution : institutions)
        names << institution->name << institution->acronym;
    return names;
}

class SheetFiller
{
public:
    SheetFiller(WorkshopDocument &document, Edit &edit, QList<Institution> institutions)
        : m_document(document)
        , m_edit(edit)
        , m_institutions(std::move(institutions))
    {}

    Result<void>
    fill(const SheetRecord &record, const DevelopmentFields &before, const DevelopmentFields &now)
    {
        const auto supportBefore = supportersIn(before.withWhom);
        const auto supportNow = supportersIn(now.withWhom);
        if (!supportBefore)
            return supportBefore.error();
        if (!supportNow)
            return supportNow.error();
        const auto filled = record.sheet.with([&](SmartSheetFields &fields) {
            follow(fields.commitment, before.what, now.what);
            follow(fields.population, before.forWhom, now.forWhom);
            follow(fields.extra, supportBefore->note, supportNow->note);
        });
        if (!filled)
            return filled.error();
        m_edit.update(*filled);
        for (const Institution &institution : supportNow->known) {
            if (supportBefore->known.contains(institution) || supports(record, institution.id()))
                continue;
            if (auto added = addPartner(record.sheet.id(), institution); !added)
                return added;
        }
        return keepReadiness(m_document.stores(), m_edit, record.sheet.id());
    }

private:
    /// \a held becomes \a now unless something else than \a before was typed there.
    static void follow(QString &held, const QString &before, const QString &now)
    {
        if (held == before)
            held = now;
    }

    static bool supports(const SheetRecord &record, const Id<Institution> &institution)
    {
        return record.sheet->lead == institution
               || std::any_of(record.partners.begin(),
                              record.partners.end(),
                              [&](const SheetPartner &partner) {
                                  return partner->institution == institution;
                              });
    }

    Result<Supporters> supportersIn(const QString &said) const
    {
        const auto workshop = m_document.stores().workshop.get();
        if (!workshop)
            return workshop.error();
        const PartnersSaid partners = partnersSaid(said, namesOf(m_institutions));
        Supporters supporters;
        for (const Institution &institution : m_institutions) {
            if (partners.names.contains(institution->name)
                || (!institution->acronym.isEmpty()
                    && partners.names.contains(institution->acronym)))
                supporters.known.append(institution);
        }
        if (partners.saysMore)
            supporters.note = Phrases((*workshop)->language)
                                  .translate("Sheet", "With whom, as the table said: %1")
                                  .arg(said);
        return supporters;
    }

    Result<void> addPartner(const Id<SmartSheet> &sheet, const Institution &institution)
    {
        const auto partner =
            SheetPartner::create(m_document.newId<SheetPartner>(),
                                 {sheet, institution.id(), isOfState(institution->sector), {}});
        if (!partner)
            return partner.error();
        m_edit.insert(*partner);
        return {};
    }

    WorkshopDocument &m_document;
    Edit &m_edit;
    QList<Institution> m_institutions;
};

bool isAtWork(SheetState state)
{
    return state == SheetState::Draft || state == SheetState::InReview;
}

} // namespace

Result<void> fillSheets(WorkshopDocument &document,
                        Edit &edit,
                        const DevelopmentFields &before,
                        const DevelopmentFields &now)
{
    const auto records = document.stores().sheets.records();
    const auto institutions = document.stores().institutions.all();
    if (!records)
        return records.error();
    if (!institutions)
        return institutions.error();
    SheetFiller filler(document, edit, *institutions);
    for (const SheetRecord &record : *records) {
        if (!record.origins.contains(now.idea) || !isAtWork(record.sheet->state))
            continue;
        if (auto filled = filler.fill(record, before, now); !filled)
            return filled;
    }
    return {};
}

Result<QString> supportSaid(const Stores &stores, const SheetRecord &record)
{
    const auto institutions = stores.institutions.all();
    if (!institutions)
        return institutions.error();
    QStringList said;
    for (const Id<Idea> &origin : record.origins) {
        const auto development = stores.developments.of(origin);
        if (!development)
            return development.error();
        if (*development
            && partnersSaid((**development)->withWhom, namesOf(*institutions)).saysMore)
            said << (**development)->withWhom;
    }
    return said.join(u'\n');
}

} // namespace Tallerista
