// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ideameaning.h"

#include "core/base/text.h"
#include "core/rules/peoplecalled.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct IdeaMeaning
{
    Q_DECLARE_TR_FUNCTIONS(IdeaMeaning)
};

/// The row of \a rows with \a id.
template <typename T>
const T *find(const QList<T> &rows, const std::optional<Id<T>> &id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const T &row) { return row.id() == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// Whose names begin with \a typed, those that are called so before them.
template <typename T, typename NamesOf>
const T *called(const QList<T> &rows, const QString &typed, NamesOf namesOf)
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return nullptr;
    const T *near = nullptr;
    for (const T &row : rows) {
        for (const QString &name : namesOf(row)) {
            if (folded(name) == wanted)
                return &row;
            if (!near && folded(name).startsWith(wanted))
                near = &row;
        }
    }
    return near;
}

QStringList namesOfTopic(const Topic &topic)
{
    QStringList names{topic->name};
    for (const QString &alias : topic->aliases.split(u',', Qt::SkipEmptyParts))
        names << alias.trimmed();
    return names;
}

QStringList namesOfInstitution(const Institution &institution)
{
    QStringList names{institution->name};
    if (!institution->acronym.isEmpty())
        names.prepend(institution->acronym);
    return names;
}

Result<std::optional<Id<Question>>> questionMeant(const QList<Question> &questions,
                                                  const std::optional<int> &number)
{
    if (!number)
        return std::optional<Id<Question>>();
    if (*number > questions.size())
        return Error{IdeaMeaning::tr(
                         "There is no question %1; there are %n.", nullptr, int(questions.size()))
                         .arg(*number)};
    return std::optional(questions.at(*number - 1).id());
}

/// Who of \a names is meant by \a typed; nobody where nobody is called so.
Result<std::optional<Id<Participant>>> authorMeant(const IdeaNames &names, const QString &typed)
{
    const QList<Participant> meant = nearest(peopleCalled(names.people, typed), names.mesa);
    if (meant.size() > 1)
        return whoIsMeant(meant, typed);
    return meant.isEmpty() ? std::nullopt : std::optional(meant.first().id());
}

bool isMarked(const IdeaEntry &entry)
{
    return !entry.author.isEmpty() || !entry.topic.isEmpty() || !entry.institution.isEmpty()
           || entry.question;
}

} // namespace

QString marksKept(const QString &text)
{
    static const QRegularExpression mark(uR"((?:^| )((?:[@&][\p{L}\p{N}]|#\p{L}|\?\d)\S*))"_s);
    QStringList words;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        words << match.next().captured(1);
    return words.join(u", "_s);
}

namespace {

/// Author and topic; who or what nobody knows stays in the text as it stands in the line.
Result<void> addPersonAndTopic(const IdeaNames &names, const IdeaEntry &entry, IdeaDraft &draft)
{
    QStringList kept;
    if (!entry.author.isEmpty()) {
        const auto author = authorMeant(names, entry.author);
        if (!author)
            return author.error();
        draft.person = *author;
        if (!*author)
            kept << u'@' + entry.author;
    }
    if (const Topic *topic = called(names.topics, entry.topic, namesOfTopic))
        draft.topic = (*topic)->name;
    else if (!entry.topic.isEmpty())
        kept.insert(entry.topicFirst ? 0 : kept.size(), u'#' + entry.topic);
    if (!kept.isEmpty())
        draft.text = (QStringList{draft.text} + kept).join(u' ').trimmed();
    return {};
}

} // namespace

Result<IdeaDraft> meaningOf(const IdeaNames &names, const IdeaEntry &entry)
{
    IdeaDraft draft;
    draft.number = entry.number;
    draft.text = entry.text;
    if (auto added = addPersonAndTopic(names, entry, draft); !added)
        return added.error();
    const Institution *institution =
        called(names.institutions, entry.institution, namesOfInstitution);
    draft.institution = institution ? (*institution)->name : entry.institution;
    const auto question = questionMeant(names.questions, entry.question);
    if (!question)
        return question.error();
    draft.question = *question;
    if (draft.text.isEmpty() && isMarked(entry))
        return Error{IdeaMeaning::tr("The idea itself is missing: type it before @, #, & and ?.")};
    return draft;
}

QString lineOf(const IdeaNames &names, const Idea &idea)
{
    IdeaEntry entry;
    entry.text = idea->text;
    if (const Participant *author = find(names.people, idea->author))
        entry.author = QString::number((*author)->number);
    if (const Topic *topic = find(names.topics, idea->topic))
        entry.topic = (*topic)->name;
    if (const Institution *institution = find(names.institutions, idea->institution))
        entry.institution = namesOfInstitution(*institution).first();
    const Question *question = find(names.questions, idea->question);
    if (question)
        entry.question = int(question - names.questions.data()) + 1;
    return ideaLine(entry);
}

QString draftWords(const IdeaNames &names, const IdeaDraft &draft)
{
    QStringList words;
    if (draft.number)
        words << IdeaMeaning::tr("Card %1").arg(*draft.number);
    if (const Participant *author = find(names.people, draft.person))
        words << u"%1 (%2)"_s.arg((*author)->name).arg((*author)->number);
    if (!draft.topic.isEmpty())
        words << draft.topic;
    if (!draft.institution.isEmpty()) {
        const bool isKnown =
            std::any_of(names.institutions.begin(),
                        names.institutions.end(),
                        [&](const Institution &one) { return one->name == draft.institution; });
        words << (isKnown ? draft.institution
                          : IdeaMeaning::tr("new institution: %1").arg(draft.institution));
    }
    if (const Question *question = find(names.questions, draft.question))
        words << IdeaMeaning::tr("Question %1").arg(question - names.questions.data() + 1);
    if (const QString kept = marksKept(draft.text); !kept.isEmpty())
        words << IdeaMeaning::tr("stays in the text: %1").arg(kept);
    return words.join(u" · "_s);
}

} // namespace Tallerista
