// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/experience.h"
#include "core/domain/idea.h"
#include "core/domain/topic.h"
#include "core/domain/workshop.h"
#include "core/exchange/sample.h"
#include "core/exchange/templates.h"
#include "tests/support/testclass.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Tallerista;
using namespace Qt::StringLiterals;

namespace {

constexpr int SeatsPerTable = 12;
constexpr int IdeasPerTable = 24;
constexpr int ShortestIdea = 30;

SampleWorkshop loadedSample(const QString &language)
{
    const auto sample = loadSample(language);
    if (!sample)
        qFatal("%s", qPrintable(sample.error().message));
    return *sample;
}

template <typename Rows, typename Test>
int countOf(const Rows &rows, Test test)
{
    return int(std::count_if(rows.begin(), rows.end(), test));
}

Id<Mesa> anyTable()
{
    return Id<Mesa>(RowId({}));
}

QSet<QString> words(const QString &text)
{
    static const QRegularExpression between(u"[^a-z]+"_s);
    const auto all = folded(text).split(between, Qt::SkipEmptyParts);
    return {all.begin(), all.end()};
}

/// How much of their words two ideas share: 0 nothing, 100 everything.
int likeness(const QString &one, const QString &other)
{
    const auto common = words(one) & words(other);
    const auto either = words(one) | words(other);
    return int(100 * common.size() / either.size());
}

/// Every text that has to differ between the languages, so neither people nor acronyms.
QStringList textsOf(const SampleWorkshop &sample)
{
    QStringList all{sample.name, sample.place, sample.convener};
    all += sample.topics;
    for (const auto &institution : sample.institutions)
        all += institution.name;
    for (const auto &person : sample.people)
        all += person.post;
    for (const auto &experience : sample.experiences)
        all += {experience.text, experience.improvement, experience.supportBy};
    for (const auto &idea : sample.ideas)
        all += {idea.text, idea.rationale};
    return all;
}

const QByteArray SmallestSample = R"({
    "template": "blanco", "name": "N", "place": "P", "convener": "I", "topics": ["T"],
    "tables": [{"seats": 2, "facilitator": "F", "rapporteur": "R"}],
    "institutions": [{"name": "I", "acronym": "AAA", "sector": "municipal"}],
    "people": [{"name": "P", "institution": "AAA", "post": "", "sex": "woman", "table": 1}],
    "experiences": [{"table": 1, "institution": "AAA", "text": "E", "improvement": ""}],
    "ideas": [{"table": 1, "author": 1, "topic": "T", "institution": "AAA", "text": "X"}],
    "morning": [{"block": 0, "startsLateBySeconds": 60}], "endsLateBySeconds": 90
})";

} // namespace

class tst_Sample : public QObject
{
    Q_OBJECT

private slots:
    void bothTablesAreFullAndBalanced_data() { languages(); }
    void bothTablesAreFullAndBalanced();
    void everyInstitutionSendsSomebody_data() { languages(); }
    void everyInstitutionSendsSomebody();
    void everyValueCouldBeTypedIntoTheProgram_data() { languages(); }
    void everyValueCouldBeTypedIntoTheProgram();
    void everyPersonGaveTwoIdeasAtTheirOwnTable_data() { languages(); }
    void everyPersonGaveTwoIdeasAtTheirOwnTable();
    void ideasAreShortEnoughToReadAndAllDifferent_data() { languages(); }
    void ideasAreShortEnoughToReadAndAllDifferent();
    void theTablesHaveTwins_data() { languages(); }
    void theTablesHaveTwins();
    void everyTopicAndBothTablesHaveIdeasAndExperiences_data() { languages(); }
    void everyTopicAndBothTablesHaveIdeasAndExperiences();
    void theMorningCanBePlayedThrough_data() { languages(); }
    void theMorningCanBePlayedThrough();
    void bothLanguagesTellTheSameMorning();
    void anUnknownLanguageIsRefused();
    void everyFieldIsRead();
    void aBrokenSampleIsRefused_data();
    void aBrokenSampleIsRefused();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Spanish") << u"es"_s;
        QTest::newRow("English") << u"en"_s;
    }
};

void tst_Sample::bothTablesAreFullAndBalanced()
{
    QFETCH(QString, language);
    const auto sample = loadedSample(language);

    QCOMPARE(sample.language, language);
    QCOMPARE(int(sample.tables.size()), 2);
    for (const auto &mesa : sample.tables) {
        const auto sits = [&](const SamplePerson &person) {
            return person.table == mesa.number;
        };
        QCOMPARE(countOf(sample.people, sits), SeatsPerTable);
        QCOMPARE(mesa.seats, SeatsPerTable);
        QCOMPARE(
            countOf(sample.people, [&](const auto &p) { return sits(p) && p.sex == Sex::Woman; }),
            SeatsPerTable / 2);
    }
}

void tst_Sample::everyInstitutionSendsSomebody()
{
    QFETCH(QString, language);
    const auto sample = loadedSample(language);
    QSet<int> present;
    for (const auto &person : sample.people)
        present.insert(person.institution);

    QVERIFY(sample.institutions.size() >= 10 && sample.institutions.size() <= 14);
    QCOMPARE(present.size(), sample.institutions.size());
    QVERIFY(countOf(sample.institutions,
                    [&](const auto &institution) { return institution.name == sample.convener; }));
    for (const auto &experience : sample.experiences) {
        QVERIFY2(experience.supportBy.isEmpty()
                     || countOf(sample.institutions,
                                [&](const auto &i) { return i.name == experience.supportBy; }),
                 qPrintable(experience.supportBy));
    }
}

void tst_Sample::everyValueCouldBeTypedIntoTheProgram()
{
    QFETCH(QString, language);
    const auto sample = loadedSample(language);

    WorkshopFields workshop;
    workshop.name = sample.name;
    workshop.date = QDate(2026, 11, 24);
    workshop.place = sample.place;
    workshop.convener = sample.convener;
    QVERIFY(workshop.settle());
    QCOMPARE(workshop.name, sample.name);
    for (const auto &name : sample.topics) {
        TopicFields topic{.name = name, .aliases = {}, .position = {}};
        QVERIFY(topic.settle());
    }
    for (const auto &person : sample.people) {
        ParticipantFields participant;
        participant.name = person.name;
        participant.post = person.post;
        QVERIFY(participant.settle());
        QCOMPARE(participant.name, person.name);
        QVERIFY(!person.post.isEmpty());
    }
    for (const auto &told : sample.experiences) {
        ExperienceFields experience;
        experience.text = told.text;
        experience.improvement = told.improvement;
        experience.supportBy = told.supportBy;
        QVERIFY(experience.settle());
        QCOMPARE(experience.text, told.text);
    }
}

void tst_Sample::everyPersonGaveTwoIdeasAtTheirOwnTable()
{
    QFETCH(QString, language);
    const auto sample = loadedSample(language);

    for (const auto &idea : sample.ideas)
        QCOMPARE(idea.table, sample.people[idea.author - 1].table);
    for (int badge = 1; badge <= sample.people.size(); ++badge)
        QCOMPARE(countOf(sample.ideas, [&](const auto &idea) { return idea.author == badge; }), 2);
}

void tst_Sample::ideasAreShortEnoughToReadAndAllDifferent()
{
    QFETCH(QString, language);
    const auto sample = loadedSample(language);
    QSet<QString> different;

    for (const auto &said : sample.ideas) {
        IdeaFields idea(anyTable(), 1, said.text);
        idea.rationale = said.rationale;
        QVERIFY(idea.settle());
        QCOMPARE(idea.text, said.text);
        QVERIFY2(characterCount(said.text) >= ShortestIdea, qPrintable(said.text));
        QVERIFY2(characterCount(said.text) <= IdeaFields::ReadableLength, qPrintable(said.text));
        different.insert(folded(said.text));
    }
    QCOMPARE(different.size(), sample.ideas.size());
}

void tst_Sample::theTablesHaveTwins()
{
    QFETCH(QString, language);
    const auto sample = loadedSample(language);
    int twins = 0;

    for (const auto &one : sample.ideas) {
        twins += countOf(sample.ideas, [&](const auto &other) {
            return one.table == 1 && other.table == 2 && likeness(one.text, other.text) >= 40;
        });
    }
    QVERIFY2(twins >= 5 && twins <= 10, qPrintable(QString::number(twins)));
}

void tst_Sample::everyTopicAndBothTablesHaveIdeasAndExperiences()
{
    QFETCH(QString, language);
    const auto sample = loadedSample(language);

    for (int topic = 0; topic < sample.topics.size(); ++topic)
        QVERIFY(countOf(sample.ideas, [&](const auto &idea) { return idea.topic == topic; }));
    for (const auto &mesa : sample.tables) {
        const auto there = [&](const auto &row) {
            return row.table == mesa.number;
        };
        QCOMPARE(countOf(sample.ideas, there), IdeasPerTable);
        QCOMPARE(countOf(sample.experiences, there), 5);
    }
    const int explained =
        countOf(sample.ideas, [](const auto &i) { return !i.rationale.isEmpty(); });
    QVERIFY(explained > 0 && explained < sample.ideas.size());
}

void tst_Sample::theMorningCanBePlayedThrough()
{
    QFETCH(QString, language);
    const auto sample = loadedSample(language);
    const auto made = loadTemplate(sample.templateName, language);
    QVERIFY(made);
    int planned = 0;
    int last = -1;
    qsizetype next = 0;

    for (int block = 0; block < made->agenda.size(); ++block) {
        if (made->agenda[block].minutes == 0)
            continue;
        QVERIFY(next < sample.morning.size());
        const auto &went = sample.morning[next++];
        QCOMPARE(went.block, block);
        QVERIFY2(planned + went.startsLateBySeconds > last, qPrintable(made->agenda[block].title));
        last = planned + went.startsLateBySeconds;
        planned += made->agenda[block].minutes * 60;
    }
    QCOMPARE(next, sample.morning.size());
    QVERIFY(planned + sample.endsLateBySeconds > last);
    QVERIFY(countOf(sample.morning, [](const auto &went) { return went.addedMinutes > 0; }));
    QVERIFY(countOf(sample.morning, [](const auto &went) { return went.addedMinutes < 0; }));
}

void tst_Sample::bothLanguagesTellTheSameMorning()
{
    const auto spanish = loadedSample(u"es"_s);
    const auto english = loadedSample(u"en"_s);
    const auto all = textsOf(spanish);
    const auto same = textsOf(english);

    QCOMPARE(all.size(), same.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].isEmpty(), same[i].isEmpty());
        QVERIFY2(all[i].isEmpty() || all[i] != same[i], qPrintable(all[i]));
    }
    for (qsizetype i = 0; i < spanish.people.size(); ++i) {
        QCOMPARE(spanish.people[i].name, english.people[i].name);
        QCOMPARE(spanish.people[i].institution, english.people[i].institution);
        QCOMPARE(spanish.people[i].sex, english.people[i].sex);
        QCOMPARE(spanish.people[i].table, english.people[i].table);
    }
    for (qsizetype i = 0; i < spanish.ideas.size(); ++i) {
        QCOMPARE(spanish.ideas[i].author, english.ideas[i].author);
        QCOMPARE(spanish.ideas[i].topic, english.ideas[i].topic);
        QCOMPARE(spanish.ideas[i].institution, english.ideas[i].institution);
    }
    QCOMPARE(spanish.tables, english.tables);
    QCOMPARE(spanish.templateName, english.templateName);
    QCOMPARE(spanish.morning.size(), english.morning.size());
}

void tst_Sample::anUnknownLanguageIsRefused()
{
    const auto sample = loadSample(u"fr"_s);

    QVERIFY(!sample);
    QVERIFY(sample.error().message.contains(u"fr"_s));
}

void tst_Sample::everyFieldIsRead()
{
    const auto sample = sampleFromJson(SmallestSample);

    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    QCOMPARE(sample->templateName, u"blanco"_s);
    QCOMPARE(sample->tables.first().number, 1);
    QCOMPARE(sample->tables.first().facilitator, u"F"_s);
    QCOMPARE(sample->tables.first().rapporteur, u"R"_s);
    QCOMPARE(sample->institutions.first().sector, Sector::Municipal);
    QCOMPARE(sample->people.first().sex, Sex::Woman);
    QCOMPARE(sample->ideas.first().institution, 0);
    QCOMPARE(sample->morning.first().startsLateBySeconds, 60);
    QCOMPARE(sample->endsLateBySeconds, 90);
}

void tst_Sample::aBrokenSampleIsRefused_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<QByteArray>("broken");
    const auto row = [](const char *name, const QByteArray &whole, const QByteArray &broken) {
        QTest::newRow(name) << whole << broken;
    };

    row("cut in the middle", R"("morning")", R"("mor)");
    row("a table without seats", R"("seats": 2,)", "");
    row("an unknown sector", R"("municipal")", R"("town")");
    row("an unknown sex", R"("woman")", R"("f")");
    row("a person from nowhere", R"("P", "institution": "AAA")", R"("P", "institution": "BBB")");
    row("a person at no table", R"("sex": "woman", "table": 1)", R"("sex": "woman", "table": 2)");
    row("an experience of nobody",
        R"(1, "institution": "AAA", "text": "E")",
        R"(1, "institution": "", "text": "E")");
    row("an idea of nobody", R"("author": 1)", R"("author": 2)");
    row("an idea on no topic", R"("topic": "T")", R"("topic": "")");
    row("an idea for nowhere", R"("T", "institution": "AAA")", R"("T", "institution": 7)");
}

void tst_Sample::aBrokenSampleIsRefused()
{
    QFETCH(QByteArray, whole);
    QFETCH(QByteArray, broken);
    QVERIFY(SmallestSample.contains(whole));

    const auto sample = sampleFromJson(QByteArray(SmallestSample).replace(whole, broken));

    QVERIFY(!sample);
    QVERIFY(sample.error().message.endsWith(u'.'));
}

TALLERISTA_TEST(tst_Sample)
#include "tst_sample.moc"
