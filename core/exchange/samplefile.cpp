// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/samplefile.h"

#include "core/actions/agendaactions.h"
#include "core/actions/createworkshop.h"
#include "core/actions/experienceactions.h"
#include "core/actions/ideaactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/base/timeunits.h"
#include "core/exchange/sample.h"
#include "core/exchange/sampleresults.h"
#include "core/exchange/templates.h"

namespace Tallerista {

namespace {

constexpr qint64 DecisionPaceMs = 2 * MsPerSecond;
const QDate SampleDate(2026, 11, 24);

/// The clock of a morning that is played, not lived.
class PlayedClock final : public Clock
{
public:
    qint64 nowUtcMs() const override { return m_now += m_pace; }
    void set(qint64 utcMs) { m_now = utcMs; }
    /// From now on \a ms pass every time somebody looks.
    void setPace(qint64 ms) { m_pace = ms; }

private:
    mutable qint64 m_now = 0;
    qint64 m_pace = 0;
};

/// Does the morning of \a sample again in \a document.
class Morning
{
public:
    Morning(const SampleWorkshop &sample, WorkshopDocument &document, PlayedClock &clock)
        : m_sample(sample)
        , m_document(document)
        , m_clock(clock)
    {}

    Result<void> play()
    {
        for (const auto part : {&Morning::prepare,
                                &Morning::registerPeople,
                                &Morning::runAgenda,
                                &Morning::tellExperiences,
                                &Morning::writeIdeas,
                                &Morning::decide}) {
            if (auto done = (this->*part)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> prepare();
    Result<void> registerPeople();
    Result<void> tellExperiences();
    Result<void> writeIdeas();
    Result<void> runAgenda();
    Result<void> decide();
    void arriveAt(Stage stage);
    Result<Id<Mesa>> mesa(int number) const;
    QString institutionName(const std::optional<int> &index) const
    {
        return index ? m_sample.institutions.at(*index).name : QString();
    }

    const SampleWorkshop &m_sample;
    WorkshopDocument &m_document;
    PlayedClock &m_clock;
};

Result<Id<Mesa>> Morning::mesa(int number) const
{
    const auto mesas = m_document.stores().mesas.all();
    if (!mesas)
        return mesas.error();
    return mesas->at(number - 1).id();
}

Result<void> Morning::prepare()
{
    const auto mesas = m_document.stores().mesas.all();
    if (!mesas)
        return mesas.error();
    for (qsizetype i = 0; i < mesas->size() && i < m_sample.tables.size(); ++i) {
        const auto named =
            mesas->at(i).with([&](MesaFields &fields) { fields = m_sample.tables.at(i); });
        if (!named)
            return named.error();
        if (auto edited = editMesa(m_document, *named); !edited)
            return edited.error();
    }
    const auto workshop = m_document.stores().workshop.get();
    if (!workshop)
        return workshop.error();
    WorkshopFields fields = workshop->fields();
    fields.planStart = m_sample.planStart;
    fields.planEnd = m_sample.planEnd;
    const auto planned = editWorkshop(m_document, fields);
    return planned ? Result<void>() : planned.error();
}

Result<void> Morning::registerPeople()
{
    QList<ParticipantDraft> drafts;
    for (const SamplePerson &person : m_sample.people) {
        ParticipantDraft draft;
        draft.name = person.name;
        draft.institution = institutionName(person.institution);
        draft.post = person.post;
        draft.sex = person.sex;
        draft.mesaNumber = person.table;
        drafts.append(draft);
    }
    const auto people = importParticipants(m_document, drafts);
    if (!people)
        return people.error();
    QList<Id<Participant>> everybody;
    for (const Participant &person : *people)
        everybody.append(person.id());
    const auto institutions = m_document.stores().institutions.all();
    if (!institutions)
        return institutions.error();
    for (const Institution &institution : *institutions) {
        for (const InstitutionFields &known : m_sample.institutions) {
            if (known.name != institution->name)
                continue;
            const auto complete = Institution::create(institution.id(), known);
            if (!complete)
                return complete.error();
            if (auto edited = editInstitution(m_document, *complete); !edited)
                return edited.error();
        }
    }
    return markPresence(m_document, everybody, true);
}

Result<void> Morning::tellExperiences()
{
    for (const SampleExperience &told : m_sample.experiences) {
        const auto table = mesa(told.table);
        if (!table)
            return table.error();
        const auto added = addExperience(
            m_document,
            *table,
            {told.text, institutionName(told.institution), told.improvement, told.supportBy});
        if (!added)
            return added.error();
    }
    return {};
}

Result<void> Morning::writeIdeas()
{
    for (const SampleIdea &said : m_sample.ideas) {
        const auto table = mesa(said.table);
        if (!table)
            return table.error();
        IdeaDraft draft;
        draft.text = said.text;
        draft.rationale = said.rationale;
        draft.topic = m_sample.topics.at(said.topic);
        draft.institution = institutionName(said.institution);
        draft.author = m_sample.people.at(said.author - 1).name;
        m_clock.set(m_clock.nowUtcMs() + 10 * MsPerSecond);
        if (auto idea = captureIdea(m_document, *table, draft); !idea)
            return idea.error();
    }
    return {};
}

Result<void> Morning::decide()
{
    m_clock.setPace(DecisionPaceMs);
    return SampleResults(m_sample.results, m_document, [this](Stage stage) { arriveAt(stage); })
        .play();
}

void Morning::arriveAt(Stage stage)
{
    const auto clock = readAgenda(m_document.stores());
    const auto blocks = m_document.stores().agendaBlocks.all();
    for (qsizetype i = 0; clock && blocks && i < m_sample.morning.size(); ++i) {
        const SampleBlock &went = m_sample.morning.at(i);
        if (blocks->at(went.block)->stage != stage)
            continue;
        const AgendaPlan plan = clock->plan();
        m_clock.set(plan.blocks.at(went.block).start + went.startsLateBySeconds * MsPerSecond);
        return;
    }
}

Result<void> Morning::runAgenda()
{
    const auto clock = readAgenda(m_document.stores());
    if (!clock)
        return clock.error();
    const AgendaPlan plan = clock->plan();
    bool started = false;
    for (const SampleBlock &went : m_sample.morning) {
        m_clock.set(plan.blocks.at(went.block).start + went.startsLateBySeconds * MsPerSecond);
        if (auto begun = started ? nextBlock(m_document) : startAgenda(m_document); !begun)
            return begun;
        started = true;
        m_clock.set(m_clock.nowUtcMs() + 2 * MsPerSecond);
        if (went.addedMinutes == 0)
            continue;
        if (auto added = addTime(m_document, went.addedMinutes * MsPerMinute); !added)
            return added;
    }
    m_clock.set(plan.end + m_sample.endsLateBySeconds * MsPerSecond);
    return nextBlock(m_document);
}

} // namespace

Result<void> writeSampleFile(const QString &path, const QString &language)
{
    const auto sample = loadSample(language);
    if (!sample)
        return sample.error();
    auto model = loadTemplate(sample->templateName, language);
    if (!model)
        return model.error();
    model->topics = sample->topics;
    model->tables = int(sample->tables.size());
    PlayedClock clock;
    clock.set(SampleDate.startOfDay(Qt::UTC).toMSecsSinceEpoch() - 9 * MsPerHour);
    const auto document =
        createWorkshop(path,
                       clock,
                       Writer::here(),
                       *model,
                       {sample->name, SampleDate, sample->place, sample->convener});
    if (!document)
        return document.error();
    return Morning(*sample, **document, clock).play();
}

} // namespace Tallerista
