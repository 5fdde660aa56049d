// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/experiences/experiencemodel.h"

#include "core/base/text.h"
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
    case DetailRole:
        return index.column() == TextColumn ? detail(at(index)) : QString();
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

void ExperienceModel::setFilter(const QString &words)
{
    m_sought = folded(words);
    reload();
}

void ExperienceModel::hideNames(bool hidden)
{
    m_namesHidden = hidden;
    reload();
}

void ExperienceModel::follow(const Change &change)
{
    for (const Entity entity : {Entity::Experience,
                                Entity::Institution,
                                Entity::Mesa,
                                Entity::Participant,
                                Entity::Idea}) {
        if (change.touches(entity))
            return reload();
    }
}

void ExperienceModel::reload()
{
    const auto experiences = m_document.stores().experiences.all();
    const auto ideas = m_document.stores().ideas.all();
    const auto names = readNames();
    for (const auto &error : {experiences ? std::nullopt : std::optional(experiences.error()),
                              ideas ? std::nullopt : std::optional(ideas.error()),
                              names ? std::nullopt : std::optional(names.error())}) {
        if (error)
            return emit failed(*error);
    }
    QList<ExperienceLine> lines;
    for (const Experience &experience : *experiences) {
        if (m_mesa && experience->mesa != m_mesa)
            continue;
        const ExperienceLine line = lineOf(experience, *ideas);
        if (isSought(line))
            lines.prepend(line);
    }
    replace(lines);
}

ExperienceLine ExperienceModel::lineOf(const Experience &experience, const QList<Idea> &ideas) const
{
    ExperienceLine line{experience, tr("Whole room"), {}, {}, {}};
    if (experience->mesa)
        line.mesa = m_names.value(*experience->mesa);
    if (experience->institution)
        line.institution = m_names.value(*experience->institution);
    if (experience->teller)
        line.teller = m_names.value(*experience->teller);
    for (const Idea &idea : ideas) {
        if (idea->experience == experience.id())
            line.ideas << ideaCode(m_numbers.value(idea->mesa), idea->number);
    }
    return line;
}

bool ExperienceModel::isSought(const ExperienceLine &line) const
{
    if (m_sought.isEmpty())
        return true;
    QStringList all{line.teller, line.ideas.join(u' ')};
    for (int column = 0; column < ColumnCount; ++column)
        all << text(line, column);
    return folded(all.join(u' ')).contains(m_sought);
}

QString ExperienceModel::detail(const ExperienceLine &line)
{
    QStringList parts;
    if (!line.ideas.isEmpty())
        parts << tr("Ideas: %1").arg(line.ideas.join(u", "_s));
    if (!line.teller.isEmpty())
        parts << tr("told by %1").arg(line.teller);
    return parts.join(u" · "_s);
}

Result<void> ExperienceModel::readNames()
{
    const auto mesas = m_document.stores().mesas.all();
    const auto institutions = m_document.stores().institutions.all();
    const auto people = m_document.stores().participants.all();
    if (!mesas)
        return mesas.error();
    if (!institutions)
        return institutions.error();
    if (!people)
        return people.error();
    m_names.clear();
    m_numbers.clear();
    for (const Mesa &mesa : *mesas) {
        m_names.insert(mesa.id(), mesaTitle(m_phrases, mesa.fields()));
        m_numbers.insert(mesa.id(), mesa->number);
    }
    for (const Participant &person : *people) {
        const QString badge = QString::number(person->number);
        m_names.insert(person.id(),
                       m_namesHidden || person->erased ? badge
                                                       : u"%1 (%2)"_s.arg(person->name, badge));
    }
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
        return line.institution;
    case ImprovementColumn:
        return line.experience->improvement;
    case SupportColumn:
        return line.experience->supportBy;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Tallerista
