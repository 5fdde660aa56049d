// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/developmentactions.h"
#include "core/actions/finalactions.h"
#include "core/actions/ideaactions.h"
#include "core/actions/ideajoining.h"
#include "core/actions/judgingactions.h"
#include "core/actions/objectionactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryclosing.h"
#include "core/actions/preparationactions.h"
#include "core/actions/sheetactions.h"
#include "core/actions/tieactions.h"
#include "core/actions/voteactions.h"
#include "tests/support/testworkshop.h"

namespace Tallerista::Testing {

/// A workshop that went all the way. Table 1 chose three of five ideas by hands, with a tie for the
/// last place; table 2 agreed on two. One idea is joined to another and one set aside. Two of each
/// table went on; the plenary joined a pair and chose two actions of three.
struct FilledWorkshop : TestWorkshop
{
    FilledWorkshop()
    {
        addPeople();
        addIdeas();
        selectAtTable1();
        selectAtTable2();
        judge();
        holdPlenary();
        writeSheet();
        writeAgreements();
    }

    Id<Idea> idea(int mesaNumber, int number) const
    {
        const auto ideas = document->stores().ideas.all();
        for (const Idea &idea : *ideas) {
            if (idea->mesa == mesa(mesaNumber) && idea->number == number)
                return idea.id();
        }
        qFatal("There is no idea M%d-%02d.", mesaNumber, number);
    }

    SheetRecord sheet() const { return document->stores().sheets.records()->first(); }

    /// Does \a change to the settings of the workshop.
    template <typename Change>
    void changeWorkshop(Change change)
    {
        WorkshopFields fields = document->stores().workshop.get()->fields();
        change(fields);
        must(editWorkshop(*document, fields));
    }

    template <typename T>
    static T must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        if constexpr (!std::is_void_v<T>)
            return *result;
    }

    /// Writes a row that no verb writes.
    template <typename T>
    void insert(const Result<T> &row)
    {
        const T written = must(row);
        must(document->edit({StepKind::EditWorkshop, Scope::workshop()},
                            [&](Edit &edit) -> Result<void> {
                                edit.insert(written);
                                return {};
                            }));
    }

private:
    void addPeople()
    {
        for (const char16_t *name : {u"Berta Ríos Luna", u"Carlos Mena Paz", u"Elsa Vides Mora"}) {
            ParticipantDraft person;
            person.name = QString::fromUtf16(name);
            person.institution = QStringLiteral("Alcaldía de Prueba");
            person.mesaNumber = 1;
            must(addParticipant(*document, person));
        }
        changeWorkshop([](WorkshopFields &fields) {
            fields.firstCut = 3;
            fields.finalCut = 2;
            fields.plenaryCut = 2;
            fields.convener = QStringLiteral("Secretaría de Prueba");
        });
    }

    void addIdeas()
    {
        for (int number = 1; number <= 7; ++number)
            must(captureIdea(*document,
                             mesa(1),
                             {{},
                              QStringLiteral("Idea %1 <b>de</b> la mesa 1").arg(number),
                              {},
                              {},
                              {},
                              QStringLiteral("Berta Ríos Luna")}));
        for (int number = 1; number <= 3; ++number)
            must(captureIdea(
                *document,
                mesa(2),
                {{}, QStringLiteral("Idea %1 de la mesa 2").arg(number), {}, {}, {}, {}}));
        must(mergeIdeas(
            *document, idea(1, 1), {idea(1, 6)}, QStringLiteral("Idea 1 <b>de</b> la mesa 1")));
        must(setIdeasAside(*document, {idea(1, 7)}, QStringLiteral("Fuera del tema de hoy")));
    }

    void selectAtTable1()
    {
        const Vote vote =
            must(openFirstSelection(*document, mesa(1), {VoteMethod::Hands, 3, 8, 0}));
        int number = 0;
        for (const int hands : {7, 5, 4, 4, 1})
            must(countVotes(*document, vote.id(), idea(1, ++number), hands));
        must(closeVote(*document, vote.id()));
        must(decideTie(*document,
                       vote.id(),
                       {idea(1, 4)},
                       QStringLiteral("Llega a más familias que la otra")));
        must(addObjection(
            *document, vote.id(), 2, QStringLiteral("La idea 3 era más barata, <i>dicen</i>")));
        DevelopmentDraft draft;
        draft.developer = QStringLiteral("Carlos Mena Paz");
        draft.what = QStringLiteral("Un tablero con lo que se gasta");
        must(developIdea(*document, idea(1, 1), draft));
        draft = {};
        draft.onPaper = true;
        must(developIdea(*document, idea(1, 2), draft));
    }

    void selectAtTable2()
    {
        const Vote vote =
            must(openFirstSelection(*document, mesa(2), {VoteMethod::Agreement, 3, 9, 0}));
        for (const int number : {1, 2})
            must(markIdea(*document, vote.id(), idea(2, number), true));
        must(giveListReason(*document, vote.id(), QStringLiteral("Son las que más urgen")));
        must(closeVote(*document, vote.id()));
    }

    void judge()
    {
        must(judgeIdea(*document, idea(1, 1), Verdict::Feasible));
        must(judgeIdea(*document, idea(1, 2), Verdict::NotFeasible, 2));
        must(judgeIdea(*document,
                       idea(1, 4),
                       Verdict::WithConditions,
                       {},
                       QStringLiteral("Si la alcaldía presta el local")));
        for (const int number : {1, 2})
            must(judgeIdea(*document, idea(2, number), Verdict::Feasible));
        must(finishFinalSelection(*document, mesa(1), {idea(1, 1), idea(1, 4)}, {}));
        must(finishFinalSelection(*document, mesa(2), {idea(2, 1), idea(2, 2)}, {}));
    }

    void holdPlenary()
    {
        must(startPlenary(*document, 17));
        const auto actions = *document->stores().consolidations.records();
        must(joinActions(*document,
                         actions.at(0).action.id(),
                         actions.at(2).action.id(),
                         QStringLiteral("Tablero común de las dos mesas"),
                         QStringLiteral("Piden lo mismo")));
        int hands = 16;
        const auto joined = *document->stores().consolidations.records();
        for (const ConsolidationRecord &record : joined)
            must(countHands(*document, record.action.id(), hands -= 3));
        must(closePlenary(*document));
    }

    void writeSheet()
    {
        const SmartSheet sheet = document->stores().sheets.records()->first().sheet;
        must(editSheet(*document, must(sheet.with([](SmartSheetFields &fields) {
            fields.problem = QStringLiteral("Nadie sabe en qué se gasta");
            fields.contactName = QStringLiteral("Delia Campos Sol");
            fields.contactPost = QStringLiteral("Directora de planificación");
            fields.contactEmail = QStringLiteral("delia@ejemplo.org");
            fields.contactPhone = QStringLiteral("2222-3333");
        }))));
        IndicatorFields indicator(sheet.id());
        indicator.name = QStringLiteral("Tableros publicados");
        indicator.baseline = QStringLiteral("0");
        indicator.target = QStringLiteral("14");
        must(addSheetRow<Indicator>(*document, indicator));
        MilestoneFields milestone(sheet.id());
        milestone.activity = QStringLiteral("Publicado el primer tablero");
        milestone.responsible = QStringLiteral("Delia Campos Sol");
        must(addSheetRow<Milestone>(*document, milestone));
    }

    void writeAgreements()
    {
        TaskFields task;
        task.what = QStringLiteral("Enviar el documento a las instituciones");
        task.who = QStringLiteral("Elsa Vides Mora");
        insert(Task::create(document->newId<Task>(), task));
        insert(Narrative::create(
            document->newId<Narrative>(),
            {QStringLiteral("findings"), QStringLiteral("en"), QStringLiteral("First.\nSecond.")}));
    }
};

} // namespace Tallerista::Testing
