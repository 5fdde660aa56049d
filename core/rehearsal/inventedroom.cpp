// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rehearsal/inventedroom.h"

#include "core/actions/experienceactions.h"
#include "core/actions/ideaactions.h"
#include "core/actions/participantactions.h"
#include "core/base/timeunits.h"
#include "core/domain/rehearsal.h"
#include "core/rehearsal/roomdecisions.h"
#include "core/rehearsal/roomsheets.h"
#include "core/rehearsal/sampletold.h"
#include "core/rules/agenda/blockwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tallerista {

namespace {

constexpr qint64 SettlingMs = 20 * MsPerSecond; ///< after a block begins
constexpr qint64 LookMs = 15 * MsPerSecond;     ///< when nothing is left to do
constexpr qint64 LeastMs = 3 * MsPerSecond;     ///< between two things
constexpr qint64 MostMs = 90 * MsPerSecond;
constexpr int MostAtOnce = 3;
constexpr qsizetype LatePeople = 2; ///< never come

/// Done after three quarters of \a block, for who goes on early, \a lateMs after it was due.
qint64 paceFor(const RunningBlock &block, qint64 lateMs, qsizetype left)
{
    const qint64 spare = (block.elapsedMs + block.remainingMs) / 4;
    return std::clamp((block.remainingMs + lateMs - spare) / left, LeastMs, MostMs);
}

} // namespace

InventedRoom::InventedRoom(WorkshopDocument &document, SampleWorkshop texts)
    : m_document(document)
    , m_texts(std::move(texts))
{}

bool InventedRoom::isAtARehearsal() const
{
    const auto workshop = m_document.stores().workshop.get();
    return workshop && isRehearsal(workshop->fields());
}

Result<void> InventedRoom::invite()
{
    if (!isAtARehearsal())
        return Error{QCoreApplication::translate(
            "Rehearsal", "This workshop is a real one: nobody invented can come to it.")};
    const auto mesas = m_document.stores().mesas.all();
    if (!mesas)
        return mesas.error();
    QList<ParticipantDraft> drafts;
    for (const SamplePerson &person : m_texts.people) {
        ParticipantDraft draft;
        draft.name = person.name;
        draft.institution = m_texts.institutions.at(person.institution).name;
        draft.post = person.post;
        draft.sex = person.sex;
        if (!mesas->isEmpty())
            draft.mesaNumber = mesas->at(drafts.size() % mesas->size())->number;
        drafts.append(draft);
    }
    const auto people = importParticipants(m_document, drafts);
    if (!people)
        return people.error();
    QList<Id<Participant>> everybody;
    for (const Participant &person : *people)
        everybody.append(person.id());
    return markPresence(m_document, everybody, false);
}

void InventedRoom::act(const AgendaSnapshot &agenda)
{
    if (agenda.state != AgendaState::Running || !agenda.current || !isAtARehearsal())
        return;
    if (m_block != agenda.current->index) {
        m_block = agenda.current->index;
        m_due = agenda.now + SettlingMs;
    }
    for (int done = 0; done < MostAtOnce && agenda.now >= m_due; ++done) {
        const RoomTask task = taskOf(agenda);
        if (task.left == 0) {
            m_due = agenda.now + LookMs;
            return;
        }
        (void)task.next(); // what is refused, somebody else has done
        m_due += task.isOverdue ? LeastMs : paceFor(*agenda.current, agenda.now - m_due, task.left);
    }
    m_due = std::max(m_due, agenda.now); // nobody makes up for what was missed
}

RoomTask InventedRoom::taskOf(const AgendaSnapshot &agenda) const
{
    const RoomDecisions decisions(m_document, m_texts.results);
    const auto entered = [&] {
        return orElse(decisions.vote(), [&] { return decisions.breakTies(); });
    };
    const auto chosen = [&] {
        return orElse(entered(), [&] { return decisions.judge(); });
    };
    switch (agenda.rows.at(agenda.current->index).planned.stage.value_or(Stage::Agenda)) {
    case Stage::Registration:
        return arrive();
    case Stage::Experiences: // the first of two blocks is for names
        return isLastOfItsStage(agenda) ? tell() : RoomTask{};
    case Stage::Ideas:
        return say();
    case Stage::FirstSelection:
        return orElse(decisions.vote(),
                      [&] { return isLastOfItsStage(agenda) ? decisions.develop() : RoomTask{}; });
    case Stage::FinalSelection:
        return orElse(overdue(entered()), [&] { return decisions.judge(); });
    case Stage::Sheets:
        return orElse(overdue(chosen()), [&] { return sheetTask(m_document, m_texts.results); });
    case Stage::Plenary:
        return orElse(overdue(chosen()), [&] { return decisions.callHands(); });
    case Stage::Preparation:
    case Stage::Agenda:
    case Stage::Document:
        break;
    }
    return {};
}

RoomTask InventedRoom::arrive() const
{
    const auto people = m_document.stores().participants.all();
    QList<Id<Participant>> away;
    for (qsizetype i = 0; people && i < people->size() - LatePeople; ++i) {
        if (!people->at(i)->arrivedAt)
            away.append(people->at(i).id());
    }
    if (away.isEmpty())
        return {};
    return {away.size(), [this, person = away.first()] {
                return markPresence(m_document, {person}, true);
            }};
}

RoomTask InventedRoom::tell() const
{
    const auto mesas = m_document.stores().mesas.all();
    const auto experiences = m_document.stores().experiences.all();
    if (!mesas || !experiences || mesas->isEmpty())
        return {};
    RoomTask task;
    for (const SampleExperience &told : m_texts.experiences) {
        const auto same = [&](const Experience &known) {
            return known->text == told.text;
        };
        if (std::any_of(experiences->begin(), experiences->end(), same))
            continue;
        const Mesa &mesa = mesas->at((told.table - 1) % mesas->size());
        if (task.left++ == 0)
            task.next = [this, told, mesa = mesa.id()] {
                return withoutValue(addExperience(m_document,
                                                  mesa,
                                                  {told.text,
                                                   m_texts.institutions.at(told.institution).name,
                                                   told.improvement,
                                                   told.supportBy}));
            };
    }
    return task;
}

RoomTask InventedRoom::say() const
{
    const auto mesas = m_document.stores().mesas.all();
    RoomTask task;
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i)
        task = together(std::move(task), sayAt(mesas->at(i)));
    return task;
}

RoomTask InventedRoom::sayAt(const Mesa &mesa) const
{
    const auto ideas = m_document.stores().ideas.ofMesa(mesa.id());
    if (!ideas)
        return {};
    RoomTask task;
    for (const SampleIdea &said : m_texts.ideas) {
        const auto same = [&](const Idea &known) {
            return known->text == said.text;
        };
        if (said.table != modelOf(mesa) || std::any_of(ideas->begin(), ideas->end(), same))
            continue;
        if (task.left++ > 0)
            continue;
        task.next = [this, said, id = mesa.id()] {
            IdeaDraft draft;
            draft.text = said.text;
            draft.rationale = said.rationale;
            if (said.institution)
                draft.institution = m_texts.institutions.at(*said.institution).name;
            return withoutValue(captureIdea(m_document, id, draft));
        };
    }
    return task;
}

} // namespace Tallerista
