// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/experienceactions.h"
#include "core/actions/participantactions.h"
#include "core/store/sidestore.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/experiences/experiencemodel.h"
#include "ui/stages/experiences/experiencespage.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/undotextarea.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Tallerista;
using namespace Tallerista::Testing;

namespace {

/// The page of a small workshop of two tables, shown on table 1.
struct ShownExperiences
{
    ShownExperiences()
        : store(workshop.folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , settings(store)
        , toast(theme, &host)
    {
        settings.setLanguage(LanguageChoice::English);
        page = new ExperiencesPage({*workshop.document,
                                    *new AgendaTicker(*workshop.document, &host),
                                    theme,
                                    settings,
                                    dialogs,
                                    toast,
                                    privacy},
                                   &host);
        new QAbstractItemModelTester(
            &model(), QAbstractItemModelTester::FailureReportingMode::QtTest, page);
        host.resize(1150, 600);
        page->resize(host.size());
        host.show();
        QApplication::setActiveWindow(&host);
        page->showTable(1);
        page->enter();
    }

    ExperienceModel &model() const { return *page->findChild<ExperienceModel *>(); }
    QTableView &list() const { return *page->findChild<QTableView *>(u"experiences"_s); }
    Notice &notice() const { return *page->findChild<Notice *>(u"notice"_s); }
    QString label(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
    QString text() const { return page->findChild<QPlainTextEdit *>(u"textBox"_s)->toPlainText(); }
    QString institution() const
    {
        return page->findChild<QLineEdit *>(u"institutionBox"_s)->text();
    }
    UndoTextArea *words() const { return page->findChild<UndoTextArea *>(u"ideaWords"_s); }
    QString detail() const
    {
        return model()
            .index(0, ExperienceModel::TextColumn)
            .data(ExperienceModel::DetailRole)
            .toString();
    }
    QStringList texts() const
    {
        QStringList all;
        for (const ExperienceLine &line : model().rows())
            all << line.experience->text;
        return all;
    }

    void key(Qt::Key key) const { QTest::keyClick(host.focusWidget(), key); }
    /// Types into the boxes one after the other, with Tab between them.
    void type(const QStringList &boxes) const
    {
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            if (i > 0)
                key(Qt::Key_Tab);
            QTest::keyClicks(host.focusWidget(), boxes.at(i));
        }
    }
    void tell(const QString &what) const
    {
        type({what});
        key(Qt::Key_Return);
    }
    void choose(int row) const
    {
        list().setFocus();
        list().setCurrentIndex(model().index(row, ExperienceModel::TextColumn));
    }

    TestWorkshop workshop;
    Theme theme;
    QSettings store;
    Settings settings;
    Dialogs dialogs;
    QWidget host;
    Toast toast;
    Privacy privacy;
    ExperiencesPage *page;
};

} // namespace

class tst_ExperiencesPage : public QObject
{
    Q_OBJECT

private slots:
    void enterInAnyBoxSavesAll_data();
    void enterInAnyBoxSavesAll();
    void theNewestStandsOnTop();
    void anExperienceWithoutTextStaysInTheBoxes();
    void everyTableHasItsOwn();
    void typingWaitsWhileAnotherTableIsShown();
    void theRoomAsAWholeHasItsOwn();
    void theScopeIsTheTableShown();
    void anInstitutionIsFoundWithoutItsAccentsOrByItsAcronym_data();
    void anInstitutionIsFoundWithoutItsAccentsOrByItsAcronym();
    void f2BringsARowBackIntoTheBoxes();
    void escGivesTheChangesUp();
    void editingKeepsWhatWasBeingTyped();
    void whatIsDeletedWhileItIsEditedBecomesNew();
    void lineBreaksSurviveAnEdit();
    void aDeletedOneComesBackFromTheToast();
    void theChosenRowStaysChosenWhenOthersCome();
    void theHeadingCountsEveryTable();
    void iMakesAnIdeaInTheWordsThatStandThere();
    void whatTheWholeRoomToldAsksForTheTable();
    void escMakesNoIdea();
    void anIdeaInTheSameWordsStaysInTheBox();
    void theRowTellsWhoToldItAndWhichIdeasCameOfIt();
    void theRoomSeesWhoToldItByNumber();
    void theSearchFindsWordsWithoutTheirAccents();
    void tabComesToTheList();
    void whatIsHalfTypedComesBackAtItsTable();
    void wherePlaceIsShortThePageScrolls();
    void whatWasSavedDoesNotComeBackAsADraft();
};

void tst_ExperiencesPage::enterInAnyBoxSavesAll_data()
{
    QTest::addColumn<int>("box");
    QTest::newRow("the first") << 0;
    QTest::newRow("the institution") << 1;
    QTest::newRow("the improvement") << 2;
    QTest::newRow("the last") << 3;
}

void tst_ExperiencesPage::enterInAnyBoxSavesAll()
{
    QFETCH(int, box);
    ShownExperiences shown;
    const QStringList typed{
        u"Portal abierto"_s, u"Ministerio"_s, u"Datos al dia"_s, u"La universidad"_s};
    shown.type(typed.mid(0, box + 1));
    shown.key(Qt::Key_Return);

    const auto told = shown.workshop.document->stores().experiences.all();
    QCOMPARE(told->size(), 1);
    const Experience experience = told->first();
    QCOMPARE(experience->text, typed.at(0));
    QCOMPARE(experience->institution.has_value(), box >= 1);
    QCOMPARE(experience->improvement, box >= 2 ? typed.at(2) : QString());
    QCOMPARE(experience->supportBy, box >= 3 ? typed.at(3) : QString());
    QCOMPARE(shown.host.focusWidget()->objectName(), u"textBox"_s);
    QCOMPARE(shown.text(), QString());
}

void tst_ExperiencesPage::theNewestStandsOnTop()
{
    ShownExperiences shown;
    shown.tell(u"Uno"_s);
    shown.tell(u"Dos"_s);
    QCOMPARE(shown.texts(), (QStringList{u"Dos"_s, u"Uno"_s}));
}

void tst_ExperiencesPage::anExperienceWithoutTextStaysInTheBoxes()
{
    ShownExperiences shown;
    shown.type({{}, u"Ministerio"_s});
    shown.key(Qt::Key_Return);
    QVERIFY(shown.texts().isEmpty());
    QCOMPARE(shown.institution(), u"Ministerio"_s);
    QCOMPARE(shown.notice().sentence(), u"The experience is missing."_s);

    shown.page->enter();
    shown.tell(u"Portal"_s);
    QCOMPARE(shown.texts(), QStringList{u"Portal"_s});
    QVERIFY(shown.notice().isHidden());
}

void tst_ExperiencesPage::everyTableHasItsOwn()
{
    ShownExperiences shown;
    shown.tell(u"De la uno"_s);
    shown.page->showTable(2);
    QVERIFY(shown.texts().isEmpty());
    shown.tell(u"De la dos"_s);
    QCOMPARE(shown.texts(), QStringList{u"De la dos"_s});
    shown.page->showTable(1);
    QCOMPARE(shown.texts(), QStringList{u"De la uno"_s});
}

void tst_ExperiencesPage::typingWaitsWhileAnotherTableIsShown()
{
    ShownExperiences shown;
    shown.type({u"A medias"_s});
    shown.page->showTable(2);
    QCOMPARE(shown.text(), QString());
    shown.tell(u"De la dos"_s);
    shown.page->showTable(1);
    QCOMPARE(shown.text(), u"A medias"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.texts(), QStringList{u"A medias"_s});
}

void tst_ExperiencesPage::theRoomAsAWholeHasItsOwn()
{
    ShownExperiences shown;
    shown.tell(u"De la uno"_s);
    shown.page->showTable(StagePage::AllTables);
    shown.tell(u"De todos"_s);
    QCOMPARE(shown.texts(), (QStringList{u"De todos"_s, u"De la uno"_s}));
    QCOMPARE(shown.model().index(0, ExperienceModel::MesaColumn).data().toString(),
             u"Whole room"_s);
    QCOMPARE(shown.model().index(1, ExperienceModel::MesaColumn).data().toString(), u"Table 1"_s);
    shown.page->showTable(1);
    QCOMPARE(shown.texts(), QStringList{u"De la uno"_s});
}

void tst_ExperiencesPage::theScopeIsTheTableShown()
{
    ShownExperiences shown;
    QSignalSpy changes(shown.page, &StagePage::scopeChanged);
    QCOMPARE(shown.page->scope(), Scope::of(shown.workshop.mesa(1)));
    shown.page->showTable(2);
    QCOMPARE(shown.page->scope(), Scope::of(shown.workshop.mesa(2)));
    shown.page->showTable(StagePage::AllTables);
    QCOMPARE(shown.page->scope(), Scope::workshop());
    shown.page->showTable(StagePage::AllTables);
    QCOMPARE(changes.size(), 2);
}

void tst_ExperiencesPage::anInstitutionIsFoundWithoutItsAccentsOrByItsAcronym_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("without accents") << u"educacion"_s;
    QTest::newRow("from the middle") << u"de edu"_s;
    QTest::newRow("by its acronym") << u"mined"_s;
}

void tst_ExperiencesPage::anInstitutionIsFoundWithoutItsAccentsOrByItsAcronym()
{
    QFETCH(QString, typed);
    ShownExperiences shown;
    auto &document = *shown.workshop.document;
    InstitutionFields fields;
    fields.name = u"Ministerio de Educación"_s;
    fields.acronym = u"MINED"_s;
    const auto known = Institution::create(document.newId<Institution>(), fields);
    QVERIFY(document.edit({StepKind::EditParticipant, Scope::workshop()}, [&](Edit &edit) {
        edit.insert(*known);
        return Result<void>();
    }));

    auto *completer = shown.page->findChild<QLineEdit *>(u"institutionBox"_s)->completer();
    completer->setCompletionPrefix(typed);
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"Ministerio de Educación"_s);
    completer->setCompletionPrefix(u"salud"_s);
    QCOMPARE(completer->completionCount(), 0);
}

void tst_ExperiencesPage::f2BringsARowBackIntoTheBoxes()
{
    ShownExperiences shown;
    shown.type({u"Portal"_s, u"Ministerio"_s});
    shown.key(Qt::Key_Return);
    shown.choose(0);
    shown.key(Qt::Key_F2);
    QCOMPARE(shown.text(), u"Portal"_s);
    QCOMPARE(shown.institution(), u"Ministerio"_s);
    QCOMPARE(shown.host.focusWidget()->objectName(), u"textBox"_s);

    QTest::keyClicks(shown.host.focusWidget(), u" nuevo"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.texts(), QStringList{u"Portal nuevo"_s});
    QCOMPARE(shown.text(), QString());
    shown.tell(u"Otra"_s);
    QCOMPARE(shown.texts(), (QStringList{u"Otra"_s, u"Portal nuevo"_s}));
}

void tst_ExperiencesPage::escGivesTheChangesUp()
{
    ShownExperiences shown;
    shown.tell(u"Portal"_s);
    shown.choose(0);
    shown.key(Qt::Key_F2);
    QTest::keyClicks(shown.host.focusWidget(), u"x"_s);
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.texts(), QStringList{u"Portal"_s});
    QCOMPARE(shown.text(), QString());
}

void tst_ExperiencesPage::editingKeepsWhatWasBeingTyped()
{
    ShownExperiences shown;
    shown.tell(u"Portal"_s);
    shown.type({u"A medias"_s});
    shown.choose(0);
    shown.key(Qt::Key_F2);
    QCOMPARE(shown.text(), u"Portal"_s);
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.text(), u"A medias"_s);

    shown.choose(0);
    shown.key(Qt::Key_F2);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.text(), u"A medias"_s);
}

void tst_ExperiencesPage::whatIsDeletedWhileItIsEditedBecomesNew()
{
    ShownExperiences shown;
    shown.tell(u"Portal"_s);
    shown.choose(0);
    shown.key(Qt::Key_F2);
    auto &document = *shown.workshop.document;
    QVERIFY(document.undo(shown.page->scope()));
    QCOMPARE(shown.text(), u"Portal"_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.texts(), QStringList{u"Portal"_s});
}

void tst_ExperiencesPage::lineBreaksSurviveAnEdit()
{
    ShownExperiences shown;
    QVERIFY(addExperience(*shown.workshop.document,
                          shown.workshop.mesa(1),
                          {.text = u"Portal"_s,
                           .institution = {},
                           .improvement = u"Una línea\ny otra"_s,
                           .supportBy = {}}));
    shown.choose(0);
    shown.key(Qt::Key_F2);
    shown.key(Qt::Key_Home);
    QTest::keyClicks(shown.host.focusWidget(), u"Gran "_s);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.texts(), QStringList{u"Gran Portal"_s});
    QCOMPARE(shown.model().rows().first().experience->improvement, u"Una línea\ny otra"_s);
}

void tst_ExperiencesPage::aDeletedOneComesBackFromTheToast()
{
    ShownExperiences shown;
    shown.tell(u"Portal"_s);
    shown.choose(0);
    shown.key(Qt::Key_Delete);
    QVERIFY(shown.texts().isEmpty());
    QTest::mouseClick(shown.toast.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(shown.texts(), QStringList{u"Portal"_s});
}

void tst_ExperiencesPage::theChosenRowStaysChosenWhenOthersCome()
{
    ShownExperiences shown;
    shown.tell(u"Uno"_s);
    shown.choose(0);
    shown.page->enter();
    shown.tell(u"Dos"_s);
    QCOMPARE(shown.list().currentIndex().row(), 1);
}

void tst_ExperiencesPage::theHeadingCountsEveryTable()
{
    ShownExperiences shown;
    shown.tell(u"Uno"_s);
    shown.tell(u"Dos"_s);
    QCOMPARE(shown.label(u"counts"_s), u"Table 1: 2  ·  Table 2: 0"_s);
    shown.page->showTable(StagePage::AllTables);
    shown.tell(u"De todos"_s);
    QCOMPARE(shown.label(u"counts"_s), u"Table 1: 2  ·  Table 2: 0  ·  Whole room: 1"_s);
}

void tst_ExperiencesPage::iMakesAnIdeaInTheWordsThatStandThere()
{
    ShownExperiences shown;
    shown.type({u"Portal"_s, u"MINED"_s, u"En cada escuela"_s});
    shown.key(Qt::Key_Return);
    shown.choose(0);
    shown.key(Qt::Key_I);
    QCOMPARE(shown.words()->toPlainText(), u"En cada escuela"_s);
    QCOMPARE(shown.host.focusWidget(), shown.words());
    shown.key(Qt::Key_End);
    QTest::keyClicks(shown.words(), u" rural"_s);
    shown.key(Qt::Key_Return);

    const auto ideas = shown.workshop.document->stores().ideas.all();
    QCOMPARE(ideas->size(), 1);
    QCOMPARE(ideas->first()->text, u"En cada escuela rural"_s);
    QCOMPARE(ideas->first()->mesa, shown.workshop.mesa(1));
    QVERIFY(!shown.words()->isVisible());
    QCOMPARE(shown.host.focusWidget(), &shown.list());
    QTest::mouseClick(shown.toast.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(shown.workshop.document->stores().ideas.all()->isEmpty());
}

void tst_ExperiencesPage::whatTheWholeRoomToldAsksForTheTable()
{
    ShownExperiences shown;
    shown.page->showTable(StagePage::AllTables);
    shown.tell(u"De todos"_s);
    shown.choose(0);
    shown.key(Qt::Key_I);
    auto *table = shown.page->findChild<QComboBox *>(u"ideaTable"_s);
    QVERIFY(table->isVisible());
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.host.focusWidget(), table);
    shown.key(Qt::Key_Down);
    shown.words()->setFocus();
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.workshop.document->stores().ideas.all()->first()->mesa, shown.workshop.mesa(2));
}

void tst_ExperiencesPage::escMakesNoIdea()
{
    ShownExperiences shown;
    shown.tell(u"Portal"_s);
    shown.choose(0);
    shown.key(Qt::Key_I);
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.words()->isVisible());
    QCOMPARE(shown.host.focusWidget(), &shown.list());
    QVERIFY(shown.workshop.document->stores().ideas.all()->isEmpty());
}

void tst_ExperiencesPage::anIdeaInTheSameWordsStaysInTheBox()
{
    ShownExperiences shown;
    shown.tell(u"Portal"_s);
    for (int time = 0; time < 2; ++time) {
        shown.choose(0);
        shown.key(Qt::Key_I);
        shown.key(Qt::Key_Return);
    }
    QCOMPARE(shown.workshop.document->stores().ideas.all()->size(), 1);
    QVERIFY(shown.words()->isVisible());
    QCOMPARE(shown.words()->toPlainText(), u"Portal"_s);
}

void tst_ExperiencesPage::theRowTellsWhoToldItAndWhichIdeasCameOfIt()
{
    ShownExperiences shown;
    QVERIFY(addParticipant(*shown.workshop.document, {u"Ana"_s, {}, {}, {}, {}, {}, {}}));
    shown.type({u"Portal"_s, {}, {}, {}, u"1"_s});
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.detail(), u"told by Ana (1)"_s);
    const int without = shown.list().rowHeight(0);
    shown.choose(0);
    shown.key(Qt::Key_I);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.detail(), u"Ideas: M1-01 · told by Ana (1)"_s);
    QCOMPARE(shown.list().rowHeight(0), without);
    shown.choose(0);
    shown.key(Qt::Key_F2);
    QCOMPARE(shown.page->findChild<QLineEdit *>(u"tellerBox"_s)->text(), u"Ana"_s);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.model().rows().first().experience->teller);
}

void tst_ExperiencesPage::theRoomSeesWhoToldItByNumber()
{
    ShownExperiences shown;
    QVERIFY(addParticipant(*shown.workshop.document, {u"Ana"_s, {}, {}, {}, {}, {}, {}}));
    shown.type({u"Portal"_s, {}, {}, {}, u"Ana"_s});
    shown.key(Qt::Key_Return);
    shown.privacy.set(true);
    QCOMPARE(shown.detail(), u"told by 1"_s);
}

void tst_ExperiencesPage::tabComesToTheList()
{
    ShownExperiences shown;
    shown.tell(u"Portal"_s);

    for (int stop = 0; stop < 6; ++stop)
        shown.key(Qt::Key_Tab);

    QVERIFY(shown.list().hasFocus());
}

void tst_ExperiencesPage::theSearchFindsWordsWithoutTheirAccents()
{
    ShownExperiences shown;
    auto &document = *shown.workshop.document;
    for (const QString &text : {u"Rendición de cuentas"_s, u"Portal"_s}) {
        QVERIFY(
            addExperience(document,
                          shown.workshop.mesa(1),
                          {.text = text, .institution = {}, .improvement = {}, .supportBy = {}}));
    }
    QVERIFY(shown.page->find());
    QTest::keyClicks(shown.host.focusWidget(), u"rendicion"_s);
    QCOMPARE(shown.texts(), QStringList{u"Rendición de cuentas"_s});
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.texts().size(), 2);
}

void tst_ExperiencesPage::whatIsHalfTypedComesBackAtItsTable()
{
    ShownExperiences shown;
    SideStore store(shown.workshop.folder.path(),
                    shown.workshop.document->stores().workshop.get()->id(),
                    shown.workshop.clock);
    {
        DraftKeeper keeper(store);
        keeper.mind(shown.page, Stage::Experiences);
        shown.page->findChild<QWidget *>(u"institutionBox"_s)->setFocus();
        shown.page->enter();
        shown.type({u"A medias"_s, u"MINED"_s});
    }
    ShownExperiences later;
    later.page->showTable(2);
    DraftKeeper keeper(store);
    keeper.mind(later.page, Stage::Experiences);
    QCOMPARE(later.text(), QString());
    QCOMPARE(keeper.lastPlace()->mesa, 1);
    later.page->showTable(1);
    later.page->findChild<QWidget *>(u"supportBox"_s)->setFocus();
    later.page->enter();
    QCOMPARE(later.text(), u"A medias"_s);
    QCOMPARE(later.institution(), u"MINED"_s);
}

void tst_ExperiencesPage::wherePlaceIsShortThePageScrolls()
{
    ShownExperiences shown;

    shown.page->resize(1150, 160); // 1366×768 at 200 %
    QCoreApplication::processEvents();

    for (const QString &name : {u"textBox"_s, u"institutionBox"_s, u"improvementBox"_s}) {
        const auto *box = shown.page->findChild<QWidget *>(name);
        QVERIFY2(box->height() >= box->fontMetrics().height() + 8, qPrintable(name));
    }
    QVERIFY(shown.list().height() >= 2 * shown.list().fontMetrics().height());
}

void tst_ExperiencesPage::whatWasSavedDoesNotComeBackAsADraft()
{
    ShownExperiences shown;
    SideStore store(shown.workshop.folder.path(),
                    shown.workshop.document->stores().workshop.get()->id(),
                    shown.workshop.clock);
    DraftKeeper keeper(store);
    keeper.mind(shown.page, Stage::Experiences);
    shown.page->findChild<QWidget *>(u"institutionBox"_s)->setFocus();
    shown.page->enter();
    shown.type({u"Portal"_s, u"MINED"_s});
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.texts(), QStringList{u"Portal"_s});
    QCOMPARE(shown.text(), QString());
    shown.key(Qt::Key_Tab);
    QCOMPARE(shown.institution(), QString());
    QVERIFY(!keeper.lastPlace());
}

TALLERISTA_TEST(tst_ExperiencesPage)
#include "tst_experiencespage.moc"
