// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/builder.h"

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QList<Paper::Fact> coverFacts(const Parts::Source &source)
{
    const WorkshopFields &workshop = source.contents.workshop.fields();
    const qsizetype people = source.contents.participants.size();
    const QString size = source.phrases.translate("Report", "%n person(s)", nullptr, int(people))
                         + u" · "_s
                         + source.phrases.translate(
                             "Report", "%n table(s)", nullptr, int(source.contents.mesas.size()));
    const QList<Paper::Fact> facts{
        {source.phrases.translate("Report", "Date"), source.longDate(workshop.date)},
        {source.phrases.translate("Report", "Place"), workshop.place},
        {source.phrases.translate("Report", "Participants"), people > 0 ? size : QString()},
        {source.phrases.translate("Report", "Convened by"), workshop.convener},
        {source.phrases.translate("Report", "Ideas"),
         source.phrases.locale().toString(source.contents.ideas.size())},
    };
    QList<Paper::Fact> known;
    for (const Paper::Fact &fact : facts) {
        if (!fact.value.isEmpty())
            known.append(fact);
    }
    return known;
}

} // namespace

Report buildReport(const WorkshopContents &contents, Edition edition, const Phrases &phrases)
{
    const Parts::Source source{contents, edition, phrases};
    const WorkshopFields &workshop = contents.workshop.fields();
    Report report;
    report.title = source.phrases.translate("Report", "Systematisation document");
    report.subtitle = workshop.name;
    report.organisation = workshop.convener;
    report.language = phrases.language();
    report.edition =
        edition == Edition::Public
            ? source.phrases.translate("Report", "Draft · public edition")
            : source.phrases.translate("Report", "Draft · internal edition, not for publication");
    report.facts = coverFacts(source);
    report.facts.append({source.phrases.translate("Report", "Edition"), report.edition});
    report.runningHead = workshop.name + u" · "_s + source.longDate(workshop.date);
    report.author = workshop.convener;
    report.created = QDateTime::fromMSecsSinceEpoch(contents.now, workshop.timeZone());
    report.blocks = Parts::presentation(source) + Parts::methodology(source)
                    + Parts::participants(source) + Parts::agenda(source)
                    + Parts::experiences(source) + Parts::ideas(source);
    return report;
}

namespace Parts {

QString Source::longDate(const QDate &date) const
{
    return phrases.locale().toString(
        date, phrases.language() == "es"_L1 ? u"d 'de' MMMM 'de' yyyy"_s : u"MMMM d, yyyy"_s);
}

QString Source::mesaTitle(const std::optional<Id<Mesa>> &id) const
{
    for (const Mesa &mesa : contents.mesas) {
        if (mesa.id() == id)
            return Tallerista::mesaTitle(phrases, mesa.fields());
    }
    return {};
}

QString Source::institution(const std::optional<Id<Institution>> &id) const
{
    for (const Institution &institution : contents.institutions) {
        if (institution.id() == id)
            return institutionTitle(institution.fields());
    }
    return {};
}

QString Source::topic(const std::optional<Id<Topic>> &id) const
{
    for (const Topic &topic : contents.topics) {
        if (topic.id() == id)
            return topic->name;
    }
    return {};
}

QString Source::person(const std::optional<Id<Participant>> &id) const
{
    if (edition == Edition::Public)
        return {};
    for (const Participant &person : contents.participants) {
        if (person.id() == id)
            return person->name;
    }
    return {};
}

} // namespace Parts

} // namespace Tallerista
