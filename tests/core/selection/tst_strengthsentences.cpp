// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/strengthsentences.h"
#include "tests/core/ranking/letteredvotes.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::LetteredVotes;
using namespace Qt::StringLiterals;

namespace {

const ItemName Letter = [](Item item) {
    return QString(QChar(item));
};

Input fiveLetteredSlips()
{
    return ranked(u"ABCD"_s, {u"ABC"_s, u"ACD"_s, u"BAC"_s, u"BDA"_s, u"CAB"_s}, 3, 2);
}

Concordance concordant(qint64 num, qint64 den)
{
    return {.s = 0, .w = 0, .corrected = {num, den}};
}

} // namespace

/// What is read aloud about a result: in both languages, and never a word that the numbers do not bear.
class tst_StrengthSentences : public QObject
{
    Q_OBJECT

private slots:
    void aResultIsAsFirmAsItIs_data();
    void aResultIsAsFirmAsItIs();
    void theyAreSpokenInSpanish_data();
    void theyAreSpokenInSpanish();
    void whatIsUsualIsNeverCalledDisagreement();
    void whatDoesNotHoldIsNotSaid();
    void fractionsThatDecimalsHideAreWritten();
};

void tst_StrengthSentences::aResultIsAsFirmAsItIs_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");

    const Phrases en(u"en"_s);
    const auto row = [](const char *name, const QString &sentence, const QString &expected) {
        QTest::newRow(name) << sentence << expected;
    };
    row("the list would change",
        stabilitySentence(en, {12, 5, {}, {}}),
        u"If any one person had been missing, the list would be another in 5 of 12 cases."_s);
    row("it would not",
        stabilitySentence(en, {12, 0, {}, {}}),
        u"If any one person had been missing, the list would be the same."_s);
    row("the core",
        coreSentence(en, {5, 2, items(u"AB"_s), {}}, Letter),
        u"2 ideas enter whoever is missing: A and B."_s);
    row("the doorstep",
        doorstepSentence(en, {5, 2, {}, items(u"C"_s)}, Letter),
        u"1 idea would enter if some one person were missing: C."_s);
    row("hands to tie and to pass",
        smallestChangeSentence(en, VoteMethod::Hands, {1, 2}),
        u"Moving 1 hand from the last idea that enters to the first that does not would make them "
        "tie; moving 2 hands would change the list."_s);
    row("one hand does both",
        smallestChangeSentence(en, VoteMethod::Hands, {1, 1}),
        u"Moving 1 hand from the last idea that enters to the first that does not would change the "
        "list."_s);
    row("people who vote otherwise",
        flipSentence(en, {Item('D'), 2}, false, Letter),
        u"2 people would have to vote otherwise for “D” to enter."_s);
    row("a recount",
        recountSentence(en, compute(hands({9, 7, 6, 4}, 3))),
        u"One hand counted wrongly would change who enters: count the ideas at the line again."_s);
    const auto votes = CountedVotes::of(fiveLetteredSlips());
    row("readings",
        readingsSentence(en, readings(*votes, proportional(*votes))),
        u"2 of 2 enter whichever way one looks at it: by points, by people, and sharing out the places."_s);
    row("sharing out",
        proportionalSentence(en, {.rounds = {{3, items(u"AB"_s), 'A', true}}, .sure = {}}, Letter),
        u"Sharing out the places, these would enter: A. Of these, 0 would be sure; the others tie with more."_s);
    row("who shares an idea and has none inside",
        unheardSentence(en, {Item('C'), 4}, 12, Letter),
        u"4 of 12 people share “C” and have no idea of theirs inside."_s);
    row("shared picks",
        sharedPicksSentence(en, {{12, 5}, {{3, 2}}, Frac(7), Frac(1, 2)}),
        u"Two people have on average 2.4 of their ideas in common; by chance it would be 1.5, and "
        u"at "
        "the most 7."_s);
    row("shared picks of counts",
        sharedPicksSentence(en, {.shared = {2, 3}}),
        u"Two people have on average 0.7 of their ideas in common."_s);
    row("a tie that places broke",
        tieStepSentence(en, compute(tieThatFirstPlacesBreak()).log.at(1), Letter),
        u"They tied; compared by how often it was put in place 1: S 1; Q 0."_s);
    row("and supporters did not",
        tieStepSentence(en, compute(tieThatFirstPlacesBreak()).log.at(0), Letter),
        u"Compared by how many people chose it, they still tie."_s);
}

void tst_StrengthSentences::aResultIsAsFirmAsItIs()
{
    QFETCH(QString, sentence);

    QTEST(sentence, "expected");
}

void tst_StrengthSentences::theyAreSpokenInSpanish_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");

    const Phrases es(u"es"_s);
    const auto row = [](const char *name, const QString &sentence, const QString &expected) {
        QTest::newRow(name) << sentence << expected;
    };
    row("the list would change",
        stabilitySentence(es, {12, 5, {}, {}}),
        u"Si faltara una persona cualquiera, la lista cambiaría en 5 de 12 casos."_s);
    row("who shares an idea and has none inside",
        unheardSentence(es, {Item('C'), 4}, 12, Letter),
        u"4 de 12 personas comparten “C” y no tienen ninguna idea dentro."_s);
    row("one person",
        unheardSentence(es, {Item('C'), 1}, 3, Letter),
        u"1 de 3 personas comparte “C” y no tiene ninguna idea dentro."_s);
    const auto votes = CountedVotes::of(fiveLetteredSlips());
    row("readings",
        readingsSentence(es, readings(*votes, proportional(*votes))),
        u"2 de 2 entran se mire como se mire: por puntos, por personas y con reparto de lugares."_s);
    row("a recount",
        recountSentence(es, compute(hands({9, 7, 6, 4}, 3))),
        u"Un error de una mano cambiaría quién entra: cuente otra vez las ideas de la línea."_s);
    row("heard",
        heardSentences(es, {12, 10, {}, {{1, 6, 5, 7}, {2, 6, 5, 3}}}).join(u' '),
        u"10 de 12 personas tienen al menos una idea dentro. Mesa 1: 7 ideas dentro. De sus 6 "
        u"personas, 5 "
        "tienen al menos una. Mesa 2: 3 ideas dentro. De sus 6 personas, 5 tienen al menos una."_s);
}

void tst_StrengthSentences::theyAreSpokenInSpanish()
{
    QFETCH(QString, sentence);

    QTEST(sentence, "expected");
}

void tst_StrengthSentences::whatIsUsualIsNeverCalledDisagreement()
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const Phrases phrases(language);
        QStringList sentences;
        for (const int hundredths : {0, 19, 20, 30, 49, 50, 79, 80, 92, 100})
            sentences.append(concordanceSentence(phrases, concordant(hundredths, 100)));
        for (const QString &sentence : std::as_const(sentences)) {
            QVERIFY(!sentence.isEmpty());
            QVERIFY2(!sentence.contains(u"acuerdo"_s) && !sentence.contains(u"agree"_s),
                     qPrintable(sentence));
        }
        QCOMPARE(sentences.at(2), sentences.at(4));
        sentences.removeDuplicates();
        QCOMPARE(sentences.size(), 4);
    }
}

void tst_StrengthSentences::whatDoesNotHoldIsNotSaid()
{
    const Phrases en(u"en"_s);

    QVERIFY(coreSentence(en, {12, 5, {}, {}}, Letter).isEmpty());
    QVERIFY(doorstepSentence(en, {12, 5, {}, {}}, Letter).isEmpty());
    QVERIFY(recountSentence(en, compute(hands({9, 4}, 1))).isEmpty());
    QVERIFY(readingsSentence(en, {Reading{}}).isEmpty());
    QVERIFY(proportionalSentence(en, {}, Letter).isEmpty());
    QVERIFY(opinionSentences(en, {Opinion{}}, Letter).isEmpty());
    QCOMPARE(
        opinionSentences(en, {{.item = 'A', .divided = true, .fewButStrong = true}}, Letter).size(),
        2);
}

void tst_StrengthSentences::fractionsThatDecimalsHideAreWritten()
{
    const Phrases en(u"en"_s);
    const TieStep wide{{Criterion::Importance}, {{{17, 4}, items(u"A"_s)}, {4, items(u"B"_s)}}};
    const TieStep close{{Criterion::Importance},
                        {{{401, 100}, items(u"A"_s)}, {4, items(u"B"_s)}, {3, items(u"C"_s)}}};

    QCOMPARE(tieStepSentence(en, wide, Letter),
             u"They tied; compared by importance alone: A 4.3; B 4."_s);
    QCOMPARE(tieStepSentence(en, close, Letter),
             u"They tied; compared by importance alone: A 401/100; B 4; C 3."_s);
}

TALLERISTA_TEST(tst_StrengthSentences)
#include "tst_strengthsentences.moc"
