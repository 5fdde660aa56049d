// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/importreview.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>

namespace Tallerista {

namespace {

/// Answers who is registered under a name and an institution as a list has them.
class Registered
{
public:
    Registered(const QList<Participant> &people, const QList<Institution> &institutions)
    {
        QHash<RowId, Institution> byId;
        for (const Institution &institution : institutions)
            byId.insert(institution.id(), institution);
        for (const Participant &person : people) {
            QStringList names{QString()};
            if (person->institution && byId.contains(*person->institution)) {
                const Institution institution = *byId.constFind(*person->institution);
                names = {institution->name, institution->acronym};
                names.removeAll(QString());
            }
            for (const QString &name : names)
                m_numbers.insert(key(person->name, name), person->number);
        }
    }

    /// 0: nobody.
    int numberOf(const ParticipantDraft &draft) const
    {
        return m_numbers.value(key(draft.name, draft.institution));
    }

private:
    static QString key(const QString &name, const QString &institution)
    {
        return folded(name) + u'\n' + folded(institution);
    }

    QHash<QString, int> m_numbers;
};

} // namespace

Result<ImportReview> ImportReview::of(const ParticipantImport &import, const Stores &stores)
{
    const auto people = stores.participants.all();
    const auto institutions = stores.institutions.all();
    const auto mesas = stores.mesas.all();
    if (!people)
        return people.error();
    if (!institutions)
        return institutions.error();
    if (!mesas)
        return mesas.error();
    const Registered registered(*people, *institutions);
    const auto isMesa = [&](int number) {
        return std::any_of(
            mesas->begin(), mesas->end(), [&](const Mesa &mesa) { return mesa->number == number; });
    };

    ImportReview review{{}, import.skipped, import.unusedColumns, import.rowsRead, {}};
    for (const ImportedParticipant &person : import.participants) {
        ParticipantDraft draft = person.draft;
        if (const int number = registered.numberOf(draft)) {
            const QString reason = tr("%1 is already on the list, with number %2.")
                                       .arg(draft.name, QString::number(number));
            review.skipped.append({person.line, reason});
            continue;
        }
        if (draft.mesaNumber && !isMesa(*draft.mesaNumber)) {
            if (!review.unknownTables.contains(*draft.mesaNumber))
                review.unknownTables.append(*draft.mesaNumber);
            draft.mesaNumber.reset();
        }
        review.people.append(draft);
    }
    std::sort(review.unknownTables.begin(), review.unknownTables.end());
    std::stable_sort(
        review.skipped.begin(),
        review.skipped.end(),
        [](const SkippedLine &one, const SkippedLine &other) { return one.line < other.line; });
    return review;
}

} // namespace Tallerista
