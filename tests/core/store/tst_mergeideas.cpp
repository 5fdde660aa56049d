// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/headingactions.h"
#include "core/actions/ideajoining.h"
#include "tests/support/testclass.h"
#include "tests/support/testcomputers.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Three ideas of table 1, before the file was copied: "1 Portal", "2 Datos" and "3 Compras".
void threeIdeas(TestWorkshop &workshop)
{
    for (const QString &text : {u"Portal"_s, u"Datos"_s, u"Compras"_s})
        QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), saying(text)));
}

Idea ideaOf(const Computer &computer, const QString &number)
{
    const auto ideas = computer.document->stores().ideas.all();
    const auto found = std::find_if(ideas->begin(), ideas->end(), [&](const Idea &idea) {
        return idea->number == number.toInt();
    });
    if (found == ideas->end())
        qFatal("There is no idea %s.", qPrintable(number));
    return *found;
}

Heading headingOf(const Computer &computer, const QString &name)
{
    const auto headings = computer.document->stores().headings.all();
    const auto found = std::find_if(headings->begin(), headings->end(), [&](const auto &heading) {
        return heading->name == name;
    });
    if (found == headings->end())
        qFatal("There is no heading %s.", qPrintable(name));
    return *found;
}

/// Does what one line of a script says: "join 1 2: words", "separate 2", "reword 1: words", "head 1: name",
/// "rename name: other", "unhead name", "delete 1".
void play(Computer &computer, const QString &line)
{
    computer.clock.advance(1'000);
    WorkshopDocument &document = *computer.document;
    const QStringList call = line.section(u": "_s, 0, 0).split(u' ');
    const QString words = line.section(u": "_s, 1);
    const QString &verb = call.first();
    const QString of = call.value(1);
    Result<void> done;
    if (verb == "join"_L1) {
        const Id<Idea> other = ideaOf(computer, call.value(2)).id();
        done = mergeIdeas(document, ideaOf(computer, of).id(), {other}, words);
    } else if (verb == "separate"_L1) {
        const auto separated = separateIdea(document, ideaOf(computer, of).id());
        done = separated ? Result<void>() : separated.error();
    } else if (verb == "reword"_L1) {
        const auto edited = editIdea(
            document, *ideaOf(computer, of).with([&](IdeaFields &fields) { fields.text = words; }));
        done = edited ? Result<void>() : edited.error();
    } else if (verb == "head"_L1) {
        done = putUnderHeading(document, {ideaOf(computer, of).id()}, words);
    } else if (verb == "rename"_L1) {
        const auto renamed = editHeading(
            document,
            *headingOf(computer, of).with([&](HeadingFields &fields) { fields.name = words; }));
        done = renamed ? Result<void>() : renamed.error();
    } else if (verb == "unhead"_L1) {
        done = removeHeading(document, headingOf(computer, of).id());
    } else if (verb == "delete"_L1) {
        done = removeIdeas(document, {ideaOf(computer, of).id()});
    } else {
        qFatal("Unknown: %s", qPrintable(line));
    }
    QVERIFY2(done, done ? "" : qPrintable(line + u": "_s + done.error().message));
}

void playAll(Computer &computer, const QString &script)
{
    for (const QString &line : script.split(u"; "_s, Qt::SkipEmptyParts))
        play(computer, line);
}

/// Each idea as "1 words (as it was said) under heading in 2", in the order of their numbers.
QString told(const Computer &computer)
{
    const Stores &stores = computer.document->stores();
    QStringList lines;
    for (const Idea &idea : *stores.ideas.all()) {
        QString line = u"%1 %2"_s.arg(idea->number).arg(idea->text);
        if (!idea->original.isEmpty())
            line += u" (%1)"_s.arg(idea->original);
        if (idea->heading)
            line += u" under "_s + (*stores.headings.get(*idea->heading))->name;
        if (idea->mergedInto)
            line += u" in %1"_s.arg((*stores.ideas.get(*idea->mergedInto))->number);
        lines.append(line);
    }
    return lines.join(u"; "_s);
}

} // namespace

/// What two tables of note-takers do to the same ideas apart from each other, joined, headed and worded anew, comes
/// to the same on both computers. The second one writes later, so that its cells win.
class tst_MergeIdeas : public QObject
{
    Q_OBJECT

private slots:
    void whatBothDidToIdeasComesTogether_data();
    void whatBothDidToIdeasComesTogether();
};

void tst_MergeIdeas::whatBothDidToIdeasComesTogether_data()
{
    QTest::addColumn<QString>("before"); // on both
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name,
                        const char *before,
                        const char *first,
                        const char *second,
                        const char *result) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(first)
                            << QString::fromUtf8(second) << QString::fromUtf8(result);
    };

    row("one joined, the other untouched",
        "",
        "join 1 2: Portal de datos",
        "",
        "1 Portal de datos (Portal); 2 Datos in 1; 3 Compras");
    row("two joins into the same idea: later words, what was said stays",
        "",
        "join 1 2: Portal de datos",
        "join 1 3: Portal de compras",
        "1 Portal de compras (Portal); 2 Datos in 1; 3 Compras in 1");
    row("joined here, worded anew there",
        "",
        "join 1 2: Portal de datos",
        "reword 1: Un portal",
        "1 Un portal (Portal); 2 Datos in 1; 3 Compras");
    row("worded anew here, joined there",
        "",
        "reword 1: Un portal",
        "join 1 2: Portal de datos",
        "1 Portal de datos (Portal); 2 Datos in 1; 3 Compras");
    row("the joined one is worded anew there",
        "",
        "join 1 2: Portal de datos",
        "reword 2: Datos abiertos",
        "1 Portal de datos (Portal); 2 Datos abiertos in 1; 3 Compras");
    row("joined the other way round",
        "",
        "join 1 2: Portal de datos",
        "join 2 1: Datos en un portal",
        "1 Portal de datos (Portal); 2 Datos en un portal (Datos) in 1; 3 Compras");
    row("the root of one joined into another there",
        "",
        "join 1 2: Portal de datos",
        "join 3 1: Compras en un portal",
        "1 Portal de datos (Portal) in 3; 2 Datos in 1; 3 Compras en un portal (Compras)");
    row("separated here, worded anew there",
        "join 1 2: Portal de datos",
        "separate 2",
        "reword 1: Portal con datos",
        "1 Portal con datos; 2 Datos; 3 Compras");
    row("separated here, one more joined there",
        "join 1 2: Portal de datos",
        "separate 2",
        "join 1 3: Portal de compras",
        "1 Portal de compras; 2 Datos; 3 Compras in 1");
    row("separated on both",
        "join 1 2: Portal de datos",
        "separate 2",
        "separate 2",
        "1 Portal; 2 Datos; 3 Compras");
    row("deleted here, joined into it there",
        "",
        "delete 1",
        "join 1 2: Portal de datos",
        "1 Portal de datos (Portal); 2 Datos in 1; 3 Compras");
    row("the same heading made twice",
        "",
        "head 1: Salud",
        "head 2: Salud",
        "1 Portal under Salud; 2 Datos under Salud; 3 Compras");
    row("another heading for the same idea",
        "head 1: Salud",
        "head 1: Agua",
        "head 1: Caminos",
        "1 Portal under Caminos; 2 Datos; 3 Compras");
    row("a heading renamed here and used there",
        "head 1: Salud",
        "rename Salud: Salud pública",
        "head 2: Salud",
        "1 Portal under Salud pública; 2 Datos under Salud pública; 3 Compras");
    row("a heading taken away here and used there",
        "head 1: Salud",
        "unhead Salud",
        "head 2: Salud",
        "1 Portal; 2 Datos under Salud; 3 Compras");
    row("headed here, joined there",
        "",
        "head 1: Salud",
        "join 1 2: Portal de datos",
        "1 Portal de datos (Portal) under Salud; 2 Datos in 1; 3 Compras");
}

void tst_MergeIdeas::whatBothDidToIdeasComesTogether()
{
    QFETCH(QString, before);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, result);
    Computers computers(2, threeIdeas);
    playAll(computers[0], before);
    computers[1].join(computers[0]);
    computers[1].clock.advance(60'000);
    playAll(computers[0], first);
    playAll(computers[1], second);

    computers[0].join(computers[1]);
    computers[1].join(computers[0]);

    QCOMPARE(told(computers[0]), result);
    QCOMPARE(told(computers[1]), result);
    const MergePreview again = computers[0].join(computers[1]);
    QCOMPARE(told(computers[0]), result);
    QCOMPARE(computers[0].document->holding()->tables, computers[1].document->holding()->tables);
    Q_UNUSED(again)
}

TALLERISTA_TEST(tst_MergeIdeas)
#include "tst_mergeideas.moc"
