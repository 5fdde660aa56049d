// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/sheetmodel.h"

#include "core/domain/mesa.h"
#include "ui/base/plaintext.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

SheetModel::SheetModel(const WorkshopDocument &document, const Phrases &phrases, QObject *parent)
    : RowModel(parent)
    , m_document(document)
    , m_phrases(phrases)
{}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return at(index).record.sheet->name;
    case Qt::ToolTipRole:
        return toolTipText(at(index).record.sheet->name);
    case Qt::AccessibleTextRole:
        return spoken(at(index));
    default:
        return {};
    }
}

void SheetModel::setMesa(const std::optional<Id<Mesa>> &mesa)
{
    m_mesa = mesa;
    reload();
}

void SheetModel::follow(const Change &change)
{
    for (const auto entity : {Entity::SmartSheet,
                              Entity::SheetOrigin,
                              Entity::SheetPartner,
                              Entity::Indicator,
                              Entity::Milestone,
                              Entity::Risk,
                              Entity::Task,
                              Entity::Shortlist,
                              Entity::ShortlistIdea,
                              Entity::Mesa,
                              Entity::Workshop}) {
        if (change.touches(entity))
            return reload();
    }
}

void SheetModel::reload()
{
    const auto lines = read();
    if (lines)
        replace(*lines);
    else
        emit failed(lines.error());
}

Result<QList<SheetLine>> SheetModel::read() const
{
    const auto workshop = m_document.stores().workshop.get();
    const auto mesas = m_document.stores().mesas.all();
    const auto sheets = m_document.stores().sheets.records();
    if (!workshop)
        return workshop.error();
    if (!mesas)
        return mesas.error();
    if (!sheets)
        return sheets.error();
    QHash<RowId, int> numbers;
    QHash<RowId, QList<Id<Idea>>> shortlists;
    for (const Mesa &mesa : *mesas) {
        const auto shortlist = m_document.stores().shortlists.ofMesa(mesa.id());
        if (!shortlist)
            return shortlist.error();
        numbers.insert(mesa.id(), mesa->number);
        shortlists.insert(mesa.id(), *shortlist ? (*shortlist)->ideas : QList<Id<Idea>>());
    }
    QList<SheetLine> lines;
    for (const SheetRecord &sheet : *sheets) {
        const auto &mesa = sheet.sheet->mesa;
        if (m_mesa && mesa != m_mesa)
            continue;
        SheetLine line{sheet, {}, true, sheetLacks(sheet, workshop->fields())};
        if (mesa) {
            line.mesaNumber = numbers.value(*mesa);
            line.chosen = isOfOneOf(sheet, shortlists.value(*mesa));
        }
        lines.append(line);
    }
    std::stable_partition(
        lines.begin(), lines.end(), [](const SheetLine &line) { return line.chosen; });
    return lines;
}

QString SheetModel::spoken(const SheetLine &line) const
{
    QStringList parts{
        line.code(), line.record.sheet->name, lackCountSentence(m_phrases, int(line.lacks.size()))};
    if (!line.chosen)
        parts.append(tr("No longer among the chosen ones"));
    const auto states = letterStates(line.lacks);
    for (int letter = 0; letter < SmartLetters; ++letter) {
        const QString name = letterName(m_phrases, SmartLetter(letter));
        switch (states.at(size_t(letter))) {
        case LetterState::Complete:
            parts.append(tr("%1: complete").arg(name));
            break;
        case LetterState::Incomplete:
            parts.append(tr("%1: something is missing").arg(name));
            break;
        case LetterState::Wrong:
            parts.append(tr("%1: something is wrong").arg(name));
            break;
        }
    }
    return parts.join(u". "_s);
}

} // namespace Tallerista
