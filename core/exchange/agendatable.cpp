// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/agendatable.h"

#include "core/base/hourtext.h"
#include "core/base/text.h"
#include "core/base/timeunits.h"
#include "core/domain/terms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int LastStage = int(Stage::Document);

enum AgendaColumn : quint8 {
    TitleColumn,
    MinutesColumn,
    LeastColumn,
    FixedStartColumn,
    TablesColumn,
    StageColumn,
    LeadColumn,
    InstructionsColumn,
    NotesColumn,
    StartColumn,
    EndColumn,
};

QList<NamedTable::Column> agendaColumns()
{
    return {
        {{u"bloque"_s,
          u"bloques"_s,
          u"block"_s,
          u"blocks"_s,
          u"actividad"_s,
          u"actividades"_s,
          u"activity"_s,
          u"momento"_s,
          u"sesion"_s,
          u"session"_s,
          u"titulo"_s,
          u"title"_s,
          u"punto"_s,
          u"item"_s},
         true},
        {{u"minutos"_s,
          u"minutes"_s,
          u"duracion"_s,
          u"duration"_s,
          u"min"_s,
          u"tiempo"_s,
          u"tiempo asignado"_s}},
        {{u"minimo"_s, u"al menos"_s, u"minimum"_s, u"least"_s, u"at least"_s}},
        {{u"inicio fijo"_s, u"hora fija"_s, u"fixed start"_s}},
        {{u"trabajo en las mesas"_s,
          u"trabajo en mesas"_s,
          u"mesas"_s,
          u"protegido"_s,
          u"work at the tables"_s,
          u"table work"_s,
          u"protected"_s}},
        {{u"etapa"_s, u"stage"_s}},
        {{u"dirige"_s,
          u"quien dirige"_s,
          u"quien conduce"_s,
          u"responsable"_s,
          u"a cargo de"_s,
          u"facilita"_s,
          u"conduce"_s,
          u"who leads"_s,
          u"leads"_s,
          u"lead"_s,
          u"facilitator"_s}},
        {{u"indicaciones"_s, u"instructions"_s}},
        {{u"notas"_s, u"observaciones"_s, u"notes"_s}},
        {{u"inicio"_s,
          u"hora de inicio"_s,
          u"hora"_s,
          u"horario"_s,
          u"desde"_s,
          u"start"_s,
          u"from"_s,
          u"time"_s}},
        {{u"fin"_s,
          u"hora de fin"_s,
          u"hora final"_s,
          u"final"_s,
          u"hasta"_s,
          u"end"_s,
          u"to"_s,
          u"until"_s}},
    };
}

qsizetype namedAgendaColumns(const QStringList &cells)
{
    return NamedTable::namedColumns(cells, agendaColumns());
}

Error notUnderstood(const QString &sentence, const QString &cell)
{
    return {sentence.arg(cell)};
}

Result<int> minutesIn(const QString &cell)
{
    static const QRegularExpression shape(
        uR"(^(?:(\d{1,3}) ?(?::|h|hs|horas?|hours?) ?)?(?:(\d{1,4}) ?(?:m|mins?|minutos?|minutes?|')?\.?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(cell);
    if (cell.isEmpty() || !match.hasMatch())
        return notUnderstood(
            QCoreApplication::translate("AgendaTable", "“%1” is not a number of minutes."), cell);
    return match.captured(1).toInt() * MinutesPerHour + match.captured(2).toInt();
}

Result<int> hourIn(const QString &cell)
{
    if (const auto hour = hourTyped(cell))
        return *hour;
    return notUnderstood(QCoreApplication::translate("AgendaTable", "“%1” is not an hour."), cell);
}

bool isYes(const QString &cell)
{
    static const QStringList words = {
        u"si"_s, u"s"_s, u"x"_s, u"1"_s, u"yes"_s, u"y"_s, u"true"_s, u"verdadero"_s};
    return words.contains(folded(cell));
}

Result<std::optional<Stage>> stageIn(const QString &cell)
{
    if (cell.isEmpty())
        return std::optional<Stage>();
    for (const auto &language : {u"es"_s, u"en"_s}) {
        const Phrases phrases(language);
        for (int stage = 1; stage <= LastStage; ++stage) {
            if (folded(stageName(phrases, Stage(stage))) == folded(cell))
                return std::optional(Stage(stage));
        }
    }
    return notUnderstood(
        QCoreApplication::translate("AgendaTable", "“%1” is no stage of a workshop."), cell);
}

/// One row of the list as cells by column.
class BlockRow
{
public:
    BlockRow(const NamedTable &table, const CsvTable::Row &row)
        : m_table(table)
        , m_row(row)
    {}

    Result<AgendaBlockFields> fields() const;

private:
    QString raw(AgendaColumn column) const { return m_table.cell(m_row, column); }
    QString line(AgendaColumn column) const { return cleanedLine(raw(column)); }
    Result<int> minutes() const;
    Result<void> readHours(AgendaBlockFields &fields) const;

    const NamedTable &m_table;
    const CsvTable::Row &m_row;
};

Result<int> BlockRow::minutes() const
{
    if (const QString cell = line(MinutesColumn); !cell.isEmpty())
        return minutesIn(cell);
    static const QRegularExpression dash(uR"(\s*[-–—]\s*)"_s);
    QStringList hours{line(StartColumn), line(EndColumn)};
    if (hours.at(1).isEmpty())
        hours = hours.at(0).split(dash);
    if (hours.size() != 2 || hours.contains(QString()))
        return Error{QCoreApplication::translate("AgendaTable",
                                                 "It has no minutes. A note in the agenda has 0.")};
    const auto from = hourIn(hours.at(0));
    const auto to = hourIn(hours.at(1));
    if (!from)
        return from;
    if (!to)
        return to;
    return (*to - *from + MinutesPerDay) % MinutesPerDay;
}

Result<void> BlockRow::readHours(AgendaBlockFields &fields) const
{
    const auto length = minutes();
    if (!length)
        return length.error();
    fields.minutes = *length;
    fields.leastMinutes = (*length + 1) / 2;
    if (const QString cell = line(LeastColumn); !cell.isEmpty()) {
        const auto least = minutesIn(cell);
        if (!least)
            return least.error();
        fields.leastMinutes = *least;
    }
    if (const QString cell = line(FixedStartColumn); !cell.isEmpty()) {
        const auto start = hourIn(cell);
        if (!start)
            return start.error();
        fields.fixedStart = *start;
    }
    return {};
}

Result<AgendaBlockFields> BlockRow::fields() const
{
    AgendaBlockFields fields;
    fields.title = raw(TitleColumn);
    if (auto hours = readHours(fields); !hours)
        return hours.error();
    const auto stage = stageIn(line(StageColumn));
    if (!stage)
        return stage.error();
    fields.stage = *stage;
    fields.tier = isYes(line(TablesColumn)) ? 1 : 0;
    fields.lead = raw(LeadColumn);
    fields.instructions = raw(InstructionsColumn);
    fields.notes = raw(NotesColumn);
    if (auto settled = fields.settle(); !settled)
        return settled.error();
    return fields;
}

QStringList cellsOf(const AgendaBlockFields &block, const Phrases &phrases)
{
    return {block.title,
            QString::number(block.minutes),
            QString::number(block.leastMinutes),
            block.fixedStart ? hourText(*block.fixedStart) : QString(),
            block.tier > 0 ? phrases.translate("AgendaTable", "yes") : QString(),
            block.stage ? stageName(phrases, *block.stage) : QString(),
            block.lead,
            block.instructions,
            block.notes};
}

} // namespace

Result<AgendaImport> readAgendaTable(const QByteArray &bytes)
{
    const auto csv = readCsv(bytes, namedAgendaColumns);
    if (!csv)
        return csv.error();
    const auto table = NamedTable::find(*csv, agendaColumns());
    if (!table)
        return Error{QCoreApplication::translate(
            "AgendaTable",
            "No column holds the blocks. Write Block or Activity above that column.")};
    AgendaImport import{{}, table->above(), table->unusedColumns(), int(table->rows().size())};
    for (const CsvTable::Row &row : table->rows()) {
        if (const auto misfit = table->misfit(row)) {
            import.skipped.append(*misfit);
            continue;
        }
        const auto fields = BlockRow(*table, row).fields();
        if (fields)
            import.blocks.append({row.line, *fields});
        else
            import.skipped.append({row.line, fields.error().message});
    }
    return import;
}

QByteArray
writeAgendaTable(const QList<AgendaBlock> &blocks, const Phrases &phrases, QChar separator)
{
    QList<QStringList> rows;
    for (const AgendaBlock &block : blocks)
        rows.append(cellsOf(block.fields(), phrases));
    return writeCsv({phrases.translate("AgendaTable", "Block"),
                     phrases.translate("AgendaTable", "Minutes"),
                     phrases.translate("AgendaTable", "At least"),
                     phrases.translate("AgendaTable", "Fixed start"),
                     phrases.translate("AgendaTable", "Work at the tables"),
                     phrases.translate("AgendaTable", "Stage"),
                     phrases.translate("AgendaTable", "Who leads"),
                     phrases.translate("AgendaTable", "Instructions"),
                     phrases.translate("AgendaTable", "Notes")},
                    rows,
                    separator);
}

} // namespace Tallerista
