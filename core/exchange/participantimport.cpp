// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/participantimport.h"

#include "core/base/text.h"
#include "core/domain/fieldrules.h"
#include "core/domain/institution.h"
#include "core/exchange/participantcells.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

enum ParticipantColumn : quint8 {
    FullNameColumn,
    NameColumn,
    SurnameColumn,
    InstitutionColumn,
    PostColumn,
    SexColumn,
    EmailColumn,
    PhoneColumn,
    MesaColumn,
};

QList<NamedTable::Column> participantColumns()
{
    return {
        {{u"nombre completo"_s,
          u"nombre y apellido"_s,
          u"nombre y apellidos"_s,
          u"nombres y apellidos"_s,
          u"apellidos y nombres"_s,
          u"full name"_s,
          u"participante"_s,
          u"participantes"_s,
          u"participant"_s},
         true},
        {{u"nombre"_s, u"nombres"_s, u"name"_s, u"first name"_s}, true},
        {{u"apellido"_s, u"apellidos"_s, u"last name"_s, u"surname"_s}, true},
        {{u"institucion"_s, u"institution"_s, u"organizacion"_s, u"organization"_s, u"entidad"_s}},
        {{u"cargo"_s, u"puesto"_s, u"post"_s, u"position"_s, u"title"_s}},
        {{u"sexo"_s, u"sex"_s, u"genero"_s, u"gender"_s}},
        {{u"correo electronico"_s, u"correo"_s, u"e mail"_s, u"email"_s}},
        {{u"telefono"_s, u"phone"_s, u"celular"_s}},
        {{u"mesa"_s, u"no de mesa"_s, u"numero de mesa"_s, u"table"_s}},
    };
}

qsizetype namedParticipantColumns(const QStringList &cells)
{
    return NamedTable::namedColumns(cells, participantColumns());
}

/// Collects people, checking each against the limits.
class Taking
{
public:
    void take(ImportedParticipant person);
    /// One person in one text, or an empty one.
    void takeLine(int line, const QString &text);

    ParticipantImport import;
};

void Taking::take(ImportedParticipant person)
{
    ParticipantFields fields;
    fields.name = person.draft.name;
    fields.post = person.draft.post;
    fields.email = person.draft.email;
    fields.phone = person.draft.phone;
    auto settled = fields.settle();
    if (settled)
        settled = settleTexts({{QCoreApplication::translate("Import", "The institution"),
                                &person.draft.institution,
                                InstitutionFields::MaxNameLength}});
    if (!settled) {
        import.skipped.append({person.line, settled.error().message});
        return;
    }
    person.draft.name = fields.name;
    person.draft.post = fields.post;
    person.draft.email = fields.email;
    person.draft.phone = fields.phone;
    import.participants.append(std::move(person));
}

void Taking::takeLine(int line, const QString &text)
{
    if (cleanedLine(text).isEmpty())
        return;
    ++import.rowsRead;
    const NameAndRest divided = dividedLine(text);
    ImportedParticipant person{line, {}};
    person.draft.name = divided.name;
    person.draft.institution = divided.rest;
    take(std::move(person));
}

/// Whether "M" in these cells is «mujer»: they say H and M, not F and M.
bool letterMIsWoman(const QStringList &sexCells)
{
    const auto says = [&](QStringView letter) {
        return std::any_of(sexCells.begin(), sexCells.end(), [&](const QString &cell) {
            return folded(cell) == letter;
        });
    };
    return says(u"h") && !says(u"f");
}

ParticipantImport readNamed(const NamedTable &table)
{
    QStringList sexCells;
    for (const CsvTable::Row &row : table.rows())
        sexCells.append(table.cell(row, SexColumn));
    const bool womanIsM = letterMIsWoman(sexCells);

    Taking taking;
    taking.import.skipped = table.above();
    taking.import.unusedColumns = table.unusedColumns();
    taking.import.rowsRead = int(table.rows().size());
    for (const CsvTable::Row &row : table.rows()) {
        if (const auto misfit = table.misfit(row)) {
            taking.import.skipped.append(*misfit);
            continue;
        }
        QString name = table.cell(row, FullNameColumn);
        if (cleanedLine(name).isEmpty())
            name = table.cell(row, NameColumn) + u' ' + table.cell(row, SurnameColumn);
        taking.take({row.line,
                     name,
                     table.cell(row, InstitutionColumn),
                     table.cell(row, PostColumn),
                     sexFrom(table.cell(row, SexColumn), womanIsM),
                     table.cell(row, EmailColumn),
                     table.cell(row, PhoneColumn),
                     mesaNumberFrom(table.cell(row, MesaColumn))});
    }
    return taking.import;
}

QList<CsvTable::Row> allRows(const CsvTable &table)
{
    QList<CsvTable::Row> rows = table.rows;
    rows.prepend({table.headerLine, table.header});
    rows.removeIf(isBlank);
    return rows;
}

ParticipantImport readLines(const CsvTable &table)
{
    Taking taking;
    for (const CsvTable::Row &row : allRows(table))
        taking.takeLine(row.line, row.cells.join(table.separator));
    return taking.import;
}

/// The columns of a table without a header, judged by what all their cells look like.
class GuessedColumns
{
public:
    explicit GuessedColumns(const QList<CsvTable::Row> &rows);

    ImportedParticipant person(const CsvTable::Row &row) const;
    QStringList unused;

private:
    static CellShape shape(const QStringList &cells);
    void place(qsizetype column, const QStringList &cells);
    QString cell(const CsvTable::Row &row, CellShape shape) const
    {
        return row.cells.value(m_shaped.value(shape, -1));
    }

    QList<qsizetype> m_texts; ///< name, institution, post
    QMap<CellShape, qsizetype> m_shaped;
    bool m_womanIsM = false;
};

GuessedColumns::GuessedColumns(const QList<CsvTable::Row> &rows)
{
    qsizetype width = 0;
    for (const CsvTable::Row &row : rows)
        width = std::max(width, row.cells.size());
    for (qsizetype column = 0; column < width; ++column) {
        QStringList cells;
        for (const CsvTable::Row &row : rows) {
            if (const QString text = cleanedLine(row.cells.value(column)); !text.isEmpty())
                cells.append(text);
        }
        if (!cells.isEmpty())
            place(column, cells);
    }
}

CellShape GuessedColumns::shape(const QStringList &cells)
{
    const CellShape first = shapeOf(cells.constFirst());
    const bool same = std::all_of(
        cells.begin(), cells.end(), [&](const QString &cell) { return shapeOf(cell) == first; });
    return same ? first : CellShape::Text;
}

void GuessedColumns::place(qsizetype column, const QStringList &cells)
{
    const CellShape kind = shape(cells);
    if (kind == CellShape::Text && m_texts.size() < 3)
        m_texts.append(column);
    else if (kind != CellShape::Text && kind != CellShape::Number && !m_shaped.contains(kind))
        m_shaped.insert(kind, column);
    else
        unused.append(QCoreApplication::translate("Import", "Column %1").arg(column + 1));
    if (kind == CellShape::SexWord)
        m_womanIsM = letterMIsWoman(cells);
}

ImportedParticipant GuessedColumns::person(const CsvTable::Row &row) const
{
    return {row.line,
            row.cells.value(m_texts.value(0, -1)),
            row.cells.value(m_texts.value(1, -1)),
            row.cells.value(m_texts.value(2, -1)),
            sexFrom(cell(row, CellShape::SexWord), m_womanIsM),
            cell(row, CellShape::Email),
            cell(row, CellShape::Phone),
            mesaNumberFrom(cell(row, CellShape::MesaNumber))};
}

ParticipantImport readGuessed(const CsvTable &table)
{
    const QList<CsvTable::Row> rows = allRows(table);
    const GuessedColumns columns(rows);
    Taking taking;
    taking.import.unusedColumns = columns.unused;
    for (const CsvTable::Row &row : rows) {
        ImportedParticipant person = columns.person(row);
        if (cleanedLine(person.draft.institution).isEmpty()) {
            const NameAndRest divided = dividedLine(person.draft.name);
            person.draft.name = divided.name;
            person.draft.institution = divided.rest;
        }
        ++taking.import.rowsRead;
        taking.take(std::move(person));
    }
    return taking.import;
}

} // namespace

Result<ParticipantImport> readParticipants(const QByteArray &bytes)
{
    const auto table = readCsv(bytes, namedParticipantColumns);
    if (!table)
        return table.error();
    if (const auto named = NamedTable::find(*table, participantColumns()))
        return readNamed(*named);
    if (table->separator.isNull())
        return readLines(*table);
    return Error{QCoreApplication::translate(
        "Import", "No column holds the names. Write Name or Participant above that column.")};
}

Result<ParticipantImport> pastedParticipants(const QString &text)
{
    const auto table = readCsv(text, namedParticipantColumns);
    if (!table)
        return table.error();
    if (const auto named = NamedTable::find(*table, participantColumns()))
        return readNamed(*named);
    const QList<CsvTable::Row> rows = allRows(*table);
    const bool pairs =
        rows.size() == 1 || std::all_of(rows.begin(), rows.end(), [](const CsvTable::Row &row) {
            return row.cells.size() <= 2;
        });
    if (table->separator.isNull() || (table->separator == u',' && pairs))
        return readLines(*table);
    return readGuessed(*table);
}

} // namespace Tallerista
