// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryactions.h"
#include "core/actions/plenaryreading.h"
#include "core/actions/preparationactions.h"
#include "core/rules/plenaryaudit.h"
#include "tests/support/testclass.h"
#include "tests/support/testpage.h"
#include "tests/support/testshortlist.h"
#include "tests/ui/announcements.h"
#include "ui/stages/plenary/plenarymodel.h"
#include "ui/stages/plenary/plenarypage.h"
#include "ui/stages/plenary/shortlistmodel.h"
#include "ui/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace Tallerista;
using namespace Tallerista::Testing;

namespace {

/// The page of two tables with two selected ideas each, for two places.
struct ShownPlenary : TestPage<PlenaryPage>
{
    enum Selections { Selected, Unselected };

    explicit ShownPlenary(Selections selections = Selected)
    {
        for (QAbstractItemModel *model : page->findChildren<QAbstractItemModel *>()) {
            if (qobject_cast<PlenaryModel *>(model) || qobject_cast<ShortlistModel *>(model))
                new QAbstractItemModelTester(
                    model, QAbstractItemModelTester::FailureReportingMode::QtTest, page);
        }
        WorkshopFields fields = this->fields();
        fields.plenaryCut = 2;
        change(fields);
        if (selections == Selected) {
            selectTexts(workshop, 1, {u"Portal"_s, u"Huertos"_s});
            selectTexts(workshop, 2, {u"Becas"_s, u"Sitio web"_s});
        }
        page->enter();
    }

    WorkshopDocument &document() const { return *workshop.document; }
    WorkshopFields fields() const { return document().stores().workshop.get()->fields(); }
    void change(const WorkshopFields &fields) const { QVERIFY(editWorkshop(document(), fields)); }

    QListView &list(const QString &name) const { return *page->findChild<QListView *>(name); }
    PlenaryModel &counting() const { return modelOf(u"plenaryActions"_s); }
    PlenaryModel &result() const { return modelOf(u"plenaryResult"_s); }
    PlenaryModel &modelOf(const QString &name) const
    {
        return *qobject_cast<PlenaryModel *>(list(name).model());
    }
    template <typename T>
    T &child(const QString &name) const
    {
        return *page->findChild<T *>(name);
    }
    QString focus() const { return host.focusWidget()->objectName(); }
    QString problem() const { return child<Notice>(u"plenaryNotice"_s).sentence(); }

    void key(Qt::Key key) const { QTest::keyClick(host.focusWidget(), key); }
    void write(const QString &text) const { QTest::keyClicks(host.focusWidget(), text); }
    void enterLine(const QString &text) const
    {
        write(text);
        key(Qt::Key_Return);
    }
    /// From the line to the list, and there to the row of \a number.
    void goTo(int number) const
    {
        if (focus() == u"plenaryCountField"_s)
            key(Qt::Key_Down);
        key(Qt::Key_Home);
        for (int row = 1; row < number; ++row)
            key(Qt::Key_Down);
    }
    void mark(int number) const
    {
        goTo(number);
        key(Qt::Key_Space);
    }
    void pressButton(const QString &button) const
    {
        child<QPushButton>(button).setFocus();
        key(Qt::Key_Space);
    }

    /// The way out of a tie that is not proposed.
    void admitAll() const
    {
        for (QAction *way : child<QPushButton>(u"otherWaysOut"_s).menu()->actions()) {
            if (way->text() == u"All enter, with that reason"_s)
                way->trigger();
        }
    }
    void start() const
    {
        key(Qt::Key_F8);
        QCOMPARE(focus(), u"plenaryCountField"_s);
    }
    void count(const QStringList &lines) const
    {
        for (const QString &line : lines)
            enterLine(line);
    }

    /// Each action with the codes it comes from, as the list shows them.
    static QStringList actions(const PlenaryModel &model)
    {
        QStringList texts;
        for (const PlenaryLine &line : model.rows())
            texts.append(
                u"%1 %2 (%3)"_s.arg(line.number).arg(line.wording, line.codes().join(u" + "_s)));
        return texts;
    }
    /// The hands as the list shows them.
    QStringList hands() const
    {
        QStringList texts;
        for (const PlenaryLine &line : counting().rows())
            texts.append(line.count ? QString::number(*line.count) : u"-"_s);
        return texts;
    }
    PlenaryRecord plenary() const { return **readPlenary(document().stores()); }
    PlenaryEnd end() const { return plenaryOutcome(plenary()).end; }
};

const QString Reason = QStringLiteral("Serves both tables alike.");

} // namespace

class tst_PlenaryPage : public QObject
{
    Q_OBJECT

private slots:
    void handsAreTypedByTable();
    void whatTheTablesGetIsShownBeforeTheClose();
    void twinsAreAnsweredByOneKey();
    void thePlenaryIsSkippedForAReason();
    void nothingIsCutBesideTheTables();
    void slipsAreTypedByTheNumbersOfTheActions();
    void theMinorityIsToldOnceEverySlipIsIn();
    void theVoteBySlipsIsTakenBack();
    void slipsAreOfTheTableThatWasChosen();
    void aResultCanBeReadInOtherWays();
    void aTemplateWithoutAPlenaryOffersOne();
    void withoutASelectionThereIsNothingToBring();
    void f8BringsTheActions();
    void thePeoplePresentAreProposed();
    void handsAreTypedOneAfterTheOther();
    void whatIsNotACountStaysInTheLine_data();
    void whatIsNotACountStaysInTheLine();
    void moreHandsThanPeopleAskWhetherSomebodyCame();
    void nothingOfTheResultShowsBeforeTheClose();
    void mJoinsTheTwoMarked();
    void aJoinWithoutAReasonAsksForIt();
    void escGivesAJoinUp();
    void mNeedsTwoMarks();
    void singleLettersCanBeSwitchedOff();
    void sSeparatesAndTheToastTakesItBack();
    void f2ChangesTheWords();
    void delClearsACount();
    void undoneFromUnderneathTheFormCloses();
    void closingShowsTheBands();
    void uncountedActionsAreAskedAbout();
    void allWhoTieEnterForAReason();
    void someWhoTieEnterForAReason();
    void theTeamChoosesWithMarksAndAReason();
    void theTeamsChoiceCanBeGivenUp();
    void countAgainOpensThePlenary();
    void laterSelectionsAreOffered();
    void whatIsMissingIsTold();
    void theTablesStandBesideWhereThereIsRoom_data();
    void theTablesStandBesideWhereThereIsRoom();
    void threeTablesStandAtOneSide();
    void aTablesIdeaTellsItsAction();
    void aScreenReaderHearsTheResult();
};

void tst_PlenaryPage::aTemplateWithoutAPlenaryOffersOne()
{
    ShownPlenary shown;
    WorkshopFields fields = shown.fields();
    fields.plenary = false;
    shown.change(fields);
    shown.page->enter();
    QCOMPARE(shown.focus(), u"turnPlenaryOn"_s);
    QVERIFY(shown.page->missing().isEmpty());
    shown.key(Qt::Key_F8);
    QVERIFY(!*readPlenary(shown.document().stores()));

    shown.key(Qt::Key_Space);

    QVERIFY(shown.fields().plenary);
    QCOMPARE(shown.focus(), u"plenaryVoters"_s);
}

void tst_PlenaryPage::withoutASelectionThereIsNothingToBring()
{
    const ShownPlenary shown(ShownPlenary::Unselected);

    QVERIFY(!shown.child<QPushButton>(u"startPlenary"_s).isEnabled());
    shown.key(Qt::Key_F8);

    QVERIFY(!*readPlenary(shown.document().stores()));
}

void tst_PlenaryPage::f8BringsTheActions()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);

    shown.start();

    QCOMPARE(ShownPlenary::actions(shown.counting()),
             (QStringList{u"1 Portal (M1-01)"_s,
                          u"2 Huertos (M1-02)"_s,
                          u"3 Becas (M2-01)"_s,
                          u"4 Sitio web (M2-02)"_s}));
    QCOMPARE(shown.plenary().vote->present, 24);
}

void tst_PlenaryPage::thePeoplePresentAreProposed()
{
    const ShownPlenary shown;
    WorkshopDocument &document = shown.document();
    shown.child<QSpinBox>(u"plenaryVoters"_s).clearFocus();
    QVERIFY(document.edit({StepKind::AddParticipant, Scope::workshop()}, [&](Edit &edit) {
        for (int number = 1; number <= 3; ++number) {
            ParticipantFields fields;
            fields.number = number;
            fields.name = u"Persona %1"_s.arg(number);
            if (number < 3)
                fields.arrivedAt = 1;
            edit.insert(*Participant::create(document.newId<Participant>(), fields));
        }
        return Result<void>();
    }));

    QCOMPARE(shown.child<QSpinBox>(u"plenaryVoters"_s).value(), 2);
}

void tst_PlenaryPage::handsAreTypedOneAfterTheOther()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);
    shown.start();

    shown.count({u"3 17"_s, u"1 0"_s, u"3 18"_s});

    QCOMPARE(shown.hands(), (QStringList{u"0"_s, u"-"_s, u"18"_s, u"-"_s}));
    QCOMPARE(shown.focus(), u"plenaryCountField"_s);
    QVERIFY(shown.child<QLineEdit>(u"plenaryCountField"_s).text().isEmpty());
}

void tst_PlenaryPage::whatIsNotACountStaysInTheLine_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("no such action") << u"5 3"_s;
    QTest::newRow("no hands") << u"3"_s;
    QTest::newRow("words") << u"Portal"_s;
    QTest::newRow("the code of an idea") << u"M1-01 3"_s;
}

void tst_PlenaryPage::whatIsNotACountStaysInTheLine()
{
    QFETCH(QString, typed);
    const ShownPlenary shown;
    shown.start();

    shown.enterLine(typed);

    QCOMPARE(shown.child<QLineEdit>(u"plenaryCountField"_s).text(), typed);
    QVERIFY(!shown.problem().isEmpty());
    QCOMPARE(shown.hands(), (QStringList{u"-"_s, u"-"_s, u"-"_s, u"-"_s}));
}

void tst_PlenaryPage::moreHandsThanPeopleAskWhetherSomebodyCame()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(11);
    shown.start();

    shown.enterLine(u"1 12"_s);
    QCOMPARE(shown.hands().first(), u"-"_s);
    shown.key(Qt::Key_Return);

    QCOMPARE(shown.hands().first(), u"12"_s);
    QCOMPARE(shown.plenary().vote->present, 12);
    QCOMPARE(shown.child<QSpinBox>(u"plenaryVotersNow"_s).value(), 12);
    QCOMPARE(shown.focus(), u"plenaryCountField"_s);
}

void tst_PlenaryPage::nothingOfTheResultShowsBeforeTheClose()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);
    shown.start();

    shown.count({u"1 3"_s, u"2 17"_s, u"3 9"_s, u"4 9"_s});

    int number = 0;
    for (const PlenaryLine &line : shown.counting().rows()) {
        QCOMPARE(line.number, ++number);
        QVERIFY(line.sentence.isEmpty());
        QVERIFY(line.band.isEmpty());
    }
    QVERIFY(!shown.list(u"plenaryResult"_s).isVisible());
}

void tst_PlenaryPage::mJoinsTheTwoMarked()
{
    const ShownPlenary shown;
    shown.start();
    shown.mark(1);
    shown.mark(4);

    shown.key(Qt::Key_M);
    QCOMPARE(shown.focus(), u"actionWording"_s);
    QCOMPARE(shown.child<QLineEdit>(u"actionWording"_s).text(), u"Portal"_s);
    shown.write(u"Portal unico"_s);
    shown.key(Qt::Key_Tab);
    shown.enterLine(u"Es lo mismo"_s);

    QCOMPARE(ShownPlenary::actions(shown.counting()).first(), u"1 Portal unico (M1-01 + M2-02)"_s);
    QCOMPARE(shown.counting().rowCount(), 3);
    QVERIFY(shown.counting().marked().isEmpty());
    QCOMPARE(shown.focus(), u"plenaryActions"_s);
    QCOMPARE(shown.list(u"plenaryActions"_s).currentIndex().row(), 0);
    QTest::mouseClick(shown.toast.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(shown.counting().rowCount(), 4);
}

void tst_PlenaryPage::aJoinWithoutAReasonAsksForIt()
{
    const ShownPlenary shown;
    shown.start();
    shown.mark(1);
    shown.mark(4);
    shown.key(Qt::Key_M);

    shown.key(Qt::Key_Return);

    QCOMPARE(shown.focus(), u"joinReason"_s);
    QVERIFY(!shown.problem().isEmpty());
    QCOMPARE(shown.counting().rowCount(), 4);
    shown.enterLine(u"Es lo mismo"_s);
    QCOMPARE(shown.counting().rowCount(), 3);
    QVERIFY(shown.problem().isEmpty());
}

void tst_PlenaryPage::escGivesAJoinUp()
{
    const ShownPlenary shown;
    shown.start();
    shown.mark(1);
    shown.mark(4);
    shown.key(Qt::Key_M);

    shown.key(Qt::Key_Escape);

    QCOMPARE(shown.counting().rowCount(), 4);
    QCOMPARE(shown.counting().marked().size(), 2);
    QCOMPARE(shown.focus(), u"plenaryActions"_s);
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.focus(), u"plenaryCountField"_s);
}

void tst_PlenaryPage::mNeedsTwoMarks()
{
    const ShownPlenary shown;
    shown.start();
    shown.mark(1);

    shown.key(Qt::Key_M);

    QVERIFY(!shown.problem().isEmpty());
    QCOMPARE(shown.focus(), u"plenaryActions"_s);
}

void tst_PlenaryPage::singleLettersCanBeSwitchedOff()
{
    ShownPlenary shown;
    shown.settings.setSingleKeys(false);
    shown.page = new PlenaryPage({shown.document(),
                                  shown.ticker,
                                  shown.theme,
                                  shown.settings,
                                  shown.dialogs,
                                  shown.toast,
                                  shown.privacy},
                                 &shown.host);
    shown.page->resize(shown.host.size());
    shown.page->show();
    shown.page->enter();
    shown.start();
    shown.mark(1);
    shown.mark(4);

    shown.key(Qt::Key_M);

    QCOMPARE(shown.focus(), u"plenaryActions"_s);
}

void tst_PlenaryPage::sSeparatesAndTheToastTakesItBack()
{
    const ShownPlenary shown;
    shown.start();
    const auto ids = shown.plenary().actions;
    QVERIFY(joinActions(shown.document(),
                        ids.at(0).action.id(),
                        ids.at(3).action.id(),
                        u"Portal unico"_s,
                        u"Es lo mismo"_s));
    shown.goTo(1);

    shown.key(Qt::Key_S);

    QCOMPARE(ShownPlenary::actions(shown.counting()),
             (QStringList{u"1 Portal (M1-01)"_s,
                          u"2 Huertos (M1-02)"_s,
                          u"3 Becas (M2-01)"_s,
                          u"4 Sitio web (M2-02)"_s}));
    QTest::mouseClick(shown.toast.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(ShownPlenary::actions(shown.counting()).first(), u"1 Portal unico (M1-01 + M2-02)"_s);
}

void tst_PlenaryPage::f2ChangesTheWords()
{
    const ShownPlenary shown;
    shown.start();
    shown.goTo(2);

    shown.key(Qt::Key_F2);
    shown.enterLine(u"Huertos escolares"_s);

    QCOMPARE(ShownPlenary::actions(shown.counting()).at(1), u"2 Huertos escolares (M1-02)"_s);
    QCOMPARE(shown.focus(), u"plenaryActions"_s);
    QCOMPARE(shown.list(u"plenaryActions"_s).currentIndex().row(), 1);
}

void tst_PlenaryPage::delClearsACount()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);
    shown.start();
    shown.count({u"2 17"_s});
    shown.goTo(2);

    shown.key(Qt::Key_Delete);

    QCOMPARE(shown.hands().at(1), u"-"_s);
}

void tst_PlenaryPage::undoneFromUnderneathTheFormCloses()
{
    const ShownPlenary shown;
    shown.start();
    shown.mark(1);
    shown.mark(4);
    shown.key(Qt::Key_M);

    QVERIFY(shown.document().undo(Scope::workshop()));

    QVERIFY(!shown.child<QWidget>(u"actionForm"_s).isVisible());
    QCOMPARE(shown.focus(), u"plenaryVoters"_s);
}

void tst_PlenaryPage::closingShowsTheBands()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);
    shown.start();
    shown.count({u"1 3"_s, u"2 17"_s, u"3 9"_s, u"4 0"_s});

    shown.key(Qt::Key_F8);

    QCOMPARE(shown.end(), PlenaryEnd::Count);
    QCOMPARE(shown.focus(), u"plenaryResult"_s);
    QStringList told;
    for (const PlenaryLine &line : shown.result().rows())
        told.append(u"%1 %2 %3"_s.arg(line.band).arg(line.number).arg(line.sentence).trimmed());
    QCOMPARE(told,
             (QStringList{u"These enter: 2 2 Enters: 17 of 24 hands"_s,
                          u"3 Enters: 9 of 24 hands"_s,
                          u"These do not enter: 2 1 Does not enter: 3 of 24 hands"_s,
                          u"4 Does not enter: nobody raised a hand"_s}));
    for (const PlenaryLine &line : shown.result().rows())
        QVERIFY(!line.canBeMarked);
}

void tst_PlenaryPage::uncountedActionsAreAskedAbout()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);
    shown.start();
    shown.count({u"1 3"_s, u"2 17"_s, u"3 9"_s});

    shown.key(Qt::Key_F8);
    QVERIFY(shown.plenary().vote->isOpen());
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.plenary().vote->isOpen());
    shown.key(Qt::Key_F8);
    shown.key(Qt::Key_Return);

    QVERIFY(!shown.plenary().vote->isOpen());
    QCOMPARE(shown.result().rows().last().band, u"Not counted: 1"_s);
}

void tst_PlenaryPage::allWhoTieEnterForAReason()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);
    shown.start();
    shown.count({u"1 17"_s, u"2 9"_s, u"3 9"_s, u"4 9"_s});
    shown.key(Qt::Key_F8);
    QCOMPARE(shown.end(), PlenaryEnd::TieOpen);
    QVERIFY(shown.child<QWidget>(u"plenaryTie"_s).isVisible());

    shown.key(Qt::Key_F8);
    QCOMPARE(shown.end(), PlenaryEnd::TieOpen); // not by one key: there are so many places
    QCOMPARE(shown.focus(), u"tieReason"_s);
    shown.admitAll();
    QCOMPARE(shown.end(), PlenaryEnd::TieOpen); // it has to be said why

    shown.child<QLineEdit>(u"tieReason"_s).setText(Reason);
    shown.admitAll();

    QCOMPARE(shown.end(), PlenaryEnd::TieAdmitted);
    QVERIFY(!shown.child<QWidget>(u"plenaryTie"_s).isVisible());
    QCOMPARE(shown.focus(), u"plenaryResult"_s);
}

void tst_PlenaryPage::someWhoTieEnterForAReason()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);
    shown.start();
    shown.count({u"1 17"_s, u"2 9"_s, u"3 9"_s, u"4 9"_s});
    shown.key(Qt::Key_F8);
    shown.list(u"plenaryResult"_s).setFocus();
    shown.goTo(1);
    shown.key(Qt::Key_Space);
    QVERIFY(shown.result().marked().isEmpty()); // it enters anyway

    shown.mark(3);
    shown.child<QLineEdit>(u"tieReason"_s).setFocus();
    shown.enterLine(Reason);

    QCOMPARE(shown.end(), PlenaryEnd::TieChosen);
    QVERIFY(shown.plenary().actions.at(2).action->chosen);
    QVERIFY(shown.child<QLabel>(u"plenarySentence"_s).text().endsWith(Reason));
}

void tst_PlenaryPage::theTeamChoosesWithMarksAndAReason()
{
    const ShownPlenary shown;
    shown.start();
    shown.pressButton(u"teamDecides"_s);
    QCOMPARE(shown.focus(), u"plenaryActions"_s);
    QVERIFY(!shown.child<QPushButton>(u"teamChooses"_s).isEnabled());
    shown.mark(2);
    shown.mark(3);
    shown.key(Qt::Key_M);
    QCOMPARE(shown.focus(), u"plenaryActions"_s); // nothing is joined now

    shown.child<QLineEdit>(u"teamReason"_s).setFocus();
    shown.enterLine(Reason);

    QCOMPARE(shown.end(), PlenaryEnd::Team);
    QVERIFY(shown.child<QLabel>(u"plenarySentence"_s).text().contains(u"technical team"_s));
    QCOMPARE(ShownPlenary::actions(shown.result()).mid(0, 2),
             (QStringList{u"2 Huertos (M1-02)"_s, u"3 Becas (M2-01)"_s}));
}

void tst_PlenaryPage::theTeamsChoiceCanBeGivenUp()
{
    const ShownPlenary shown;
    shown.start();
    shown.pressButton(u"teamDecides"_s);
    shown.mark(2);
    shown.child<QLineEdit>(u"teamReason"_s).setFocus();

    shown.key(Qt::Key_Escape);

    QVERIFY(shown.plenary().vote->isOpen());
    QVERIFY(shown.counting().marked().isEmpty());
    QCOMPARE(shown.focus(), u"plenaryCountField"_s);
}

void tst_PlenaryPage::countAgainOpensThePlenary()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);
    shown.start();
    shown.count({u"1 3"_s, u"2 17"_s, u"3 9"_s, u"4 0"_s});
    shown.key(Qt::Key_F8);

    shown.pressButton(u"reopenPlenary"_s);

    QVERIFY(shown.plenary().vote->isOpen());
    QCOMPARE(shown.hands(), (QStringList{u"3"_s, u"17"_s, u"9"_s, u"0"_s}));
    QCOMPARE(shown.focus(), u"plenaryCountField"_s);
}

void tst_PlenaryPage::laterSelectionsAreOffered()
{
    ShownPlenary shown;
    shown.start();
    QVERIFY(!shown.child<QWidget>(u"followSelections"_s).isVisible());
    selectIdeas(shown.workshop, shown.workshop.mesa(2), {selectedIdea(shown.workshop, 2, 1)});
    QVERIFY(shown.child<QWidget>(u"followSelections"_s).isVisible());

    shown.pressButton(u"followSelections"_s);

    QCOMPARE(
        ShownPlenary::actions(shown.counting()),
        (QStringList{u"1 Portal (M1-01)"_s, u"2 Huertos (M1-02)"_s, u"3 Sitio web (M2-02)"_s}));
    QVERIFY(!shown.child<QWidget>(u"followSelections"_s).isVisible());
}

void tst_PlenaryPage::whatIsMissingIsTold()
{
    ShownPlenary shown(ShownPlenary::Unselected);
    QVERIFY(shown.page->missing().startsWith(u"2 "_s));
    selectTexts(shown.workshop, 1, {u"Portal"_s, u"Huertos"_s, u"Becas"_s});
    QVERIFY(shown.page->missing().startsWith(u"1 "_s));
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);
    shown.start();
    shown.count({u"1 5"_s});
    QVERIFY2(shown.page->missing().contains(u"· 2 "_s), qPrintable(shown.page->missing()));

    selectTexts(shown.workshop, 2, {});
    shown.count({u"2 5"_s, u"3 5"_s});
    QVERIFY(shown.page->missing().isEmpty());
    shown.key(Qt::Key_F8);
    QCOMPARE(shown.page->missing(), u"the tie is not decided"_s);
    shown.child<QLineEdit>(u"tieReason"_s).setText(Reason);
    shown.admitAll();
    QVERIFY(shown.page->missing().isEmpty());
}

void tst_PlenaryPage::theTablesStandBesideWhereThereIsRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("beside");

    QTest::newRow("a wide page") << 1100 << true;
    QTest::newRow("a narrow page") << 1099 << false;
}

void tst_PlenaryPage::theTablesStandBesideWhereThereIsRoom()
{
    QFETCH(int, width);
    QFETCH(bool, beside);
    const ShownPlenary shown;

    shown.page->resize(shown.theme.scaled(width), 560);

    QCOMPARE(shown.list(u"shortlist1"_s).isVisible(), beside);
    QCOMPARE(shown.list(u"shortlist2"_s).isVisible(), beside);
}

void tst_PlenaryPage::threeTablesStandAtOneSide()
{
    const ShownPlenary shown;
    QVERIFY(addMesa(shown.document()));
    QCoreApplication::processEvents(); // lays the new column out

    const int middle = shown.page->width() / 2;
    for (const QString &name : {u"shortlist1"_s, u"shortlist2"_s, u"shortlist3"_s}) {
        const QListView &list = shown.list(name);
        QVERIFY(list.isVisible());
        QVERIFY(list.mapTo(shown.page, QPoint()).x() < middle);
    }
}

void tst_PlenaryPage::aTablesIdeaTellsItsAction()
{
    const ShownPlenary shown;
    auto *model = qobject_cast<ShortlistModel *>(shown.list(u"shortlist2"_s).model());
    QCOMPARE(model->at(model->index(1, 0)).action, QString());
    shown.start();
    QCOMPARE(model->at(model->index(1, 0)).action, u"→ action 4"_s);
    const auto actions = shown.plenary().actions;

    QVERIFY(joinActions(shown.document(),
                        actions.at(0).action.id(),
                        actions.at(3).action.id(),
                        u"Uno"_s,
                        u"Es lo mismo"_s));

    QCOMPARE(model->at(model->index(1, 0)).action, u"→ joined in action 1"_s);
}

void tst_PlenaryPage::aScreenReaderHearsTheResult()
{
    const ShownPlenary shown;
    shown.child<QSpinBox>(u"plenaryVoters"_s).setValue(24);
    shown.start();
    shown.count({u"1 3"_s, u"2 17"_s, u"3 9"_s, u"4 0"_s});
    Announcements announcements;

    shown.key(Qt::Key_F8);

    QVERIFY(announcements.take().contains(shown.child<QLabel>(u"plenarySentence"_s).text()));
    const QString spoken = shown.result().index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"These enter"_s, u"Huertos"_s, u"M1-02"_s, u"17 of 24"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void tst_PlenaryPage::handsAreTypedByTable()
{
    const ShownPlenary shown;
    shown.start();
    shown.child<QSpinBox>(u"plenaryVotersNow"_s).setValue(24);
    shown.count({u"1 7 5"_s, u"2 3"_s});

    QCOMPARE(shown.hands().first(2), QStringList({u"12"_s, u"3"_s}));
    QVERIFY(shown.counting().rows().first().countText.endsWith(u"(7 + 5)"_s));
    shown.enterLine(u"3 7 5 1"_s);
    QVERIFY(!shown.problem().isEmpty());
    QCOMPARE(shown.hands().at(2), u"-"_s);
}

void tst_PlenaryPage::whatTheTablesGetIsShownBeforeTheClose()
{
    const ShownPlenary shown;
    WorkshopFields fields = shown.fields();
    fields.plenaryCut = 3;
    shown.change(fields);
    shown.start();
    shown.child<QSpinBox>(u"plenaryVotersNow"_s).setValue(24);
    shown.count({u"1 4"_s, u"2 3"_s, u"3 2"_s});
    QVERIFY(!shown.child<QFrame>(u"auditBox"_s).isVisible());
    shown.count({u"4 1"_s});

    const auto &box = shown.child<QFrame>(u"auditBox"_s);
    QVERIFY(box.isVisible());
    QCOMPARE(box.findChild<QLabel *>(u"plenaryAudit"_s)->text(),
             u"Table 1 has 2 of the 3; Table 2 has 1."_s);
    QVERIFY(!box.findChild<QPushButton *>(u"adoptFloor"_s)->isVisible()); // 2 + 2 are more than 3
}

void tst_PlenaryPage::twinsAreAnsweredByOneKey()
{
    ShownPlenary shown(ShownPlenary::Unselected);
    selectTexts(shown.workshop, 1, {u"Publicar las compras en línea"_s, u"Huertos escolares"_s});
    selectTexts(shown.workshop, 2, {u"Publicar en línea las compras"_s, u"Becas"_s});
    shown.start();
    QVERIFY(shown.child<QFrame>(u"twinBar"_s).isVisible());
    shown.goTo(2);
    shown.key(Qt::Key_J);
    QVERIFY(shown.child<QFrame>(u"actionForm"_s).isVisible());
    shown.key(Qt::Key_Escape);
    shown.key(Qt::Key_N);

    QVERIFY(!shown.child<QFrame>(u"twinBar"_s).isVisible());
    QCOMPARE(shown.document().stores().notTwins.all()->size(), 1);
}

void tst_PlenaryPage::thePlenaryIsSkippedForAReason()
{
    const ShownPlenary shown;
    shown.pressButton(u"skipPlenary"_s);
    QCOMPARE(shown.focus(), u"skipReason"_s);
    shown.key(Qt::Key_Return);
    QVERIFY(!*readPlenary(shown.document().stores()));
    shown.enterLine(Reason);

    QCOMPARE(shown.end(), PlenaryEnd::Skipped);
    QVERIFY(shown.child<QLabel>(u"plenarySentence"_s).text().contains(u"no plenary"_s));
}

void tst_PlenaryPage::nothingIsCutBesideTheTables()
{
    ShownPlenary shown;
    shown.host.resize(1104, 900); // hardly wide enough for the tables beside the actions
    shown.start();
    auto &close = shown.child<QPushButton>(u"closePlenary"_s);
    close.setText(u"In a language of long words"_s);
    QTRY_COMPARE(close.visibleRegion().boundingRect().width(), close.width());
}

void tst_PlenaryPage::slipsAreTypedByTheNumbersOfTheActions()
{
    const ShownPlenary shown;
    shown.start();
    shown.pressButton(u"openPlenarySlips"_s);
    QCOMPARE(shown.focus(), u"slipField0"_s);
    shown.enterLine(u"3 1 2"_s);
    shown.write(u"3 9"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.child<Notice>(u"slipNotice"_s).sentence(), u"There is no action 9."_s);
    shown.key(Qt::Key_Backspace);
    shown.enterLine(u"1 4"_s);
    shown.key(Qt::Key_F8); // fewer slips than people: it asks
    QCOMPARE(shown.end(), PlenaryEnd::Open);
    shown.key(Qt::Key_F8);

    QCOMPARE(shown.end(), PlenaryEnd::Count);
    QCOMPARE(shown.actions(shown.result()).first(2),
             (QStringList{u"3 Becas (M2-01)"_s, u"1 Portal (M1-01)"_s}));
    QVERIFY(shown.child<QLabel>(u"plenarySentence"_s).text().startsWith(u"By ranked slips"_s));
}

void tst_PlenaryPage::theMinorityIsToldOnceEverySlipIsIn()
{
    const ShownPlenary shown;
    shown.start();
    QVERIFY(setPlenaryVoters(shown.document(), 4));
    shown.pressButton(u"openPlenarySlips"_s);
    for (const QString &slip : {u"1 2 "_s, u"1 2 "_s, u"4 3 "_s})
        shown.enterLine(slip);
    QVERIFY(!shown.child<QFrame>(u"slipsAuditBox"_s).isVisible());
    shown.enterLine(u"1 2 "_s);

    QVERIFY(shown.child<QFrame>(u"slipsAuditBox"_s).isVisible());
    const auto &box = shown.child<QFrame>(u"slipsAuditBox"_s);
    QVERIFY(box.findChild<QLabel *>(u"plenaryMinorities"_s)
                ->text()
                .startsWith(u"3 of 4 people have at least one action"_s));
    QVERIFY(box.findChild<QLabel *>(u"plenaryAudit"_s)->text().contains(u"Table 2 has 0"_s));
}

void tst_PlenaryPage::theVoteBySlipsIsTakenBack()
{
    const ShownPlenary shown;
    shown.start();
    shown.pressButton(u"openPlenarySlips"_s);
    shown.enterLine(u"1 2 "_s);
    shown.child<QPushButton>(u"withdrawVote"_s).click();

    QVERIFY(!shown.plenary().isBySlips());
    QCOMPARE(shown.focus(), u"plenaryCountField"_s);
}

void tst_PlenaryPage::slipsAreOfTheTableThatWasChosen()
{
    const ShownPlenary shown;
    shown.start();
    QVERIFY(setPlenaryVoters(shown.document(), 4));
    shown.pressButton(u"openPlenarySlips"_s);
    shown.enterLine(u"m9"_s); // there is no such table: it is read as a slip, and stays
    QCOMPARE(shown.child<Notice>(u"slipNotice"_s).sentence(), u"“m9” is not a card."_s);
    QTest::keyClicks(shown.host.focusWidget(), u"\b\b"_s);
    shown.enterLine(u"m1"_s);
    shown.enterLine(u"1 2 "_s);
    shown.enterLine(u"1 2 "_s);
    shown.enterLine(u"M2"_s);
    shown.enterLine(u"4 3 "_s);
    QVERIFY(shown.child<QLabel>(u"slipProgress"_s).text().contains(u"Table 1: 2 · Table 2: 1"_s));

    const auto tableOf = [&](int slip) {
        const auto record = shown.plenary().ballots.at(slip - 1);
        const auto mesa = record.ballot->mesa;
        return mesa ? (*shown.document().stores().mesas.get(*mesa))->number : 0;
    };
    QCOMPARE((QList<int>{tableOf(1), tableOf(2), tableOf(3)}), (QList<int>{1, 1, 2}));
    const auto audit = plenaryAudit(shown.plenary());
    QVERIFY(minoritySentences(Phrases(u"en"_s), audit, shown.plenary().actions)
                .contains(u"Table 1: 2 of 2; Table 2: 0 of 1."_s));
}

void tst_PlenaryPage::aResultCanBeReadInOtherWays()
{
    const ShownPlenary shown;
    shown.start();
    QVERIFY(setPlenaryVoters(shown.document(), 3));
    shown.pressButton(u"openPlenarySlips"_s);
    for (const QString &line : {u"m1"_s, u"1 2 "_s, u"1 2 "_s, u"m2"_s, u"4 3 "_s})
        shown.enterLine(line);
    shown.key(Qt::Key_F8);
    shown.child<QListView>(u"plenaryResult"_s).setFocus();
    shown.key(Qt::Key_W);
    const auto *whatIf = shown.host.findChild<QWidget *>(u"whatIf"_s);
    QVERIFY(whatIf && whatIf->isVisible());
    auto *tables = whatIf->findChild<QCheckBox *>(u"tablesIf"_s);
    QVERIFY(tables->isVisibleTo(whatIf));
    tables->setChecked(true); // table 2 is one person of three, and then one table of two
    QVERIFY(whatIf->findChild<QLabel *>(u"toldIf"_s)->text().contains(u"2 idea"_s));
}

TALLERISTA_TEST(tst_PlenaryPage)
#include "tst_plenarypage.moc"
