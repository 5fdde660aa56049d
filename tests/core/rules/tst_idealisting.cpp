// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/idealisting.h"
#include "tests/support/testclass.h"
#include "tests/support/testids.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A table of ideas 1 to n, spoken of by number; the list is written as words: "3 1[2[4]] 5".
struct Table
{
    explicit Table(int ideas)
    {
        for (int number = ideas; number > 0; --number) // newest first
            list.append(*Idea::create(idOf<Idea>(number),
                                      IdeaFields(idOf<Mesa>(1), number, u"Idea %1"_s.arg(number))));
        ParticipantFields person;
        person.name = u"Ana Pérez"_s;
        names.people.append(*Participant::create(idOf<Participant>(201), person));
        person.number = 2;
        person.name = u"Luis"_s;
        names.people.append(*Participant::create(idOf<Participant>(202), person));
        TopicFields topic;
        topic.name = u"Agua"_s;
        names.topics.append(*Topic::create(idOf<Topic>(101), topic));
        HeadingFields heading;
        heading.name = u"Comunidad"_s;
        headings.append(*Heading::create(idOf<Heading>(151), heading));
        heading.name = u"Escuela"_s;
        headings.append(*Heading::create(idOf<Heading>(152), heading));
    }

    template <typename Change>
    void change(int number, Change change)
    {
        Idea &idea = list[list.size() - number];
        idea = *idea.with(change);
    }
    void join(int number, int into)
    {
        change(number, [&](IdeaFields &fields) { fields.mergedInto = idOf<Idea>(into); });
    }

    QString shown(const IdeaCriteria &criteria = {}, IdeaOrder order = IdeaOrder::Newest)
    {
        QHash<RowId, QString> texts;
        for (const Idea &idea : list)
            texts.insert(idea.id(), folded(searchText(names, idea, true)));
        const IdeaListing listing{list, names, headings, texts, order, criteria, open};
        QStringList words;
        for (const ListedIdea &row : listing.rows(&sections)) {
            if (row.kind == ListedIdea::Kind::Section)
                words << u"%1(%2)"_s.arg(row.title).arg(row.ideas);
            else
                words << QString(row.depth, u'>') + QString::number((*row.idea)->number)
                             + (row.joined ? u"+%1"_s.arg(row.joined) : QString());
        }
        return words.join(u' ');
    }

    QList<Idea> list;
    IdeaNames names;
    QList<Heading> headings;
    QSet<RowId> open;
    QHash<RowId, RowId> sections;
};

} // namespace

class tst_IdeaListing : public QObject
{
    Q_OBJECT

private slots:
    void theNewestIsOnTopUnlessCardsAreAskedFor();
    void joinedIdeasAreFoldedAwayOnEveryLevel();
    void anIdeaIsFoundByWhatIsJoinedToIt();
    void everyWordHasToBeThere_data();
    void everyWordHasToBeThere();
    void statesTellIdeasApart();
    void sectionsFollowTheirOrder();
    void aRowDoesNotWanderWhenItsTopicChanges();
    void theBestWordingIsTheLongestThatCanBeRead();
};

void tst_IdeaListing::theNewestIsOnTopUnlessCardsAreAskedFor()
{
    Table table(3);

    QCOMPARE(table.shown(), u"3 2 1"_s);
    QCOMPARE(table.shown({}, IdeaOrder::Card), u"1 2 3"_s);
}

void tst_IdeaListing::joinedIdeasAreFoldedAwayOnEveryLevel()
{
    Table table(5);
    table.join(4, 2);
    table.join(3, 2);
    table.join(2, 1);

    QCOMPARE(table.shown(), u"5 1+3"_s);
    table.open = {idOf<Idea>(1)};
    QCOMPARE(table.shown(), u"5 1+3 >2+2"_s);
    table.open = {idOf<Idea>(1), idOf<Idea>(2), idOf<Idea>(5)};
    QCOMPARE(table.shown(), u"5 1+3 >2+2 >>3 >>4"_s);
}

void tst_IdeaListing::anIdeaIsFoundByWhatIsJoinedToIt()
{
    Table table(3);
    table.change(2, [](IdeaFields &fields) { fields.text = u"Pozos"_s; });
    table.join(2, 1);

    QCOMPARE(table.shown({u"pozos"_s}), u"1+1"_s);
}

void tst_IdeaListing::everyWordHasToBeThere_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");

    QTest::newRow("nothing") << QString() << u"3 2 1"_s;
    QTest::newRow("one word without its accent") << u"educacion"_s << u"2"_s;
    QTest::newRow("two words in another order") << u"rural educacion"_s << u"2"_s;
    QTest::newRow("an author") << u"ana"_s << u"3"_s;
    QTest::newRow("a topic") << u"agua"_s << u"1"_s;
    QTest::newRow("one word that is not there") << u"rural agua"_s << QString();
}

void tst_IdeaListing::everyWordHasToBeThere()
{
    QFETCH(QString, words);
    QFETCH(QString, shown);
    Table table(3);
    table.change(1, [](IdeaFields &fields) { fields.topic = idOf<Topic>(101); });
    table.change(2, [](IdeaFields &fields) { fields.text = u"Educación rural"_s; });
    table.change(3, [](IdeaFields &fields) { fields.author = idOf<Participant>(201); });

    QCOMPARE(table.shown({words}), shown);
}

void tst_IdeaListing::statesTellIdeasApart()
{
    Table table(4);
    table.change(1, [](IdeaFields &fields) { fields.aside = true; });
    table.change(2, [](IdeaFields &fields) { fields.author = idOf<Participant>(201); });
    table.change(3, [](IdeaFields &fields) { fields.experience = idOf<Experience>(9); });
    table.join(4, 2);
    const auto shown = [&](IdeaState state) {
        IdeaCriteria criteria;
        criteria.state = state;
        return table.shown(criteria);
    };

    QCOMPARE(shown(IdeaState::Any), u"3 2+1 1"_s);
    QCOMPARE(shown(IdeaState::Standing), u"3 2+1"_s);
    QCOMPARE(shown(IdeaState::Aside), u"1"_s);
    QCOMPARE(shown(IdeaState::WithOthers), u"2+1"_s);
    QCOMPARE(shown(IdeaState::Anonymous), u"3 1"_s);
    QCOMPARE(shown(IdeaState::OfExperience), u"3"_s);
}

void tst_IdeaListing::sectionsFollowTheirOrder()
{
    Table table(4);
    table.change(1, [](IdeaFields &fields) { fields.heading = idOf<Heading>(152); });
    table.change(2, [](IdeaFields &fields) { fields.author = idOf<Participant>(202); });
    table.change(3, [](IdeaFields &fields) { fields.author = idOf<Participant>(201); });
    table.change(4, [](IdeaFields &fields) { fields.heading = idOf<Heading>(99); });

    QCOMPARE(table.shown({}, IdeaOrder::Heading),
             u"Comunidad(0) Escuela(1) 1 Without a heading(3) 4 3 2"_s);
    QCOMPARE(table.shown({}, IdeaOrder::Author),
             u"1 · Ana Pérez(1) 3 2 · Luis(1) 2 Without an author(2) 4 1"_s);
}

void tst_IdeaListing::aRowDoesNotWanderWhenItsTopicChanges()
{
    Table table(2);
    const QString before = table.shown({}, IdeaOrder::Topic);
    table.change(1, [](IdeaFields &fields) { fields.topic = idOf<Topic>(101); });

    QCOMPARE(table.shown({}, IdeaOrder::Topic), before);
    table.sections.clear(); // the order is chosen once more
    QCOMPARE(table.shown({}, IdeaOrder::Topic), u"Agua(1) 1 Without a topic(1) 2"_s);
}

void tst_IdeaListing::theBestWordingIsTheLongestThatCanBeRead()
{
    Table table(3);
    table.change(1, [](IdeaFields &fields) { fields.text = QString(141, u'x'); });
    table.change(2, [](IdeaFields &fields) { fields.text = QString(140, u'y'); });

    QCOMPARE(bestWording(table.list), QString(140, u'y'));
    QCOMPARE(bestWording({table.list.at(2)}), QString(141, u'x'));
}

TALLERISTA_TEST(tst_IdeaListing)
#include "tst_idealisting.moc"
