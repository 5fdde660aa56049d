// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"
#include "core/rules/agenda/agendasentences.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

constexpr std::array Sectors{Sector::Executive,
                             Sector::Autonomous,
                             Sector::Municipal,
                             Sector::OtherState,
                             Sector::CivilSociety,
                             Sector::Academia,
                             Sector::Private,
                             Sector::Cooperation,
                             Sector::Unstated};

struct Span
{
    qint64 from;
    qint64 to;
};

QString spanText(const Source &source, const std::optional<Span> &span)
{
    if (!span)
        return {};
    return u"%1–%2 (%3)"_s.arg(source.hour(span->from),
                               source.hour(span->to),
                               durationWords(source.phrases, span->to - span->from));
}

std::optional<Span> plannedHours(const AgendaSnapshot &agenda)
{
    std::optional<Span> span;
    for (const AgendaRow &row : agenda.rows) {
        if (row.planned.isNote())
            continue;
        span = Span{span ? span->from : row.printedStart(), row.printedEnd()};
    }
    return span;
}

/// Once the agenda is over.
std::optional<Span> actualHours(const AgendaSnapshot &agenda)
{
    std::optional<Span> span;
    if (agenda.state != AgendaState::Done)
        return span;
    for (const AgendaRow &row : agenda.rows) {
        if (row.actualStart)
            span =
                Span{span ? std::min(span->from, *row.actualStart) : *row.actualStart, agenda.end};
    }
    return span;
}

QString methods(const Source &source)
{
    QStringList lines;
    for (const FirstSelection &selection : source.contents.selection.first)
        lines << u"%1: %2"_s.arg(source.mesaTitle(selection.vote().mesa),
                                 methodName(source.phrases, selection.vote().method));
    return lines.join(u'\n');
}

Paper::Table facts(const Source &source)
{
    const WorkshopContents &contents = source.contents;
    const WorkshopFields &workshop = contents.workshop.fields();
    const QString written =
        source.longDate(QDateTime::fromMSecsSinceEpoch(contents.now, workshop.timeZone()).date())
        + u", "_s + source.hour(contents.now);
    const QList<Paper::Fact> known{
        {source.phrases.translate("Report", "Date"), source.longDate(workshop.date)},
        {source.phrases.translate("Report", "Place"), workshop.place},
        {source.phrases.translate("Report", "Convened by"), workshop.convener},
        {source.phrases.translate("Report", "Hours planned"),
         spanText(source, plannedHours(contents.agenda))},
        {source.phrases.translate("Report", "Actual hours"),
         spanText(source, actualHours(contents.agenda))},
        {source.phrases.translate("Report", "How the first selection was made"), methods(source)},
        {source.phrases.translate("Report", "Source of the figures"),
         source.phrases.translate("Report", "File of the workshop, as of %1").arg(written)}};
    Paper::Table table{source.phrases.translate("Report", "Technical data of the workshop")};
    table.columns = {{source.phrases.translate("Report", "Item"), Kind::Text, 1, true},
                     {source.phrases.translate("Report", "Data"), Kind::Text, 2.4}};
    for (const Paper::Fact &fact : known) {
        if (!fact.value.isEmpty())
            table.rows.append({{fact.label, fact.value}});
    }
    return table;
}

bool attendanceIsKnown(const Source &source)
{
    const QList<Participant> &people = source.contents.participants;
    return std::any_of(people.begin(), people.end(), [](const Participant &person) {
        return person->arrivedAt.has_value();
    });
}

/// "–" before it is known.
QString numberOr(const Source &source, std::optional<qsizetype> number)
{
    return number ? source.phrases.locale().toString(*number) : u"–"_s;
}

/// A row of those of whom \a belongs holds; none where nobody is.
template <typename Belongs>
void addGroup(const Source &source,
              Paper::Table &table,
              const QString &kind,
              const QString &name,
              Belongs belongs)
{
    qsizetype registered = 0;
    qsizetype attended = 0;
    for (const Participant &person : source.contents.participants) {
        if (!belongs(person))
            continue;
        ++registered;
        attended += person->arrivedAt ? 1 : 0;
    }
    const auto known = attendanceIsKnown(source) ? std::optional(attended) : std::nullopt;
    if (registered > 0)
        table.rows.append({{kind, name, numberOr(source, registered), numberOr(source, known)}});
}

Sector sectorOf(const Source &source, const Participant &person)
{
    for (const Institution &institution : source.contents.institutions) {
        if (institution.id() == person->institution)
            return institution->sector;
    }
    return Sector::Unstated;
}

Paper::Table people(const Source &source)
{
    const QString sexes = source.phrases.translate("Report", "Sex");
    const QString sectors = source.phrases.translate("Report", "Sector");
    Paper::Table table{
        source.phrases.translate("Report", "Invited and attended, by sex and sector")};
    table.columns = {{source.phrases.translate("Report", "By"), Kind::Code},
                     {source.phrases.translate("Report", "Group"), Kind::Text},
                     {source.phrases.translate("Report", "Invited or registered"), Kind::Number},
                     {source.phrases.translate("Report", "Attended"), Kind::Number}};
    for (const Sex sex : {Sex::Woman, Sex::Man, Sex::Other, Sex::Unstated})
        addGroup(source, table, sexes, sexName(source.phrases, sex), [sex](const Participant &one) {
            return one->sex == sex;
        });
    for (const Sector sector : Sectors)
        addGroup(source,
                 table,
                 sectors,
                 sectorName(source.phrases, sector),
                 [&](const Participant &one) { return sectorOf(source, one) == sector; });
    addGroup(source,
             table,
             source.phrases.translate("Report", "Total"),
             QString(),
             [](const Participant &) { return true; });
    table.rows.last().selected = true;
    if (!attendanceIsKnown(source))
        table.note = source.phrases.translate("Report", "Attendance has not been recorded.");
    return table;
}

Paper::Table funnel(const Source &source)
{
    Paper::Table table{source.phrases.translate("Report", "From the ideas to the final selection")};
    table.columns = {{source.phrases.translate("Report", "Table"), Kind::Text},
                     {source.phrases.translate("Report", "People who voted"), Kind::Number},
                     {source.phrases.translate("Report", "Ideas"), Kind::Number},
                     {source.phrases.translate("Report", "First selection"), Kind::Number},
                     {source.phrases.translate("Report", "Final selection"), Kind::Number}};
    const QList<Idea> &ideas = source.contents.ideas;
    for (const Mesa &mesa : source.contents.mesas) {
        const FirstSelection *selection = source.firstSelection(mesa.id());
        const ShortlistRecord *chosen = source.shortlist(mesa.id());
        std::optional<qsizetype> voters;
        if (selection && selection->vote().present > 0)
            voters = selection->vote().present;
        std::optional<qsizetype> entered;
        if (selection && selection->isDecided())
            entered = selection->entered().size();
        const auto said = std::count_if(
            ideas.begin(), ideas.end(), [&](const Idea &idea) { return idea->mesa == mesa.id(); });
        table.rows.append(
            {{mesaTitle(source.phrases, mesa.fields()),
              numberOr(source, voters),
              numberOr(source, said),
              numberOr(source, entered),
              numberOr(source, chosen ? std::optional(chosen->ideas.size()) : std::nullopt)}});
    }
    return table;
}

} // namespace

QList<Paper::Block> technicalData(const Source &source)
{
    QList<Paper::Block> blocks{
        Paper::Heading{2, source.phrases.translate("Report", "Technical data")}, facts(source)};
    if (!source.contents.participants.isEmpty())
        blocks << people(source);
    if (!source.contents.ideas.isEmpty())
        blocks << funnel(source);
    return blocks;
}

} // namespace Tallerista::Parts
