// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/salvagereport.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct SalvageText
{
    Q_DECLARE_TR_FUNCTIONS(SalvageReport)
};

/// The kinds of rows as a person knows them, each ending with the last Entity it takes in.
struct Group
{
    Entity last;
    QString name;
};

QList<Group> groups()
{
    return {
        {Entity::Workshop, SalvageText::tr("Workshop")},
        {Entity::Mesa, SalvageText::tr("Tables")},
        {Entity::Institution, SalvageText::tr("Institutions")},
        {Entity::Participant, SalvageText::tr("People")},
        {Entity::Glossary, SalvageText::tr("Topics and questions")},
        {Entity::AgendaEvent, SalvageText::tr("Agenda")},
        {Entity::Experience, SalvageText::tr("Experiences")},
        {Entity::NotTwin, SalvageText::tr("Ideas")},
        {Entity::Development, SalvageText::tr("Developed ideas")},
        {Entity::ShortlistIdea, SalvageText::tr("Votes and selections")},
        {Entity::ConsolidationOrigin, SalvageText::tr("Plenary")},
        {Entity::Risk, SalvageText::tr("Action sheets")},
        {Entity::Evidence, SalvageText::tr("Follow-up and document")},
    };
}

QString groupOf(Entity entity)
{
    const QList<Group> all = groups();
    return std::find_if(
               all.begin(), all.end(), [&](const Group &group) { return entity <= group.last; })
        ->name;
}

QString countText(const QString &name, const TableCount &count)
{
    QStringList parts{SalvageText::tr("%n found", nullptr, count.kept())};
    if (count.once > 0)
        parts.append(SalvageText::tr("%n of them in one copy only", nullptr, count.once));
    if (count.doubtful > 0)
        parts.append(SalvageText::tr("%n to be checked", nullptr, count.doubtful));
    if (count.leftOut > 0)
        parts.append(SalvageText::tr("%n left out", nullptr, count.leftOut));
    if (count.missing > 0)
        parts.append(SalvageText::tr("%n not found", nullptr, count.missing));
    return u"%1: %2."_s.arg(name, parts.join(", "_L1));
}

QString noteText(const SalvageNote &note)
{
    const QString name = u"  "_s + (note.code.isEmpty() ? groupOf(note.entity) : note.code);
    QStringList parts{note.text.isEmpty() ? name : u"%1: “%2”"_s.arg(name, note.text)};
    if (!note.reason.isEmpty())
        parts.append(note.reason);
    if (note.doubt != Doubt::None)
        parts.append(doubtText(note.doubt));
    return parts.join(u" — "_s);
}

void append(QStringList &lines, const QString &title, const QList<SalvageNote> &notes)
{
    if (notes.isEmpty())
        return;
    lines.append(title);
    for (const SalvageNote &note : notes)
        lines.append(noteText(note));
}

QStringList countLines(const SalvageReport &report)
{
    QStringList lines;
    auto table = report.tables.begin();
    for (const Group &group : groups()) {
        TableCount sum{group.last};
        for (; table != report.tables.end() && table->entity <= group.last; ++table)
            sum += *table;
        if (sum.kept() + sum.leftOut + sum.missing > 0)
            lines.append(countText(group.name, sum));
    }
    return lines;
}

QStringList journalLines(const SalvageReport &report)
{
    if (report.strangeJournal)
        return {
            SalvageText::tr("Work that was cut short lies beside it; it is of another file and was "
                            "left alone.")};
    if (report.journalPages == 0)
        return {};
    return {
        SalvageText::tr("Work that was cut short lies beside it and was taken back: %n page(s).",
                        nullptr,
                        report.journalPages)};
}

} // namespace

TableCount &TableCount::operator+=(const TableCount &other)
{
    confirmed += other.confirmed;
    once += other.once;
    doubtful += other.doubtful;
    leftOut += other.leftOut;
    missing += other.missing;
    return *this;
}

QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None:
        break;
    case Doubt::Altered:
        return SalvageText::tr("part of it could not be read");
    case Doubt::Older:
        return SalvageText::tr("it may have been changed later");
    case Doubt::Differs:
        return SalvageText::tr("its two copies differ");
    case Doubt::PerhapsDeleted:
        return SalvageText::tr("it may have been deleted later");
    case Doubt::TakenAsDeleted:
        return SalvageText::tr("kept as deleted: what was done to it last is lost");
    case Doubt::CutOff:
        return SalvageText::tr("what it referred to was not found");
    case Doubt::Unknown:
        return SalvageText::tr("the history does not tell of it");
    }
    return {};
}

TableCount &SalvageReport::count(Entity entity)
{
    const auto place = std::lower_bound(
        tables.begin(), tables.end(), entity, [](const TableCount &count, Entity wanted) {
            return count.entity < wanted;
        });
    if (place != tables.end() && place->entity == entity)
        return *place;
    return *tables.insert(place, TableCount{entity});
}

void SalvageReport::prove()
{
    proven = true;
    doubtful.clear();
    once.clear();
    for (TableCount &table : tables)
        table = {table.entity, table.kept()};
}

TableCount SalvageReport::total() const
{
    TableCount sum{Entity::Workshop};
    for (const TableCount &table : tables)
        sum += table;
    return sum;
}

QString reportText(const SalvageReport &report)
{
    QStringList lines;
    lines.append(report.proven
                     ? SalvageText::tr("Everything was found: the content is exactly what the last "
                                       "step left.")
                     : SalvageText::tr("It cannot be proven that everything was found. Compare the "
                                       "new file with the cards and the lists on paper."));
    lines.append(SalvageText::tr("Rescued into “%1”. The damaged file was left as it is.")
                     .arg(report.rescued));
    if (!report.keptCopy.isEmpty())
        lines.append(SalvageText::tr("A copy of it is in “%1”.").arg(report.keptCopy));
    lines += journalLines(report);
    lines += countLines(report);
    if (report.lostSteps > 0)
        lines.append(SalvageText::tr("%n step(s) of the history are lost and cannot be undone.",
                                     nullptr,
                                     int(report.lostSteps)));
    if (report.cutReferences > 0)
        lines.append(SalvageText::tr(
            "%n reference(s) to lost rows were left empty.", nullptr, report.cutReferences));
    if (report.lostTexts > 0)
        lines.append(SalvageText::tr("%n text(s) that two computers wrote differently are still "
                                     "kept to choose between.",
                                     nullptr,
                                     report.lostTexts));
    append(lines, SalvageText::tr("Made anew because others need it; look at it:"), report.rebuilt);
    append(lines,
           SalvageText::tr("To be checked (a second text is its other copy):"),
           report.doubtful);
    append(lines, SalvageText::tr("Left out:"), report.leftOut);
    return lines.join(u'\n');
}

} // namespace Tallerista
