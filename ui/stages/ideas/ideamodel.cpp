// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideamodel.h"

#include "core/base/text.h"
#include "core/domain/terms.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

IdeaModel::IdeaModel(const WorkshopDocument &document, Id<Mesa> mesa, QObject *parent)
    : RowModel(parent)
    , m_document(document)
    , m_mesa(mesa)
{
    connect(&document, &WorkshopDocument::changed, this, &IdeaModel::follow);
}

int IdeaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant IdeaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Idea &idea = at(index);
    QString code = ideaCode(m_mesaNumber, idea->number);
    switch (role) {
    case Qt::DisplayRole:
        return idea->text;
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(code, idea->text);
    case CodeRole:
        return code;
    case DetailRole:
        return detailOf(idea);
    case SearchRole:
        return folded(u"%1 %2 %3 %4"_s.arg(code, idea->text, idea->rationale, detailOf(idea)));
    default:
        return {};
    }
}

void IdeaModel::follow(const Change &change)
{
    for (const Entity entity :
         {Entity::Idea, Entity::Topic, Entity::Institution, Entity::Participant, Entity::Mesa}) {
        if (change.touches(entity))
            return reload();
    }
}

void IdeaModel::reload()
{
    const auto mesa = m_document.stores().mesas.get(m_mesa);
    const auto ideas = m_document.stores().ideas.ofMesa(m_mesa);
    const auto names = readNames();
    if (!mesa)
        return; // the table was deleted: its panel goes too
    if (!ideas || !names) {
        emit failed(ideas ? names.error() : ideas.error());
        return;
    }
    m_mesaNumber = (*mesa)->number;
    replace(*ideas);
    // A topic or a person may have another name now.
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

Result<void> IdeaModel::readNames()
{
    const auto topics = m_document.stores().topics.all();
    const auto institutions = m_document.stores().institutions.all();
    const auto people = m_document.stores().participants.all();
    if (!topics)
        return topics.error();
    if (!institutions)
        return institutions.error();
    if (!people)
        return people.error();
    m_names.clear();
    for (const Topic &topic : *topics)
        m_names.insert(topic.id(), topic->name);
    for (const Institution &institution : *institutions)
        m_names.insert(institution.id(),
                       institution->acronym.isEmpty() ? institution->name : institution->acronym);
    for (const Participant &person : *people) {
        if (!person->erased)
            m_names.insert(person.id(), person->name);
    }
    return {};
}

QString IdeaModel::detailOf(const Idea &idea) const
{
    QStringList parts;
    if (idea->author)
        parts << m_names.value(*idea->author);
    if (idea->topic)
        parts << m_names.value(*idea->topic);
    if (idea->institution)
        parts << m_names.value(*idea->institution);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::optional<Idea> IdeaModel::ideaAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return at(index);
}

QModelIndex IdeaModel::indexOf(const Id<Idea> &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

} // namespace Tallerista
