// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"
#include "tests/ui/announcements.h"
#include "ui/base/theme.h"
#include "ui/stages/ideas/hintline.h"

#include <QSignalSpy>
#include <QTimer>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The line over a workshop with \a ideas at table 1.
struct ShownHints
{
    explicit ShownHints(const QStringList &ideas)
    {
        theme.setChoice(ThemeChoice::Light);
        for (const QString &text : ideas) {
            IdeaDraft draft;
            draft.text = text;
            (void)captureIdea(*workshop.document, workshop.mesa(1), draft);
        }
        radar = std::make_unique<TwinRadar>(*workshop.document);
        QSignalSpy known(radar.get(), &TwinRadar::pairsChanged);
        known.wait();
        line = std::make_unique<HintLine>(theme, *radar);
        line->setPause(0);
        line->resize(520, line->sizeHint().height());
        line->show();
    }

    TestWorkshop workshop;
    Theme theme;
    std::unique_ptr<TwinRadar> radar;
    std::unique_ptr<HintLine> line;
};

} // namespace

class tst_HintLine : public QObject
{
    Q_OBJECT

private slots:
    void nothingMovesWhateverIsShown();
    void whatResemblesIsNamedAndCalledAGuess();
    void whatIsThereAlreadyIsSaidInWordsWithItsKey();
    void aTwinOfTheOtherTableIsNotPromisedAway();
    void whereItIsBriefOneHintIsShown();
    void itFollowsWhatIsWritten();
    void itIsAnnouncedOnceAfterAPause();
    void aClickChoosesTheIdeaBelowIt();
    void longAndHostileTextsArePainted_data();
    void longAndHostileTextsArePainted();
};

void tst_HintLine::nothingMovesWhateverIsShown()
{
    ShownHints shown(QStringList(7, u"Portal de compras"_s));
    const int before = shown.line->sizeHint().height();
    shown.line->showFor(u"portal"_s);

    QCOMPARE(shown.line->hints().size(), 5);
    QCOMPARE(shown.line->sizeHint().height(), before);
    // Less where the window is low, whatever is shown; never more.
    QCOMPARE(shown.line->sizePolicy().verticalPolicy(), QSizePolicy::Maximum);
}

void tst_HintLine::whatResemblesIsNamedAndCalledAGuess()
{
    ShownHints shown({u"Portal de compras"_s});
    shown.line->showFor(u"portales"_s);

    QCOMPARE(shown.line->accessibleName(), u"Perhaps like M1-01 “Portal de compras”"_s);
    QVERIFY(!shown.line->exactTwin());
    shown.line->showFor({});
    QCOMPARE(shown.line->accessibleName(), u"No idea looks like this one."_s);
}

void tst_HintLine::whatIsThereAlreadyIsSaidInWordsWithItsKey()
{
    ShownHints shown({u"Portal de compras"_s});
    shown.line->setExactKey(u"Ctrl+J"_s, shown.workshop.mesa(1));
    shown.line->showFor(u"¡PORTAL DE COMPRAS!"_s);

    QCOMPARE(shown.line->accessibleName(),
             u"It is there already: M1-01 “Portal de compras” · Ctrl+J does not write it twice"_s);
    QCOMPARE(shown.line->exactTwin(), shown.workshop.document->stores().ideas.all()->first().id());
}

void tst_HintLine::aTwinOfTheOtherTableIsNotPromisedAway()
{
    ShownHints shown({u"Portal de compras"_s});
    shown.line->setExactKey(u"Ctrl+J"_s, shown.workshop.mesa(2));
    shown.line->showFor(u"portal de compras"_s);

    QCOMPARE(shown.line->accessibleName(),
             u"It is there already: M1-01 “Portal de compras” · the other table's: Enter saves it "
             "here too"_s);
}

void tst_HintLine::whereItIsBriefOneHintIsShown()
{
    ShownHints shown(QStringList(7, u"Portal de compras"_s));
    shown.line->setBrief(true);

    QCOMPARE(shown.line->sizeHint().height(), shown.line->minimumSizeHint().height());
}

void tst_HintLine::itFollowsWhatIsWritten()
{
    ShownHints shown({u"Portal de compras"_s});
    shown.line->showFor(u"caminos"_s);
    QVERIFY(shown.line->hints().isEmpty());

    IdeaDraft draft;
    draft.text = u"Caminos vecinales"_s;
    QVERIFY(captureIdea(*shown.workshop.document, shown.workshop.mesa(2), draft));

    QTRY_COMPARE(shown.line->hints().size(), 1);
    QCOMPARE(shown.line->hints().first().side.code, u"M2-01"_s);
}

void tst_HintLine::itIsAnnouncedOnceAfterAPause()
{
    ShownHints shown({u"Portal de compras"_s});
    Announcements said;
    auto *pause = shown.line->findChild<QTimer *>();
    for (const QString &typed : {u"portal"_s, u"portal de"_s, u"portal de comp"_s, u"portal ya"_s})
        shown.line->showFor(typed);
    QVERIFY(said.take().isEmpty());
    QTRY_VERIFY(!pause->isActive());
    QCOMPARE(said.take(), QStringList{u"Perhaps like M1-01 “Portal de compras”"_s});

    shown.line->showFor(u"portal de compras y más cosas"_s); // the same idea
    QTRY_VERIFY(!pause->isActive());
    QVERIFY(said.take().isEmpty());
    shown.line->showFor(u"portal de compras"_s); // now it is there already
    QTRY_VERIFY(!pause->isActive());
    QCOMPARE(said.take().size(), 1);
}

void tst_HintLine::aClickChoosesTheIdeaBelowIt()
{
    ShownHints shown({u"Portal de compras"_s, u"Portal de datos"_s});
    QList<Id<Idea>> chosen{};
    connect(shown.line.get(), &HintLine::chosen, this, [&](const Id<Idea> &idea) {
        chosen.append(idea);
    });
    shown.line->showFor(u"portal"_s);

    QTest::mouseClick(
        shown.line.get(), Qt::LeftButton, {}, {30, shown.line->height() / 2}); // the second line

    QCOMPARE(chosen, QList{shown.line->hints().at(1).side.idea});
}

void tst_HintLine::longAndHostileTextsArePainted_data()
{
    QTest::addColumn<QString>("idea");

    QTest::newRow("five hundred letters") << u"portal "_s + QString(490, u'ñ');
    QTest::newRow("markup") << u"portal <b>x</b> <img src='file:///etc/passwd'>"_s;
    QTest::newRow("family emoji")
        << u"portal 👨‍👩‍👧‍👦👨‍👩‍👧‍👦 🇸🇻"_s.repeated(8);
    QTest::newRow("right to left") << u"portal فكرة واحدة"_s;
}

void tst_HintLine::longAndHostileTextsArePainted()
{
    QFETCH(QString, idea);
    ShownHints shown(QStringList(5, idea));
    shown.line->showFor(u"portal"_s);

    QVERIFY(!shown.line->grab().isNull());
    shown.line->resize(40, shown.line->height());
    QVERIFY(!shown.line->grab().isNull());
}

TALLERISTA_TEST(tst_HintLine)
#include "tst_hintline.moc"
