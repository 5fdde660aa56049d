// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/glossaryactions.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// Refuses \a entry where another one has its acronym.
Result<void> requireNew(const WorkshopDocument &document, const GlossaryEntry &entry)
{
    const auto entries = document.stores().glossary.all();
    if (!entries)
        return entries.error();
    const auto other =
        std::find_if(entries->begin(), entries->end(), [&](const GlossaryEntry &one) {
            return one.id() != entry.id() && folded(one->acronym) == folded(entry->acronym);
        });
    if (other == entries->end())
        return {};
    return Error{QCoreApplication::translate("GlossaryActions",
                                             "“%1” is in the glossary already. Edit its row there.")
                     .arg((*other)->acronym)};
}

/// Appends what \a names picks out of every row.
template <typename T, typename Names>
Result<void> collect(QStringList &texts, const Result<QList<T>> &rows, Names names)
{
    if (!rows)
        return rows.error();
    for (const T &row : *rows)
        texts += names(row.fields());
    return {};
}

} // namespace

Result<GlossaryEntry>
addGlossaryEntry(WorkshopDocument &document, const QString &acronym, const QString &meaning)
{
    auto entry = GlossaryEntry::create(document.newId<GlossaryEntry>(), {acronym, meaning});
    if (!entry)
        return entry;
    if (const auto isNew = requireNew(document, *entry); !isNew)
        return isNew.error();
    return document.edit({StepKind::AddGlossaryEntry, Scope::workshop(), (*entry)->acronym},
                         [&](Edit &edit) {
                             edit.insert(*entry);
                             return entry;
                         });
}

Result<GlossaryEntry> editGlossaryEntry(WorkshopDocument &document, const GlossaryEntry &entry)
{
    if (const auto isNew = requireNew(document, entry); !isNew)
        return isNew.error();
    return document.edit({StepKind::EditGlossaryEntry, Scope::workshop(), entry->acronym},
                         [&](Edit &edit) {
                             edit.update(entry);
                             return Result<GlossaryEntry>(entry);
                         });
}

Result<void> removeGlossaryEntry(WorkshopDocument &document, Id<GlossaryEntry> id)
{
    const auto entry = document.stores().glossary.get(id);
    if (!entry)
        return entry.error();
    return document.edit({StepKind::RemoveGlossaryEntry, Scope::workshop(), (*entry)->acronym},
                         [&](Edit &edit) {
                             edit.remove(id);
                             return Result<void>();
                         });
}

GlossaryEntryFields glossaryEntryFrom(const QString &typed)
{
    const auto sign =
        std::find_if(typed.begin(), typed.end(), [](QChar c) { return c == u'=' || c == u':'; });
    const qsizetype at = sign - typed.begin();
    return {typed.first(at).trimmed(), typed.mid(at + 1).trimmed()};
}

Result<QStringList> namesInUse(const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    if (!workshop)
        return workshop.error();
    QStringList texts{(*workshop)->place, (*workshop)->convener};
    for (const auto &read : {
             collect(texts,
                     stores.glossary.all(),
                     [](const GlossaryEntryFields &entry) { return QStringList{entry.acronym}; }),
             collect(texts,
                     stores.participants.all(),
                     [](const ParticipantFields &person) { return QStringList{person.name}; }),
             collect(texts,
                     stores.institutions.all(),
                     [](const InstitutionFields &institution) {
                         return QStringList{institution.name, institution.acronym};
                     }),
             collect(texts,
                     stores.topics.all(),
                     [](const TopicFields &topic) {
                         return QStringList{topic.name, topic.aliases};
                     }),
             collect(texts,
                     stores.mesas.all(),
                     [](const MesaFields &mesa) {
                         return QStringList{mesa.name, mesa.facilitator, mesa.rapporteur};
                     }),
         }) {
        if (!read)
            return read.error();
    }
    return texts;
}

} // namespace Tallerista
