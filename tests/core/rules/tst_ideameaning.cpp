// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ideameaning.h"
#include "tests/support/testclass.h"
#include "tests/support/testids.h"

#include <QRandomGenerator>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

Participant person(int number, const QString &name)
{
    ParticipantFields fields;
    fields.number = number;
    fields.name = name;
    return *Participant::create(idOf<Participant>(number), fields);
}

/// Two people called Ana, two topics, two institutions, two questions.
IdeaNames someNames()
{
    IdeaNames names;
    names.people = {
        person(3, u"Ana Pérez"_s), person(7, u"José Ñandú"_s), person(12, u"Ana Ruiz"_s)};
    TopicFields topic;
    topic.name = u"Medio ambiente"_s;
    topic.aliases = u"ecología, agua"_s;
    names.topics.append(*Topic::create(idOf<Topic>(1), topic));
    topic = {};
    topic.name = u"Agua y saneamiento"_s;
    names.topics.append(*Topic::create(idOf<Topic>(2), topic));
    InstitutionFields institution;
    institution.name = u"Ministerio de Educación"_s;
    institution.acronym = u"MINED"_s;
    names.institutions.append(*Institution::create(idOf<Institution>(1), institution));
    QuestionFields question;
    question.text = u"¿Qué falta?"_s;
    names.questions.append(*Question::create(idOf<Question>(1), question));
    question.text = u"¿Quién ayuda?"_s;
    names.questions.append(*Question::create(idOf<Question>(2), question));
    return names;
}

Result<IdeaDraft> read(const QString &typed)
{
    return meaningOf(someNames(), parseIdeaEntry(typed));
}

} // namespace

class tst_IdeaMeaning : public QObject
{
    Q_OBJECT

private slots:
    void anAuthorIsFoundByBadgeOrName_data();
    void anAuthorIsFoundByBadgeOrName();
    void whoIsNotClearIsAskedFor_data();
    void whoIsNotClearIsAskedFor();
    void peopleOfTheTableAreMeantFirst();
    void aTopicAnswersToItsBeginningAndItsOtherNames_data();
    void aTopicAnswersToItsBeginningAndItsOtherNames();
    void aHashThatIsNoTopicBelongsToTheText();
    void aNameThatNobodyHasBelongsToTheText_data();
    void aNameThatNobodyHasBelongsToTheText();
    void anInstitutionIsFoundOrNew();
    void aQuestionThatThereIsNotIsRefused();
    void anIdeaBecomesALineAndBackAgain();
    void theWordsSayHowTheLineIsRead();
    void everyWordTypedIsFoundAgain();
};

void tst_IdeaMeaning::anAuthorIsFoundByBadgeOrName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("badge");

    QTest::newRow("a badge") << u"Huertos @12"_s << 12;
    QTest::newRow("the beginning of the only such name") << u"Huertos @jos"_s << 7;
    QTest::newRow("a family name without its accents") << u"Huertos @nandu"_s << 7;
    QTest::newRow("a whole name") << u"Huertos @ana perez"_s << 3;
}

void tst_IdeaMeaning::anAuthorIsFoundByBadgeOrName()
{
    QFETCH(QString, typed);
    QFETCH(int, badge);

    const auto draft = read(typed);

    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    QCOMPARE(draft->person, std::optional(idOf<Participant>(badge)));
    QCOMPARE(draft->text, u"Huertos"_s);
}

void tst_IdeaMeaning::whoIsNotClearIsAskedFor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");

    QTest::newRow("two of a name") << u"Huertos @ana"_s << u"3 Ana Pérez, 12 Ana Ruiz"_s;
    QTest::newRow("no idea before the mark") << u"@12"_s << u"The idea itself is missing"_s;
}

void tst_IdeaMeaning::whoIsNotClearIsAskedFor()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);

    const auto draft = read(typed);

    QVERIFY(!draft);
    QVERIFY2(draft.error().message.contains(says), qPrintable(draft.error().message));
}

void tst_IdeaMeaning::peopleOfTheTableAreMeantFirst()
{
    IdeaNames names = someNames();
    names.mesa = idOf<Mesa>(1);
    names.people[2] =
        *names.people[2].with([&](ParticipantFields &fields) { fields.mesa = names.mesa; });

    QCOMPARE(meaningOf(names, parseIdeaEntry(u"Huertos @ana"_s))->person,
             std::optional(idOf<Participant>(12)));
    QVERIFY(meaningOf(names, parseIdeaEntry(u"Huertos @josé"_s))->person);
}

void tst_IdeaMeaning::aTopicAnswersToItsBeginningAndItsOtherNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("topic");

    QTest::newRow("its beginning") << u"Huertos #medio"_s << u"Medio ambiente"_s;
    QTest::newRow("another name before a beginning") << u"Huertos #agua"_s << u"Medio ambiente"_s;
    QTest::newRow("without its accents") << u"Huertos #ecologia"_s << u"Medio ambiente"_s;
    QTest::newRow("its whole name") << u"Huertos #agua y saneamiento"_s << u"Agua y saneamiento"_s;
}

void tst_IdeaMeaning::aTopicAnswersToItsBeginningAndItsOtherNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, topic);

    QCOMPARE(read(typed)->topic, topic);
}

void tst_IdeaMeaning::aHashThatIsNoTopicBelongsToTheText()
{
    const auto draft = read(u"Campaña #YoLeo en escuelas @3"_s);

    QCOMPARE(draft->text, u"Campaña #YoLeo en escuelas"_s);
    QCOMPARE(draft->topic, QString());
    QVERIFY(draft->person);
}

void tst_IdeaMeaning::aNameThatNobodyHasBelongsToTheText_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("an account") << u"Responder en la cuenta @GobSV cada semana"_s;
    QTest::newRow("a badge that nobody wears") << u"Huertos @99"_s;
    QTest::newRow("an account before a hashtag") << u"Publicar en @GobSV con #YoLeo"_s;
    QTest::newRow("a hashtag before an account") << u"Publicar #YoLeo en @GobSV"_s;
    QTest::newRow("nothing else") << u"@GobSV"_s;
}

void tst_IdeaMeaning::aNameThatNobodyHasBelongsToTheText()
{
    QFETCH(QString, line);

    const auto draft = read(line);

    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
    QCOMPARE(draft->text, line);
    QVERIFY(!draft->person);
    QVERIFY(draftWords(someNames(), *draft).contains(u"stays in the text: "_s));
    QCOMPARE(read(line + u" @3"_s)->person, std::optional(idOf<Participant>(3)));
}

void tst_IdeaMeaning::anInstitutionIsFoundOrNew()
{
    QCOMPARE(read(u"Huertos &mined"_s)->institution, u"Ministerio de Educación"_s);
    QCOMPARE(read(u"Huertos &Ministerio de e"_s)->institution, u"Ministerio de Educación"_s);
    QCOMPARE(read(u"Huertos &Alcaldía de Apopa"_s)->institution, u"Alcaldía de Apopa"_s);
}

void tst_IdeaMeaning::aQuestionThatThereIsNotIsRefused()
{
    QCOMPARE(read(u"Huertos ?2"_s)->question, std::optional(idOf<Question>(2)));
    QVERIFY(!read(u"Huertos ?3"_s));
}

void tst_IdeaMeaning::anIdeaBecomesALineAndBackAgain()
{
    IdeaFields fields(idOf<Mesa>(1), 4, u"24 horas de agua"_s);
    fields.author = idOf<Participant>(12);
    fields.topic = idOf<Topic>(2);
    fields.institution = idOf<Institution>(1);
    fields.question = idOf<Question>(2);
    const auto idea = Idea::create(idOf<Idea>(1), fields);

    const QString line = lineOf(someNames(), *idea);

    QCOMPARE(line, u"24 horas de agua @12 #Agua y saneamiento &MINED ?2"_s);
    const auto draft = meaningOf(someNames(), parseIdeaLine(line));
    QCOMPARE(draft->text, fields.text);
    QCOMPARE(draft->person, fields.author);
    QCOMPARE(draft->topic, u"Agua y saneamiento"_s);
    QCOMPARE(draft->institution, u"Ministerio de Educación"_s);
    QCOMPARE(draft->question, fields.question);
}

void tst_IdeaMeaning::theWordsSayHowTheLineIsRead()
{
    const auto words = [](const QString &typed) {
        return draftWords(someNames(), *read(typed));
    };

    QCOMPARE(words(u"Huertos"_s), QString());
    QCOMPARE(words(u"7 Huertos @3 #medio &mined ?1"_s),
             u"Card 7 · Ana Pérez (3) · Medio ambiente · Ministerio de Educación · Question 1"_s);
    QCOMPARE(words(u"Huertos &Apopa"_s), u"new institution: Apopa"_s);
    QCOMPARE(words(u"Ser el #1 @3 y #YoLeo @12"_s),
             u"Ana Ruiz (12) · stays in the text: @3, #YoLeo"_s);
}

void tst_IdeaMeaning::everyWordTypedIsFoundAgain()
{
    const IdeaNames names = someNames();
    const QStringList marks{
        u"@3"_s, u"@jos"_s, u"#agua"_s, u"#YoLeo"_s, u"&mined"_s, u"&Apopa"_s, u"?1"_s};
    QRandomGenerator random(81);
    for (int round = 0; round < 5'000; ++round) {
        QStringList words;
        for (int i = random.bounded(1, 9); i > 0; --i)
            words << (random.bounded(2) ? u"w%1w"_s.arg(i)
                                        : marks.at(random.bounded(int(marks.size()))));
        const QString line = words.join(u' ');
        const auto draft = meaningOf(names, parseIdeaEntry(line));
        if (!draft)
            continue; // refused: the line stays where it is
        const QStringList places{draft->text,
                                 draft->person == idOf<Participant>(3)   ? u"@3"_s
                                 : draft->person == idOf<Participant>(7) ? u"@jos"_s
                                                                         : QString(),
                                 draft->topic.isEmpty() ? QString() : u"#agua"_s,
                                 draft->institution.isEmpty() ? QString() : u"&mined"_s,
                                 u'&' + draft->institution,
                                 draft->question ? u"?1"_s : QString()};
        for (const QString &word : words)
            QVERIFY2(places.join(u' ').contains(word), qPrintable(word + u" of "_s + line));
    }
}

TALLERISTA_TEST(tst_IdeaMeaning)
#include "tst_ideameaning.moc"
