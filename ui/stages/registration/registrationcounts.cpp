// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/registrationcounts.h"

#include "core/domain/terms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype MostInstitutions = 5;

/// Says what a row of bars counts.
struct RegistrationCounts
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationCounts)

public:
    static QString figures(const Headcount &count)
    {
        return tr("%1 of %2 present").arg(count.present).arg(count.registered);
    }
    static QString figures(const Headcount &count, int seats)
    {
        return tr("%1 of %2 · %3 seats").arg(count.present).arg(count.registered).arg(seats);
    }

    static CountRow row(const QString &name, const Headcount &count, int full)
    {
        return {name, figures(count), count.registered, count.present, full, 0};
    }

    static QList<CountRow> ofTables(const PeopleCounts &counts, const Phrases &phrases);
    static QList<CountRow> ofSexes(const PeopleCounts &counts, const Phrases &phrases);
    static QList<CountRow> ofInstitutions(const PeopleCounts &counts);
};

QList<CountRow> RegistrationCounts::ofTables(const PeopleCounts &counts, const Phrases &phrases)
{
    QList<CountRow> rows;
    int most = counts.withoutMesa.registered;
    for (const auto &mesa : counts.mesas)
        most = std::max({most, mesa.of->seats, mesa.count.registered});
    for (const auto &[mesa, count] : counts.mesas)
        rows.append({mesaTitle(phrases, mesa.fields()),
                     figures(count, mesa->seats),
                     count.registered,
                     count.present,
                     mesa->seats,
                     mesa->number});
    if (counts.withoutMesa.registered > 0)
        rows.append(row(tr("Without a table"), counts.withoutMesa, most));
    return rows;
}

QList<CountRow> RegistrationCounts::ofSexes(const PeopleCounts &counts, const Phrases &phrases)
{
    QList<CountRow> rows;
    for (const Sex sex : {Sex::Woman, Sex::Man, Sex::Other, Sex::Unstated}) {
        const auto count = counts.sexes.constFind(sex);
        if (count == counts.sexes.constEnd())
            continue;
        const QString name = sex == Sex::Woman ? tr("Women")
                             : sex == Sex::Man ? tr("Men")
                                               : sexName(phrases, sex);
        rows.append(row(name, *count, counts.all.registered));
    }
    return rows;
}

QList<CountRow> RegistrationCounts::ofInstitutions(const PeopleCounts &counts)
{
    QList<CountRow> rows;
    const qsizetype shown = std::min(MostInstitutions, counts.institutions.size());
    for (const auto &[institution, count] : counts.institutions.first(shown)) {
        const QString &acronym = institution->acronym;
        rows.append(row(acronym.isEmpty() ? institution->name : acronym,
                        count,
                        counts.institutions.constFirst().count.registered));
    }
    return rows;
}

} // namespace

QList<CountRow> countRows(const PeopleCounts &counts, const Phrases &phrases)
{
    const auto title = [](const QString &text) {
        return CountRow{text, {}, 0, 0, 0, 0};
    };
    QList<CountRow> rows{RegistrationCounts::row(
        RegistrationCounts::tr("Everybody"), counts.all, counts.all.registered)};
    rows += RegistrationCounts::ofTables(counts, phrases);
    if (counts.all.registered == 0)
        return rows;
    rows.append(title(RegistrationCounts::tr("Women and men")));
    rows += RegistrationCounts::ofSexes(counts, phrases);
    if (counts.institutions.isEmpty())
        return rows;
    rows.append(
        title(RegistrationCounts::tr("%n institutions", nullptr, int(counts.institutions.size()))));
    return rows + RegistrationCounts::ofInstitutions(counts);
}

QString missingPeople(const PeopleCounts &counts)
{
    if (counts.all.registered == 0)
        return RegistrationCounts::tr("Nobody is registered");
    QStringList lacks;
    if (counts.withoutMesa.registered > 0)
        lacks.append(RegistrationCounts::tr(
            "%n people without a table", nullptr, counts.withoutMesa.registered));
    if (counts.all.present == 0)
        lacks.append(RegistrationCounts::tr("nobody marked as present"));
    return lacks.join(u" · "_s);
}

} // namespace Tallerista
