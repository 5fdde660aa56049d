// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/ideacards.h"

#include "core/actions/selectionreading.h"
#include "core/base/text.h"
#include "core/rules/ideacodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype NewestShown = 6;
constexpr qsizetype TitleLength = 60; ///< beside another column
constexpr qsizetype ColumnRows = 12;

/// \a text cut behind a word where it is too long for a list.
QString shortTitle(const QString &text, qsizetype length)
{
    QString line = cleanedLine(text);
    if (line.size() <= length)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', length - 1);
    return line.first(space > length / 2 ? space : length - 1) + u'…';
}

/// With titles that fit beside the others; one alone has the whole wall.
QList<VotingColumn> shortened(QList<VotingColumn> columns)
{
    const qsizetype length = columns.size() == 1 ? 2 * TitleLength : TitleLength;
    for (VotingColumn &column : columns) {
        for (auto &row : column.rows)
            row.text = shortTitle(row.text, length);
    }
    return columns;
}

IdeaRow rowOf(const Mesa &mesa, const Idea &idea)
{
    return {ideaCode(mesa->number, idea->number), idea->text};
}

/// Where no idea of a table has a heading, nor have the others.
void dropHeadings(QList<IdeaRow> &rows, const QString &others)
{
    const bool none = std::all_of(
        rows.cbegin(), rows.cend(), [&](const IdeaRow &row) { return row.heading == others; });
    for (IdeaRow &row : rows) {
        if (none)
            row.heading.clear();
    }
}

QString titleFor(const RoomFacts &facts, const Mesa &mesa)
{
    return u"%1: %2"_s.arg(facts.titleOf(mesa), facts.phrases.translate("Room", "ideas"));
}

Result<QList<Idea>> standingIdeas(const RoomFacts &facts)
{
    auto ideas = facts.stores.ideas.all();
    if (ideas)
        ideas->removeIf([](const Idea &idea) { return !standsForItself(idea.fields()); });
    return ideas;
}

/// What the wall of ideas is made from.
class IdeaWall
{
public:
    static Result<IdeaWall> read(const RoomFacts &facts);

    const QString &question() const { return m_question; }
    const QString &others() const { return m_others; }
    /// Those that stand for themselves, heading by heading; without one last.
    QList<Idea> ofMesa(const Mesa &mesa) const;
    /// Every one that was captured, whatever became of it.
    int countAt(const Mesa &mesa) const;
    /// The latest of those that stand for themselves.
    std::optional<Id<Idea>> newestOf(const QList<Mesa> &mesas) const;
    IdeaRow rowOf(const Mesa &mesa, const Idea &idea) const;

private:
    qsizetype placeOf(const Idea &idea) const;
    int joinedTo(const Idea &idea) const;

    QList<Idea> m_ideas;
    QList<Heading> m_headings;
    QString m_question;
    QString m_others; ///< the heading of those without one
};

Result<IdeaWall> IdeaWall::read(const RoomFacts &facts)
{
    const auto ideas = facts.stores.ideas.all();
    const auto headings = facts.stores.headings.all();
    const auto questions = facts.stores.questions.all();
    if (!ideas)
        return ideas.error();
    if (!headings)
        return headings.error();
    if (!questions)
        return questions.error();
    IdeaWall wall;
    wall.m_ideas = *ideas;
    wall.m_headings = *headings;
    wall.m_question = questionText(facts, *questions, Stage::Ideas);
    wall.m_others = facts.phrases.translate("Room", "Other ideas");
    return wall;
}

/// Behind all headings where it has none.
qsizetype IdeaWall::placeOf(const Idea &idea) const
{
    const auto found =
        std::find_if(m_headings.cbegin(), m_headings.cend(), [&](const Heading &heading) {
            return idea->heading == heading.id();
        });
    return found - m_headings.cbegin();
}

QList<Idea> IdeaWall::ofMesa(const Mesa &mesa) const
{
    QList<Idea> standing;
    for (const Idea &idea : m_ideas) {
        if (idea->mesa == mesa.id() && standsForItself(idea.fields()))
            standing.append(idea);
    }
    std::stable_sort(standing.begin(), standing.end(), [this](const Idea &left, const Idea &right) {
        return placeOf(left) < placeOf(right);
    });
    return standing;
}

int IdeaWall::countAt(const Mesa &mesa) const
{
    return int(std::count_if(m_ideas.cbegin(), m_ideas.cend(), [&](const Idea &idea) {
        return idea->mesa == mesa.id();
    }));
}

std::optional<Id<Idea>> IdeaWall::newestOf(const QList<Mesa> &mesas) const
{
    const Idea *newest = nullptr;
    for (const Idea &idea : m_ideas) {
        const bool isHere = std::any_of(mesas.cbegin(), mesas.cend(), [&](const Mesa &mesa) {
            return mesa.id() == idea->mesa;
        });
        if (isHere && standsForItself(idea.fields())
            && (!newest || idea->capturedAt >= (*newest)->capturedAt))
            newest = &idea;
    }
    return newest ? std::optional(newest->id()) : std::nullopt;
}

/// Also those that were joined to one of them.
int IdeaWall::joinedTo(const Idea &idea) const
{
    QList<Id<Idea>> found{idea.id()};
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (const Idea &other : m_ideas) {
            if (other->mergedInto == found.at(i) && !found.contains(other.id()))
                found.append(other.id());
        }
    }
    return int(found.size()) - 1;
}

IdeaRow IdeaWall::rowOf(const Mesa &mesa, const Idea &idea) const
{
    IdeaRow row{ideaCode(mesa->number, idea->number), idea->text};
    const qsizetype place = placeOf(idea);
    row.heading = place < m_headings.size() ? m_headings.at(place)->name : m_others;
    if (const int joined = joinedTo(idea); joined > 0)
        row.joined = u"+%1"_s.arg(joined);
    return row;
}

/// In the words that were put to the vote, where one was opened.
Result<VotingColumn>
columnOf(const RoomFacts &facts, const Mesa &mesa, const QList<Idea> &ideas, const IdeaCodes &codes)
{
    const auto selection = readLastVote(facts.stores, mesa.id());
    if (!selection)
        return selection.error();
    VotingColumn column{facts.titleOf(mesa), {}};
    if (*selection) {
        const bool isSifted =
            (*selection)->isShown() && (*selection)->vote().purpose == VotePurpose::Sieve;
        const QList<Id<Idea>> passed = passedBy(**selection);
        for (const VoteItem &item : (*selection)->record().items) {
            if (!isSifted || passed.contains(item->idea))
                column.rows.append({codes.of(item->idea), item->wording});
        }
        return column;
    }
    for (const Idea &idea : ideas) {
        if (idea->mesa == mesa.id())
            column.rows.append({codes.of(idea.id()), idea->text});
    }
    return column;
}

/// Part \a number, from 0, of a column that is longer than an image.
VotingColumn partOf(const VotingColumn &column, qsizetype number)
{
    return {column.title, column.rows.mid(number * ColumnRows, ColumnRows)};
}

qsizetype partsOf(const VotingColumn &column)
{
    return (column.rows.size() + ColumnRows - 1) / ColumnRows;
}

/// \a left and \a right side by side; with one of them alone, its parts.
QList<VotingCard> cardsOf(const QString &title, const QList<VotingColumn> &columns)
{
    QList<VotingCard> cards;
    if (columns.size() == 1) {
        const VotingColumn &only = columns.first();
        for (qsizetype part = 0; part < partsOf(only); part += 2) {
            cards.append({title, {partOf(only, part)}});
            if (part + 1 < partsOf(only))
                cards.last().columns.append(partOf(only, part + 1));
        }
        return cards;
    }
    const qsizetype parts = std::max(partsOf(columns.first()), partsOf(columns.last()));
    for (qsizetype part = 0; part < parts; ++part)
        cards.append({title, {partOf(columns.first(), part), partOf(columns.last(), part)}});
    return cards;
}

} // namespace

Result<QList<IdeasCard>> ideaCards(const RoomFacts &facts, int table, bool follow)
{
    const auto wall = IdeaWall::read(facts);
    if (!wall)
        return wall.error();
    const QList<Mesa> mesas = facts.mesasOf(table);
    const auto newest = follow ? wall->newestOf(mesas) : std::nullopt;
    QList<IdeasCard> cards;
    for (const Mesa &mesa : mesas) {
        IdeasCard card{titleFor(facts, mesa), wall->question(), {}};
        for (const Idea &idea : wall->ofMesa(mesa)) {
            card.rows.append(wall->rowOf(mesa, idea));
            if (newest == idea.id())
                card.rows.last().news = facts.phrases.translate("Room", "New", "the latest idea");
        }
        dropHeadings(card.rows, wall->others());
        if (!card.rows.isEmpty())
            cards.append(card);
    }
    return cards;
}

Result<MessageCard> waitingIdeasCard(const RoomFacts &facts, int table)
{
    const auto wall = IdeaWall::read(facts);
    if (!wall)
        return wall.error();
    MessageCard card{facts.phrases.translate("Room", "Ideas"),
                     wall->question(),
                     facts.phrases.translate("Room", "The ideas are shown when the round is over."),
                     {}};
    for (const Mesa &mesa : facts.mesasOf(table)) {
        const int count = wall->countAt(mesa);
        card.rows.append(
            {facts.titleOf(mesa), facts.phrases.translate("Room", "%n idea(s)", nullptr, count)});
    }
    return card;
}

Result<std::optional<IdeasCard>> newestIdeasCard(const RoomFacts &facts, int table)
{
    auto ideas = standingIdeas(facts);
    if (!ideas)
        return ideas.error();
    std::stable_sort(ideas->begin(), ideas->end(), [](const Idea &left, const Idea &right) {
        return left->capturedAt > right->capturedAt;
    });
    const QList<Mesa> mesas = facts.mesasOf(table);
    IdeasCard card{facts.phrases.translate("Room", "The newest ideas"), {}, {}};
    for (const Idea &idea : *ideas) {
        const auto mesa = std::find_if(
            mesas.begin(), mesas.end(), [&](const Mesa &each) { return each.id() == idea->mesa; });
        if (mesa != mesas.end() && card.rows.size() < NewestShown)
            card.rows.append(rowOf(*mesa, idea));
    }
    if (card.rows.isEmpty())
        return std::optional<IdeasCard>();
    return std::optional<IdeasCard>(card);
}

Result<QList<VotingCard>> votingCards(const RoomFacts &facts, int table)
{
    const auto all = facts.stores.ideas.all();
    const auto ideas = standingIdeas(facts);
    if (!all)
        return all.error();
    if (!ideas)
        return ideas.error();
    const IdeaCodes codes(facts.mesas, *all);
    QList<VotingColumn> columns;
    for (const Mesa &mesa : facts.mesasOf(table)) {
        const auto column = columnOf(facts, mesa, *ideas, codes);
        if (!column)
            return column.error();
        if (!column->rows.isEmpty())
            columns.append(*column);
    }
    return votingCardsOf(facts, columns);
}

QList<VotingCard> votingCardsOf(const RoomFacts &facts, const QList<VotingColumn> &columns)
{
    QList<VotingCard> cards;
    for (qsizetype first = 0; first < columns.size(); first += 2)
        cards += cardsOf(facts.phrases.translate("Room", "List to vote"),
                         shortened(columns.mid(first, 2)));
    return cards;
}

} // namespace Tallerista
