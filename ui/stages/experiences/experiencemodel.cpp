// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/experiences/experiencemodel.h"

#include "core/domain/terms.h"
#include "ui/base/plaintext.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

ExperienceModel::ExperienceModel(const WorkshopDocument &document,
                                 const Phrases &phrases,
                                 QObject *parent)
    : RowModel(parent)
    , m_document(document)
    , m_phrases(phrases)
{
    connect(&document, &WorkshopDocument::changed, this, &ExperienceModel::follow);
}

int ExperienceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExperienceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(at(index), index.column());
    case Qt::ToolTipRole:
        return toolTipText(text(at(index), index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ExperienceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case MesaColumn:
        return tr("Told at");
    case TextColumn:
        return tr("What is already done");
    case InstitutionColumn:
        return tr("Institution");
    case ImprovementColumn:
        return tr("Improvement proposed");
    case SupportColumn:
        return tr("Support offered by");
    case ColumnCount:
        break;
    }
    return {};
}

void ExperienceModel::setMesa(const std::optional<Id<Mesa>> &mesa)
{
    m_mesa = mesa;
    reload();
}

void ExperienceModel::setWhoHidden(bool hidden)
{
    m_whoHidden = hidden;
    if (!rows().isEmpty())
        emit dataChanged(index(0, InstitutionColumn), index(rowCount() - 1, SupportColumn));
}

void ExperienceModel::follow(const Change &change)
{
    if (change.touches(Entity::Experience) || change.touches(Entity::Institution)
        || change.touches(Entity::Mesa))
        reload();
}

void ExperienceModel::reload()
{
    const auto experiences = m_document.stores().experiences.all();
    const auto names = readNames();
    if (!experiences || !names) {
        emit failed(experiences ? names.error() : experiences.error());
        return;
    }
    QList<ExperienceLine> lines;
    for (const Experience &experience : *experiences) {
        if (m_mesa && experience->mesa != m_mesa)
            continue;
        ExperienceLine line{experience, tr("Whole room"), {}};
        if (experience->mesa)
            line.mesa = m_names.value(*experience->mesa);
        if (experience->institution)
            line.institution = m_names.value(*experience->institution);
        lines.prepend(line);
    }
    replace(lines);
}

Result<void> ExperienceModel::readNames()
{
    const auto mesas = m_document.stores().mesas.all();
    const auto institutions = m_document.stores().institutions.all();
    if (!mesas)
        return mesas.error();
    if (!institutions)
        return institutions.error();
    m_names.clear();
    for (const Mesa &mesa : *mesas)
        m_names.insert(mesa.id(), mesaTitle(m_phrases, mesa.fields()));
    for (const Institution &institution : *institutions)
        m_names.insert(institution.id(), institution->name);
    return {};
}

QString ExperienceModel::text(const ExperienceLine &line, int column) const
{
    switch (Column(column)) {
    case MesaColumn:
        return line.mesa;
    case TextColumn:
        return line.experience->text;
    case InstitutionColumn:
        return m_whoHidden ? QString() : line.institution;
    case ImprovementColumn:
        return line.experience->improvement;
    case SupportColumn:
        return m_whoHidden ? QString() : line.experience->supportBy;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Tallerista
