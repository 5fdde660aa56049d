// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/stagetable.h"

#include "core/actions/agendaactions.h"
#include "ui/stages/agenda/agendapage.h"
#include "ui/stages/document/documentpage.h"
#include "ui/stages/experiences/experiencespage.h"
#include "ui/stages/ideas/ideaspage.h"
#include "ui/stages/preparation/preparationpage.h"
#include "ui/stages/registration/registrationpage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

using State = StageRail::State;

template <typename Page>
StagePage *make(const PageContext &context, QWidget *parent)
{
    return new Page(context, parent);
}

/// A count for each table, "18·14"; under way as soon as there is one.
template <typename T>
StageSummary countsByMesa(const Stores &stores, const Result<QList<T>> &rows)
{
    const auto mesas = stores.mesas.all();
    if (!mesas || !rows)
        return {State::Missing};
    QStringList counts;
    for (const Mesa &mesa : *mesas)
        counts.append(QString::number(std::count_if(rows->begin(), rows->end(), [&](const T &row) {
            return std::optional(row->mesa) == mesa.id();
        })));
    const QString spoken = counts.join(
        QCoreApplication::translate("StageTable", " and ", "between the counts of the tables"));
    return {rows->isEmpty() ? State::Empty : State::UnderWay, counts.join(u'·'), spoken};
}

StageSummary preparationSummary(const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    const auto questions = stores.questions.all();
    if (!workshop || !questions)
        return {State::Missing};
    const bool ready =
        !(*workshop)->place.isEmpty() && !(*workshop)->convener.isEmpty() && !questions->isEmpty();
    return {ready ? State::Ready : State::UnderWay};
}

StageSummary registrationSummary(const Stores &stores)
{
    const auto people = stores.participants.all();
    if (!people)
        return {State::Missing};
    const auto arrived =
        std::count_if(people->begin(), people->end(), [](const Participant &person) {
            return person->arrivedAt.has_value();
        });
    const QString count = QString::number(people->size());
    if (people->isEmpty())
        return {State::Empty};
    return {arrived == people->size() ? State::Ready : State::UnderWay, count, count};
}

StageSummary agendaSummary(const Stores &stores)
{
    const auto clock = readAgenda(stores);
    if (!clock)
        return {State::Missing};
    switch (clock->state()) {
    case AgendaState::NotStarted:
        return {State::Empty};
    case AgendaState::Done:
        return {State::Ready};
    default:
        return {State::UnderWay};
    }
}

StageSummary experiencesSummary(const Stores &stores)
{
    return countsByMesa(stores, stores.experiences.all());
}

StageSummary ideasSummary(const Stores &stores)
{
    return countsByMesa(stores, stores.ideas.all());
}

StageSummary documentSummary(const Stores &)
{
    return {};
}

constexpr StageRow Rows[]{
    {Stage::Preparation, "configure", make<PreparationPage>, preparationSummary},
    {Stage::Registration, "meeting-attending", make<RegistrationPage>, registrationSummary},
    {Stage::Agenda, "view-calendar-timeline", make<AgendaPage>, agendaSummary},
    {Stage::Experiences, "story-editor", make<ExperiencesPage>, experiencesSummary},
    {Stage::Ideas, "games-hint", make<IdeasPage>, ideasSummary},
    {Stage::Document, "document-preview", make<DocumentPage>, documentSummary},
};

} // namespace

std::span<const StageRow> stageTable()
{
    return Rows;
}

} // namespace Tallerista
