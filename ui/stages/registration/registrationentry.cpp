// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/registrationentry.h"

#include "core/base/text.h"
#include "core/exchange/participantimport.h"
#include "core/rules/numberlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

bool holdsLetter(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

/// The only one of \a found, or the only one whose whole name was typed.
const Participant *theOne(const QString &typed, const QList<Participant> &found)
{
    if (found.size() == 1)
        return &found.constFirst();
    const Participant *named = nullptr;
    for (const Participant &person : found) {
        if (folded(person->name) != folded(typed))
            continue;
        if (named)
            return nullptr;
        named = &person;
    }
    return named;
}

} // namespace

QString badgeTitle(const Participant &person)
{
    const QString name = person->erased ? RegistrationEntry::tr("Person erased") : person->name;
    return u"%1 (%2)"_s.arg(name, QString::number(person->number));
}

RegistrationEntry RegistrationEntry::read(const QString &typed,
                                          const QList<Participant> &people,
                                          const QList<Participant> &found)
{
    RegistrationEntry entry;
    if (const auto numbers = numberListFrom(typed)) {
        entry.markNumbers(*numbers, people);
        return entry;
    }
    entry.readDraft(typed);
    if (const Participant *person = theOne(typed, found)) {
        entry.markOne(*person);
    } else if (!found.isEmpty()) {
        entry.sentence = tr("%n people: type more, or ↓ to choose", nullptr, int(found.size()));
    } else if (entry.draft) {
        entry.act = Act::Add;
        entry.offerDraft();
    } else {
        entry.sentence = *entry.whyNot;
    }
    return entry;
}

void RegistrationEntry::readDraft(const QString &typed)
{
    const auto import = pastedParticipants(typed);
    if (!import) {
        whyNot = import.error().message;
    } else if (!import->skipped.isEmpty()) {
        whyNot = import->skipped.constFirst().reason;
    } else if (import->participants.size() != 1
               || !holdsLetter(import->participants.constFirst().draft.name)) {
        whyNot = tr("Type a name, or numbers such as 1-14 16 18");
    } else {
        draft = import->participants.constFirst().draft;
    }
}

void RegistrationEntry::markNumbers(const QList<int> &numbers, const QList<Participant> &everybody)
{
    QList<int> unknown = numbers;
    QList<Participant> absent;
    for (const Participant &person : everybody) {
        if (unknown.removeOne(person->number) && !person->arrivedAt)
            absent.append(person);
    }
    whyNot = tr("Type a name, or numbers such as 1-14 16 18");
    const QString nobody =
        unknown.isEmpty() ? QString() : tr("nobody has %1").arg(numberListText(unknown));
    if (absent.isEmpty()) {
        sentence = unknown.size() == numbers.size()
                       ? tr("Nobody has %1").arg(numberListText(unknown))
                       : tr("Already marked as present");
        if (!unknown.isEmpty() && unknown.size() < numbers.size())
            sentence += u" · "_s + nobody;
        return;
    }
    act = Act::MarkPresent;
    for (const Participant &person : absent)
        people.append(person.id());
    sentence = absent.size() == 1
                   ? tr("Enter marks %1 as present").arg(badgeTitle(absent.constFirst()))
                   : tr("Enter marks %n people as present", nullptr, int(absent.size()));
    if (!nobody.isEmpty())
        sentence += u" · "_s + nobody;
}

void RegistrationEntry::markOne(const Participant &person)
{
    if (person->arrivedAt) {
        sentence = tr("%1 is already marked as present").arg(badgeTitle(person));
    } else {
        act = Act::MarkPresent;
        people = {person.id()};
        sentence = tr("Enter marks %1 as present").arg(badgeTitle(person));
    }
    if (draft)
        sentence += u" · "_s + tr("Shift+Enter adds “%1”").arg(draft->name);
}

void RegistrationEntry::offerDraft()
{
    sentence = draft->institution.isEmpty()
                   ? tr("Enter adds “%1”").arg(draft->name)
                   : tr("Enter adds “%1”, of “%2”").arg(draft->name, draft->institution);
}

} // namespace Tallerista
