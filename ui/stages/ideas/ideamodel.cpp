// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideamodel.h"

#include "core/base/text.h"
#include "core/domain/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

bool holds(const QList<Idea> &ideas, const Id<Idea> &id)
{
    return std::any_of(
        ideas.begin(), ideas.end(), [&](const Idea &idea) { return idea.id() == id; });
}

} // namespace

IdeaModel::IdeaModel(const WorkshopDocument &document, Id<Mesa> mesa, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_mesa(mesa)
{
    connect(&document, &WorkshopDocument::changed, this, &IdeaModel::follow);
}

int IdeaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ideas.size());
}

QVariant IdeaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Idea &idea = m_ideas.at(index.row());
    const QString code = ideaCode(m_mesaNumber, idea->number);
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
    show(*ideas);
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
    for (const Participant &person : *people)
        m_names.insert(person.id(), person->name);
    return {};
}

void IdeaModel::show(const QList<Idea> &ideas)
{
    for (int row = int(m_ideas.size()) - 1; row >= 0; --row) {
        if (holds(ideas, m_ideas.at(row).id()))
            continue;
        beginRemoveRows({}, row, row);
        m_ideas.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < ideas.size(); ++row) {
        const bool isNew = row >= m_ideas.size() || m_ideas.at(row).id() != ideas.at(row).id();
        if (!isNew)
            continue;
        if (holds(m_ideas, ideas.at(row).id())) { // the order itself changed: rare, an undone move
            beginResetModel();
            m_ideas = ideas;
            endResetModel();
            return;
        }
        beginInsertRows({}, row, row);
        m_ideas.insert(row, ideas.at(row));
        endInsertRows();
    }
    m_ideas = ideas;
    if (!m_ideas.isEmpty())
        emit dataChanged(index(0), index(int(m_ideas.size()) - 1));
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
    return m_ideas.at(index.row());
}

QModelIndex IdeaModel::indexOf(const Id<Idea> &id) const
{
    for (int row = 0; row < m_ideas.size(); ++row) {
        if (m_ideas.at(row).id() == id)
            return index(row);
    }
    return {};
}

} // namespace Tallerista
