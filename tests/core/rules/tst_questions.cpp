// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/blockactions.h"
#include "core/actions/preparationactions.h"
#include "core/actions/questionreading.h"
#include "core/rules/questions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_Questions : public QObject
{
    Q_OBJECT

private slots:
    void aBlockPutsTheQuestionThatItNames_data();
    void aBlockPutsTheQuestionThatItNames();
    void theMethodsQuestionFollowsTheStage_data();
    void theMethodsQuestionFollowsTheStage();
    void ideasAnswerTheBlockThatRuns();
    void whereNoBlockRunsTheStageTells();
    void aWorkshopWithoutQuestionsAsksNone();
};

namespace {

QList<Question> four()
{
    QList<Question> questions;
    quint8 number = 0;
    for (const QString &text : {u"¿Qué se hace ya?"_s,
                                u"¿Qué haría falta para que otros pudieran?"_s,
                                u"¿Qué más podría hacer su institución en dos años?"_s,
                                u"¿Quién respondería?"_s}) {
        std::array<quint8, RowId::Size> bytes{};
        bytes[0] = ++number;
        questions.append(
            *Question::create(Id<Question>(RowId(bytes)), {text, QString(number, u'a')}));
    }
    return questions;
}

/// Its place in four(), from 1; 0 for none.
int placeOf(const std::optional<Id<Question>> &question)
{
    const QList<Question> questions = four();
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (questions.at(i).id() == question)
            return int(i) + 1;
    }
    return 0;
}

} // namespace

void tst_Questions::aBlockPutsTheQuestionThatItNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("instructions");
    QTest::addColumn<int>("place");

    QTest::newRow("nothing named: that of the stage") << u"Lluvia de ideas"_s << QString() << 3;
    QTest::newRow("a number in the title") << u"Lluvia: pregunta 2"_s << QString() << 2;
    QTest::newRow("with a word before it") << u"Pregunta No. 4"_s << QString() << 4;
    QTest::newRow("an ordinal") << u"Segunda pregunta"_s << QString() << 2;
    QTest::newRow("an ordinal in digits") << u"2.ª pregunta"_s << QString() << 2;
    QTest::newRow("in English") << u"Brainstorm, question 4"_s << QString() << 4;
    QTest::newRow("an English ordinal") << u"The second question"_s << QString() << 2;
    QTest::newRow("in the instructions") << u"Ideas"_s << u"Responda la pregunta 1."_s << 1;
    QTest::newRow("the title before the instructions")
        << u"Pregunta 2"_s << u"Después viene la pregunta 1."_s << 2;
    QTest::newRow("two: the first") << u"Preguntas 1 y 2"_s << QString() << 1;
    QTest::newRow("its own words")
        << u"Ideas"_s << u"Escriba en silencio: ¿QUE HARIA FALTA para que otros pudieran?"_s << 2;
    QTest::newRow("a number that no question has") << u"Pregunta 9"_s << QString() << 3;
    QTest::newRow("a number of something else")
        << u"Primera selección, 2 rondas"_s << QString() << 3;
    QTest::newRow("some questions are asked")
        << u"Anote sus preguntas: 2 minutos"_s << QString() << 3;
}

void tst_Questions::aBlockPutsTheQuestionThatItNames()
{
    QFETCH(QString, title);
    QFETCH(QString, instructions);
    QTEST(placeOf(questionOf(four(), {Stage::Ideas, title, instructions})), "place");
}

void tst_Questions::theMethodsQuestionFollowsTheStage_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("experiences");
    QTest::addColumn<int>("ideas");

    QTest::newRow("four") << 4 << 1 << 3;
    QTest::newRow("three") << 3 << 1 << 3;
    QTest::newRow("two") << 2 << 1 << 2;
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("none") << 0 << 0 << 0;
}

void tst_Questions::theMethodsQuestionFollowsTheStage()
{
    QFETCH(int, count);
    const QList<Question> questions = four().first(count);
    QTEST(placeOf(questionAt(questions, Stage::Experiences)), "experiences");
    QTEST(placeOf(questionAt(questions, Stage::Ideas)), "ideas");
    QCOMPARE(placeOf(questionAt(questions, Stage::Sheets)), 0);
    QCOMPARE(placeOf(questionAt(questions, {})), 0);
}

void tst_Questions::ideasAnswerTheBlockThatRuns()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto first = document.stores().questions.all()->first().id();
    const auto second = addQuestion(document, u"¿Quién respondería por ello?"_s);
    QVERIFY(second);
    const auto block = document.stores().agendaBlocks.all()->last();
    const auto named =
        block.with([](AgendaBlockFields &fields) { fields.title = u"Pregunta 1"_s; });
    QVERIFY(editBlock(document, *named));
    QCOMPARE(**questionNow(document), second->id()); // nothing runs: of two, ideas answer the last
    QVERIFY(startAgenda(document));
    QCOMPARE(**questionNow(document), second->id()); // the welcome asks nothing
    workshop.clock.advance(60'000);
    QVERIFY(nextBlock(document));

    QCOMPARE(**questionNow(document), first);
}

void tst_Questions::whereNoBlockRunsTheStageTells()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    const auto second = addQuestion(document, u"¿Quién respondería por ello?"_s);

    QCOMPARE(**questionNow(document, Stage::Ideas), second->id());
    QVERIFY(**questionNow(document, Stage::Experiences) != second->id());
    QVERIFY(!*questionNow(document, Stage::Sheets));
}

void tst_Questions::aWorkshopWithoutQuestionsAsksNone()
{
    TestWorkshop workshop;
    WorkshopDocument &document = *workshop.document;
    QVERIFY(removeQuestion(document, document.stores().questions.all()->first().id()));

    const auto asked = questionNow(document);

    QVERIFY(asked);
    QVERIFY(!*asked);
}

TALLERISTA_TEST(tst_Questions)
#include "tst_questions.moc"
