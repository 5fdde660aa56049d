// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/idealisting.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct IdeaListingText
{
    Q_DECLARE_TR_FUNCTIONS(IdeaListing)
};

/// Ideas and what is joined to them.
class Trees
{
public:
    explicit Trees(const QList<Idea> &ideas)
    {
        QSet<RowId> here;
        for (const Idea &idea : ideas)
            here.insert(idea.id());
        for (const Idea &idea : ideas) {
            if (idea->mergedInto && here.contains(*idea->mergedInto))
                m_joined[*idea->mergedInto].append(&idea);
            else
                m_roots.append(&idea);
        }
        for (QList<const Idea *> &joined : m_joined)
            sortByCard(joined);
    }

    static void sortByCard(QList<const Idea *> &ideas)
    {
        std::sort(ideas.begin(), ideas.end(), [](const Idea *one, const Idea *other) {
            return (*one)->number < (*other)->number;
        });
    }

    const QList<const Idea *> &roots() const { return m_roots; }
    QList<const Idea *> joinedTo(const Idea &idea) const { return m_joined.value(idea.id()); }

    /// Calls \a look with \a idea and all that is joined to it, until it says true.
    template <typename Look>
    bool any(const Idea &idea, Look look) const
    {
        if (look(idea))
            return true;
        const auto joined = m_joined.constFind(idea.id());
        return joined != m_joined.cend()
               && std::any_of(joined->begin(), joined->end(), [&](const Idea *other) {
                      return any(*other, look);
                  });
    }

    int countJoinedTo(const Idea &idea) const
    {
        int count = -1; // not the idea itself
        any(idea, [&count](const Idea &) {
            ++count;
            return false;
        });
        return count;
    }

private:
    QList<const Idea *> m_roots;
    QHash<RowId, QList<const Idea *>> m_joined;
};

class Lister
{
public:
    Lister(const IdeaListing &listing, QHash<RowId, RowId> *sections)
        : m_listing(listing)
        , m_sections(sections)
        , m_trees(listing.ideas)
        , m_words(listing.criteria.words.split(u' ', Qt::SkipEmptyParts))
    {}

    QList<ListedIdea> rows()
    {
        QList<const Idea *> wanted;
        for (const Idea *root : m_trees.roots()) {
            if (isWanted(*root))
                wanted.append(root);
        }
        if (m_listing.order == IdeaOrder::Card)
            Trees::sortByCard(wanted);
        if (m_listing.order == IdeaOrder::Newest || m_listing.order == IdeaOrder::Card) {
            for (const Idea *root : wanted)
                append(*root, 0);
        } else {
            appendSections(wanted);
        }
        return m_rows;
    }

private:
    bool isWanted(const Idea &root) const
    {
        const IdeaCriteria &criteria = m_listing.criteria;
        if (criteria.isEmpty())
            return true;
        return hasState(root) && m_trees.any(root, [&](const Idea &idea) {
            return (!criteria.topic || idea->topic == criteria.topic)
                   && (!criteria.author || idea->author == criteria.author)
                   && (!criteria.question || idea->question == criteria.question) && hasWords(idea);
        });
    }

    bool hasState(const Idea &root) const
    {
        switch (m_listing.criteria.state) {
        case IdeaState::Any:
            return true;
        case IdeaState::Standing:
            return !root->aside;
        case IdeaState::Aside:
            return root->aside;
        case IdeaState::WithOthers:
            return !m_trees.joinedTo(root).isEmpty();
        case IdeaState::Anonymous:
            return !root->author;
        case IdeaState::OfExperience:
            return root->experience.has_value();
        }
        return true;
    }

    bool hasWords(const Idea &idea) const
    {
        const auto text = m_listing.searchTexts.constFind(idea.id());
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return text != m_listing.searchTexts.cend() && text->contains(word);
        });
    }

    void append(const Idea &idea, int depth)
    {
        ListedIdea row{
            depth == 0 ? ListedIdea::Kind::Idea : ListedIdea::Kind::Joined, idea.id(), idea};
        row.depth = depth;
        row.joined = m_trees.countJoinedTo(idea);
        row.isOpen = row.joined > 0 && m_listing.open.contains(idea.id());
        m_rows.append(row);
        if (!row.isOpen)
            return;
        for (const Idea *joined : m_trees.joinedTo(idea))
            append(*joined, depth + 1);
    }

    /// What \a idea has now by which the list is put in order.
    std::optional<RowId> traitOf(const Idea &idea) const
    {
        switch (m_listing.order) {
        case IdeaOrder::Author:
            return idea->author;
        case IdeaOrder::Topic:
            return idea->topic;
        default:
            return idea->heading;
        }
    }

    RowId sectionOf(const Idea &idea)
    {
        const RowId now = traitOf(idea).value_or(ListedIdea::none());
        // Under a heading an idea was put on purpose, to be seen there.
        if (!m_sections || m_listing.order == IdeaOrder::Heading)
            return now;
        const auto known = m_sections->constFind(idea.id());
        return known != m_sections->cend() ? *known : *m_sections->insert(idea.id(), now);
    }

    void appendSections(const QList<const Idea *> &wanted)
    {
        QHash<RowId, QList<const Idea *>> bySection;
        for (const Idea *root : wanted)
            bySection[sectionOf(*root)].append(root);
        for (const auto &[key, title] : sections()) {
            const QList<const Idea *> ideas = bySection.take(key);
            if (!ideas.isEmpty() || m_listing.order == IdeaOrder::Heading)
                appendSection(key, title, ideas);
        }
        QList<const Idea *> others; // without one, or with one that is gone
        for (const Idea *root : wanted) {
            if (bySection.contains(sectionOf(*root)))
                others.append(root);
        }
        if (!others.isEmpty())
            appendSection(ListedIdea::none(), noneTitle(), others);
    }

    void appendSection(const RowId &key, const QString &title, const QList<const Idea *> &ideas)
    {
        ListedIdea section{ListedIdea::Kind::Section, key, {}};
        section.title = title;
        section.ideas = int(ideas.size());
        m_rows.append(section);
        for (const Idea *idea : ideas)
            append(*idea, 0);
    }

    QList<std::pair<RowId, QString>> sections() const
    {
        QList<std::pair<RowId, QString>> sections;
        if (m_listing.order == IdeaOrder::Author) {
            for (const Participant &person : m_listing.names.people)
                sections.append({person.id(), u"%1 · %2"_s.arg(person->number).arg(person->name)});
        } else if (m_listing.order == IdeaOrder::Topic) {
            for (const Topic &topic : m_listing.names.topics)
                sections.append({topic.id(), topic->name});
        } else {
            for (const Heading &heading : m_listing.headings)
                sections.append({heading.id(), heading->name});
        }
        return sections;
    }

    QString noneTitle() const
    {
        switch (m_listing.order) {
        case IdeaOrder::Author:
            return IdeaListingText::tr("Without an author");
        case IdeaOrder::Topic:
            return IdeaListingText::tr("Without a topic");
        default:
            return IdeaListingText::tr("Without a heading");
        }
    }

    const IdeaListing &m_listing;
    QHash<RowId, RowId> *m_sections;
    Trees m_trees;
    QStringList m_words;
    QList<ListedIdea> m_rows;
};

/// The name of the row of \a rows with \a id; empty when there is none.
template <typename T>
QString nameIn(const QList<T> &rows, const std::optional<Id<T>> &id)
{
    for (const T &row : rows) {
        if (row.id() == id)
            return row->name;
    }
    return {};
}

} // namespace

RowId ListedIdea::none()
{
    return RowId(std::array<quint8, RowId::Size>{});
}

QList<ListedIdea> IdeaListing::rows(QHash<RowId, RowId> *sections) const
{
    return Lister(*this, sections).rows();
}

QString searchText(const IdeaNames &names, const Idea &idea, bool withAuthor)
{
    QStringList parts{idea->text, idea->original, idea->rationale, idea->asideReason};
    if (withAuthor)
        parts << nameIn(names.people, idea->author);
    parts << nameIn(names.topics, idea->topic) << nameIn(names.institutions, idea->institution);
    for (const Institution &institution : names.institutions) {
        if (institution.id() == idea->institution)
            parts << institution->acronym;
    }
    return parts.join(u' ');
}

QString bestWording(const QList<Idea> &ideas)
{
    QString readable;
    QString shortest;
    for (const Idea &idea : ideas) {
        const qsizetype length = characterCount(idea->text);
        if (length <= IdeaFields::ReadableLength && length > characterCount(readable))
            readable = idea->text;
        if (shortest.isEmpty() || length < characterCount(shortest))
            shortest = idea->text;
    }
    return readable.isEmpty() ? shortest : readable;
}

} // namespace Tallerista
