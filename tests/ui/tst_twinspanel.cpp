// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/lendingactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testpage.h"
#include "tests/ui/announcements.h"
#include "ui/stages/ideas/twinspanel.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A page with a field, from which the panel is opened, and a radar.
class TwinDesk : public StagePage
{
public:
    TwinDesk(const PageContext &context, QWidget *parent)
        : StagePage(context, parent)
        , radar(context.document)
        , field(new QLineEdit(this))
        , panel(new TwinsPanel(context, radar, this))
    {}

    TwinRadar radar;
    QLineEdit *field;
    TwinsPanel *panel;
};

struct Session : TestPage<TwinDesk>
{
    Session()
    {
        connectJoins();
        page->field->setFocus();
    }

    void capture(int mesa, const QString &text)
    {
        IdeaDraft draft;
        draft.text = text;
        (void)captureIdea(*workshop.document, workshop.mesa(mesa), draft);
    }
    /// Two exact twins and one more like them at table 1, one at table 2.
    void captureTwins()
    {
        capture(1, u"Vigilar las compras del hospital"_s);
        capture(1, u"Portal de compras"_s);
        capture(1, u"¡PORTAL DE COMPRAS!"_s);
        capture(2, u"Vigilar compras de un hospital"_s);
        known(3 - 1);
    }
    /// Waits until there are \a pairs.
    void known(int pairs) const
    {
        QTRY_VERIFY(page->radar.isReady());
        QTRY_COMPARE(page->radar.pairs().size(), pairs);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(host.focusWidget(), key, modifiers);
    }
    QString current() const { return list()->currentIndex().data().toString(); }
    QListView *list() const { return find<QListView>(u"twinsList"_s); }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }

    QStringList joins;

private:
    void connectJoins()
    {
        const auto note = [this](const Id<Idea> &one, const Id<Idea> &other, bool exact) {
            joins.append(page->radar.side(one).code + (exact ? u" = "_s : u" ~ "_s)
                         + page->radar.side(other).code);
        };
        QObject::connect(page->panel, &TwinsPanel::joinRequested, page, note);
    }
};

} // namespace

class tst_TwinsPanel : public QObject
{
    Q_OBJECT

private slots:
    void exactTwinsStandOnTopAndOneKeyWantsThemJoined();
    void aPairOfTwoTablesIsLeftToThePlenary();
    void notTheSameIsRememberedAndTheNextPairIsAtHand();
    void anAnswerIsTakenBackWithoutTouchingThePage();
    void singleLettersCanBeSwitchedOff();
    void whenAllIsAnsweredItSaysSo();
    void escapeGoesBackToTheField();
    void itSaysThatItGuesses();
    void aTableOfAnotherComputerKeepsItsPairs();
    void longTextsArePainted();
};

void tst_TwinsPanel::exactTwinsStandOnTopAndOneKeyWantsThemJoined()
{
    Session desk;
    desk.captureTwins();
    desk.page->panel->open();
    QCOMPARE(desk.current(), u"M1-02 · M1-03"_s);

    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_M);

    QCOMPARE(desk.joins, (QStringList{u"M1-02 = M1-03"_s, u"M1-02 = M1-03"_s}));
    const auto ideas = desk.workshop.document->stores().ideas.all();
    QVERIFY(std::none_of(ideas->begin(), ideas->end(), [](const Idea &idea) {
        return idea->mergedInto.has_value();
    }));
}

void tst_TwinsPanel::aPairOfTwoTablesIsLeftToThePlenary()
{
    Session desk;
    desk.captureTwins();
    desk.page->panel->open();
    QVERIFY(desk.text(u"whyNotJoined"_s).isEmpty());

    desk.press(Qt::Key_Down);

    QCOMPARE(desk.current(), u"M1-01 · M2-01"_s);
    QVERIFY(desk.text(u"whyNotJoined"_s).contains(u"plenary"_s));
    QVERIFY(!desk.button(u"joinTwins"_s)->isEnabled());
    Announcements said;
    desk.press(Qt::Key_M);
    QCOMPARE(said.take(), QStringList{desk.text(u"whyNotJoined"_s)});
    QVERIFY(desk.joins.isEmpty());
}

void tst_TwinsPanel::notTheSameIsRememberedAndTheNextPairIsAtHand()
{
    Session desk;
    desk.captureTwins();
    desk.page->panel->open();

    desk.press(Qt::Key_N);
    QTRY_COMPARE(desk.list()->model()->rowCount(), 1);

    QCOMPARE(desk.current(), u"M1-01 · M2-01"_s);
    QVERIFY(desk.list()->hasFocus());
    QCOMPARE(desk.workshop.document->stores().notTwins.all()->size(), 1);
    desk.page->panel->open();
    QCOMPARE(desk.list()->model()->rowCount(), 1);
}

void tst_TwinsPanel::anAnswerIsTakenBackWithoutTouchingThePage()
{
    Session desk;
    desk.captureTwins();
    desk.page->panel->open();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_N); // a step of the workshop, which the page of a table does not take back
    QTRY_COMPARE(desk.list()->model()->rowCount(), 1);
    desk.capture(2, u"Caminos vecinales"_s);

    desk.press(Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(desk.list()->model()->rowCount(), 2);
    QVERIFY(desk.workshop.document->stores().notTwins.all()->isEmpty());
    QCOMPARE(desk.workshop.ideaTexts(2).size(), 2);
    QVERIFY(!desk.button(u"takeBackNotTwins"_s)->isEnabled());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.workshop.ideaTexts(2).size(), 2);
}

void tst_TwinsPanel::singleLettersCanBeSwitchedOff()
{
    Session desk;
    desk.settings.setSingleKeys(false);
    desk.captureTwins();
    desk.page->panel->open();

    desk.press(Qt::Key_N);
    desk.press(Qt::Key_M);
    QVERIFY(desk.joins.isEmpty());
    QVERIFY(desk.workshop.document->stores().notTwins.all()->isEmpty());

    desk.button(u"notTwins"_s)->click();
    QCOMPARE(desk.workshop.document->stores().notTwins.all()->size(), 1);
}

void tst_TwinsPanel::whenAllIsAnsweredItSaysSo()
{
    Session desk;
    desk.captureTwins();
    desk.page->panel->open();
    for (int left = 1; left >= 0; --left) {
        desk.press(Qt::Key_N);
        desk.known(left);
    }

    QVERIFY(!desk.list()->isVisible());
    QVERIFY(!desk.text(u"noTwins"_s).isEmpty());
    QVERIFY(desk.find<QLabel>(u"noTwins"_s)->isVisible());
    QVERIFY(desk.button(u"leaveTwins"_s)->hasFocus());
    QVERIFY(desk.page->panel->isVisible());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.list()->isVisible());
}

void tst_TwinsPanel::escapeGoesBackToTheField()
{
    Session desk;
    desk.captureTwins();
    desk.page->panel->open();

    desk.press(Qt::Key_Escape);

    QVERIFY(!desk.page->panel->isVisible());
    QVERIFY(desk.page->field->hasFocus());
}

void tst_TwinsPanel::itSaysThatItGuesses()
{
    Session desk;
    desk.captureTwins();
    desk.page->panel->open();
    QVERIFY(desk.text(u"twinsTitle"_s).startsWith(u"2 "_s));
    const auto labels = desk.page->panel->findChildren<QLabel *>();

    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"guess"_s);
    }));
}

void tst_TwinsPanel::aTableOfAnotherComputerKeepsItsPairs()
{
    Session desk;
    desk.captureTwins();
    QVERIFY(lendMesa(*desk.workshop.document, desk.workshop.mesa(1)));
    desk.page->panel->open();

    desk.press(Qt::Key_N);

    QVERIFY(desk.workshop.document->stores().notTwins.all()->isEmpty());
    QCOMPARE(desk.list()->model()->rowCount(), 2);
}

void tst_TwinsPanel::longTextsArePainted()
{
    Session desk;
    desk.capture(1, u"portal <b>de</b> compras "_s + QString(400, u'ñ'));
    desk.capture(2, u"portal <b>de</b> compras "_s + QString(400, u'n'));
    desk.known(1);
    desk.page->panel->open();

    QVERIFY(!desk.page->panel->grab().isNull());
    QVERIFY(desk.list()->visualRect(desk.list()->currentIndex()).width()
            <= desk.list()->viewport()->width());
}

TALLERISTA_TEST(tst_TwinsPanel)
#include "tst_twinspanel.moc"
