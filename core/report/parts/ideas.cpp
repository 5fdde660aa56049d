// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

/// The ideas of a table, each followed by those that were joined to it.
class Family
{
public:
    explicit Family(const QList<Idea> &ideas)
    {
        for (const Idea &idea : ideas) {
            if (idea->mergedInto)
                m_joined.insert(*idea->mergedInto, idea);
        }
    }

    QList<Idea> inOrder(const QList<Idea> &ideas) const
    {
        QList<Idea> ordered;
        QSet<RowId> here;
        for (const Idea &idea : ideas)
            here.insert(idea.id());
        for (const Idea &idea : ideas) {
            if (!idea->mergedInto || !here.contains(*idea->mergedInto))
                add(ordered, idea, here);
        }
        for (const Idea &idea : ideas) // joined in a circle, if that can be
            add(ordered, idea, here);
        return ordered;
    }
    QList<Id<Idea>> joinedTo(const Id<Idea> &idea) const
    {
        QList<Id<Idea>> ids;
        for (const Idea &joined : byNumber(idea))
            ids.append(joined.id());
        return ids;
    }

private:
    QList<Idea> byNumber(const Id<Idea> &idea) const
    {
        QList<Idea> joined = m_joined.values(idea);
        std::reverse(joined.begin(), joined.end()); // the hash gives the newest first
        return joined;
    }
    /// \a left holds what has still to be placed.
    void add(QList<Idea> &ordered, const Idea &idea, QSet<RowId> &left) const
    {
        if (!left.remove(idea.id()))
            return;
        ordered.append(idea);
        for (const Idea &joined : byNumber(idea.id()))
            add(ordered, joined, left);
    }

    QMultiHash<RowId, Idea> m_joined;
};

/// One more column of the table of ideas, shown where any idea has something to say in it.
struct Detail
{
    QString title;
    double share;
    std::function<QString(const Idea &)> of;
};

QList<Detail> details(const Source &source, const QList<Idea> &ideas)
{
    QList<Detail> all{
        {source.phrases.translate("Report", "Topic"),
         1.6,
         [&](const Idea &idea) {
             return source.topic(idea->topic);
         }},
        {source.phrases.translate("Report", "Heading"),
         1.6,
         [&](const Idea &idea) {
             return source.heading(idea->heading);
         }},
        {source.phrases.translate("Report", "Institution"),
         1.8,
         [&](const Idea &idea) {
             return source.institution(idea->institution);
         }},
        {source.phrases.translate("Report", "Proposed by"), 1.6, [&](const Idea &idea) {
             return source.person(idea->author);
         }}};
    all.removeIf([&](const Detail &detail) {
        return std::all_of(ideas.begin(), ideas.end(), [&](const Idea &idea) {
            return detail.of(idea).isEmpty();
        });
    });
    return all;
}

/// Out of what the idea grew; empty where it is not known.
QString originOf(const Source &source, const Idea &idea)
{
    const auto &told = source.contents.experiences;
    const auto found = std::find_if(told.begin(), told.end(), [&](const Experience &experience) {
        return idea->experience == experience.id();
    });
    if (found == told.end())
        return {};
    const QString institution = source.institution((*found)->institution);
    return institution.isEmpty()
               ? source.phrases.translate("Report", "Grew out of what is already done: “%1”")
                     .arg((*found)->text)
               : source.phrases.translate("Report", "Grew out of what %1 already does")
                     .arg(institution);
}

/// The idea as it was said and, below it, why, what became one with it and why it is not pursued.
QString told(const Source &source, const Idea &idea, const Family &family)
{
    QStringList lines{idea->text};
    if (!idea->original.isEmpty())
        lines << source.phrases.translate("Report", "It was said: “%1”").arg(idea->original);
    if (!idea->rationale.isEmpty())
        lines << source.phrases.translate("Report", "Why: %1").arg(idea->rationale);
    if (const QString origin = originOf(source, idea); !origin.isEmpty())
        lines << origin;
    if (const auto joined = family.joinedTo(idea.id()); !joined.isEmpty())
        lines << source.phrases.translate("Report", "Joined to this one: %1")
                     .arg(source.phrases.locale().createSeparatedList(source.codes.of(joined)));
    if (idea->mergedInto)
        lines << fateSentence(
            source.phrases, {idea.id(), Fate::Kind::Merged, idea->mergedInto, {}}, source.codes);
    if (const QString whole = idea->splitFrom ? source.codes.of(*idea->splitFrom) : QString();
        !whole.isEmpty())
        lines << source.phrases.translate("Report", "It was a part of %1").arg(whole);
    if (!idea->separationReason.isEmpty())
        lines << source.phrases.translate("Report", "Separated after the vote: %1")
                     .arg(idea->separationReason);
    if (idea->aside)
        lines << fateSentence(
            source.phrases, {idea.id(), Fate::Kind::SetAside, {}, idea->asideReason}, source.codes);
    return lines.join(u'\n');
}

Paper::Table
ideaTable(const Source &source, const Mesa &mesa, const QList<Idea> &ideas, const Family &family)
{
    Paper::Table table{source.phrases.translate("Report", "Ideas: %1")
                           .arg(mesaTitle(source.phrases, mesa.fields()))};
    table.columns = {{source.phrases.translate("Report", "Code"), Kind::Code, 1, true},
                     {source.phrases.translate("Report", "Idea"), Kind::Text, 5}};
    const QList<Detail> further = details(source, ideas);
    for (const Detail &detail : further)
        table.columns.append({detail.title, Kind::Text, detail.share});
    table.empty = source.phrases.translate("Report", "This table has no ideas yet.");
    for (const Idea &idea : ideas) {
        QList<Paper::PlainText> cells{source.codes.of(idea.id()), told(source, idea, family)};
        for (const Detail &detail : further)
            cells.append(detail.of(idea));
        table.rows.append({cells});
    }
    return table;
}

} // namespace

QList<Paper::Block> ideas(const Source &source)
{
    const WorkshopContents &contents = source.contents;
    QList<Paper::Block> blocks{
        Paper::Heading{1, source.phrases.translate("Report", "Brainstorm")},
        Paper::Paragraph{
            source.phrases.translate("Report",
                                     "The tables put forward %n idea(s). All of them stand "
                                     "here, with the code that was on their card.",
                                     nullptr,
                                     int(contents.ideas.size())),
            Paper::Paragraph::Style::Lead}};
    const Family family(contents.ideas);
    for (const Mesa &mesa : contents.mesas) {
        QList<Idea> here;
        std::copy_if(contents.ideas.begin(),
                     contents.ideas.end(),
                     std::back_inserter(here),
                     [&](const Idea &idea) { return idea->mesa == mesa.id(); });
        blocks << Paper::Heading{2, mesaTitle(source.phrases, mesa.fields())}
               << ideaTable(source, mesa, family.inOrder(here), family);
    }
    return blocks;
}

} // namespace Tallerista::Parts
