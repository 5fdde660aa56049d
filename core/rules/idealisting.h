// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/heading.h"
#include "core/rules/ideameaning.h"

#include <QHash>
#include <QSet>

namespace Tallerista {

/// How a list of ideas is put in order. The last three read them under headings.
enum class IdeaOrder {
    Newest,
    Card, ///< by number
    Author,
    Topic,
    Heading,
};

enum class IdeaState {
    Any,
    Standing, ///< neither set aside nor joined to another
    Aside,
    WithOthers, ///< to which others are joined
    Anonymous,  ///< without an author
    OfExperience,
};

/// Which ideas are wanted; all conditions hold.
struct IdeaCriteria
{
    QString words; ///< folded(); all of them are somewhere in what searchText() says
    std::optional<Id<Topic>> topic = {};
    std::optional<Id<Participant>> author = {};
    std::optional<Id<Question>> question = {};
    IdeaState state = IdeaState::Any;

    bool isEmpty() const { return *this == IdeaCriteria(); }

    friend bool operator==(const IdeaCriteria &, const IdeaCriteria &) = default;
};

/// A line of a list of ideas.
struct ListedIdea
{
    enum class Kind {
        Section, ///< what the ideas below it have in common
        Idea,
        Joined, ///< an idea that is joined to the one above it
    };

    Kind kind = Kind::Idea;
    RowId key; ///< of the idea; of a section: what it is about, or none()
    std::optional<Idea> idea;
    QString title = {};  ///< of a section
    int ideas = 0;       ///< of a section: how many are in it
    int depth = 0;       ///< 1 and more: joined to an idea, to a joined one …
    int joined = 0;      ///< how many are joined to it, on all levels
    bool isOpen = false; ///< they are shown below it

    RowId id() const { return key; }
    /// The key of the section of whatever has no author, topic or heading.
    static RowId none();

    friend bool operator==(const ListedIdea &, const ListedIdea &) = default;
};

/// The ideas of a table as they are read.
struct IdeaListing
{
    const QList<Idea> &ideas; ///< of one table, newest first
    const IdeaNames &names;
    const QList<Heading> &headings;
    const QHash<RowId, QString> &searchTexts; ///< of every idea: searchText(), folded()
    IdeaOrder order = IdeaOrder::Newest;
    IdeaCriteria criteria = {};
    QSet<RowId> open = {}; ///< ideas whose joined ones are shown

    /// An idea stands where it would stand by \a sections, where that knows it: rows do not wander while
    /// somebody changes an author or a topic.
    QList<ListedIdea> rows(QHash<RowId, RowId> *sections) const;
};

/// Everything by which \a idea is found, besides its code: words, author, topic, institution. Of the author
/// only where \a withAuthor.
QString searchText(const IdeaNames &names, const Idea &idea, bool withAuthor);

/// The wording to begin with when \a ideas are joined: the longest that can be read on a wall
/// (IdeaFields::ReadableLength), or the shortest where none can.
QString bestWording(const QList<Idea> &ideas);

} // namespace Tallerista
