// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/headingactions.h"
#include "core/actions/ideajoining.h"
#include "core/actions/lendingactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/actions/voteactions.h"
#include "core/domain/heading.h"
#include "core/rules/idealisting.h"
#include "tests/support/testclass.h"
#include "tests/support/testpage.h"
#include "ui/stages/ideas/capturefield.h"
#include "ui/stages/ideas/ideacapture.h"
#include "ui/stages/ideas/ideaspage.h"
#include "ui/stages/ideas/twinradar.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <functional>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// The page with short ways to type, to press keys in the list and to read what is shown.
struct Desk : TestPage<IdeasPage>
{
    Desk()
    {
        for (const QString &name : {u"Ana Pérez"_s, u"Luis Ñandú"_s}) {
            if (!addParticipant(document(), {name, {}, {}, {}, {}, {}, {}}))
                qFatal("A person cannot be added");
        }
        page->enter();
    }

    WorkshopDocument &document() const { return *workshop.document; }
    QLineEdit *field(int mesa = 1) const { return find<QLineEdit>(u"captureField%1"_s.arg(mesa)); }
    QListView *list(int mesa = 1) const { return find<QListView>(u"ideaList%1"_s.arg(mesa)); }
    /// Writes ideas of table 1, a second apart.
    void write(const QStringList &lines)
    {
        for (const QString &line : lines) {
            type(field(), line);
            workshop.clock.advance(1'000);
        }
    }
    Idea idea(int number, int mesa = 1) const
    {
        const auto ideas = document().stores().ideas.all();
        for (const Idea &one : *ideas) {
            if (one->mesa == workshop.mesa(mesa) && one->number == number)
                return one;
        }
        qFatal("There is no idea %d", number);
    }
    /// Puts the keyboard on the row whose text begins with \a text.
    void goTo(const QString &text) const
    {
        list()->setFocus();
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data().toString().startsWith(text))
                return list()->setCurrentIndex(index);
        }
        qFatal("There is no row %s", qPrintable(text));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(list(), Qt::Key(key), modifiers);
    }
    void mark(const QStringList &texts) const
    {
        for (const QString &text : texts) {
            goTo(text);
            key(Qt::Key_Space);
        }
    }
    QString shown(int mesa = 1) const
    {
        QStringList texts;
        for (int row = 0; row < list(mesa)->model()->rowCount(); ++row)
            texts << list(mesa)->model()->index(row, 0).data().toString();
        return texts.join(u", "_s);
    }
    QLineEdit *asked(int line = 1) const { return find<QLineEdit>(u"askField%1"_s.arg(line)); }
    bool isAsking() const { return asked()->isVisible(); }
};

} // namespace

/// The page driven by keyboard, as the person who types does.
class tst_IdeasPage : public QObject
{
    Q_OBJECT

private slots:
    void enterSavesAndStays();
    void marksOfALineGoWhereTheyBelong();
    void aNameTypedWholeIsNotOfferedAndEnterSaves();
    void lettersOfferPeopleAndTabTakesTheFirst();
    void enterSavesWhateverIsOffered();
    void enterTakesWhatTheArrowsChose();
    void whoIsNotClearKeepsTheLine();
    void aNameThatNobodyHasStaysInTheTextAndIsTold();
    void thoseWhoseNameBeginsSoAreOfferedFirst();
    void whatIsOfferedGoesWithTheLine();
    void atALentTableLettersDoNothing();
    void pastedLinesAreAskedForInPlace();
    void badLinesOfAPasteAreToldAndComeOneByOne();
    void whoeverSpeaksIsTheAuthorOfWhatIsTypedNotOfAList();
    void aHugePasteIsRefusedWithOneSentence();
    void ideasAreEditedInTheirRow();
    void escLeavesTheRowAsItWas();
    void aRowThatIsLeftIsSaved_data();
    void aRowThatIsLeftIsSaved();
    void aRowThatCannotBeSavedIsToldOfWhenLeft();
    void joiningAsksForTheWordsOfAll();
    void theReviewGoesOnOnceAPairIsJoined();
    void ideasOfTwoTablesAreLeftToThePlenary();
    void whatIsToldOfOtherRowsGoes();
    void tabGoesAsThePageIsRead();
    void aProblemGoesOnceItsTextIsChanged();
    void joiningIsTakenBackByOneKey();
    void draggingJoinsToo();
    void separatingAfterAVoteAsksForAReason();
    void splittingAsksForBothTexts();
    void asideAndBack();
    void theBinGivesBack();
    void enterBringsOneIdeaBackAndNoOther();
    void headingsAreMadeRenamedAndDeleted();
    void searchingFoldsAndEscShowsAll();
    void aDecomposedLetterFindsTheComposedOne();
    void theQuestionIsNotedAndCanBeChosen();
    void theRoomSeesNoAuthors();
    void hostileTextsAreKept_data();
    void hostileTextsAreKept();
    void fiveHundredIdeasAtOnce();
    void wherePlaceIsShortTheBarsAreStillThere();
};

void tst_IdeasPage::enterSavesAndStays()
{
    Desk desk;

    desk.write({u"Huertos escolares"_s, u"7 Becas"_s, u"Pozos"_s});

    QCOMPARE(desk.shown(), u"Pozos, Becas, Huertos escolares"_s);
    QCOMPARE(desk.idea(7)->text, u"Becas"_s);
    QCOMPARE(desk.idea(8)->text, u"Pozos"_s);
    QVERIFY(desk.field()->hasFocus());
    QCOMPARE(desk.field()->text(), QString());
}

void tst_IdeasPage::marksOfALineGoWhereTheyBelong()
{
    Desk desk;

    desk.write({u"Huertos @luis #sal &MINED"_s});

    const Idea idea = desk.idea(1);
    QCOMPARE(idea->text, u"Huertos"_s);
    QCOMPARE((*desk.document().stores().participants.get(*idea->author))->number, 2);
    QCOMPARE((*desk.document().stores().topics.get(*idea->topic))->name, u"Salud"_s);
    QCOMPARE((*desk.document().stores().institutions.get(*idea->institution))->name, u"MINED"_s);
    QVERIFY(desk.list()
                ->model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Luis Ñandú"_s));
}

void tst_IdeasPage::aNameTypedWholeIsNotOfferedAndEnterSaves()
{
    Desk desk;

    for (const QString &typed : {u"Huertos @ana perez"_s, u"Becas #salud"_s}) {
        QTest::keyClicks(desk.field(), typed);
        QVERIFY(!QApplication::activePopupWidget());
        QTest::keyClick(desk.field(), Qt::Key_Return);
        QCOMPARE(desk.field()->text(), QString());
    }
    QVERIFY(desk.idea(1)->author.has_value());
    QVERIFY(desk.idea(2)->topic.has_value());
}

void tst_IdeasPage::lettersOfferPeopleAndTabTakesTheFirst()
{
    Desk desk;

    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Right}) {
        desk.field()->clear();
        QTest::keyClicks(desk.field(), u"Huertos @an"_s);
        QTest::keyClick(QApplication::activePopupWidget(), key);
        QCOMPARE(desk.field()->text(), u"Huertos @1 "_s);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(desk.field()->hasFocus());
    }
    QVERIFY(desk.find<QLabel>(u"ideaMeaning1"_s)->text().contains(u"Ana Pérez"_s));
    QTest::keyClick(desk.field(), Qt::Key_Return);

    QVERIFY(desk.idea(1)->author);
    QTest::keyClick(desk.field(), Qt::Key_I, Qt::AltModifier);
    QCOMPARE(desk.field()->text(), u"&"_s);
}

void tst_IdeasPage::enterSavesWhateverIsOffered()
{
    Desk desk;

    for (const QString &typed : {u"Huertos @an"_s, u"Becas #sal"_s}) {
        QTest::keyClicks(desk.field(), typed);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(desk.field()->text(), QString());
    }
    QCOMPARE(desk.idea(1)->text, u"Huertos"_s);
    QVERIFY(desk.idea(1)->author.has_value());
    QCOMPARE(desk.idea(2)->text, u"Becas"_s);
    QVERIFY(desk.idea(2)->topic.has_value());
}

void tst_IdeasPage::enterTakesWhatTheArrowsChose()
{
    Desk desk;

    QTest::keyClicks(desk.field(), u"Huertos @"_s);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(QApplication::activePopupWidget(), key);

    QCOMPARE(desk.field()->text(), u"Huertos @2 "_s);
    QVERIFY(desk.document().stores().ideas.all()->isEmpty());
}

void tst_IdeasPage::whoIsNotClearKeepsTheLine()
{
    Desk desk;
    QVERIFY(addParticipant(desk.document(), {u"Ana Ruiz"_s, {}, {}, {}, {}, {}, {}}));

    desk.write({u"Huertos @ana"_s});

    QCOMPARE(desk.field()->text(), u"Huertos @ana"_s);
    QVERIFY(desk.document().stores().ideas.all()->isEmpty());
    QTest::keyClicks(desk.field(), u"Becas"_s); // who did not look up types the next one
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QVERIFY(desk.document().stores().ideas.all()->isEmpty());
    QVERIFY(desk.find<Notice>(u"ideaNotice1"_s)->isVisible());
    desk.write({u"Huertos @1"_s});
    QCOMPARE(desk.idea(1)->text, u"Huertos"_s);
    QVERIFY(!desk.find<Notice>(u"ideaNotice1"_s)->isVisible());
}

void tst_IdeasPage::aNameThatNobodyHasStaysInTheTextAndIsTold()
{
    Desk desk;

    desk.write({u"Responder en @GobSV"_s});

    QCOMPARE(desk.idea(1)->text, u"Responder en @GobSV"_s);
    QVERIFY(desk.find<Notice>(u"ideaNotice1"_s)->sentence().contains(u"@GobSV"_s));
    desk.write({u"Pozos"_s});
    QVERIFY(!desk.find<Notice>(u"ideaNotice1"_s)->isVisible());
}

void tst_IdeasPage::thoseWhoseNameBeginsSoAreOfferedFirst()
{
    Desk desk;
    QVERIFY(addParticipant(desk.document(), {u"Ezequiel Nava"_s, {}, {}, {}, {}, {}, {}}));

    QTest::keyClicks(desk.field(),
                     u"Huertos @ez"_s); // Ana Pérez has it within, with a lower badge
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);

    QCOMPARE(desk.field()->text(), u"Huertos @3 "_s);
}

void tst_IdeasPage::whatIsOfferedGoesWithTheLine()
{
    Desk desk;
    desk.write({u"Huertos"_s});
    QTest::keyClicks(desk.field(), u"Huertos @"_s);
    QVERIFY(QApplication::activePopupWidget());

    desk.field()->clear(); // as a key of the line does that writes it elsewhere

    QVERIFY(!QApplication::activePopupWidget());
}

void tst_IdeasPage::atALentTableLettersDoNothing()
{
    Desk desk;
    desk.write({u"Huertos"_s, u"huertos"_s});
    desk.page->showTable(1);
    QVERIFY(lendMesa(desk.document(), desk.workshop.mesa(1)));

    desk.page->enter();
    QVERIFY(!desk.list()->hasFocus());
    QTest::keyClicks(desk.host.focusWidget(), u"madbe"_s);
    QTest::keyClick(desk.host.focusWidget(), Qt::Key_Return);

    QVERIFY(!desk.isAsking());
    for (const auto *panel : desk.host.findChildren<QWidget *>(u"twinsPanel"_s))
        QVERIFY(!panel->isVisible());
    QVERIFY(!desk.host.findChild<QListWidget *>(u"ideaBin"_s));
    QTest::keyClick(desk.host.focusWidget(), Qt::Key_Down);
    QVERIFY(desk.list()->hasFocus());
}

void tst_IdeasPage::pastedLinesAreAskedForInPlace()
{
    Desk desk;
    QGuiApplication::clipboard()->setText(u"• Huertos @1\n\n• Becas\n12 Pozos @nadie\n"_s);

    QTest::keySequence(desk.field(), QKeySequence::Paste);
    QVERIFY(desk.document().stores().ideas.all()->isEmpty());
    desk.press(desk.find<QPushButton>(u"confirmButton"_s), Qt::Key_Return);

    QCOMPARE(desk.workshop.ideaTexts(1),
             QStringList({u"Huertos"_s, u"Becas"_s, u"Pozos @nadie"_s}));
    QVERIFY(desk.idea(1)->author);
}

void tst_IdeasPage::badLinesOfAPasteAreToldAndComeOneByOne()
{
    Desk desk;
    const QString tooLong(IdeaFields::MaxTextLength + 100, u'x');
    QGuiApplication::clipboard()->setText(u"Huertos\n"_s + tooLong + u"\nBecas\n7\nPozos"_s);

    QTest::keySequence(desk.field(), QKeySequence::Paste);
    auto *button = desk.find<QPushButton>(u"confirmButton"_s);
    QStringList told;
    for (const QLabel *label : button->parentWidget()->findChildren<QLabel *>())
        told << label->text();
    QVERIFY2(told.join(u' ').contains(u"line 2"_s), qPrintable(told.join(u' ')));
    QVERIFY(told.join(u' ').contains(u"has 600"_s));
    QVERIFY(told.join(u' ').contains(u"line 4"_s));
    desk.press(button, Qt::Key_Return);

    QCOMPARE(desk.workshop.ideaTexts(1), QStringList({u"Huertos"_s, u"Becas"_s, u"Pozos"_s}));
    const auto *notice = desk.find<Notice>(u"ideaNotice1"_s);
    QCOMPARE(desk.field()->text(), tooLong);
    QVERIFY(notice->sentence().contains(u"line 2"_s));
    desk.type(desk.field(), u"Corto"_s);
    QCOMPARE(desk.field()->text(), u"7"_s);
    QVERIFY(notice->sentence().contains(u"line 4"_s));
    desk.type(desk.field(), u"7 Siete"_s);
    QCOMPARE(desk.field()->text(), QString());
    QVERIFY(!notice->isVisible());
}

void tst_IdeasPage::whoeverSpeaksIsTheAuthorOfWhatIsTypedNotOfAList()
{
    Desk desk;
    const Participant ana = desk.document().stores().participants.all()->first();
    desk.page->findChild<IdeaCapture *>()->setSpeaker(ana.id());
    desk.write({u"Huertos"_s, u"Becas @2"_s});
    QGuiApplication::clipboard()->setText(u"Pozos\nCaminos"_s);
    QTest::keySequence(desk.field(), QKeySequence::Paste);
    desk.press(desk.find<QPushButton>(u"confirmButton"_s), Qt::Key_Return);

    QCOMPARE(desk.idea(1)->author, std::optional(ana.id()));
    QVERIFY(desk.idea(2)->author && desk.idea(2)->author != ana.id());
    QVERIFY(!desk.idea(3)->author);
}

void tst_IdeasPage::aHugePasteIsRefusedWithOneSentence()
{
    Desk desk;
    const QString huge(10'000, u'x');

    desk.write({huge});

    QCOMPARE(desk.field()->text(), huge);
    QVERIFY(desk.document().stores().ideas.all()->isEmpty());
}

void tst_IdeasPage::ideasAreEditedInTheirRow()
{
    Desk desk;
    desk.write({u"Huertos @ana"_s, u"Becas"_s});
    desk.field()->setText(u"a medias"_s);

    desk.goTo(u"Huertos"_s);
    desk.key(Qt::Key_F2);
    auto *editor = desk.find<CaptureField>(u"ideaEditor"_s);
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Huertos @1 ?1"_s);
    editor->setText(u"Huertos y granjas @2"_s);
    QTest::keyClick(editor, Qt::Key_Return);

    QCOMPARE(desk.idea(1)->text, u"Huertos y granjas"_s);
    QCOMPARE((*desk.document().stores().participants.get(*desk.idea(1)->author))->number, 2);
    QVERIFY(desk.list()->hasFocus());
    QCOMPARE(desk.field()->text(), u"a medias"_s);
}

void tst_IdeasPage::escLeavesTheRowAsItWas()
{
    Desk desk;
    desk.write({u"Huertos"_s});

    desk.goTo(u"Huertos"_s);
    desk.key(Qt::Key_F2);
    auto *editor = desk.find<CaptureField>(u"ideaEditor"_s);
    editor->setText(u"Otra cosa"_s);
    QTest::keyClick(editor, Qt::Key_Escape);

    QCOMPARE(desk.idea(1)->text, u"Huertos"_s);
    QVERIFY(desk.list()->hasFocus());
}

void tst_IdeasPage::aRowThatIsLeftIsSaved_data()
{
    QTest::addColumn<std::function<void(Desk &, QWidget *)>>("leave");
    const auto by = [](const char *way, const std::function<void(Desk &, QWidget *)> &leave) {
        QTest::newRow(way) << leave;
    };

    by("Tab", [](Desk &, QWidget *editor) { QTest::keyClick(editor, Qt::Key_Tab); });
    by("the other table", [](Desk &desk, QWidget *) { desk.page->showTable(2); });
    by("the line above", [](Desk &desk, QWidget *) { desk.field()->setFocus(); });
    by("another row", [](Desk &desk, QWidget *) { desk.goTo(u"Huertos"_s); });
    by("another page", [](Desk &desk, QWidget *) {
        auto *other = new QLineEdit(&desk.host);
        other->show();
        desk.page->hide();
        other->setFocus();
    });
}

void tst_IdeasPage::aRowThatIsLeftIsSaved()
{
    QFETCH(std::function<void(Desk &, QWidget *)>, leave);
    Desk desk;
    desk.page->showTable(1);
    desk.write({u"Huertos"_s, u"Becas"_s});
    desk.goTo(u"Becas"_s);
    desk.key(Qt::Key_F2);
    auto *editor = desk.find<CaptureField>(u"ideaEditor"_s);
    editor->setText(u"Becas @2"_s);

    leave(desk, editor);

    QVERIFY(desk.idea(2)->author);
    QVERIFY(!desk.idea(1)->author);
}

void tst_IdeasPage::aRowThatCannotBeSavedIsToldOfWhenLeft()
{
    Desk desk;
    desk.write({u"Huertos"_s, u"Becas"_s});
    desk.goTo(u"Becas"_s);
    desk.key(Qt::Key_F2);
    desk.find<CaptureField>(u"ideaEditor"_s)->setText(u"Becas ?9"_s);

    desk.goTo(u"Huertos"_s);

    QCOMPARE(desk.idea(2)->text, u"Becas"_s);
    QVERIFY(desk.find<Notice>(u"ideaNotice1"_s)->sentence().contains(u"question 9"_s));
}

void tst_IdeasPage::joiningAsksForTheWordsOfAll()
{
    Desk desk;
    desk.write({u"Huertos"_s, u"Becas"_s, u"Huertos en las escuelas"_s});

    desk.mark({u"Huertos en"_s});
    desk.goTo(u"Huertos"_s);
    desk.goTo(u"Becas"_s);
    desk.key(Qt::Key_M);
    QVERIFY(!desk.isAsking()); // one alone is not joined
    desk.list()->setCurrentIndex(desk.list()->model()->index(2, 0));
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_M);
    QVERIFY(desk.isAsking());
    QCOMPARE(desk.asked()->text(), u"Huertos en las escuelas"_s);
    desk.type(desk.asked(), u"Huertos escolares"_s);

    QVERIFY(!desk.isAsking());
    QCOMPARE(desk.shown(), u"Becas, Huertos escolares"_s);
    QCOMPARE(desk.find<QLabel>(u"ideaCount1"_s)->text(), u"2 idea(s) · 1 joined to them"_s);
    QVERIFY(!desk.find<Notice>(u"ideaNotice1"_s)->isVisible()); // "Mark two or more" has been done
    QCOMPARE(desk.idea(3)->mergedInto, std::optional(desk.idea(1).id()));
    QVERIFY(desk.list()->hasFocus());
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.shown(), u"Becas, Huertos escolares, Huertos en las escuelas"_s);
    desk.goTo(u"Huertos en"_s);
    desk.key(Qt::Key_S);
    QCOMPARE(desk.shown(), u"Huertos en las escuelas, Becas, Huertos"_s);
}

void tst_IdeasPage::theReviewGoesOnOnceAPairIsJoined()
{
    Desk desk;
    desk.write({u"Huertos escolares rurales"_s,
                u"Huertos escolares"_s,
                u"Becas para jóvenes"_s,
                u"Becas para los jóvenes"_s});
    QTRY_COMPARE(desk.page->findChild<TwinRadar *>()->pairs().size(), 2);
    desk.page->reviewTwins();
    const auto *list = desk.host.findChild<QListView *>(u"twinsList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);

    QTest::keyClick(desk.host.focusWidget(), Qt::Key_M);
    QVERIFY(!list->isVisible());
    QVERIFY(desk.isAsking());
    desk.typeWhereTheFocusIs(u"Las dos juntas"_s);

    QTRY_VERIFY(list->isVisible());
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(desk.host.focusWidget(), Qt::Key_M);
    QVERIFY(desk.isAsking());
    QTest::keyClick(desk.host.focusWidget(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    QVERIFY(!list->isVisible()); // who gives up goes on elsewhere
}

void tst_IdeasPage::ideasOfTwoTablesAreLeftToThePlenary()
{
    Desk desk;
    desk.page->resize(1150, 640);
    desk.write({u"Huertos"_s});
    desk.type(desk.field(2), u"Huertos y granjas"_s);
    for (const int mesa : {1, 2}) {
        desk.list(mesa)->setCurrentIndex(desk.list(mesa)->model()->index(0, 0));
        desk.press(desk.list(mesa), Qt::Key_Space);
    }

    desk.press(desk.list(2), Qt::Key_M);

    QVERIFY(desk.find<Notice>(u"ideaNotice2"_s)->sentence().contains(u"plenary"_s));
}

void tst_IdeasPage::whatIsToldOfOtherRowsGoes()
{
    Desk desk;
    desk.write({u"Huertos"_s});
    desk.goTo(u"Huertos"_s);
    desk.key(Qt::Key_S);
    QVERIFY(desk.find<Notice>(u"ideaNotice1"_s)->isVisible()); // it is joined to none

    QVERIFY(desk.document().undo(desk.page->scope()));

    QVERIFY(!desk.find<Notice>(u"ideaNotice1"_s)->isVisible());
}

void tst_IdeasPage::tabGoesAsThePageIsRead()
{
    Desk desk;
    desk.write({u"Huertos"_s});
    desk.find<QComboBox>(u"questionFilter"_s)->setFocus();

    QTest::keyClick(desk.host.focusWidget(), Qt::Key_Tab);
    QVERIFY(desk.field()->hasFocus());
    QTest::keyClick(desk.host.focusWidget(), Qt::Key_Tab);
    QVERIFY(desk.list()->hasFocus());
}

void tst_IdeasPage::aProblemGoesOnceItsTextIsChanged()
{
    Desk desk;
    desk.write({QString(IdeaFields::MaxTextLength + 1, u'x')});
    const auto *notice = desk.find<Notice>(u"ideaNotice1"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(desk.find<QLabel>(u"ideaMeaning1"_s)
                ->text()
                .contains(QString::number(IdeaFields::ReadableLength)));

    QTest::keyClick(desk.field(), Qt::Key_Backspace);

    QVERIFY(!notice->isVisible());
}

void tst_IdeasPage::joiningIsTakenBackByOneKey()
{
    Desk desk;
    desk.write({u"Huertos"_s, u"Huertas"_s});
    desk.mark({u"Huertos"_s, u"Huertas"_s});
    desk.key(Qt::Key_M);
    desk.type(desk.asked(), u"Huertos escolares"_s);

    QVERIFY(desk.document().undo(desk.page->scope()));

    QCOMPARE(desk.shown(), u"Huertas, Huertos"_s);
}

void tst_IdeasPage::draggingJoinsToo()
{
    Desk desk;
    desk.write({u"Huertos"_s, u"Huertas"_s});
    desk.goTo(u"Huertas"_s);
    auto *view = qobject_cast<IdeaView *>(desk.list());
    const QRect target = view->visualRect(view->model()->index(1, 0));

    emit view->dropped(desk.idea(2), *view->chosen().first().with([](IdeaFields &) {}));
    QVERIFY(desk.isAsking());
    QTest::keyClick(desk.asked(), Qt::Key_Escape);
    QVERIFY(!desk.isAsking());
    QVERIFY(target.isValid());
    QVERIFY(view->model()->index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
}

void tst_IdeasPage::separatingAfterAVoteAsksForAReason()
{
    Desk desk;
    desk.write({u"Huertos"_s, u"Huertas"_s, u"Becas"_s});
    QVERIFY(mergeIdeas(
        desk.document(), desk.idea(1).id(), {desk.idea(2).id()}, u"Huertos y huertas"_s));
    QVERIFY(
        openFirstSelection(desk.document(), desk.workshop.mesa(1), {VoteMethod::Hands, 1, 9, 0}));
    desk.goTo(u"Huertos"_s);
    desk.key(Qt::Key_Right);
    desk.goTo(u"Huertas"_s);

    desk.key(Qt::Key_S);
    QVERIFY(desk.isAsking());
    desk.type(desk.asked(), {});
    QVERIFY(desk.isAsking());
    QVERIFY(!desk.find<QLabel>(u"askProblem"_s)->text().isEmpty());
    desk.type(desk.asked(), u"Hablaba de otra cosa"_s);

    QCOMPARE(desk.idea(2)->separationReason, u"Hablaba de otra cosa"_s);
    QVERIFY(!desk.idea(2)->mergedInto);
}

void tst_IdeasPage::splittingAsksForBothTexts()
{
    Desk desk;
    desk.write({u"Huertos y becas @ana"_s});
    desk.goTo(u"Huertos"_s);

    desk.key(Qt::Key_P);
    QCOMPARE(desk.asked(1)->text(), u"Huertos y becas"_s);
    desk.type(desk.asked(1), u"Huertos"_s);
    QVERIFY(desk.asked(2)->hasFocus());
    desk.type(desk.asked(2), u"Becas"_s);

    QCOMPARE(desk.workshop.ideaTexts(1), QStringList({u"Huertos"_s, u"Becas"_s}));
    QCOMPARE(desk.idea(2)->author, desk.idea(1)->author);
    desk.goTo(u"Becas"_s);
    const QString spoken = desk.list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"part of M1-01"_s), qPrintable(spoken));
}

void tst_IdeasPage::asideAndBack()
{
    Desk desk;
    desk.write({u"Huertos"_s, u"Otro tema"_s});
    desk.goTo(u"Otro"_s);

    desk.key(Qt::Key_A);
    desk.type(desk.asked(), u"De otro día"_s);
    QVERIFY(desk.idea(2)->aside);
    QCOMPARE(desk.idea(2)->asideReason, u"De otro día"_s);
    auto *states = desk.find<QComboBox>(u"stateFilter"_s);
    states->setCurrentIndex(states->findData(int(IdeaState::Aside)));
    QCOMPARE(desk.shown(), u"Otro tema"_s);
    states->setCurrentIndex(0);
    desk.goTo(u"Otro"_s);
    desk.key(Qt::Key_A);

    QVERIFY(!desk.idea(2)->aside);
}

void tst_IdeasPage::theBinGivesBack()
{
    Desk desk;
    desk.write({u"Huertos"_s, u"Becas"_s});
    desk.goTo(u"Huertos"_s);
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.shown(), u"Becas"_s);

    desk.key(Qt::Key_B);
    auto *bin = desk.host.findChild<QListWidget *>(u"ideaBin"_s);
    QVERIFY(bin && bin->isVisible());
    QCOMPARE(bin->item(0)->text(), u"M1-01  Huertos"_s);
    QTest::keyClick(bin, Qt::Key_Return);

    QVERIFY(!bin->isVisible());
    QCOMPARE(desk.shown(), u"Becas, Huertos"_s);
    QCOMPARE(desk.list()->currentIndex().data().toString(), u"Huertos"_s);
}

void tst_IdeasPage::enterBringsOneIdeaBackAndNoOther()
{
    Desk desk;
    desk.write({u"Huertos"_s, u"Becas"_s, u"Pozos"_s});
    for (const QString &text : {u"Huertos"_s, u"Becas"_s, u"Pozos"_s}) {
        desk.goTo(text);
        desk.key(Qt::Key_Delete);
    }
    desk.key(Qt::Key_B);
    auto *bin = desk.host.findChild<QListWidget *>(u"ideaBin"_s);
    bin->setCurrentRow(1);
    const QString chosen = bin->currentItem()->text();

    QTest::keyClick(bin, Qt::Key_Return);

    QCOMPARE(desk.list()->model()->rowCount(), 1);
    QVERIFY(chosen.endsWith(desk.shown()));
}

void tst_IdeasPage::headingsAreMadeRenamedAndDeleted()
{
    Desk desk;
    desk.write({u"Huertos"_s, u"Becas"_s, u"Pozos"_s});
    desk.mark({u"Huertos"_s, u"Pozos"_s});
    desk.key(Qt::Key_E);
    desk.type(desk.asked(), u"Comunidad"_s);
    auto *order = desk.find<QComboBox>(u"ideaOrder"_s);
    order->setCurrentIndex(order->findData(int(IdeaOrder::Heading)));
    emit order->activated(order->currentIndex());

    QCOMPARE(desk.shown(), u"Comunidad (2), Pozos, Huertos, Without a heading (1), Becas"_s);
    desk.goTo(u"Comunidad"_s);
    desk.key(Qt::Key_F2);
    auto *editor = desk.find<CaptureField>(u"ideaEditor"_s);
    QCOMPARE(editor->text(), u"Comunidad"_s);
    editor->setText(u"Comunidades"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(desk.document().stores().headings.all()->first()->name, u"Comunidades"_s);
    desk.goTo(u"Comunidades"_s);
    desk.key(Qt::Key_Delete);

    QVERIFY(desk.document().stores().headings.all()->isEmpty());
    QCOMPARE(desk.document().stores().ideas.all()->size(), 3);
}

void tst_IdeasPage::searchingFoldsAndEscShowsAll()
{
    Desk desk;
    desk.write({u"Educación rural"_s, u"Pozos"_s});
    QVERIFY(desk.page->find());
    auto *search = desk.find<QLineEdit>(u"searchField"_s);

    QTest::keyClicks(search, u"EDUCACION"_s);
    QCOMPARE(desk.shown(), u"Educación rural"_s);
    QCOMPARE(desk.find<QLabel>(u"ideaCount1"_s)->text(), u"1 of 2 idea(s)"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(desk.list()->hasFocus());
    QCOMPARE(desk.list()->currentIndex().row(), 0);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(desk.shown(), u"Pozos, Educación rural"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(desk.field()->hasFocus());
}

void tst_IdeasPage::aDecomposedLetterFindsTheComposedOne()
{
    Desk desk;
    desk.write({u"Educacio\u0301n"_s});

    desk.find<QLineEdit>(u"searchField"_s)->setText(u"educaci\u00F3n"_s);

    QCOMPARE(desk.shown(), u"Educaci\u00F3n"_s);
}

void tst_IdeasPage::theQuestionIsNotedAndCanBeChosen()
{
    Desk desk;
    QVERIFY(addQuestion(desk.document(), u"¿Quién ayuda?"_s));
    const auto questions = desk.document().stores().questions.all();

    desk.write({u"Huertos"_s});
    const auto followed = desk.idea(1)->question;
    QVERIFY(followed);
    QTest::keyClick(desk.field(), Qt::Key_Q, Qt::AltModifier);
    desk.write({u"Becas"_s, u"Pozos ?1"_s});

    QVERIFY(desk.idea(2)->question);
    QVERIFY(desk.idea(2)->question != followed);
    QCOMPARE(desk.idea(3)->question, std::optional(questions->first().id()));
}

void tst_IdeasPage::theRoomSeesNoAuthors()
{
    Desk desk;
    desk.write({u"Huertos @luis"_s});

    desk.privacy.set(true);

    const auto labels = desk.page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->isVisible() || !label->text().contains(u"Luis"_s),
                 qPrintable(label->text()));
    QVERIFY(!desk.list()
                 ->model()
                 ->index(0, 0)
                 .data(Qt::AccessibleTextRole)
                 .toString()
                 .contains(u"Luis"_s));
    QVERIFY(!desk.find<QComboBox>(u"authorFilter"_s)->isVisible());
}

void tst_IdeasPage::hostileTextsAreKept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");

    QTest::newRow("a formula") << u"=SUM(A1:A9)"_s << u"=SUM(A1:A9)"_s;
    QTest::newRow("markup") << u"<b>Agua</b> & <script>"_s << u"<b>Agua</b> & <script>"_s;
    QTest::newRow("right to left") << u"ماء للجميع"_s << u"ماء للجميع"_s;
    QTest::newRow("emoji") << u"💧 Agua 👩🏽‍🌾"_s << u"💧 Agua 👩🏽‍🌾"_s;
    QTest::newRow("control characters") << u"Agua\u0007 limpia\u0000"_s << u"Agua limpia"_s;
    QTest::newRow("a lone surrogate") << u"Agua "_s + QChar(0xD83D) << u"Agua"_s;
}

void tst_IdeasPage::hostileTextsAreKept()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    Desk desk;

    desk.write({typed});

    QCOMPARE(desk.idea(1)->text, kept);
}

void tst_IdeasPage::fiveHundredIdeasAtOnce()
{
    Desk desk;
    QString lines;
    for (int i = 1; i <= 500; ++i)
        lines += u"Idea número %1 de muchas\n"_s.arg(i);
    QGuiApplication::clipboard()->setText(lines);

    QTest::keySequence(desk.field(), QKeySequence::Paste);
    desk.press(desk.find<QPushButton>(u"confirmButton"_s), Qt::Key_Return);

    QCOMPARE(desk.document().stores().ideas.all()->size(), 500);
    QVERIFY(desk.document().undo(desk.page->scope()));
    QCOMPARE(desk.list()->model()->rowCount(), 0);
}

void tst_IdeasPage::wherePlaceIsShortTheBarsAreStillThere()
{
    Desk desk;
    desk.write({u"Huertos"_s});

    desk.page->resize(1150, 160); // 1366×768 at 200 %
    QCoreApplication::processEvents();

    auto *search = desk.find<QLineEdit>(u"searchField"_s);
    for (const QWidget *part : QWidgetList{search, desk.field()}) {
        QVERIFY(part->isVisible());
        QVERIFY(part->height() >= part->minimumSizeHint().height());
    }
    QVERIFY(desk.list()->height() >= 100);
    const auto seen = [&](const QWidget *part) {
        return desk.page->rect().contains(
            QRect(part->mapTo(desk.page, QPoint()), part->size()).center());
    };
    desk.page->enter();
    QCoreApplication::processEvents();
    QVERIFY(seen(desk.field()));
    desk.page->find();
    QCoreApplication::processEvents();
    QVERIFY(seen(search));
}

TALLERISTA_TEST(tst_IdeasPage)
#include "tst_ideaspage.moc"
