// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideamodel.h"

#include "core/actions/ideareading.h"
#include "core/base/text.h"
#include "core/domain/terms.h"
#include "ui/base/privacy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

IdeaModel::IdeaModel(const WorkshopDocument &document,
                     Id<Mesa> mesa,
                     const Privacy &privacy,
                     QObject *parent)
    : RowModel(parent)
    , m_document(document)
    , m_privacy(privacy)
    , m_mesa(mesa)
{
    connect(&document, &WorkshopDocument::changed, this, &IdeaModel::follow);
    connect(&privacy, &Privacy::changed, this, [this] {
        m_texts.clear();
        reload();
        tellAll();
    });
}

int IdeaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant IdeaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedIdea &row = at(index);
    if (role == SectionRole)
        return !row.idea;
    if (!row.idea)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == LineRole
                   ? QVariant(role == LineRole ? row.title
                                               : u"%1 (%2)"_s.arg(row.title).arg(row.ideas))
                   : QVariant();
    const Idea &idea = *row.idea;
    switch (role) {
    case Qt::DisplayRole:
        return idea->text;
    case Qt::AccessibleTextRole:
        return u"%1 %2. %3"_s.arg(codeOf(idea), idea->text, detailOf(row));
    case CodeRole:
        return codeOf(idea);
    case DetailRole:
        return detailOf(row);
    case MarkedRole:
        return m_marked.contains(idea.id());
    case DepthRole:
        return row.depth;
    case LineRole:
    case Qt::EditRole:
        return lineOf(m_names, idea);
    default:
        return {};
    }
}

Qt::ItemFlags IdeaModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    if (!index.isValid())
        return flags;
    const ListedIdea &row = at(index);
    if (!row.idea)
        return flags | Qt::ItemIsEditable;
    return flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

void IdeaModel::follow(const Change &change)
{
    if (change.touches(Entity::Topic) || change.touches(Entity::Institution)
        || change.touches(Entity::Participant))
        m_texts.clear(); // somebody or something may be called otherwise
    for (const Entity entity : {Entity::Idea,
                                Entity::Topic,
                                Entity::Institution,
                                Entity::Participant,
                                Entity::Question,
                                Entity::Theme,
                                Entity::Mesa}) {
        if (change.touches(entity))
            return reload();
    }
}

void IdeaModel::reload()
{
    const auto mesa = m_document.stores().mesas.get(m_mesa);
    if (!mesa)
        return; // the table was deleted: its panel goes too
    const auto ideas = m_document.stores().ideas.ofMesa(m_mesa);
    const auto labels = m_labels;
    const auto questions = m_names.questions;
    const auto named = readNames();
    if (!ideas || !named) {
        emit failed(ideas ? named.error() : ideas.error());
        return;
    }
    m_mesaNumber = (*mesa)->number;
    foldTexts(*ideas);
    m_ideas = *ideas;
    const auto marksBefore = m_marked.size();
    m_marked.removeIf([this](const RowId &id) { return !m_texts.contains(id); });
    replace(listed());
    if (labels != m_labels || questions != m_names.questions)
        tellAll();
    if (m_marked.size() != marksBefore)
        emit marksChanged();
}

void IdeaModel::tellAll()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

Result<void> IdeaModel::readNames()
{
    const auto names = readIdeaNames(m_document.stores());
    const auto headings = m_document.stores().headings.all();
    if (!names)
        return names.error();
    if (!headings)
        return headings.error();
    m_names = *names;
    m_names.mesa = m_mesa;
    m_headings = *headings;
    m_labels.clear();
    for (const Topic &topic : m_names.topics)
        m_labels.insert(topic.id(), topic->name);
    for (const Institution &institution : m_names.institutions)
        m_labels.insert(institution.id(),
                        institution->acronym.isEmpty() ? institution->name : institution->acronym);
    for (const Participant &person : m_names.people)
        m_labels.insert(person.id(), person->name);
    for (const Heading &heading : m_headings)
        m_labels.insert(heading.id(), heading->name);
    return {};
}

/// Folds the texts of those ideas that are not as they were.
void IdeaModel::foldTexts(const QList<Idea> &ideas)
{
    QHash<RowId, const Idea *> before;
    for (const Idea &idea : std::as_const(m_ideas))
        before.insert(idea.id(), &idea);
    QHash<RowId, QString> texts;
    texts.reserve(ideas.size());
    for (const Idea &idea : ideas) {
        const Idea *old = before.value(idea.id());
        const auto known = m_texts.constFind(idea.id());
        if (old && *old == idea && known != m_texts.cend())
            texts.insert(idea.id(), *known);
        else
            texts.insert(
                idea.id(),
                folded(codeOf(idea) + u' ' + searchText(m_names, idea, !m_privacy.isOn())));
    }
    m_texts = texts;
}

QList<ListedIdea> IdeaModel::listed()
{
    IdeaListing listing{m_ideas, m_names, m_headings, m_texts, m_order, m_criteria, m_open};
    if (hidesPeople()) { // a filter by author would tell who it was
        listing.criteria.author.reset();
        if (m_order == IdeaOrder::Author)
            listing.order = IdeaOrder::Newest;
    }
    return listing.rows(&m_sections);
}

void IdeaModel::setOrder(IdeaOrder order)
{
    m_order = order;
    m_sections.clear();
    start(listed());
}

void IdeaModel::setCriteria(const IdeaCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    start(listed());
}

int IdeaModel::joinedCount() const
{
    return int(std::count_if(m_ideas.begin(), m_ideas.end(), [](const Idea &idea) {
        return idea->mergedInto.has_value();
    }));
}

void IdeaModel::setOpen(const QModelIndex &index, bool open)
{
    const auto idea = ideaAt(index);
    if (!idea || at(index).joined == 0)
        return;
    if (open)
        m_open.insert(idea->id());
    else
        m_open.remove(idea->id());
    replace(listed());
}

void IdeaModel::toggleMark(const QModelIndex &index)
{
    const auto idea = ideaAt(index);
    if (!idea)
        return;
    if (!m_marked.remove(idea->id()))
        m_marked.insert(idea->id());
    emit dataChanged(index, index, {MarkedRole});
    emit marksChanged();
}

void IdeaModel::clearMarks()
{
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    tellAll();
    emit marksChanged();
}

QList<Idea> IdeaModel::marked() const
{
    QList<Idea> ideas;
    for (const Idea &idea : m_ideas) {
        if (m_marked.contains(idea.id()))
            ideas.append(idea);
    }
    std::sort(ideas.begin(), ideas.end(), [](const Idea &one, const Idea &other) {
        return one->number < other->number;
    });
    return ideas;
}

int IdeaModel::shownCount() const
{
    int shown = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const ListedIdea &listed = at(index(row, 0));
        if (listed.idea && listed.depth == 0)
            ++shown;
    }
    return shown;
}

std::optional<Idea> IdeaModel::ideaAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return at(index).idea;
}

bool IdeaModel::hidesPeople() const
{
    return m_privacy.isOn();
}

QModelIndex IdeaModel::indexOf(const RowId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QString IdeaModel::codeOf(const Idea &idea) const
{
    return ideaCode(m_mesaNumber, idea->number);
}

QString IdeaModel::detailOf(const ListedIdea &row) const
{
    const Idea &idea = *row.idea;
    QStringList parts{stateOf(row)};
    const auto add = [&](const std::optional<RowId> &id) {
        if (id)
            parts << m_labels.value(*id);
    };
    if (!hidesPeople())
        add(idea->author);
    add(idea->topic);
    add(idea->institution);
    if (m_order != IdeaOrder::Heading)
        add(idea->heading);
    for (qsizetype i = 0; i < m_names.questions.size(); ++i) {
        if (m_names.questions.at(i).id() == idea->question)
            parts << tr("Question %1").arg(i + 1);
    }
    if (!idea->original.isEmpty())
        parts << tr("it was said: “%1”").arg(idea->original);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString IdeaModel::stateOf(const ListedIdea &row) const
{
    const Idea &idea = *row.idea;
    QStringList parts;
    if (row.joined > 0)
        parts << (row.isOpen ? tr("%n joined to it ▾", nullptr, row.joined)
                             : tr("%n joined to it ▸", nullptr, row.joined));
    if (row.depth > 0)
        parts << tr("joined to the one above");
    if (idea->aside)
        parts << (idea->asideReason.isEmpty() ? tr("set aside")
                                              : tr("set aside: %1").arg(idea->asideReason));
    if (idea->splitFrom) {
        const auto whole = std::find_if(m_ideas.begin(), m_ideas.end(), [&](const Idea &other) {
            return other.id() == *idea->splitFrom;
        });
        if (whole != m_ideas.end())
            parts << tr("part of %1").arg(codeOf(*whole));
    }
    if (!idea->separationReason.isEmpty())
        parts << tr("separated: %1").arg(idea->separationReason);
    return parts.join(u" · "_s);
}

} // namespace Tallerista
