// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ideaimport.h"

#include "core/base/text.h"
#include "core/domain/fieldrules.h"
#include "core/domain/idea.h"
#include "core/domain/institution.h"
#include "core/domain/participant.h"
#include "core/domain/topic.h"
#include "core/exchange/bullets.h"
#include "core/rules/ideaentry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

enum IdeaColumn : quint8 {
    TextColumn,
    NumberColumn,
    RationaleColumn,
    TopicColumn,
    FromInstitutionColumn,
    AuthorColumn,
};

QList<NamedTable::Column> ideaColumns()
{
    return {
        {{u"idea"_s,
          u"ideas"_s,
          u"propuesta"_s,
          u"propuestas"_s,
          u"proposal"_s,
          u"accion"_s,
          u"accion propuesta"_s,
          u"titulo"_s,
          u"title"_s,
          u"texto"_s,
          u"text"_s},
         true},
        {{u"numero"_s,
          u"no"_s,
          u"n o"_s,
          u"tarjeta"_s,
          u"no de tarjeta"_s,
          u"numero de tarjeta"_s,
          u"card"_s,
          u"card number"_s,
          u"number"_s}},
        {{u"fundamento"_s,
          u"fundamentacion"_s,
          u"justificacion"_s,
          u"rationale"_s,
          u"descripcion"_s,
          u"description"_s,
          u"resumen"_s,
          u"summary"_s,
          u"texto"_s,
          u"text"_s}},
        {{u"tema"_s, u"topic"_s, u"eje"_s, u"tematica"_s}},
        {{u"institucion"_s, u"institution"_s, u"organizacion"_s, u"organization"_s, u"entidad"_s}},
        {{u"proponente"_s, u"autor"_s, u"autora"_s, u"author"_s}},
    };
}

qsizetype namedIdeaColumns(const QStringList &cells)
{
    return NamedTable::namedColumns(cells, ideaColumns());
}

std::optional<int> cardNumber(const QString &cell)
{
    bool whole = false;
    const int number = cleanedLine(cell).toInt(&whole);
    return whole && number >= 1 && number <= IdeaFields::MaxNumber ? std::optional(number)
                                                                   : std::nullopt;
}

void take(IdeaImport &import, ImportedIdea idea)
{
    const auto settled = settleTexts({
        {QCoreApplication::translate("Idea", "The idea"),
         &idea.draft.text,
         IdeaFields::MaxTextLength,
         TextRule::OneLine,
         TextRule::Required},
        {QCoreApplication::translate("Idea", "The reason for the idea"),
         &idea.draft.rationale,
         IdeaFields::MaxRationaleLength,
         TextRule::Paragraphs},
        {QCoreApplication::translate("Import", "The topic"),
         &idea.draft.topic,
         TopicFields::MaxNameLength},
        {QCoreApplication::translate("Import", "The institution"),
         &idea.draft.institution,
         InstitutionFields::MaxNameLength},
        {QCoreApplication::translate("Import", "The author"),
         &idea.draft.author,
         ParticipantFields::MaxNameLength},
    });
    if (settled)
        import.ideas.append(std::move(idea));
    else
        import.skipped.append({idea.line, settled.error().message});
}

IdeaImport readList(const CsvTable &table)
{
    IdeaImport import;
    const auto takeLine = [&](int line, const QString &cell) {
        const IdeaEntry entry = parseIdeaEntry(withoutBullet(cell));
        if (cleanedLine(cell).isEmpty())
            return;
        ++import.rowsRead;
        take(import, {line, entry.number, entry.text, {}, {}, {}, {}});
    };
    takeLine(table.headerLine, table.header.constFirst());
    for (const CsvTable::Row &row : table.rows)
        takeLine(row.line, row.cells.constFirst());
    return import;
}

} // namespace

Result<IdeaImport> readIdeas(const QByteArray &bytes)
{
    const auto table = readCsv(bytes, namedIdeaColumns);
    if (!table)
        return table.error();
    return readIdeas(*table);
}

Result<IdeaImport> readIdeas(const CsvTable &table)
{
    const auto named = NamedTable::find(table, ideaColumns());
    if (!named && table.separator.isNull())
        return readList(table);
    if (!named)
        return Error{QCoreApplication::translate(
            "Import",
            "No column holds the ideas. Write Idea, Proposal, Title or Text above that column.")};
    IdeaImport import;
    import.skipped = named->above();
    import.unusedColumns = named->unusedColumns();
    import.rowsRead = int(named->rows().size());
    for (const CsvTable::Row &row : named->rows()) {
        if (const auto misfit = named->misfit(row)) {
            import.skipped.append(*misfit);
            continue;
        }
        take(import,
             {row.line,
              cardNumber(named->cell(row, NumberColumn)),
              named->cell(row, TextColumn),
              named->cell(row, RationaleColumn),
              named->cell(row, TopicColumn),
              named->cell(row, FromInstitutionColumn),
              named->cell(row, AuthorColumn)});
    }
    return import;
}

QStringList pastedLines(const QString &text)
{
    QStringList lines;
    const QStringList pasted = cleanedText(text).split(u'\n');
    for (const QString &line : pasted) {
        const QString idea = cleanedLine(withoutBullet(line));
        if (!idea.isEmpty())
            lines.append(idea);
    }
    return lines;
}

} // namespace Tallerista
