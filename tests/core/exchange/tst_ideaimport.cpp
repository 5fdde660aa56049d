// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/idea.h"
#include "core/exchange/ideaimport.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_IdeaImport : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreKnownByName_data();
    void columnsAreKnownByName();
    void everyColumnFindsItsPlace();
    void theBestNamedColumnHoldsTheIdea_data();
    void theBestNamedColumnHoldsTheIdea();
    void onlyAWholeNumberIsACard_data();
    void onlyAWholeNumberIsACard();
    void aListWithoutHeaderIsIdeasFromItsFirstLine();
    void aTableWithoutAColumnOfIdeasIsRefused();
    void aRowThatCannotBeTakenIsListedWithItsReason_data();
    void aRowThatCannotBeTakenIsListedWithItsReason();
    void theSameTextTwiceIsTwoIdeas();
    void aTitleAboveTheHeaderIsListed();
    void theHeaderDecidesTheSeparator_data();
    void theHeaderDecidesTheSeparator();
    void everyRowIsAnIdeaOrListed();
    void pastedLinesLoseTheirBullets_data();
    void pastedLinesLoseTheirBullets();
    void twoHundredRealIdeasAreRead();
};

namespace {

IdeaImport ideasIn(const QString &text)
{
    auto import = readIdeas(text.toUtf8());
    return import ? *std::move(import) : IdeaImport{};
}

QStringList textsOf(const IdeaImport &import)
{
    QStringList texts;
    for (const ImportedIdea &idea : import.ideas)
        texts.append(idea.draft.text);
    return texts;
}

} // namespace

void tst_IdeaImport::columnsAreKnownByName_data()
{
    QTest::addColumn<QString>("heading");

    for (const char *heading : {"idea",
                                "IDEA",
                                "Ideas",
                                "Título",
                                "titulo",
                                "title",
                                "Propuesta",
                                "Texto",
                                "text",
                                " Idea: ",
                                "Idea *",
                                "Idea (una sola, corta)",
                                "Acción propuesta"})
        QTest::newRow(heading) << QString::fromUtf8(heading);
}

void tst_IdeaImport::columnsAreKnownByName()
{
    QFETCH(QString, heading);

    const IdeaImport import = ideasIn(u"otra;"_s + heading + u"\nx;Agua limpia\n"_s);

    QCOMPARE(textsOf(import), QStringList(u"Agua limpia"_s));
    QCOMPARE(import.unusedColumns, QStringList(u"otra"_s));
    QCOMPARE(import.rowsRead, 1);
}

void tst_IdeaImport::everyColumnFindsItsPlace()
{
    const IdeaImport import =
        ideasIn(u"Proponente,Institución,Eje,Justificación,No.,Propuesta,Votos\r\n"
                "Ana,ANDA,Agua,\"Porque falta\r\nen verano\",07, Cosechar  lluvia ,3\r\n"_s);

    QCOMPARE(import.ideas.size(), 1);
    const ImportedIdea &idea = import.ideas.constFirst();
    QCOMPARE(idea.line, 2);
    QCOMPARE(idea.draft.number, 7);
    QCOMPARE(idea.draft.text, u"Cosechar lluvia"_s);
    QCOMPARE(idea.draft.rationale, u"Porque falta\nen verano"_s);
    QCOMPARE(idea.draft.topic, u"Agua"_s);
    QCOMPARE(idea.draft.institution, u"ANDA"_s);
    QCOMPARE(idea.draft.author, u"Ana"_s);
    QCOMPARE(import.unusedColumns, QStringList(u"Votos"_s));
}

void tst_IdeaImport::theBestNamedColumnHoldsTheIdea_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rationale");

    QTest::newRow("a title and its text") << u"texto;título"_s << u"b"_s << u"a"_s;
    QTest::newRow("a text that is the idea is no reason") << u"texto;tema"_s << u"a"_s << u""_s;
    QTest::newRow("an idea and its title") << u"título;idea"_s << u"b"_s << u""_s;
    QTest::newRow("a description before a text")
        << u"texto;descripción;title"_s << u"c"_s << u"b"_s;
}

void tst_IdeaImport::theBestNamedColumnHoldsTheIdea()
{
    QFETCH(QString, header);
    QFETCH(QString, text);
    QFETCH(QString, rationale);

    const IdeaImport import = ideasIn(header + u"\na;b;c\n"_s.first(header.count(u';') * 2 + 2));

    QCOMPARE(import.ideas.size(), 1);
    QCOMPARE(import.ideas.constFirst().draft.text, text);
    QCOMPARE(import.ideas.constFirst().draft.rationale, rationale);
}

void tst_IdeaImport::onlyAWholeNumberIsACard_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("card");

    QTest::newRow("a number") << u"Número"_s << u"7"_s << 7;
    QTest::newRow("the sign") << u"N.º"_s << u" 07 "_s << 7;
    QTest::newRow("a card") << u"Tarjeta"_s << u"9999"_s << 9999;
    QTest::newRow("above the last card") << u"Card"_s << u"10000"_s << 0;
    QTest::newRow("zero") << u"number"_s << u"0"_s << 0;
    QTest::newRow("negative") << u"number"_s << u"-3"_s << 0;
    QTest::newRow("a fraction") << u"number"_s << u"7.5"_s << 0;
    QTest::newRow("a word") << u"number"_s << u"siete"_s << 0;
    QTest::newRow("a column called n") << u"n"_s << u"7"_s << 0;
    QTest::newRow("a column called id") << u"id"_s << u"7"_s << 0;
}

void tst_IdeaImport::onlyAWholeNumberIsACard()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    QFETCH(int, card);

    const IdeaImport import = ideasIn(heading + u";idea\n"_s + cell + u";Agua\n"_s);

    QCOMPARE(import.ideas.size(), 1);
    QCOMPARE(import.ideas.constFirst().draft.number.has_value(), card != 0);
    QCOMPARE(import.ideas.constFirst().draft.number.value_or(0), card);
}

void tst_IdeaImport::aListWithoutHeaderIsIdeasFromItsFirstLine()
{
    const IdeaImport import =
        ideasIn(u"Agua, luz y calles\r\n\r\n- Parques\r\n12 Crear huertos\r\n"_s);

    QCOMPARE(textsOf(import),
             QStringList({u"Agua, luz y calles"_s, u"Parques"_s, u"Crear huertos"_s}));
    QCOMPARE(import.ideas.at(1).line, 3);
    QCOMPARE(import.ideas.at(2).draft.number, 12);
    QCOMPARE(import.rowsRead, 3);
}

void tst_IdeaImport::aTableWithoutAColumnOfIdeasIsRefused()
{
    const auto import = readIdeas(QByteArray("nombre;voto\nAna;3\nLuis;4\n"));

    QVERIFY(!import);
    QVERIFY(import.error().message.contains(u"Idea, Proposal, Title or Text"_s));
}

void tst_IdeaImport::aRowThatCannotBeTakenIsListedWithItsReason_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("reason");

    const QString longest(IdeaFields::MaxTextLength, u'ñ');
    const QString longestReason(IdeaFields::MaxRationaleLength, u'ñ');
    QTest::newRow("as long as can be") << longest + u';' + longestReason << u""_s;
    QTest::newRow("an idea one too long") << longest + u"ñ;"_s << u"501"_s;
    QTest::newRow("a reason one too long") << u"Agua;ñ"_s + longestReason << u"2,001"_s;
    QTest::newRow("no idea") << u" ;porque sí"_s << u"missing"_s;
    QTest::newRow("an institution too long")
        << u"Agua;;"_s + QString(121, u'x') << u"institution"_s;
    QTest::newRow("an author too long") << u"Agua;;;"_s + QString(81, u'x') << u"author"_s;
    QTest::newRow("a topic too long") << u"Agua;;;;"_s + QString(81, u'x') << u"topic"_s;
    QTest::newRow("a cell too many") << u"Agua;porque;;;;sí"_s << u"6 cells for 5"_s;
    QTest::newRow("empty cells too many") << u"Agua;porque;;;;; ;"_s << u""_s;
}

void tst_IdeaImport::aRowThatCannotBeTakenIsListedWithItsReason()
{
    QFETCH(QString, row);
    QFETCH(QString, reason);

    const IdeaImport import =
        ideasIn(u"idea;fundamento;institución;autor;tema\nPaz;;;;\n"_s + row + u"\nLuz;;;;\n"_s);

    QCOMPARE(import.rowsRead, 3);
    QCOMPARE(import.ideas.size(), reason.isEmpty() ? 3 : 2);
    QCOMPARE(import.skipped.size(), reason.isEmpty() ? 0 : 1);
    if (reason.isEmpty())
        return;
    QCOMPARE(import.skipped.constFirst().line, 3);
    QVERIFY2(import.skipped.constFirst().reason.contains(reason),
             qPrintable(import.skipped.constFirst().reason));
}

void tst_IdeaImport::theSameTextTwiceIsTwoIdeas()
{
    QCOMPARE(textsOf(ideasIn(u"idea\nAgua\nAgua\n"_s)), QStringList({u"Agua"_s, u"Agua"_s}));
}

void tst_IdeaImport::aTitleAboveTheHeaderIsListed()
{
    const IdeaImport import = ideasIn(u"Taller del agua;\n;\nIdea;Tema\nPozos;Agua\n;\n"_s);

    QCOMPARE(textsOf(import), QStringList(u"Pozos"_s));
    QCOMPARE(import.skipped.size(), 1);
    QCOMPARE(import.skipped.constFirst().line, 1);
    QCOMPARE(import.rowsRead, 1);
}

void tst_IdeaImport::theHeaderDecidesTheSeparator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ideas");

    QTest::newRow("commas under a single heading are text")
        << u"idea\nAgua,luz\nCalles,parques,paz\n"_s
        << QStringList{u"Agua,luz"_s, u"Calles,parques,paz"_s};
    QTest::newRow("few rows use it") << u"idea;tema\nAgua,luz\nCalles,paz\nSol,aire;Clima\n"_s
                                     << QStringList{u"Agua,luz"_s, u"Calles,paz"_s, u"Sol,aire"_s};
    QTest::newRow("a comma within a heading")
        << u"Idea (corta, clara);Tema\nAgua,luz;Vida\n"_s << QStringList{u"Agua,luz"_s};
}

void tst_IdeaImport::theHeaderDecidesTheSeparator()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ideas);

    const IdeaImport import = ideasIn(text);

    QCOMPARE(textsOf(import), ideas);
    QVERIFY(import.skipped.isEmpty());
}

void tst_IdeaImport::everyRowIsAnIdeaOrListed()
{
    static const QStringList pieces = {u"agua"_s,
                                       u";"_s,
                                       u","_s,
                                       u"\n"_s,
                                       u"\""_s,
                                       u" "_s,
                                       u"=1"_s,
                                       u"idea"_s,
                                       u"7"_s,
                                       QString(300, u'x')};
    for (quint32 seed = 0; seed < 3000; ++seed) {
        QRandomGenerator random(seed);
        QString text = u"idea;tema\n"_s;
        for (auto n = random.bounded(30); n > 0; --n)
            text += pieces.at(random.bounded(int(pieces.size())));

        const auto import = readIdeas(text.toUtf8());

        QVERIFY2(import, qPrintable(text));
        const auto above = std::count_if(
            import->skipped.begin(), import->skipped.end(), [](const SkippedLine &skipped) {
                return skipped.reason.contains(u"above"_s);
            });
        QCOMPARE(import->ideas.size() + import->skipped.size() - above, import->rowsRead);
        for (const ImportedIdea &idea : import->ideas)
            QVERIFY(!idea.draft.text.isEmpty()
                    && idea.draft.text.size() <= IdeaFields::MaxTextLength);
    }
}

void tst_IdeaImport::pastedLinesLoseTheirBullets_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("one line") << u"Agua"_s << QStringList{u"Agua"_s};
    QTest::newRow("blank lines") << u"\r\n Agua \r\n\r\n\tLuz\r\n"_s
                                 << QStringList{u"Agua"_s, u"Luz"_s};
    QTest::newRow("dashes") << u"- Agua\n– Luz\n— Paz\n* Sol"_s
                            << QStringList{u"Agua"_s, u"Luz"_s, u"Paz"_s, u"Sol"_s};
    QTest::newRow("bullets") << u"• Agua\n•\tLuz\n▪Paz"_s
                             << QStringList{u"Agua"_s, u"Luz"_s, u"Paz"_s};
    QTest::newRow("list numbers") << u"1. Agua\n2) Luz\n3.- Paz\n10.\tSol"_s
                                  << QStringList{u"Agua"_s, u"Luz"_s, u"Paz"_s, u"Sol"_s};
    QTest::newRow("a bullet and a list number") << u"- 1. Agua"_s << QStringList{u"Agua"_s};
    QTest::newRow("card numbers stay")
        << u"7 Agua\n07 Luz"_s << QStringList{u"7 Agua"_s, u"07 Luz"_s};
    QTest::newRow("a card number behind a bullet") << u"• 7 Agua"_s << QStringList{u"7 Agua"_s};
    QTest::newRow("what only looks like one")
        << u"-5 grados\n1.5 litros\n24/7\n2030. Agenda"_s
        << QStringList{u"-5 grados"_s, u"1.5 litros"_s, u"24/7"_s, u"2030. Agenda"_s};
    QTest::newRow("bullets without text") << u"-\n• \n1.\n2)"_s << QStringList{};
    QTest::newRow("nothing") << u" \n\t\n"_s << QStringList{};
}

void tst_IdeaImport::pastedLinesLoseTheirBullets()
{
    QFETCH(QString, pasted);
    QFETCH(QStringList, lines);

    QCOMPARE(pastedLines(pasted), lines);
}

void tst_IdeaImport::twoHundredRealIdeasAreRead()
{
    const QString folder = qEnvironmentVariable("TALLERISTA_TRIAL_DATA");
    if (folder.isEmpty())
        QSKIP("TALLERISTA_TRIAL_DATA names no folder with real ideas");
    QFile file(folder + u"/ideas/ideas_con_fundamento.csv"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));

    const auto import = readIdeas(file.readAll());

    QVERIFY2(import, "refused");
    for (const SkippedLine &skipped : import->skipped)
        qWarning("line %d: %s", skipped.line, qPrintable(skipped.reason));
    QCOMPARE(import->rowsRead, 200);
    QCOMPARE(import->ideas.size() + import->skipped.size(), 200);
    QVERIFY(import->skipped.isEmpty());
    QVERIFY(std::none_of(import->ideas.begin(), import->ideas.end(), [](const ImportedIdea &idea) {
        return idea.draft.number.has_value();
    }));
    QCOMPARE(import->unusedColumns.constFirst(), u"n"_s);
}

TALLERISTA_TEST(tst_IdeaImport)
#include "tst_ideaimport.moc"
