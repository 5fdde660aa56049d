// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/sheetactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/sheets/sheeteditor.h"
#include "ui/stages/sheets/sheetmodel.h"
#include "ui/stages/sheets/sheetspage.h"
#include "ui/stages/sheets/sheetvalues.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/foldingsection.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/roweditor.h"
#include "ui/widgets/rowhandle.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// Adds the sheet \a number of a table as finishing its final selection does, with the idea it grew
/// out of, which is \a chosen or no longer.
Id<SmartSheet> addSheet(TestWorkshop &workshop, int mesaNumber, int number, bool chosen = true)
{
    WorkshopDocument &document = *workshop.document;
    const auto mesa = workshop.mesa(mesaNumber);
    IdeaDraft said;
    said.text = u"Idea %1-%2"_s.arg(mesaNumber).arg(number);
    const auto idea = captureIdea(document, mesa, said);
    const auto before = document.stores().shortlists.ofMesa(mesa);
    const auto list = *before ? (*before)->shortlist.id() : document.newId<Shortlist>();
    const auto id = document.newId<SmartSheet>();
    SmartSheetFields fields;
    fields.mesa = mesa;
    fields.number = number;
    fields.name = said.text;
    const auto done = document.edit(
        {StepKind::FinishFinalSelection, Scope::of(mesa)}, [&](Edit &edit) -> Result<void> {
            edit.insert(*SmartSheet::create(id, fields));
            edit.insert(*SheetOrigin::create(document.newId<SheetOrigin>(), {id, idea->id()}));
            if (!*before)
                edit.insert(*Shortlist::create(list, ShortlistFields(mesa)));
            if (chosen)
                edit.insert(*ShortlistIdea::create(document.newId<ShortlistIdea>(),
                                                   {list, idea->id(), u"%1"_s.arg(number)}));
            return {};
        });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return id;
}

/// The page of two tables with two sheets at the first and one at the second.
struct ShownSheets
{
    explicit ShownSheets(int sheets = 3)
        : store(workshop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(store)
        , toast(theme, &window)
    {
        settings.setLanguage(LanguageChoice::English);
        for (int sheet = 0; sheet < sheets; ++sheet)
            ids.append(addSheet(workshop, sheet < 2 ? 1 : 2, sheet < 2 ? sheet + 1 : 1));
        page = new SheetsPage({*workshop.document,
                               *new AgendaTicker(*workshop.document, &window),
                               theme,
                               settings,
                               dialogs,
                               toast,
                               *new Privacy(&window)},
                              &window);
        new QAbstractItemModelTester(
            &model(), QAbstractItemModelTester::FailureReportingMode::QtTest, page);
        window.setCentralWidget(page);
        auto *undo = new QAction(&window);
        undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
        QObject::connect(undo, &QAction::triggered, page, [this] {
            if (const auto undone = workshop.document->undo(page->scope()); !undone)
                QFAIL(qPrintable(undone.error().message));
        });
        window.addAction(undo);
        window.resize(1150, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        page->showTable(1);
        page->enter();
    }

    SheetModel &model() const { return *page->findChild<SheetModel *>(); }
    QListView &list() const { return *page->findChild<QListView *>(u"sheets"_s); }
    SheetRecord record(int sheet = 0) const
    {
        return *workshop.document->stores().sheets.record(ids.at(sheet));
    }
    QStringList codes() const
    {
        QStringList all;
        for (const SheetLine &line : model().rows())
            all << line.code();
        return all;
    }
    QString shownCode() const { return page->findChild<QLabel *>(u"sheetCode"_s)->text(); }
    QString shownCount() const
    {
        return page->editor()->findChild<QPushButton *>(u"lackLine"_s)->accessibleName();
    }
    QStringList lacks() const
    {
        QStringList all;
        const auto cards = page->editor()->findChildren<QPushButton *>(u"lack"_s);
        for (const auto *card : cards) {
            if (!card->isHidden())
                all << card->accessibleName();
        }
        return all;
    }
    QStringList problems() const
    {
        QStringList all;
        const auto notices = page->findChildren<Notice *>();
        for (const auto *notice : notices) {
            if (!notice->isHidden())
                all << notice->sentence();
        }
        return all;
    }

    QWidget *focus() const { return QApplication::focusWidget(); }
    /// The field at hand, without the sheet: "problem".
    QString field() const { return focus()->objectName().section(u'.', 1); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(focus(), text); }
    /// Types into one question after the other, with Tab between them.
    void answer(const QStringList &answers) const
    {
        for (qsizetype i = 0; i < answers.size(); ++i) {
            if (i > 0)
                key(Qt::Key_Tab);
            type(answers.at(i));
        }
    }
    /// The visible widget of the sheet at hand with that name.
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        const auto found = page->editor()->findChildren<T *>(shownCode() + u'.' + name);
        for (auto *one : found) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    RowsEditor *rows(const QString &name) const { return find<RowsEditor>(name); }
    QList<RowEditor *> rowsOf(const QString &name) const
    {
        QList<RowEditor *> there;
        const auto all = rows(name)->findChildren<RowEditor *>();
        for (auto *row : all) {
            if (row->isVisible())
                there.append(row);
        }
        return there;
    }
    void complete() const { key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); }
    void enterRows(const QString &name) const { rows(name)->enter(-1, 0); }
    void undoFromToast()
    {
        QVERIFY(toast.isVisible());
        QTest::keyClick(toast.findChild<QPushButton *>(), Qt::Key_Space);
    }

    TestWorkshop workshop;
    QList<Id<SmartSheet>> ids;
    Theme theme;
    QSettings store;
    Settings settings;
    Dialogs dialogs;
    QMainWindow window;
    Toast toast;
    SheetsPage *page = nullptr;
};

} // namespace

class tst_SheetsPage : public QObject
{
    Q_OBJECT

private slots:
    void theSevenQuestionsAreAnsweredOneAfterTheOther();
    void everyQuestionIsItsOwnStep();
    void undoReachesTheDocumentFromAQuestion();
    void anIndicatorIsMadeByItsFirstAnswer();
    void aStepIsTypedOnOneLine_data();
    void aStepIsTypedOnOneLine();
    void pastedStepsAreAddedOneByOne();
    void aRefusedDateStaysWithItsSentence();
    void aDeletedStepComesBackFromTheToast();
    void stepsAreMovedByTheirNumber();
    void completeShowsTheWholeSheet();
    void whatIsTypedIsSavedWhenTheSheetIsTurned();
    void aLackLeadsToItsQuestion();
    void aLackOfTheWholeSheetOpensIt();
    void anIndicatorIsFilledInCellByCell();
    void aChoiceIsSavedAtOnce();
    void aValueIsMarkedAndExplained();
    void moneyIsUnderstood_data();
    void moneyIsUnderstood();
    void partnersFollowTheirLine();
    void pageDownGoesToTheNextSheet();
    void pageDownSavesWhatWasTyped();
    void aBoxKeepsPageDownWhileItHasMoreThanIsSeen();
    void theSheetThatWasTypedInIsOpenedAgain();
    void enterInTheListGoesIntoTheSheet();
    void everyTableHasItsOwnSheets();
    void theScopeIsThatOfTheSheetAtHand();
    void sheetsOfIdeasNoLongerChosenStandLast();
    void aSheetThatIsGoneLeavesThePage();
    void aWholeSheetIsMarkedAsReady();
    void theListCountsWhatIsReady();
    void withoutSheetsThePageSaysWhenTheyCome();
    void typingGoesOnWhileTheDocumentChanges();
    void thingsToTypeInHaveNames();
};

void tst_SheetsPage::theSevenQuestionsAreAnsweredOneAfterTheOther()
{
    ShownSheets shown;
    QCOMPARE(shown.field(), u"problem"_s);
    shown.answer({u"Nadie sabe quien vende"_s,
                  u"Un portal"_s,
                  u"Hacienda"_s,
                  u"FUNDE, UES"_s,
                  u"Compras"_s,
                  u"compras"_s,
                  u"12"_s,
                  u"60"_s,
                  u"El portal"_s,
                  u"30/06/2027 - Reglamento publicado"_s});
    shown.key(Qt::Key_Return);

    const SheetRecord held = shown.record();
    QCOMPARE(held.sheet->problem, u"Nadie sabe quien vende"_s);
    QCOMPARE(held.sheet->commitment, u"Un portal"_s);
    QVERIFY(held.sheet->lead);
    QCOMPARE(held.partners.size(), 2);
    QCOMPARE(held.indicators.size(), 1);
    const IndicatorFields indicator = held.indicators.first().fields();
    QCOMPARE(indicator.name + u' ' + indicator.unit, u"Compras compras"_s);
    QCOMPARE(indicator.baseline + u' ' + indicator.target, u"12 60"_s);
    QCOMPARE(indicator.verification, u"El portal"_s);
    QCOMPARE(held.milestones.size(), 1);
    QCOMPARE(held.milestones.first()->activity, u"Reglamento publicado"_s);
    QCOMPARE(held.milestones.first()->endDate, std::optional(QDate(2027, 6, 30)));
    QVERIFY(shown.focus()->accessibleName().contains(u"Enter"_s)); // on to the next step
}

void tst_SheetsPage::everyQuestionIsItsOwnStep()
{
    ShownSheets shown;
    const auto before = shown.workshop.document->lastSequence();
    shown.answer({u"Uno"_s, u"Dos"_s, u"Tres"_s});
    shown.key(Qt::Key_Return);
    shown.key(Qt::Key_Return); // nothing new
    QCOMPARE(shown.workshop.document->lastSequence(), before + 3);
    const auto step = shown.workshop.document->nextUndo(shown.page->scope());
    QCOMPARE(step->step.detail, u"F1-1"_s);
}

void tst_SheetsPage::undoReachesTheDocumentFromAQuestion()
{
    ShownSheets shown;
    shown.answer({u"Uno"_s, u"Dos"_s});
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.record().sheet->commitment, QString());
    QCOMPARE(shown.record().sheet->problem, u"Uno"_s);
    QCOMPARE(shown.find<QPlainTextEdit>(u"commitment"_s)->toPlainText(), QString());
}

void tst_SheetsPage::anIndicatorIsMadeByItsFirstAnswer()
{
    ShownSheets shown;
    auto *target = shown.find<QLineEdit>(u"target"_s);
    target->setFocus();
    shown.key(Qt::Key_Return);
    QVERIFY(shown.record().indicators.isEmpty());
    shown.type(u"60"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.record().indicators.size(), 1);
    shown.find<QLineEdit>(u"baseline"_s)->setFocus();
    shown.type(u"no data"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.record().indicators.size(), 1);
    QCOMPARE(shown.record().tasks.size(), 1);
}

void tst_SheetsPage::aStepIsTypedOnOneLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<QDate>>("date");
    QTest::addColumn<QString>("activity");

    const std::optional day(QDate(2027, 6, 30));
    const QString what = u"Publicar"_s;
    QTest::newRow("with a dot") << u"30/06/2027 · Publicar"_s << day << what;
    QTest::newRow("with a space alone") << u"30/06/2027 Publicar"_s << day << what;
    QTest::newRow("a range that is no date")
        << u"1-2 talleres"_s << std::optional<QDate>() << u"1-2 talleres"_s;
    QTest::newRow("a date and a title with a colon")
        << u"30/06/2027 Publicar: la lista"_s << day << u"Publicar: la lista"_s;
    QTest::newRow("with a dash") << u"30 jun 2027 - Publicar"_s << day << what;
    QTest::newRow("with a colon") << u"30-06-27: Publicar"_s << day << what;
    QTest::newRow("with a bar") << u"30 de junio de 2027 | Publicar"_s << day << what;
    QTest::newRow("without a date") << u"Publicar"_s << std::optional<QDate>() << what;
    QTest::newRow("a colon that parts no date")
        << u"Publicar: el reglamento"_s << std::optional<QDate>() << u"Publicar: el reglamento"_s;
    QTest::newRow("only the first one parts")
        << u"30/06/2027 · Publicar · capacitar"_s << day << u"Publicar · capacitar"_s;
}

void tst_SheetsPage::aStepIsTypedOnOneLine()
{
    QFETCH(QString, typed);
    QFETCH(std::optional<QDate>, date);
    QFETCH(QString, activity);

    const TypedStep step = stepFrom(typed, QDate(2026, 11, 24));
    QCOMPARE(step.date, date);
    QCOMPARE(step.activity, activity);
}

void tst_SheetsPage::pastedStepsAreAddedOneByOne()
{
    ShownSheets shown;
    shown.enterRows(u"steps"_s);
    QApplication::clipboard()->setText(u"30/06/2027: Uno\n- 30/09/2027: Dos\nTres"_s);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    const SheetRecord held = shown.record();
    QCOMPARE(held.milestones.size(), 3);
    QCOMPARE(held.milestones.at(1)->activity, u"Dos"_s);
    QCOMPARE(held.milestones.at(1)->endDate, std::optional(QDate(2027, 9, 30)));
    QVERIFY(!held.milestones.at(2)->endDate);
}

void tst_SheetsPage::aRefusedDateStaysWithItsSentence()
{
    ShownSheets shown;
    shown.enterRows(u"steps"_s);
    shown.type(u"Publicar"_s);
    shown.key(Qt::Key_Return);
    shown.rows(u"steps"_s)->enter(0, 0);
    shown.type(u"pronto"_s);
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.problems(), QStringList{u"This is no date. Write it like 30/06/2027."_s});
    shown.rows(u"steps"_s)->enter(0, 0);
    auto *line = qobject_cast<QLineEdit *>(shown.focus());
    QCOMPARE(line->text(), u"pronto"_s);
    line->selectAll();
    shown.type(u"1/2/2027"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(line->text(), u"01/02/2027"_s);
    QCOMPARE(shown.problems(), QStringList());
}

void tst_SheetsPage::aDeletedStepComesBackFromTheToast()
{
    ShownSheets shown;
    shown.enterRows(u"steps"_s);
    for (const QString &step : {u"Uno"_s, u"Dos"_s}) {
        shown.type(step);
        shown.key(Qt::Key_Return);
    }
    shown.key(Qt::Key_Up); // to the number of the last row
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Delete);
    QCOMPARE(shown.record().milestones.size(), 1);
    QCOMPARE(shown.record().milestones.first()->activity, u"Dos"_s);
    QVERIFY(qobject_cast<RowHandle *>(shown.focus()));
    shown.undoFromToast();
    QCOMPARE(shown.record().milestones.size(), 2);
    QCOMPARE(shown.rowsOf(u"steps"_s).size(), 2);
}

void tst_SheetsPage::stepsAreMovedByTheirNumber()
{
    ShownSheets shown;
    shown.enterRows(u"steps"_s);
    for (const QString &step : {u"Uno"_s, u"Dos"_s, u"Tres"_s}) {
        shown.type(step);
        shown.key(Qt::Key_Return);
    }
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Up, Qt::AltModifier);
    shown.key(Qt::Key_Up, Qt::AltModifier);
    QStringList texts;
    for (const Milestone &milestone : shown.record().milestones)
        texts << milestone->activity;
    QCOMPARE(texts, (QStringList{u"Tres"_s, u"Uno"_s, u"Dos"_s}));
    shown.key(Qt::Key_Return); // into the row, which is the first now
    shown.type(u"1/3/2027"_s);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.record().milestones.first()->endDate);
}

void tst_SheetsPage::completeShowsTheWholeSheet()
{
    ShownSheets shown;
    QVERIFY(!shown.find<FoldingSection>(u"sectionR"_s));
    shown.complete();
    QVERIFY(shown.find<FoldingSection>(u"sectionR"_s));
    QVERIFY(!shown.find(u"partners"_s));
    shown.complete();
    QVERIFY(shown.find(u"partners"_s));
    QCOMPARE(shown.field(), u"problem"_s);
}

void tst_SheetsPage::whatIsTypedIsSavedWhenTheSheetIsTurned()
{
    ShownSheets shown;
    shown.type(u"A medias"_s);
    shown.complete();
    QCOMPARE(shown.record().sheet->problem, u"A medias"_s);
    QCOMPARE(shown.find<QPlainTextEdit>(u"problem"_s)->toPlainText(), u"A medias"_s);
}

void tst_SheetsPage::aLackLeadsToItsQuestion()
{
    ShownSheets shown;
    QCOMPARE(shown.shownCount().section(u' ', 0, 0), QString::number(shown.lacks().size()));
    const auto cards = shown.page->editor()->findChildren<QPushButton *>(u"lack"_s);
    for (auto *card : cards) {
        if (card->accessibleName() == u"The institution that answers is missing"_s)
            card->click();
    }
    QCOMPARE(shown.field(), u"lead"_s);
    shown.type(u"Hacienda"_s);
    shown.key(Qt::Key_Return);
    QVERIFY(!shown.lacks().contains(u"The institution that answers is missing"_s));
}

void tst_SheetsPage::aLackOfTheWholeSheetOpensIt()
{
    ShownSheets shown;
    const auto cards = shown.page->editor()->findChildren<QPushButton *>(u"lack"_s);
    for (auto *card : cards) {
        if (card->accessibleName() == u"The date of the end is missing"_s)
            card->click();
    }
    QCOMPARE(shown.field(), u"endDate"_s);
    shown.type(u"31 dic 2028"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.record().sheet->endDate, std::optional(QDate(2028, 12, 31)));
}

void tst_SheetsPage::anIndicatorIsFilledInCellByCell()
{
    ShownSheets shown;
    shown.complete();
    shown.enterRows(u"indicators"_s);
    shown.type(u"Compras"_s);
    shown.key(Qt::Key_Return); // and into its second cell
    for (const QString &typed : {u""_s, u"kg"_s, u"todas"_s, u"12"_s, u"1/1/2026"_s, u"60"_s}) {
        shown.type(typed);
        shown.key(Qt::Key_Tab);
    }
    const IndicatorFields held = shown.record().indicators.first().fields();
    QCOMPARE(held.name, u"Compras"_s);
    QCOMPARE(held.unit, u"kg"_s);
    QCOMPARE(held.denominator, u"todas"_s);
    QCOMPARE(held.baselineDate, std::optional(QDate(2026, 1, 1)));
    QCOMPARE(held.target, u"60"_s);
    QVERIFY(shown.focus()->accessibleName().endsWith(u"Indicator 1"_s));
}

void tst_SheetsPage::aChoiceIsSavedAtOnce()
{
    ShownSheets shown;
    shown.complete();
    auto *continuation = shown.find<QComboBox>(u"continuation"_s);
    QVERIFY(!shown.find(u"novelty"_s));
    continuation->setFocus();
    shown.key(Qt::Key_Down);
    QVERIFY(shown.record().sheet->continuation);
    QVERIFY(shown.find(u"novelty"_s));

    auto *state = shown.find<QComboBox>(u"state"_s);
    if (!state)
        shown.page->editor()->findChild<FoldingSection *>(u"F1-1.sectionOther"_s)->setFolded(false);
    state = shown.find<QComboBox>(u"state"_s);
    state->setFocus();
    shown.key(Qt::Key_End); // nobody answered yet
    QCOMPARE(state->currentIndex(), 0);
    QCOMPARE(shown.problems().size(), 1);
    QCOMPARE(shown.record().sheet->state, SheetState::Draft);
}

void tst_SheetsPage::aValueIsMarkedAndExplained()
{
    ShownSheets shown;
    shown.complete();
    auto *mark = shown.find<QCheckBox>(u"transparency"_s);
    mark->setFocus();
    shown.key(Qt::Key_Space);
    QCOMPARE(shown.record().sheet->transparency, std::optional(QString()));
    QCOMPARE(shown.field(), u"transparencyReason"_s);
    shown.type(u"Se vera"_s);
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.record().sheet->transparency, std::optional(u"Se vera"_s));
    mark->setFocus();
    shown.key(Qt::Key_Space);
    QVERIFY(!shown.record().sheet->transparency);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.record().sheet->transparency, std::optional(u"Se vera"_s));
    QVERIFY(mark->isChecked());
}

void tst_SheetsPage::moneyIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("cents");

    QTest::newRow("whole") << u"12500"_s << qint64(1'250'000);
    QTest::newRow("with commas") << u"12,500.50"_s << qint64(1'250'050);
    QTest::newRow("with the currency") << u"US$ 3.5"_s << qint64(350);
    QTest::newRow("with a dollar sign") << u"$0"_s << qint64(0);
    QTest::newRow("words") << u"mucho"_s << qint64(-1);
    QTest::newRow("less than nothing") << u"-3"_s << qint64(-1);
}

void tst_SheetsPage::moneyIsUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(qint64, cents);

    const auto money = moneyFrom(typed);
    QCOMPARE(bool(money), cents >= 0);
    if (money)
        QCOMPARE(*money, std::optional(cents));
}

void tst_SheetsPage::partnersFollowTheirLine()
{
    ShownSheets shown;
    auto *box = shown.find<QPlainTextEdit>(u"partners"_s);
    box->setFocus();
    shown.type(u"FUNDE, UES"_s);
    shown.key(Qt::Key_Tab);
    QCOMPARE(box->toPlainText(), u"FUNDE\nUES"_s);
    shown.complete();
    shown.page->editor()->findChild<FoldingSection *>(u"F1-1.sectionA"_s)->setFolded(false);
    QCOMPARE(shown.rowsOf(u"partnerRows"_s).size(), 2);
    shown.enterRows(u"partnerRows"_s);
    shown.type(u"funde"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.problems(), QStringList{u"FUNDE supports this action already."_s});
}

void tst_SheetsPage::pageDownGoesToTheNextSheet()
{
    ShownSheets shown;
    shown.find(u"lead"_s)->setFocus();
    shown.key(Qt::Key_PageDown);
    QCOMPARE(shown.shownCode(), u"F1-2"_s);
    QCOMPARE(shown.field(), u"problem"_s);
    shown.key(Qt::Key_PageDown, Qt::ControlModifier); // there is no other
    QCOMPARE(shown.shownCode(), u"F1-2"_s);
    shown.key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(shown.shownCode(), u"F1-1"_s);
}

void tst_SheetsPage::pageDownSavesWhatWasTyped()
{
    ShownSheets shown;
    shown.find(u"lead"_s)->setFocus();
    shown.type(u"Hacienda"_s);
    shown.key(Qt::Key_PageDown);
    QVERIFY(shown.record(0).sheet->lead);
    QVERIFY(!shown.record(1).sheet->lead);
}

void tst_SheetsPage::theSheetThatWasTypedInIsOpenedAgain()
{
    for (const QString &field : {u"F1-2.problem"_s, u"F1-2.goals"_s}) {
        ShownSheets shown;
        SideStore store(shown.workshop.folder.path(),
                        shown.workshop.document->stores().workshop.get()->id(),
                        shown.workshop.clock);
        const QString row = QString::fromLatin1(shown.ids.at(1).toBytes().toHex());
        store.setDraft({QString::number(int(Stage::Sheets)), 1, field + u' ' + row}, u"a medias"_s);
        DraftKeeper keeper(store);
        keeper.mind(shown.page, Stage::Sheets);
        QCOMPARE(shown.shownCode(), u"F1-1"_s);

        QVERIFY2(keeper.enterLast(), qPrintable(field));

        QCOMPARE(shown.shownCode(), u"F1-2"_s);
        QCOMPARE(shown.window.focusWidget()->objectName(), field);
        shown.window.focusWidget()->clearFocus(); // it is saved while the page is there
    }
}

void tst_SheetsPage::aBoxKeepsPageDownWhileItHasMoreThanIsSeen()
{
    ShownSheets shown;
    QCOMPARE(shown.field(), u"problem"_s);
    auto *box = qobject_cast<QPlainTextEdit *>(shown.window.focusWidget());
    box->setPlainText(u"uno\n"_s.repeated(80));
    shown.key(Qt::Key_PageDown);
    QCOMPARE(shown.shownCode(), u"F1-1"_s);
    box->setPlainText(u"uno"_s);
    shown.key(Qt::Key_PageDown);
    QCOMPARE(shown.shownCode(), u"F1-2"_s);
    shown.key(Qt::Key_PageUp);
    shown.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shown.shownCode(), u"F1-2"_s);
}

void tst_SheetsPage::enterInTheListGoesIntoTheSheet()
{
    ShownSheets shown;
    shown.list().setFocus();
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.shownCode(), u"F1-2"_s);
    QVERIFY(shown.list().hasFocus());
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.field(), u"problem"_s);
}

void tst_SheetsPage::everyTableHasItsOwnSheets()
{
    ShownSheets shown;
    QCOMPARE(shown.codes(), (QStringList{u"F1-1"_s, u"F1-2"_s}));
    shown.page->showTable(2);
    QCOMPARE(shown.codes(), QStringList{u"F2-1"_s});
    QCOMPARE(shown.shownCode(), u"F2-1"_s);
    shown.page->showTable(StagePage::AllTables);
    QCOMPARE(shown.codes(), (QStringList{u"F1-1"_s, u"F1-2"_s, u"F2-1"_s}));
    QCOMPARE(shown.shownCode(), u"F2-1"_s); // the sheet at hand stays
}

void tst_SheetsPage::theScopeIsThatOfTheSheetAtHand()
{
    ShownSheets shown;
    QSignalSpy changes(shown.page, &StagePage::scopeChanged);
    QCOMPARE(shown.page->scope(), Scope::of(shown.workshop.mesa(1)));
    shown.page->showTable(StagePage::AllTables);
    QCOMPARE(changes.size(), 0);
    shown.list().setCurrentIndex(shown.model().index(2, 0));
    QCOMPARE(shown.page->scope(), Scope::of(shown.workshop.mesa(2)));
    QCOMPARE(changes.size(), 1);
}

void tst_SheetsPage::sheetsOfIdeasNoLongerChosenStandLast()
{
    ShownSheets shown(0);
    addSheet(shown.workshop, 1, 1, false);
    addSheet(shown.workshop, 1, 2);
    QCOMPARE(shown.codes(), (QStringList{u"F1-2"_s, u"F1-1"_s}));
    QVERIFY(shown.model()
                .index(1, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"No longer among the chosen ones"_s));
    QVERIFY(shown.page->missing().startsWith(u"1 "_s));
}

void tst_SheetsPage::aSheetThatIsGoneLeavesThePage()
{
    ShownSheets shown;
    shown.list().setCurrentIndex(shown.model().index(1, 0));
    QCOMPARE(shown.shownCode(), u"F1-2"_s);
    QVERIFY(shown.workshop.document->undo(Scope::of(shown.workshop.mesa(1))));
    QCOMPARE(shown.codes(), QStringList{u"F1-1"_s});
    QCOMPARE(shown.shownCode(), u"F1-1"_s);
    QVERIFY(shown.page->editor()->isVisible());
}

void tst_SheetsPage::aWholeSheetIsMarkedAsReady()
{
    ShownSheets shown;
    WorkshopDocument &document = *shown.workshop.document;
    const auto id = shown.ids.first();
    auto *ready = shown.page->editor()->findChild<QPushButton *>(u"markReady"_s);
    QVERIFY(!ready->isVisible());
    QVERIFY(setSheetTopic(document, id, u"Salud"_s));
    QVERIFY(setSheetLead(document, id, u"Hacienda"_s));
    QVERIFY(editSheet(document, *shown.record().sheet.with([](SmartSheetFields &fields) {
        fields.problem = u"Uno"_s;
        fields.commitment = u"Dos"_s;
        fields.transparency = u"Se verá"_s;
        fields.startDate = QDate(2027, 1, 1);
        fields.endDate = QDate(2028, 1, 1);
    })));
    IndicatorFields indicator(id);
    indicator.name = u"Compras"_s;
    indicator.unit = u"compras"_s;
    indicator.baseline = u"1"_s;
    indicator.target = u"2"_s;
    indicator.targetDate = QDate(2027, 6, 1);
    indicator.verification = u"Portal"_s;
    QVERIFY(addSheetRow<Indicator>(document, indicator));
    MilestoneFields milestone(id);
    milestone.activity = u"Publicar"_s;
    milestone.deliverable = u"Portal"_s;
    milestone.endDate = QDate(2027, 6, 1);
    QVERIFY(addSheetRow<Milestone>(document, milestone));

    QCOMPARE(shown.shownCount(), u"Ready to hand in"_s);
    QVERIFY(ready->isVisible());
    QTest::keyClick(ready, Qt::Key_Space);
    QCOMPARE(shown.record().sheet->state, SheetState::Ready);
    QVERIFY(!ready->isVisible());
    QCOMPARE(shown.page->findChild<QLabel *>(u"counts"_s)->text(), u"1 of 2 ready to hand in"_s);
}

void tst_SheetsPage::theListCountsWhatIsReady()
{
    ShownSheets shown;
    QCOMPARE(shown.page->findChild<QLabel *>(u"counts"_s)->text(), u"0 of 2 ready to hand in"_s);
    QVERIFY(shown.page->missing().startsWith(u"2 "_s));
}

void tst_SheetsPage::withoutSheetsThePageSaysWhenTheyCome()
{
    ShownSheets shown(0);
    QVERIFY(!shown.page->editor());
    QCOMPARE(shown.page->missing(), QString());
    QCOMPARE(shown.page->scope(), Scope::of(shown.workshop.mesa(1)));
    addSheet(shown.workshop, 1, 1);
    QVERIFY(shown.page->editor()->isVisible());
}

void tst_SheetsPage::typingGoesOnWhileTheDocumentChanges()
{
    ShownSheets shown;
    shown.type(u"A med"_s);
    QVERIFY(setSheetLead(*shown.workshop.document, shown.ids.first(), u"Hacienda"_s));
    shown.type(u"ias"_s);
    QCOMPARE(shown.find<QLineEdit>(u"lead"_s)->text(), u"Hacienda"_s);
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.record().sheet->problem, u"A medias"_s);
    QVERIFY(shown.record().sheet->lead);
}

void tst_SheetsPage::thingsToTypeInHaveNames()
{
    ShownSheets shown;
    shown.enterRows(u"steps"_s);
    shown.type(u"Uno"_s);
    shown.key(Qt::Key_Return);
    shown.complete();
    const auto widgets = shown.page->findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QToolButton *>(widget)
            || widget->objectName() == u"qt_scrollarea_viewport"_s
            || widget->window() != &shown.window)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || widget->focusProxy(),
                 qPrintable(widget->objectName() + u' '
                            + QLatin1StringView(widget->metaObject()->className())));
    }
}

TALLERISTA_TEST(tst_SheetsPage)
#include "tst_sheetspage.moc"
