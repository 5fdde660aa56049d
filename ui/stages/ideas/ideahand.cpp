// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideahand.h"

#include "core/actions/headingactions.h"
#include "core/actions/ideaactions.h"
#include "core/actions/ideajoining.h"
#include "core/domain/heading.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/ideas/ideamodel.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/askbar.h"
#include "ui/widgets/notice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// What is asked; the first letter of what a draft of the answer is about.
enum AskedAbout : char {
    JoinWords = 'J',
    WhySeparate = 'S',
    SplitWords = 'P',
    WhyAside = 'A',
    HeadingName = 'E',
};

QList<Id<Idea>> idsOf(const QList<Idea> &ideas)
{
    QList<Id<Idea>> ids;
    for (const Idea &idea : ideas)
        ids.append(idea.id());
    return ids;
}

QList<Idea> byCard(QList<Idea> ideas)
{
    std::sort(ideas.begin(), ideas.end(), [](const Idea &one, const Idea &other) {
        return one->number < other->number;
    });
    return ideas;
}

AskBar::Line ideaLine(const QString &label, const QString &text)
{
    return {label, text, {}, IdeaFields::ReadableLength, IdeaFields::MaxTextLength};
}

} // namespace

IdeaHand::IdeaHand(const PageContext &context,
                   const Mesa &mesa,
                   IdeaModel &model,
                   AskBar *ask,
                   Notice *notice,
                   QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_mesa(mesa.id())
    , m_mesaNumber(mesa->number)
    , m_model(model)
    , m_ask(ask)
    , m_notice(notice)
{}

template <typename Outcome>
bool IdeaHand::tell(const Outcome &outcome, const QString &sentence)
{
    if (!outcome) {
        m_notice->showProblem(outcome.error().message);
        return false;
    }
    m_notice->clear();
    m_model.clearMarks();
    showUndoToast(m_context, sentence, m_notice);
    return true;
}

void IdeaHand::join(const QList<Idea> &ideas)
{
    if (ideas.size() < 2)
        return m_notice->showNotice(
            tr("Mark two or more ideas with the space bar, and then press M."));
    if (const auto allowed = mayJoinAt(m_context.document, m_mesa); !allowed)
        return m_notice->showProblem(allowed.error().message);
    QList<Idea> others = byCard(ideas);
    const Idea into = others.takeFirst();
    about(JoinWords, ideas);
    m_ask->ask(tr("%1 will stand for %2 too. Each keeps its own words, author and code.")
                   .arg(codeOf(into), codesOf(others)),
               {ideaLine(tr("Words for all"), bestWording(ideas))},
               tr("Join"),
               [this, into, others](const QStringList &texts) {
                   auto joined =
                       mergeIdeas(m_context.document, into.id(), idsOf(others), texts.first());
                   if (!joined)
                       return joined;
                   tell(joined, tr("%1 stands for %2 too.").arg(codeOf(into), codesOf(others)));
                   emit done(into.id());
                   return joined;
               });
}

void IdeaHand::joinSame(const QList<Idea> &ideas)
{
    if (ideas.size() < 2)
        return;
    QList<Idea> others = byCard(ideas);
    const Idea into = others.takeFirst();
    tell(mergeIdeas(m_context.document, into.id(), idsOf(others), into->text),
         tr("%1 stands for %2 too.").arg(codeOf(into), codesOf(others)));
    emit done(into.id());
}

void IdeaHand::separate(const Idea &idea)
{
    if (!idea->mergedInto)
        return m_notice->showNotice(
            tr("%1 is not joined to another. Show what is joined to it with →, choose one of "
               "those and press S.")
                .arg(codeOf(idea)));
    const auto act = [this, idea](const QString &reason) -> Result<void> {
        const auto separated = separateIdea(m_context.document, idea.id(), reason);
        if (!separated)
            return separated.error();
        tell(separated, tr("%1 stands for itself again.").arg(codeOf(idea)));
        emit done(idea.id());
        return {};
    };
    const auto needsReason = needsReasonToSeparate(m_context.document, idea.id());
    if (!needsReason || !*needsReason) {
        if (const auto separated = act({}); !separated)
            m_notice->showProblem(separated.error().message);
        return;
    }
    about(WhySeparate, {idea});
    m_ask->ask(tr("The table has already voted. Why is %1 separated? It goes into the document.")
                   .arg(codeOf(idea)),
               {{tr("Reason")}},
               tr("Separate"),
               [act](const QStringList &texts) { return act(texts.first()); });
}

void IdeaHand::split(const Idea &idea)
{
    about(SplitWords, {idea});
    m_ask->ask(tr("%1 keeps the first text; the second gets the next number "
                  "and says where it comes from.")
                   .arg(codeOf(idea)),
               {ideaLine(codeOf(idea), idea->text), ideaLine(tr("New idea"), {})},
               tr("Split"),
               [this, idea](const QStringList &texts) -> Result<void> {
                   const auto part =
                       splitIdea(m_context.document, idea.id(), texts.first(), texts.last());
                   if (!part)
                       return part.error();
                   tell(part, tr("%1 is now %1 and %2.").arg(codeOf(idea), codeOf(*part)));
                   emit done(part->id());
                   return {};
               });
}

void IdeaHand::setAside(const QList<Idea> &ideas)
{
    if (ideas.isEmpty())
        return;
    const bool areAside =
        std::all_of(ideas.begin(), ideas.end(), [](const Idea &idea) { return idea->aside; });
    if (areAside) {
        tell(bringIdeasBack(m_context.document, idsOf(ideas)),
             tr("%1: back among the ideas.").arg(codesOf(ideas)));
        return;
    }
    about(WhyAside, ideas);
    m_ask->ask(tr("%1: out of today's subject. It stays in the document, not in the vote.")
                   .arg(codesOf(ideas)),
               {{tr("Reason")}},
               tr("Set aside"),
               [this, ideas](const QStringList &texts) {
                   auto aside = setIdeasAside(m_context.document, idsOf(ideas), texts.first());
                   if (aside)
                       tell(aside,
                            tr("%1: set aside.", nullptr, int(ideas.size())).arg(codesOf(ideas)));
                   return aside;
               });
}

void IdeaHand::putUnderHeading(const QList<Idea> &ideas)
{
    if (ideas.isEmpty())
        return;
    QStringList names;
    QString now;
    for (const Heading &heading : m_model.headings()) {
        names << heading->name;
        if (ideas.first()->heading == heading.id())
            now = heading->name;
    }
    about(HeadingName, ideas);
    const int count = int(ideas.size());
    m_ask->ask(tr("Under which heading are %1 read? Empty: under none.", nullptr, count)
                   .arg(codesOf(ideas)),
               {{tr("Heading"), now, names}},
               tr("Group"),
               [this, ideas](const QStringList &texts) {
                   auto put =
                       Tallerista::putUnderHeading(m_context.document, idsOf(ideas), texts.first());
                   if (put)
                       tell(put,
                            texts.first().isEmpty()
                                ? tr("%1: under no heading.").arg(codesOf(ideas))
                                : tr("%1: under “%2”.").arg(codesOf(ideas), texts.first()));
                   return put;
               });
}

void IdeaHand::remove(const QList<Idea> &ideas)
{
    if (!ideas.isEmpty())
        tell(removeIdeas(m_context.document, idsOf(ideas)),
             tr("%n idea(s) deleted: %1.", nullptr, int(ideas.size())).arg(codesOf(ideas)));
}

void IdeaHand::move(const Idea &idea, const Mesa &target)
{
    const auto moved = moveIdea(m_context.document, idea.id(), target.id());
    tell(moved,
         moved ? tr("%1 is now %2.").arg(codeOf(idea), ideaCode(target->number, (*moved)->number))
               : QString());
}

Result<void> IdeaHand::rewrite(const RowId &row, const QString &line)
{
    if (const auto heading = headingOf(Id<Heading>(row)))
        return rename(*heading, line);
    const auto draft = meaningOf(m_model.names(), parseIdeaLine(line));
    if (!draft)
        return draft.error();
    const auto rewritten = rewriteIdea(m_context.document, Id<Idea>(row), *draft);
    return rewritten ? Result<void>() : rewritten.error();
}

std::optional<Heading> IdeaHand::headingOf(Id<Heading> id) const
{
    for (const Heading &heading : m_model.headings()) {
        if (heading.id() == id)
            return heading;
    }
    return std::nullopt;
}

Result<void> IdeaHand::rename(const Heading &heading, const QString &name)
{
    const auto renamed = heading.with([&](HeadingFields &fields) { fields.name = name; });
    const auto written = renamed ? editHeading(m_context.document, *renamed) : renamed;
    return written ? Result<void>() : written.error();
}

void IdeaHand::remove(Id<Heading> heading)
{
    const auto before = headingOf(heading);
    if (!before)
        return;
    if (const auto removed = removeHeading(m_context.document, heading); !removed)
        m_notice->showProblem(removed.error().message);
}

void IdeaHand::move(Id<Heading> heading, int places)
{
    if (const auto moved = moveHeading(m_context.document, heading, places); !moved)
        m_notice->showProblem(moved.error().message);
}

QString IdeaHand::codeOf(const Idea &idea) const
{
    return ideaCode(m_mesaNumber, idea->number);
}

QString IdeaHand::codesOf(const QList<Idea> &ideas) const
{
    QStringList codes;
    for (const Idea &idea : ideas)
        codes << codeOf(idea);
    return codes.join(u", "_s);
}

/// What is typed into the answer is about \a ideas: a draft of it begins with the \a question.
void IdeaHand::about(char question, const QList<Idea> &ideas)
{
    m_notice->clear(); // what it says was said before
    QByteArray subject(1, question);
    for (const Idea &idea : ideas)
        subject += idea.id().toBytes();
    m_ask->setProperty(DraftKeeper::Subject, subject);
}

void IdeaHand::askAgain(const QByteArray &subject)
{
    QList<Idea> ideas;
    for (qsizetype at = 1; at < subject.size(); at += RowId::Size) {
        const auto id = RowId::fromBytes(subject.mid(at, RowId::Size));
        const auto idea = id ? m_context.document.stores().ideas.find(Id<Idea>(*id))
                             : Result<std::optional<Idea>>(std::nullopt);
        if (!idea || !*idea)
            return;
        ideas.append(**idea);
    }
    if (ideas.isEmpty())
        return;
    switch (subject.front()) {
    case JoinWords:
        return join(ideas);
    case WhySeparate:
        return separate(ideas.first());
    case SplitWords:
        return split(ideas.first());
    case WhyAside:
        return setAside(ideas);
    case HeadingName:
        return putUnderHeading(ideas);
    }
}

} // namespace Tallerista
