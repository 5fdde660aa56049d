// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/ballotactions.h"
#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryreading.h"
#include "core/actions/preparationactions.h"
#include "core/rules/plenaryaudit.h"
#include "tests/support/testshortlist.h"

namespace Tallerista::Testing {

/// Two tables with two selected ideas each, before the plenary of 24 people.
struct PlenaryRoom : TestWorkshop
{
    PlenaryRoom()
    {
        selectTexts(*this, 1, {QStringLiteral("Portal"), QStringLiteral("Huertos")});
        selectTexts(*this, 2, {QStringLiteral("Becas"), QStringLiteral("Sitio web")});
        setPlaces(2);
    }

    /// With \a perTable selected ideas each.
    explicit PlenaryRoom(int perTable)
    {
        for (const int table : {1, 2}) {
            QStringList texts;
            for (int i = 1; i <= perTable; ++i)
                texts.append(QStringLiteral("%1 %2").arg(table).arg(i));
            selectTexts(*this, table, texts);
        }
    }

    PlenaryAudit audit() const { return plenaryAudit(plenary()); }

    void setPlaces(int places)
    {
        WorkshopFields fields = document->stores().workshop.get()->fields();
        fields.plenaryCut = places;
        QVERIFY(editWorkshop(*document, fields));
    }

    void start() { QVERIFY(startPlenary(*document, 24)); }

    PlenaryRecord plenary() const { return **readPlenary(document->stores()); }
    Id<Consolidation> action(int number) const
    {
        return plenary().actions.at(number - 1).action.id();
    }

    void count(const QList<int> &hands)
    {
        for (qsizetype i = 0; i < hands.size(); ++i)
            QVERIFY(countHands(*document, action(int(i) + 1), hands.at(i)));
    }

    /// Each action with the codes of its origins: "Portal (M1-01)".
    QStringList actions() const
    {
        QStringList texts;
        for (const ConsolidationRecord &record : plenary().actions)
            texts.append(QStringLiteral("%1 (%2)").arg(
                record.action->wording, *codesOf(document->stores(), record.origins)));
        return texts;
    }

    QList<int> chosen() const
    {
        QList<int> numbers;
        const auto records = plenary().actions;
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (records.at(i).action->chosen)
                numbers.append(int(i) + 1);
        }
        return numbers;
    }

    /// Hands in a slip with the actions of these numbers, the best first.
    Result<Ballot> cast(const QList<int> &numbers)
    {
        BallotDraft draft;
        for (const int number : numbers)
            draft.marks.append({plenary().actions.at(number - 1).origins.first()});
        return castBallot(*document, plenary().vote.id(), draft);
    }

    PlenaryEnd end() const { return plenaryOutcome(plenary()).end; }
};

} // namespace Tallerista::Testing
