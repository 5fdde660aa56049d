// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/kindnames.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

const char *sourceOf(Entity entity)
{
    switch (entity) {
    case Entity::Workshop:
        return QT_TRANSLATE_NOOP("KindName", "Data of the workshop");
    case Entity::Mesa:
        return QT_TRANSLATE_NOOP("KindName", "Tables");
    case Entity::Institution:
        return QT_TRANSLATE_NOOP("KindName", "Institutions");
    case Entity::Participant:
        return QT_TRANSLATE_NOOP("KindName", "People");
    case Entity::Topic:
        return QT_TRANSLATE_NOOP("KindName", "Topics");
    case Entity::Question:
        return QT_TRANSLATE_NOOP("KindName", "Questions");
    case Entity::Glossary:
        return QT_TRANSLATE_NOOP("KindName", "Glossary");
    case Entity::AgendaBlock:
        return QT_TRANSLATE_NOOP("KindName", "Agenda");
    case Entity::AgendaEvent:
        return QT_TRANSLATE_NOOP("KindName", "Moments of the agenda");
    case Entity::Experience:
        return QT_TRANSLATE_NOOP("KindName", "What is already being done");
    case Entity::Idea:
        return QT_TRANSLATE_NOOP("KindName", "Ideas");
    case Entity::Theme:
        return QT_TRANSLATE_NOOP("KindName", "Headings of ideas");
    case Entity::NotTwin:
        return QT_TRANSLATE_NOOP("KindName", "Ideas that are not the same");
    case Entity::Development:
        return QT_TRANSLATE_NOOP("KindName", "Developed ideas");
    default:
        return nullptr;
    }
}

const char *sourceOfResult(Entity entity)
{
    switch (entity) {
    case Entity::Vote:
    case Entity::VoteItem:
    case Entity::Ballot:
    case Entity::BallotMark:
    case Entity::Tally:
        return QT_TRANSLATE_NOOP("KindName", "Votes");
    case Entity::Objection:
        return QT_TRANSLATE_NOOP("KindName", "Objections");
    case Entity::Decision:
    case Entity::DecisionIdea:
        return QT_TRANSLATE_NOOP("KindName", "Decisions");
    case Entity::Feasibility:
        return QT_TRANSLATE_NOOP("KindName", "Feasible or not");
    case Entity::Shortlist:
    case Entity::ShortlistIdea:
        return QT_TRANSLATE_NOOP("KindName", "Final selection");
    case Entity::Consolidation:
    case Entity::ConsolidationOrigin:
        return QT_TRANSLATE_NOOP("KindName", "Plenary");
    case Entity::SmartSheet:
    case Entity::SheetOrigin:
    case Entity::SheetPartner:
    case Entity::Indicator:
    case Entity::Milestone:
    case Entity::Risk:
        return QT_TRANSLATE_NOOP("KindName", "Sheets");
    case Entity::Task:
        return QT_TRANSLATE_NOOP("KindName", "Tasks");
    case Entity::Minutes:
        return QT_TRANSLATE_NOOP("KindName", "Minutes of meetings");
    case Entity::Contribution:
        return QT_TRANSLATE_NOOP("KindName", "Contributions");
    case Entity::Narrative:
        return QT_TRANSLATE_NOOP("KindName", "Texts of the document");
    default:
        return QT_TRANSLATE_NOOP("KindName", "Evidence");
    }
}

} // namespace

QString kindName(Entity entity)
{
    const char *source = sourceOf(entity);
    return QCoreApplication::translate("KindName", source ? source : sourceOfResult(entity));
}

} // namespace Tallerista
