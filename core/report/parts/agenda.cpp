// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"
#include "core/rules/agenda/agendasentences.h"

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

QString hourOr(const std::optional<qint64> &instant, const Source &source)
{
    return instant ? clockText(*instant, source.contents.workshop->timeZone()) : u"–"_s;
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

} // namespace

QList<Paper::Block> agenda(const Source &source)
{
    const AgendaSnapshot &view = source.contents.agenda;
    const bool held = view.state != AgendaState::NotStarted;
    const bool withLeads = source.edition == Edition::Internal;

    Paper::Table table{held ? source.phrases.translate("Report", "Agenda, planned and actual")
                            : source.phrases.translate("Report", "Agenda, planned")};
    table.columns = {{source.phrases.translate("Report", "Planned"), Kind::Code}};
    if (held)
        table.columns.append({source.phrases.translate("Report", "Actual"), Kind::Code, 1, true});
    table.columns.append({source.phrases.translate("Report", "Block"), Kind::Text, 3});
    if (withLeads)
        table.columns.append({source.phrases.translate("Report", "Led by"), Kind::Text, 2});
    table.columns.append({source.phrases.translate("Report", "Planned length"), Kind::Number});
    if (held)
        table.columns.append({source.phrases.translate("Report", "Actual length"), Kind::Number});

    for (const AgendaRow &row : view.rows) {
        QList<Paper::PlainText> cells{hourOr(row.printedStart(), source)};
        if (held)
            cells.append(hourOr(row.actualStart, source));
        cells.append(row.planned.title);
        if (withLeads)
            cells.append(leadOf(row, source));
        cells.append(row.planned.isNote() ? u"–"_s
                                          : durationWords(source.phrases, row.planned.durationMs));
        if (held)
            cells.append(lengthOf(row, source));
        table.rows.append({cells});
    }

    QList<Paper::Block> blocks{Paper::Heading{1, source.phrases.translate("Report", "Agenda")}};
    const QTimeZone zone = source.contents.workshop->timeZone();
    if (view.state == AgendaState::Done)
        blocks.append(Paper::Paragraph{closingSentence(source.phrases, view, zone) + u"."_s,
                                       Paper::Paragraph::Style::Lead});
    blocks.append(table);
    return blocks;
}

} // namespace Tallerista::Parts
