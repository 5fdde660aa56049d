// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/fateletters.h"

#include "core/domain/rehearsal.h"
#include "core/report/parts/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using Kind = Paper::Column::Kind;

const Participant *personOf(const WorkshopContents &contents, const Id<Participant> &id)
{
    const auto &people = contents.participants;
    const auto found = std::find_if(people.begin(), people.end(), [&](const Participant &person) {
        return person.id() == id && !person->erased;
    });
    return found == people.end() ? nullptr : &*found;
}

/// What became of \a fate, and of what it was joined to, and so on.
QStringList toldWithHeirs(const Parts::Source &source, const QList<Fate> &all, const Fate &fate)
{
    QStringList told;
    std::optional<Id<Idea>> next = fate.idea;
    for (qsizetype hops = 0; next && hops <= all.size(); ++hops) {
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Fate &one) { return one.idea == *next; });
        if (found == all.end())
            break;
        told << fateSentence(source.phrases, *found, source.codes);
        next = found->into;
    }
    return told;
}

Paper::Table
ideasOf(const Parts::Source &source, const QList<Fate> &all, const Id<Participant> &who)
{
    Paper::Table table{source.phrases.translate("Report", "What became of your ideas")};
    table.columns = {{source.phrases.translate("Report", "Code"), Kind::Code, 1, true},
                     {source.phrases.translate("Report", "Idea"), Kind::Text, 1.2},
                     {source.phrases.translate("Report", "What became of it"), Kind::Text, 1.4}};
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Idea &idea = source.contents.ideas.at(i);
        if (idea->author == who)
            table.rows.append({{source.codes.of(idea.id()),
                                idea->text,
                                toldWithHeirs(source, all, all.at(i)).join(u'\n')},
                               goesOn(all.at(i).kind)});
    }
    return table;
}

} // namespace

Report fateLetters(const WorkshopContents &contents,
                   const QList<Id<Participant>> &people,
                   const Phrases &phrases)
{
    const Parts::Source source{
        contents, Edition::Internal, phrases, IdeaCodes(contents.mesas, contents.ideas)};
    const WorkshopFields &workshop = contents.workshop.fields();
    Report report;
    report.title = phrases.translate("Report", "What became of my idea?");
    report.organisation = workshop.convener;
    report.language = phrases.language();
    report.runningHead = workshop.name + u" · "_s + source.longDate(workshop.date);
    if (isRehearsal(workshop))
        report.runningHead =
            phrases.translate("Report", "REHEARSAL") + u" · "_s + report.runningHead.string();
    report.author = workshop.convener;
    report.created = QDateTime::fromMSecsSinceEpoch(contents.now, workshop.timeZone());
    report.loose = true;
    const QList<Fate> all = source.fates();
    for (const Id<Participant> &id : people) {
        const Participant *person = personOf(contents, id);
        const Paper::Table ideas = ideasOf(source, all, id);
        if (!person || ideas.rows.isEmpty())
            continue;
        report.blocks
            << Paper::Heading{1, (*person)->name, false}
            << Paper::Paragraph{phrases.translate("Report",
                                                  "Thank you for working with us. This is "
                                                  "what became of what you proposed."),
                                Paper::Paragraph::Style::Lead}
            << ideas
            << Paper::Paragraph{phrases.translate("Report",
                                                  "A proposed action is a commitment only once "
                                                  "its institution has accepted it."),
                                Paper::Paragraph::Style::Note};
    }
    return report;
}

} // namespace Tallerista
