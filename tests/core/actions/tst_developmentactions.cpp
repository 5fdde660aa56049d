// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/developmentactions.h"
#include "core/actions/participantactions.h"
#include "tests/support/testselection.h"

#include <QTest>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_DevelopmentActions : public QObject
{
    Q_OBJECT

private slots:
    void whoDevelopsAnIdeaIsMeantByNumberOrName_data();
    void whoDevelopsAnIdeaIsMeantByNumberOrName();
    void whoIsWrittenThereAlreadyIsMeantBeforeANamesake();
    void aNameThatNobodyHasAddsNobody();
};

namespace {

/// Ana María Flores (1), Ana Díaz (2), José Ángel (3).
void registerThree(TestWorkshop &workshop)
{
    for (const QString &name : {u"Ana María Flores"_s, u"Ana Díaz"_s, u"José Ángel"_s}) {
        ParticipantDraft draft;
        draft.name = name;
        QVERIFY(addParticipant(*workshop.document, draft));
    }
}

} // namespace

void tst_DevelopmentActions::whoDevelopsAnIdeaIsMeantByNumberOrName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("badge"); // 0: refused

    QTest::newRow("a badge") << u"2"_s << 2;
    QTest::newRow("a whole name without accents") << u"ana diaz"_s << 2;
    QTest::newRow("the beginning of a name") << u"jos"_s << 3;
    QTest::newRow("the beginning of a second name") << u"ángel"_s << 3;
    QTest::newRow("a beginning that two have") << u"Ana"_s << 0;
    QTest::newRow("a badge nobody wears") << u"9"_s << 0;
    QTest::newRow("a name nobody has") << u"Anna"_s << 0;
}

void tst_DevelopmentActions::whoDevelopsAnIdeaIsMeantByNumberOrName()
{
    QFETCH(QString, typed);
    QFETCH(int, badge);
    TestWorkshop workshop;
    registerThree(workshop);
    const auto idea = writeIdeas(workshop, 1, 1).first();
    DevelopmentDraft draft;
    draft.developer = typed;

    const auto development = developIdea(*workshop.document, idea, draft);

    QCOMPARE(bool(development), badge > 0);
    if (!development)
        return;
    const auto person = workshop.document->stores().participants.get(*(*development)->developer);
    QCOMPARE((*person)->number, badge);
}

void tst_DevelopmentActions::whoIsWrittenThereAlreadyIsMeantBeforeANamesake()
{
    TestWorkshop workshop;
    registerThree(workshop);
    registerThree(workshop);
    const auto idea = writeIdeas(workshop, 1, 1).first();
    DevelopmentDraft draft;
    draft.developer = u"5"_s;
    QVERIFY(developIdea(*workshop.document, idea, draft));

    draft.developer = u"Ana Díaz"_s; // as the form hands it back, with another field changed
    draft.what = u"Publicar"_s;
    const auto development = developIdea(*workshop.document, idea, draft);

    QVERIFY(development);
    const auto person = workshop.document->stores().participants.get(*(*development)->developer);
    QCOMPARE((*person)->number, 5);
}

void tst_DevelopmentActions::aNameThatNobodyHasAddsNobody()
{
    TestWorkshop workshop;
    const auto idea = writeIdeas(workshop, 1, 1).first();
    DevelopmentDraft draft;
    draft.developer = u"Ana"_s;

    QVERIFY(!developIdea(*workshop.document, idea, draft));

    QVERIFY(workshop.document->stores().participants.all()->isEmpty());
    QVERIFY(!*workshop.document->stores().developments.of(idea));
}

QTEST_GUILESS_MAIN(tst_DevelopmentActions)
#include "tst_developmentactions.moc"
