// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/merge/fieldwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

const char *sourceKind(Entity entity)
{
    static const QHash<int, const char *> words{
        {int(Entity::Workshop), QT_TRANSLATE_NOOP("FieldWords", "Workshop")},
        {int(Entity::Mesa), QT_TRANSLATE_NOOP("FieldWords", "Table")},
        {int(Entity::Institution), QT_TRANSLATE_NOOP("FieldWords", "Institution")},
        {int(Entity::Participant), QT_TRANSLATE_NOOP("FieldWords", "Person")},
        {int(Entity::Topic), QT_TRANSLATE_NOOP("FieldWords", "Topic")},
        {int(Entity::Question), QT_TRANSLATE_NOOP("FieldWords", "Question")},
        {int(Entity::Glossary), QT_TRANSLATE_NOOP("FieldWords", "Acronym")},
        {int(Entity::AgendaBlock), QT_TRANSLATE_NOOP("FieldWords", "Block")},
        {int(Entity::AgendaEvent), QT_TRANSLATE_NOOP("FieldWords", "Agenda")},
        {int(Entity::Experience), QT_TRANSLATE_NOOP("FieldWords", "Experience")},
        {int(Entity::Theme), QT_TRANSLATE_NOOP("FieldWords", "Heading")},
        {int(Entity::Idea), QT_TRANSLATE_NOOP("FieldWords", "Idea")},
        {int(Entity::NotTwin), QT_TRANSLATE_NOOP("FieldWords", "Ideas that are not the same")},
        {int(Entity::Development), QT_TRANSLATE_NOOP("FieldWords", "Development")},
        {int(Entity::Vote), QT_TRANSLATE_NOOP("FieldWords", "Vote")},
        {int(Entity::VoteItem), QT_TRANSLATE_NOOP("FieldWords", "Vote")},
        {int(Entity::Ballot), QT_TRANSLATE_NOOP("FieldWords", "Ballot")},
        {int(Entity::BallotMark), QT_TRANSLATE_NOOP("FieldWords", "Ballot")},
        {int(Entity::Tally), QT_TRANSLATE_NOOP("FieldWords", "Count")},
        {int(Entity::Objection), QT_TRANSLATE_NOOP("FieldWords", "Objection")},
        {int(Entity::Decision), QT_TRANSLATE_NOOP("FieldWords", "Decision")},
        {int(Entity::DecisionIdea), QT_TRANSLATE_NOOP("FieldWords", "Decision")},
        {int(Entity::Feasibility), QT_TRANSLATE_NOOP("FieldWords", "Verdict")},
        {int(Entity::Shortlist), QT_TRANSLATE_NOOP("FieldWords", "Final selection")},
        {int(Entity::ShortlistIdea), QT_TRANSLATE_NOOP("FieldWords", "Final selection")},
        {int(Entity::Consolidation), QT_TRANSLATE_NOOP("FieldWords", "Action")},
        {int(Entity::ConsolidationOrigin), QT_TRANSLATE_NOOP("FieldWords", "Action")},
        {int(Entity::SmartSheet), QT_TRANSLATE_NOOP("FieldWords", "Sheet")},
        {int(Entity::SheetOrigin), QT_TRANSLATE_NOOP("FieldWords", "Sheet")},
        {int(Entity::SheetPartner), QT_TRANSLATE_NOOP("FieldWords", "Partner")},
        {int(Entity::Indicator), QT_TRANSLATE_NOOP("FieldWords", "Indicator")},
        {int(Entity::Milestone), QT_TRANSLATE_NOOP("FieldWords", "Milestone")},
        {int(Entity::Risk), QT_TRANSLATE_NOOP("FieldWords", "Risk")},
        {int(Entity::Task), QT_TRANSLATE_NOOP("FieldWords", "Task")},
        {int(Entity::Minutes), QT_TRANSLATE_NOOP("FieldWords", "Minutes")},
        {int(Entity::Contribution), QT_TRANSLATE_NOOP("FieldWords", "Contribution")},
        {int(Entity::Narrative), QT_TRANSLATE_NOOP("FieldWords", "Text of the document")},
        {int(Entity::Evidence), QT_TRANSLATE_NOOP("FieldWords", "Evidence")},
    };
    return words.value(int(entity), "");
}

const char *sourceCount(Entity entity)
{
    static const QHash<int, const char *> words{
        {int(Entity::Mesa), QT_TRANSLATE_N_NOOP("FieldWords", "%n table(s)")},
        {int(Entity::Institution), QT_TRANSLATE_N_NOOP("FieldWords", "%n institution(s)")},
        {int(Entity::Participant), QT_TRANSLATE_N_NOOP("FieldWords", "%n person(s)")},
        {int(Entity::Topic), QT_TRANSLATE_N_NOOP("FieldWords", "%n topic(s)")},
        {int(Entity::Question), QT_TRANSLATE_N_NOOP("FieldWords", "%n question(s)")},
        {int(Entity::Glossary), QT_TRANSLATE_N_NOOP("FieldWords", "%n acronym(s)")},
        {int(Entity::AgendaBlock), QT_TRANSLATE_N_NOOP("FieldWords", "%n block(s)")},
        {int(Entity::Experience), QT_TRANSLATE_N_NOOP("FieldWords", "%n experience(s)")},
        {int(Entity::Theme), QT_TRANSLATE_N_NOOP("FieldWords", "%n heading(s)")},
        {int(Entity::Idea), QT_TRANSLATE_N_NOOP("FieldWords", "%n idea(s)")},
        {int(Entity::NotTwin),
         QT_TRANSLATE_N_NOOP("FieldWords", "%n pair(s) of ideas that are not the same")},
        {int(Entity::Development), QT_TRANSLATE_N_NOOP("FieldWords", "%n development(s)")},
        {int(Entity::Vote), QT_TRANSLATE_N_NOOP("FieldWords", "%n vote(s)")},
        {int(Entity::Ballot), QT_TRANSLATE_N_NOOP("FieldWords", "%n ballot(s)")},
        {int(Entity::Tally), QT_TRANSLATE_N_NOOP("FieldWords", "%n count(s)")},
        {int(Entity::Objection), QT_TRANSLATE_N_NOOP("FieldWords", "%n objection(s)")},
        {int(Entity::Decision), QT_TRANSLATE_N_NOOP("FieldWords", "%n decision(s)")},
        {int(Entity::Feasibility), QT_TRANSLATE_N_NOOP("FieldWords", "%n verdict(s)")},
        {int(Entity::Shortlist), QT_TRANSLATE_N_NOOP("FieldWords", "%n final selection(s)")},
        {int(Entity::Consolidation), QT_TRANSLATE_N_NOOP("FieldWords", "%n action(s)")},
        {int(Entity::SmartSheet), QT_TRANSLATE_N_NOOP("FieldWords", "%n sheet(s)")},
        {int(Entity::SheetPartner), QT_TRANSLATE_N_NOOP("FieldWords", "%n partner(s)")},
        {int(Entity::Indicator), QT_TRANSLATE_N_NOOP("FieldWords", "%n indicator(s)")},
        {int(Entity::Milestone), QT_TRANSLATE_N_NOOP("FieldWords", "%n milestone(s)")},
        {int(Entity::Risk), QT_TRANSLATE_N_NOOP("FieldWords", "%n risk(s)")},
        {int(Entity::Task), QT_TRANSLATE_N_NOOP("FieldWords", "%n task(s)")},
        {int(Entity::Minutes), QT_TRANSLATE_N_NOOP("FieldWords", "%n minutes")},
        {int(Entity::Contribution), QT_TRANSLATE_N_NOOP("FieldWords", "%n contribution(s)")},
        {int(Entity::Narrative), QT_TRANSLATE_N_NOOP("FieldWords", "%n text(s) of the document")},
        {int(Entity::Evidence), QT_TRANSLATE_N_NOOP("FieldWords", "%n piece(s) of evidence")},
    };
    return words.value(int(entity), nullptr);
}

// A table, not a function to be split.
// NOLINTNEXTLINE(readability-function-size)
const char *sourceField(const QString &column)
{
    static const QHash<QString, const char *> words{
        {u"name"_s, QT_TRANSLATE_NOOP("FieldWords", "name")},
        {u"text"_s, QT_TRANSLATE_NOOP("FieldWords", "text")},
        {u"rationale"_s, QT_TRANSLATE_NOOP("FieldWords", "reasons")},
        {u"number"_s, QT_TRANSLATE_NOOP("FieldWords", "number")},
        {u"deleted"_s, QT_TRANSLATE_NOOP("FieldWords", "whether it is there")},
        {u"author"_s, QT_TRANSLATE_NOOP("FieldWords", "who said it")},
        {u"teller"_s, QT_TRANSLATE_NOOP("FieldWords", "who told it")},
        {u"institution"_s, QT_TRANSLATE_NOOP("FieldWords", "institution")},
        {u"topic"_s, QT_TRANSLATE_NOOP("FieldWords", "topic")},
        {u"question"_s, QT_TRANSLATE_NOOP("FieldWords", "question")},
        {u"experience"_s, QT_TRANSLATE_NOOP("FieldWords", "experience")},
        {u"theme"_s, QT_TRANSLATE_NOOP("FieldWords", "heading")},
        {u"merged_into"_s, QT_TRANSLATE_NOOP("FieldWords", "joined to")},
        {u"split_from"_s, QT_TRANSLATE_NOOP("FieldWords", "split from")},
        {u"original"_s, QT_TRANSLATE_NOOP("FieldWords", "text before ideas were joined to it")},
        {u"separation_reason"_s, QT_TRANSLATE_NOOP("FieldWords", "why it was separated")},
        {u"one"_s, QT_TRANSLATE_NOOP("FieldWords", "one of the two")},
        {u"other"_s, QT_TRANSLATE_NOOP("FieldWords", "the other of the two")},
        {u"aside"_s, QT_TRANSLATE_NOOP("FieldWords", "set aside")},
        {u"aside_reason"_s, QT_TRANSLATE_NOOP("FieldWords", "why it was set aside")},
        {u"mesa"_s, QT_TRANSLATE_NOOP("FieldWords", "table")},
        {u"date"_s, QT_TRANSLATE_NOOP("FieldWords", "date")},
        {u"place"_s, QT_TRANSLATE_NOOP("FieldWords", "place")},
        {u"convener"_s, QT_TRANSLATE_NOOP("FieldWords", "convener")},
        {u"objective"_s, QT_TRANSLATE_NOOP("FieldWords", "objective")},
        {u"seats"_s, QT_TRANSLATE_NOOP("FieldWords", "seats")},
        {u"facilitator"_s, QT_TRANSLATE_NOOP("FieldWords", "facilitator")},
        {u"rapporteur"_s, QT_TRANSLATE_NOOP("FieldWords", "note-taker")},
        {u"lent"_s, QT_TRANSLATE_NOOP("FieldWords", "lent")},
        {u"acronym"_s, QT_TRANSLATE_NOOP("FieldWords", "acronym")},
        {u"meaning"_s, QT_TRANSLATE_NOOP("FieldWords", "what it stands for")},
        {u"sector"_s, QT_TRANSLATE_NOOP("FieldWords", "kind of institution")},
        {u"post"_s, QT_TRANSLATE_NOOP("FieldWords", "post")},
        {u"sex"_s, QT_TRANSLATE_NOOP("FieldWords", "sex")},
        {u"email"_s, QT_TRANSLATE_NOOP("FieldWords", "e-mail")},
        {u"phone"_s, QT_TRANSLATE_NOOP("FieldWords", "phone")},
        {u"territory"_s, QT_TRANSLATE_NOOP("FieldWords", "territory")},
        {u"arrived_at"_s, QT_TRANSLATE_NOOP("FieldWords", "arrival")},
        {u"aliases"_s, QT_TRANSLATE_NOOP("FieldWords", "other names")},
        {u"position"_s, QT_TRANSLATE_NOOP("FieldWords", "place in the list")},
        {u"title"_s, QT_TRANSLATE_NOOP("FieldWords", "title")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("FieldWords", "minutes")},
        {u"instructions"_s, QT_TRANSLATE_NOOP("FieldWords", "instructions")},
        {u"notes"_s, QT_TRANSLATE_NOOP("FieldWords", "notes")},
        {u"lead"_s, QT_TRANSLATE_NOOP("FieldWords", "who leads")},
        {u"improvement"_s, QT_TRANSLATE_NOOP("FieldWords", "what would make it better")},
        {u"support_by"_s, QT_TRANSLATE_NOOP("FieldWords", "who supports it")},
        {u"what"_s, QT_TRANSLATE_NOOP("FieldWords", "what")},
        {u"for_whom"_s, QT_TRANSLATE_NOOP("FieldWords", "for whom")},
        {u"with_whom"_s, QT_TRANSLATE_NOOP("FieldWords", "with whom")},
        {u"developer"_s, QT_TRANSLATE_NOOP("FieldWords", "who develops it")},
        {u"present"_s, QT_TRANSLATE_NOOP("FieldWords", "people who vote")},
        {u"reason"_s, QT_TRANSLATE_NOOP("FieldWords", "reason")},
        {u"closed_at"_s, QT_TRANSLATE_NOOP("FieldWords", "closing")},
        {u"importance"_s, QT_TRANSLATE_NOOP("FieldWords", "count")},
        {u"relevance"_s, QT_TRANSLATE_NOOP("FieldWords", "count for relevance")},
        {u"dots"_s, QT_TRANSLATE_NOOP("FieldWords", "stickers")},
        {u"slip"_s, QT_TRANSLATE_NOOP("FieldWords", "number of the slip")},
        {u"participant"_s, QT_TRANSLATE_NOOP("FieldWords", "whose slip it is")},
        {u"marked"_s, QT_TRANSLATE_NOOP("FieldWords", "mark")},
        {u"people"_s, QT_TRANSLATE_NOOP("FieldWords", "people")},
        {u"verdict"_s, QT_TRANSLATE_NOOP("FieldWords", "verdict")},
        {u"condition"_s, QT_TRANSLATE_NOOP("FieldWords", "condition")},
        {u"judged_by"_s, QT_TRANSLATE_NOOP("FieldWords", "who judged it")},
        {u"legal"_s, QT_TRANSLATE_NOOP("FieldWords", "right to do it")},
        {u"institutional"_s, QT_TRANSLATE_NOOP("FieldWords", "who takes it on")},
        {u"technical"_s, QT_TRANSLATE_NOOP("FieldWords", "knowledge")},
        {u"financial"_s, QT_TRANSLATE_NOOP("FieldWords", "money")},
        {u"timely"_s, QT_TRANSLATE_NOOP("FieldWords", "time")},
        {u"political"_s, QT_TRANSLATE_NOOP("FieldWords", "acceptance")},
        {u"finished_at"_s, QT_TRANSLATE_NOOP("FieldWords", "end")},
        {u"wording"_s, QT_TRANSLATE_NOOP("FieldWords", "wording")},
        {u"hands"_s, QT_TRANSLATE_NOOP("FieldWords", "hands")},
        {u"chosen"_s, QT_TRANSLATE_NOOP("FieldWords", "chosen")},
        {u"state"_s, QT_TRANSLATE_NOOP("FieldWords", "state")},
        {u"problem"_s, QT_TRANSLATE_NOOP("FieldWords", "problem")},
        {u"commitment"_s, QT_TRANSLATE_NOOP("FieldWords", "commitment")},
        {u"population"_s, QT_TRANSLATE_NOOP("FieldWords", "population")},
        {u"contact_name"_s, QT_TRANSLATE_NOOP("FieldWords", "contact")},
        {u"start_date"_s, QT_TRANSLATE_NOOP("FieldWords", "start")},
        {u"end_date"_s, QT_TRANSLATE_NOOP("FieldWords", "end")},
        {u"target"_s, QT_TRANSLATE_NOOP("FieldWords", "target")},
        {u"baseline"_s, QT_TRANSLATE_NOOP("FieldWords", "how it is today")},
        {u"verification"_s, QT_TRANSLATE_NOOP("FieldWords", "means of verification")},
        {u"activity"_s, QT_TRANSLATE_NOOP("FieldWords", "activity")},
        {u"deliverable"_s, QT_TRANSLATE_NOOP("FieldWords", "deliverable")},
        {u"responsible"_s, QT_TRANSLATE_NOOP("FieldWords", "who answers")},
        {u"mitigation"_s, QT_TRANSLATE_NOOP("FieldWords", "what to do about it")},
        {u"who"_s, QT_TRANSLATE_NOOP("FieldWords", "who")},
        {u"due_date"_s, QT_TRANSLATE_NOOP("FieldWords", "due date")},
        {u"done_at"_s, QT_TRANSLATE_NOOP("FieldWords", "done")},
        {u"role"_s, QT_TRANSLATE_NOOP("FieldWords", "role")},
    };
    return words.value(column, QT_TRANSLATE_NOOP("FieldWords", "another detail"));
}

QString translated(const char *source, int number = -1)
{
    return QCoreApplication::translate("FieldWords", source, nullptr, number);
}

} // namespace

QString FieldWords::kind(Entity entity)
{
    return translated(sourceKind(entity));
}

QString FieldWords::count(Entity entity, int number)
{
    const char *source = sourceCount(entity);
    return source ? translated(source, number) : QString();
}

QString FieldWords::field(const QString &column)
{
    return translated(sourceField(column));
}

QString FieldWords::state(bool deleted)
{
    return translated(deleted ? QT_TRANSLATE_NOOP("FieldWords", "deleted")
                              : QT_TRANSLATE_NOOP("FieldWords", "kept"));
}

QString FieldWords::nothing()
{
    return translated(QT_TRANSLATE_NOOP("FieldWords", "(nothing)"));
}

} // namespace Tallerista
