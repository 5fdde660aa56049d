// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/question.h"
#include "core/domain/topic.h"
#include "core/exchange/templates.h"
#include "tests/support/testclass.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

constexpr int Nine = 9 * 60;
constexpr int Noon = 12 * 60;
constexpr int LongestOnTheWall = 160;

WorkshopTemplate loadedTemplate(const QString &name, const QString &language)
{
    const auto made = loadTemplate(name, language);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

/// When each row starts, in minutes after midnight, and at the end when the last one is over.
QList<int> times(const WorkshopTemplate &made)
{
    QList<int> starts{made.agendaStart};
    for (const auto &row : made.agenda)
        starts.append(starts.last() + row.minutes);
    return starts;
}

QStringList textsOf(const WorkshopTemplate &made)
{
    QStringList all{made.title, made.summary, made.objective};
    all += made.questions;
    all += made.topics;
    for (const auto &entry : made.glossary)
        all.append(entry.meaning);
    for (const auto &row : made.agenda)
        all += {row.title, row.instructions, row.notes};
    return all;
}

/// A row for every template in every language.
void everyTemplate()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const auto &name : templateNames()) {
        for (const auto &language : {u"es"_s, u"en"_s})
            QTest::addRow("%s in %s", qPrintable(name), qPrintable(language)) << name << language;
    }
}

const QByteArray SmallestTemplate = R"({
    "title": "T", "summary": "S", "objective": "", "questions": ["Q"], "topics": ["P"],
    "glossary": [{"acronym": "A", "meaning": "M"}],
    "tables": 2, "seatsPerTable": 10, "plenary": true, "agendaStart": "09:00",
    "agenda": [{"title": "R", "minutes": 10, "least": 5, "tier": 1, "stage": "sheets",
                "instructions": "I", "notes": "N", "fixedStart": "09:30"}]
})";

} // namespace

class tst_Templates : public QObject
{
    Q_OBJECT

private slots:
    void everyTemplateIsWhole_data() { everyTemplate(); }
    void everyTemplateIsWhole();
    void theMorningIsFilledFromNineToNoon_data() { everyTemplate(); }
    void theMorningIsFilledFromNineToNoon();
    void theTimesOfTheMethodHold_data();
    void theTimesOfTheMethodHold();
    void everyTextPassesItsOwnCheckUntouched_data() { everyTemplate(); }
    void everyTextPassesItsOwnCheckUntouched();
    void everyRowThatRunsDrivesAScreenAndTellsTheRoomWhatToDo_data() { everyTemplate(); }
    void everyRowThatRunsDrivesAScreenAndTellsTheRoomWhatToDo();
    void stagesComeInTheirOrder_data() { everyTemplate(); }
    void stagesComeInTheirOrder();
    void thePlenaryHasARowExactlyWhereItIsOn_data() { everyTemplate(); }
    void thePlenaryHasARowExactlyWhereItIsOn();
    void bothLanguagesHaveTheSameShape_data();
    void bothLanguagesHaveTheSameShape();
    void noTextIsLeftUntranslated_data();
    void noTextIsLeftUntranslated();
    void spanishUsesTheWordsOfTheRoom();
    void tablesAreThoseOfTheMethod();
    void theBlankOneImposesNothing();
    void anUnknownTemplateIsRefusedInOneSentence_data();
    void anUnknownTemplateIsRefusedInOneSentence();
    void everyFieldIsRead();
    void aBrokenTemplateIsRefused_data();
    void aBrokenTemplateIsRefused();
};

void tst_Templates::everyTemplateIsWhole()
{
    QFETCH(QString, name);
    QFETCH(QString, language);

    const auto made = loadTemplate(name, language);

    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(made->name, name);
    QCOMPARE(made->language, language);
    QVERIFY(!made->title.isEmpty());
    QVERIFY(made->summary.endsWith(u'.'));
    QCOMPARE(made->summary.count(u'.'), 1);
}

void tst_Templates::theMorningIsFilledFromNineToNoon()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const auto made = loadedTemplate(name, language);

    QCOMPARE(made.agendaStart, Nine);
    QCOMPARE(times(made).last(), Noon);
    for (qsizetype i = 0; i < made.agenda.size() - 1; ++i)
        QVERIFY2(made.agenda[i].minutes > 0, qPrintable(made.agenda[i].title));
}

void tst_Templates::theTimesOfTheMethodHold_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("with government") << u"gobierno"_s;
    QTest::newRow("with civil society") << u"sociedad-civil"_s;
}

void tst_Templates::theTimesOfTheMethodHold()
{
    QFETCH(QString, name);
    const auto made = loadedTemplate(name, u"es"_s); // the other language has the same shape
    const auto starts = times(made);
    constexpr std::array published{900, 915, 920, 940, 1000, 1020, 1025, 1040, 1050, 1130, 1200};

    for (const int time : published) {
        const auto row = starts.indexOf(time / 100 * 60 + time % 100);
        QVERIFY2(row >= 0 && row < made.agenda.size(), qPrintable(QString::number(time)));
    }
}

void tst_Templates::everyTextPassesItsOwnCheckUntouched()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const auto made = loadedTemplate(name, language);

    for (const auto &row : made.agenda) {
        auto settled = row;
        QVERIFY(settled.settle());
        QCOMPARE(settled, row);
        QVERIFY(row.position.isEmpty());
    }
    for (const auto &text : made.questions) {
        QuestionFields question{.text = text, .position = {}};
        QVERIFY(question.settle());
        QCOMPARE(question.text, text);
    }
    for (const auto &text : made.topics) {
        TopicFields topic{.name = text, .aliases = {}, .position = {}};
        QVERIFY(topic.settle());
        QCOMPARE(topic.name, text);
    }
}

void tst_Templates::everyRowThatRunsDrivesAScreenAndTellsTheRoomWhatToDo()
{
    QFETCH(QString, name);
    QFETCH(QString, language);

    for (const auto &row : loadedTemplate(name, language).agenda) {
        if (row.minutes == 0)
            continue;
        QVERIFY2(row.stage, qPrintable(row.title));
        QVERIFY2(!row.instructions.isEmpty(), qPrintable(row.title));
        QVERIFY2(row.instructions.size() <= LongestOnTheWall, qPrintable(row.instructions));
        QVERIFY2(row.notes.endsWith(u'.'), qPrintable(row.title));
        QVERIFY2(row.leastMinutes > 0, qPrintable(row.title));
    }
}

void tst_Templates::stagesComeInTheirOrder()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    auto last = Stage::Preparation;

    for (const auto &row : loadedTemplate(name, language).agenda) {
        if (!row.stage || row.stage == Stage::Agenda) // talks and breaks come anywhere
            continue;
        QVERIFY2(*row.stage >= last, qPrintable(row.title));
        last = *row.stage;
    }
    QCOMPARE(last, Stage::Document);
}

void tst_Templates::thePlenaryHasARowExactlyWhereItIsOn()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const auto made = loadedTemplate(name, language);
    const auto rows = std::count_if(made.agenda.begin(), made.agenda.end(), [](const auto &row) {
        return row.stage == Stage::Plenary;
    });

    QCOMPARE(int(rows), made.plenary ? 1 : 0);
}

void tst_Templates::bothLanguagesHaveTheSameShape_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : templateNames())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void tst_Templates::bothLanguagesHaveTheSameShape()
{
    QFETCH(QString, name);
    const auto shape = [&](const QString &language) {
        auto made = loadedTemplate(name, language);
        for (auto &row : made.agenda)
            row.title = row.instructions = row.notes = QString();
        return made;
    };
    const auto spanish = shape(u"es"_s);
    const auto english = shape(u"en"_s);

    QCOMPARE(spanish.agenda, english.agenda);
    QCOMPARE(spanish.agendaStart, english.agendaStart);
    QCOMPARE(spanish.questions.size(), english.questions.size());
    QCOMPARE(spanish.topics.size(), english.topics.size());
    QCOMPARE(spanish.tables, english.tables);
    QCOMPARE(spanish.seatsPerTable, english.seatsPerTable);
    QCOMPARE(spanish.plenary, english.plenary);
}

void tst_Templates::noTextIsLeftUntranslated_data()
{
    bothLanguagesHaveTheSameShape_data();
}

void tst_Templates::noTextIsLeftUntranslated()
{
    QFETCH(QString, name);
    const auto spanish = textsOf(loadedTemplate(name, u"es"_s));
    const auto english = textsOf(loadedTemplate(name, u"en"_s));

    QCOMPARE(spanish.size(), english.size());
    for (qsizetype i = 0; i < spanish.size(); ++i) {
        QCOMPARE(spanish[i].isEmpty(), english[i].isEmpty());
        QVERIFY2(spanish[i].isEmpty() || spanish[i] != english[i], qPrintable(english[i]));
    }
}

void tst_Templates::spanishUsesTheWordsOfTheRoom()
{
    static const QRegularExpression foreign(
        uR"([«»"!¡]|  |\b(aparca\w*|plazas?|criba|absorbid\w*|(in)?viables?|puls[ae]r?|vosotros|vuestr\w*)"
        uR"(|consignas?|gong|destello|relata|línea base|medios? de verificación|hitos?|ejes?|temáticas?)"
        uR"(|actas?|ordenador|móvil|vas|llevas|tú|tu|tus)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY(foreign.isValid());
    QVERIFY(u"La línea base, en el Eje 2"_s.contains(foreign));

    for (const auto &name : templateNames()) {
        for (const auto &text : textsOf(loadedTemplate(name, u"es"_s)))
            QVERIFY2(!text.contains(foreign), qPrintable(text));
    }
}

void tst_Templates::tablesAreThoseOfTheMethod()
{
    QCOMPARE(loadedTemplate(u"gobierno"_s, u"es"_s).tables, 2);
    QCOMPARE(loadedTemplate(u"gobierno"_s, u"es"_s).seatsPerTable, 10);
    QVERIFY(loadedTemplate(u"gobierno"_s, u"es"_s).plenary);
    for (const auto &name : {u"sociedad-civil"_s, u"jovenes"_s}) {
        QCOMPARE(loadedTemplate(name, u"es"_s).tables, 2);
        QCOMPARE(loadedTemplate(name, u"es"_s).seatsPerTable, 12);
        QVERIFY(!loadedTemplate(name, u"es"_s).plenary);
    }
}

void tst_Templates::theBlankOneImposesNothing()
{
    const auto blank = loadedTemplate(u"blanco"_s, u"es"_s);

    QVERIFY(blank.questions.isEmpty());
    QVERIFY(blank.topics.isEmpty());
    QVERIFY(blank.glossary.isEmpty());
    QVERIFY(blank.objective.isEmpty());
}

void tst_Templates::anUnknownTemplateIsRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");

    QTest::newRow("no such template") << u"electronica"_s << u"es"_s;
    QTest::newRow("no name") << u""_s << u"es"_s;
    QTest::newRow("a path") << u"../sample/sample"_s << u"es"_s;
    QTest::newRow("no such language") << u"gobierno"_s << u"fr"_s;
}

void tst_Templates::anUnknownTemplateIsRefusedInOneSentence()
{
    QFETCH(QString, name);
    QFETCH(QString, language);

    const auto made = loadTemplate(name, language);

    QVERIFY(!made);
    QVERIFY(made.error().message.endsWith(u'.'));
}

void tst_Templates::everyFieldIsRead()
{
    const auto made = templateFromJson(SmallestTemplate);

    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(textsOf(*made),
             (QStringList{u"T"_s, u"S"_s, u""_s, u"Q"_s, u"P"_s, u"M"_s, u"R"_s, u"I"_s, u"N"_s}));
    QCOMPARE(made->glossary.first().acronym, u"A"_s);
    QCOMPARE(made->agenda.first().minutes, 10);
    QCOMPARE(made->agenda.first().leastMinutes, 5);
    QCOMPARE(made->agenda.first().tier, 1);
    QCOMPARE(made->agenda.first().stage, Stage::Sheets);
    QCOMPARE(made->agenda.first().fixedStart, Nine + 30);
}

void tst_Templates::aBrokenTemplateIsRefused_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<QByteArray>("broken");
    const auto row = [](const char *name, const QByteArray &whole, const QByteArray &broken) {
        QTest::newRow(name) << whole << broken;
    };

    row("cut in the middle", R"("notes")", R"("no)");
    row("no title", R"("title": "T",)", "");
    row("no summary", R"("S")", R"(" ")");
    row("an empty question", R"(["Q"])", R"([""])");
    row("a topic that is a number", R"(["P"])", "[7]");
    row("no tables", R"("tables": 2,)", "");
    row("no seats", R"("seatsPerTable": 10)", R"("seatsPerTable": 0)");
    row("a start that is no time", "09:00", "9 am");
    row("a fixed start that is no time", "09:30", "24:30");
    row("no agenda", R"("agenda")", R"("program")");
    row("a row without title", R"("R")", R"("")");
    row("a row without minutes", R"("minutes": 10,)", "");
    row("minutes that are a text", R"("minutes": 10)", R"("minutes": "10")");
    row("least above the minutes", R"("least": 5)", R"("least": 11)");
    row("no least", R"("least": 5,)", "");
    row("an unknown tier", R"("tier": 1)", R"("tier": 2)");
    row("an unknown stage", R"("sheets")", R"("sheet")");
}

void tst_Templates::aBrokenTemplateIsRefused()
{
    QFETCH(QByteArray, whole);
    QFETCH(QByteArray, broken);
    QVERIFY(SmallestTemplate.contains(whole));

    const auto made = templateFromJson(QByteArray(SmallestTemplate).replace(whole, broken));

    QVERIFY(!made);
    QVERIFY(made.error().message.endsWith(u'.'));
}

TALLERISTA_TEST(tst_Templates)
#include "tst_templates.moc"
