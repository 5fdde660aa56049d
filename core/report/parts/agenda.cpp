// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"
#include "core/rules/agenda/agendachanges.h"
#include "core/rules/agenda/agendasentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

QString hourOr(const std::optional<qint64> &instant, const Source &source)
{
    return instant ? clockText(*instant, source.contents.workshop->timeZone()) : u"–"_s;
}

/// «09:04–09:26»; until it ends only the first.
QString actualHours(const AgendaRow &row, const Source &source)
{
    const QString from = hourOr(row.actualStart, source);
    return row.actualEnd ? from + u'–' + hourOr(row.actualEnd, source) : from;
}

/// On paper; what came later was on none.
QString printedHour(const AgendaRow &row, const Source &source)
{
    return row.baseline ? hourOr(row.printedStart(), source) : u"–"_s;
}

QString printedLength(const AgendaRow &row, const Source &source)
{
    if (row.planned.isNote() || !row.baseline)
        return u"–"_s;
    return durationWords(source.phrases, row.printedEnd() - row.printedStart());
}

QString lengthOf(const AgendaRow &row, const Source &source)
{
    if (!row.actualStart || !row.actualEnd)
        return u"–"_s;
    return durationWords(source.phrases, *row.actualEnd - *row.actualStart);
}

QString leadOf(const AgendaRow &row, const Source &source)
{
    for (const AgendaBlock &block : source.contents.blocks) {
        if (block.id() == row.planned.id)
            return block->lead;
    }
    return {};
}

QList<Paper::Column> columnsOf(const Source &source, bool held, bool withLeads)
{
    const Phrases &phrases = source.phrases;
    QList<Paper::Column> columns{{phrases.translate("Report", "Planned"), Kind::Code}};
    if (held)
        columns.append({phrases.translate("Report", "Actual"), Kind::Code, 1, true});
    columns.append({phrases.translate("Report", "Block"), Kind::Text, 3});
    if (withLeads)
        columns.append({phrases.translate("Report", "Led by"), Kind::Text, 2});
    columns.append({phrases.translate("Report", "Planned length"), Kind::Number});
    if (held) {
        columns.append({phrases.translate("Report", "Actual length"), Kind::Number});
        columns.append({phrases.translate("Report", "Changes"), Kind::Text, 2});
    }
    return columns;
}

Paper::Row rowOf(const AgendaRow &row, const Source &source, bool held, bool withLeads)
{
    QList<Paper::PlainText> cells{printedHour(row, source)};
    if (held)
        cells.append(actualHours(row, source));
    cells.append(row.planned.title);
    if (withLeads)
        cells.append(leadOf(row, source));
    cells.append(printedLength(row, source));
    if (held) {
        cells.append(lengthOf(row, source));
        cells.append(changeWords(source.phrases, row));
    }
    return {cells};
}

/// Names are not published; without any there is no column for them.
bool showsLeads(const Source &source)
{
    const QList<AgendaBlock> &blocks = source.contents.blocks;
    return source.edition == Edition::Internal
           && std::any_of(blocks.begin(), blocks.end(), [](const AgendaBlock &block) {
                  return !block->lead.isEmpty();
              });
}

/// «Alcance y cambios»: what was left out, cut or added.
QList<Paper::Block> scopeAndChanges(const Source &source)
{
    Paper::BulletList changes;
    for (const AgendaRow &row : source.contents.agenda.rows) {
        const QString sentence = changeSentence(source.phrases, row);
        if (!sentence.isEmpty())
            changes.items.append(sentence);
    }
    if (changes.items.isEmpty())
        return {};
    return {Paper::Heading{2, source.phrases.translate("Report", "Scope and changes")}, changes};
}

} // namespace

QList<Paper::Block> agenda(const Source &source)
{
    const AgendaSnapshot &view = source.contents.agenda;
    const bool held = view.state != AgendaState::NotStarted;
    const bool withLeads = showsLeads(source);
    Paper::Table table{held ? source.phrases.translate("Report", "Agenda, planned and actual")
                            : source.phrases.translate("Report", "Agenda, planned")};
    table.columns = columnsOf(source, held, withLeads);
    for (const AgendaRow &row : view.rows)
        table.rows.append(rowOf(row, source, held, withLeads));

    QList<Paper::Block> blocks{Paper::Heading{1, source.phrases.translate("Report", "Agenda")}};
    const QTimeZone zone = source.contents.workshop->timeZone();
    if (view.state == AgendaState::Done)
        blocks.append(Paper::Paragraph{closingSentence(source.phrases, view, zone) + u"."_s,
                                       Paper::Paragraph::Style::Lead});
    blocks.append(table);
    if (held)
        blocks += scopeAndChanges(source);
    return blocks;
}

} // namespace Tallerista::Parts
