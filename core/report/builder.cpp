// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/builder.h"

#include "core/domain/rehearsal.h"
#include "core/report/parts/parts.h"
#include "core/report/redaction.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// How many there are; empty for none.
QString actions(const Parts::Source &source)
{
    const qsizetype count = source.actions().size();
    return count > 0 ? source.phrases.locale().toString(count) : QString();
}

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
        {source.phrases.translate("Report", "Proposed actions"), actions(source)},
    };
    QList<Paper::Fact> known;
    for (const Paper::Fact &fact : facts) {
        if (!fact.value.isEmpty())
            known.append(fact);
    }
    return known;
}

/// «BORRADOR», while anything can still change.
QString versionOf(const Phrases &phrases, const WorkshopFields &workshop)
{
    if (isRehearsal(workshop))
        return phrases.translate("Report", "REHEARSAL: nothing of this happened");
    return workshop.closedAt ? phrases.translate("Report", "Version %1").arg(u"1.0"_s)
                             : phrases.translate("Report", "DRAFT");
}

/// «BORRADOR · edición pública»: the foot of every page.
QString editionLine(const Phrases &phrases, const WorkshopFields &workshop, Edition edition)
{
    const QString readers =
        edition == Edition::Public
            ? phrases.translate("Report", "public edition")
            : phrases.translate("Report", "internal edition, not for publication");
    return versionOf(phrases, workshop) + u" · "_s + readers;
}

} // namespace

Report buildReport(const WorkshopContents &contents, Edition edition, const Phrases &phrases)
{
    const Parts::Source source{
        contents, edition, phrases, IdeaCodes(contents.mesas, contents.ideas)};
    const WorkshopFields &workshop = contents.workshop.fields();
    Report report;
    report.title = phrases.translate("Report", "Systematisation document");
    report.subtitle = workshop.name;
    report.organisation = workshop.convener;
    report.language = phrases.language();
    report.edition = editionLine(phrases, workshop, edition);
    report.facts = coverFacts(source);
    report.facts.append({phrases.translate("Report", "Edition"), report.edition});
    report.runningHead = workshop.name + u" · "_s + source.longDate(workshop.date);
    if (isRehearsal(workshop))
        report.runningHead =
            phrases.translate("Report", "REHEARSAL") + u" · "_s + report.runningHead.string();
    report.author = workshop.convener;
    report.created = QDateTime::fromMSecsSinceEpoch(contents.now, workshop.timeZone());
    for (const auto chapter : {Parts::summary,
                               Parts::presentation,
                               Parts::methodology,
                               Parts::participants,
                               Parts::agenda,
                               Parts::experiences,
                               Parts::ideas,
                               Parts::results,
                               Parts::plenary,
                               Parts::sheets,
                               Parts::matrix,
                               Parts::fates,
                               Parts::decisionRecord,
                               Parts::closingWords,
                               Parts::agreements,
                               Parts::pending,
                               Parts::annexes})
        report.blocks += chapter(source);
    if (edition == Edition::Public)
        redactNames(report, contents, phrases);
    return report;
}

} // namespace Tallerista
