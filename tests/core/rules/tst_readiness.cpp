// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/readiness.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Tallerista::PreparationFacts)

namespace {

MesaFields table(int number)
{
    MesaFields mesa;
    mesa.number = number;
    mesa.facilitator = u"Ana"_s;
    mesa.rapporteur = u"Luis"_s;
    return mesa;
}

/// A workshop that lacks nothing: two tables of ten and twenty people.
PreparationFacts readyFacts()
{
    PreparationFacts facts;
    facts.workshop.place = u"Casa de la Cultura"_s;
    facts.workshop.convener = u"Alcaldía"_s;
    facts.workshop.objective = u"Acordar acciones"_s;
    facts.questions = 3;
    facts.topics = 4;
    facts.tables = {table(1), table(2)};
    facts.people = 20;
    return facts;
}

template <typename Change>
PreparationFacts readyBut(Change change)
{
    PreparationFacts facts = readyFacts();
    change(facts);
    return facts;
}

} // namespace

class tst_Readiness : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatIsMissingIsNamed_data();
    void everythingThatIsMissingIsNamed();
    void lacksStandInTheOrderOfThePage();
    void sentencesCarryTheirNumbers();
    void everyLackHasASentence();
};

void tst_Readiness::everythingThatIsMissingIsNamed_data()
{
    using Facts = PreparationFacts;
    QTest::addColumn<PreparationFacts>("facts");
    QTest::addColumn<QList<Lack>>("lacks");

    const auto row = [](const char *name, const Facts &facts, const QList<Lack> &lacks) {
        QTest::newRow(name) << facts << lacks;
    };
    row("everything is there", readyFacts(), {});
    row("no place", readyBut([](Facts &f) { f.workshop.place.clear(); }), {Lack::Place});
    row("nobody convenes",
        readyBut([](Facts &f) { f.workshop.convener.clear(); }),
        {Lack::Convener});
    row("no objective",
        readyBut([](Facts &f) { f.workshop.objective.clear(); }),
        {Lack::Objective});
    row("no questions", readyBut([](Facts &f) { f.questions = 0; }), {Lack::Questions});
    row("no topics", readyBut([](Facts &f) { f.topics = 0; }), {Lack::Topics});
    row("no tables", readyBut([](Facts &f) { f.tables.clear(); }), {Lack::Tables});
    row("a table without facilitator",
        readyBut([](Facts &f) { f.tables[1].facilitator.clear(); }),
        {Lack::TableRoles});
    row("a table without note-taker",
        readyBut([](Facts &f) { f.tables[0].rapporteur.clear(); }),
        {Lack::TableRoles});
    row("nobody registered", readyBut([](Facts &f) { f.people = 0; }), {Lack::People});
    row("one person", readyBut([](Facts &f) { f.people = 1; }), {Lack::MorePeople});
    row("one fewer than usual", readyBut([](Facts &f) { f.people = 9; }), {Lack::MorePeople});
    row("just as many as usual", readyBut([](Facts &f) { f.people = 10; }), {});
    row("one more than seats", readyBut([](Facts &f) { f.people = 21; }), {Lack::Seats});
}

void tst_Readiness::everythingThatIsMissingIsNamed()
{
    QFETCH(PreparationFacts, facts);
    QFETCH(QList<Lack>, lacks);

    QCOMPARE(lacksOf(facts), lacks);
}

void tst_Readiness::lacksStandInTheOrderOfThePage()
{
    const QList<Lack> expected{Lack::Place,
                               Lack::Convener,
                               Lack::Objective,
                               Lack::Questions,
                               Lack::Topics,
                               Lack::Tables,
                               Lack::People};

    QCOMPARE(lacksOf({}), expected);
}

void tst_Readiness::sentencesCarryTheirNumbers()
{
    const Phrases english(u"en"_s);
    auto facts = readyFacts();
    facts.people = 24;
    facts.tables[0].facilitator.clear();

    const QString seats = lackSentence(english, Lack::Seats, facts);
    QVERIFY2(seats.contains(u"24"_s) && seats.contains(u"20"_s), qPrintable(seats));
    const QString roles = lackSentence(english, Lack::TableRoles, facts);
    QVERIFY2(roles.startsWith(u"1 "_s), qPrintable(roles));
    facts.people = 7;
    const QString more = lackSentence(english, Lack::MorePeople, facts);
    QVERIFY2(more.contains(u"7"_s) && more.contains(u"10"_s), qPrintable(more));
}

void tst_Readiness::everyLackHasASentence()
{
    const Phrases english(u"en"_s);
    QStringList sentences;
    for (int lack = int(Lack::Place); lack <= int(Lack::Seats); ++lack)
        sentences.append(lackSentence(english, Lack(lack), readyFacts()));

    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
}

TALLERISTA_TEST(tst_Readiness)
#include "tst_readiness.moc"
