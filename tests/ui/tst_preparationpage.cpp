// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/glossaryactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/domain/mesa.h"
#include "core/domain/question.h"
#include "core/domain/topic.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/preparation/preparationpage.h"
#include "ui/stages/preparation/tablerow.h"
#include "ui/widgets/addfield.h"
#include "ui/widgets/agendaticker.h"
#include "ui/widgets/foldingsection.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/orderedlistview.h"
#include "ui/widgets/savingfield.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/undotextarea.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QToolButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_PreparationPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFieldIsSavedOnEnter();
    void aFieldIsSavedWhenTheKeyboardLeaves();
    void aFieldLeftAsItWasMakesNoStep();
    void everyFieldIsItsOwnStep();
    void aRefusedValueStaysWithItsSentence();
    void aTypedDateIsUnderstood();
    void theObjectiveKeepsItsLines();
    void typingGoesOnWhileTheDocumentChanges();
    void undoReachesTheDocumentFromAField();
    void computersAreChosenWithTheArrows();
    void howManyEachSelectionKeepsIsASetting();
    void theDocumentsLanguageIsChosen();
    void topicsAreAddedOneAfterTheOther();
    void pastedTopicsAreTakenBackAtOnce();
    void aTopicIsRenamedInPlace();
    void aDeletedQuestionComesBackFromTheToast();
    void questionsAreMoved();
    void anAcronymIsAddedAndExplained();
    void anAcronymThatIsThereIsRefused();
    void aDeletedAcronymComesBackFromTheToast();
    void tabGoesThroughTheGlossaryInItsOrder();
    void aTableIsAddedAndFilledIn();
    void seatsThatAreNoneAreRefused_data();
    void seatsThatAreNoneAreRefused();
    void aSavedFieldLeavesTheSentenceOfItsNeighbour();
    void aDeletedTableComesBackFromTheToast();
    void aTableWithIdeasIsNotDeleted();
    void tabGoesThroughTheTablesInTheirOrder();
    void whatIsCompleteIsFoldedAway();
    void aSectionIsOpenedByKey_data();
    void aSectionIsOpenedByKey();
    void aSectionNeverFoldsUnderTheHands();
    void thePageStartsAtTheFirstLack();
    void aLackLeadsToItsField();
    void theListOfLacksFollows();
    void nothingMissingIsSaid();
    void tabFollowsTheReadingOrder();
    void thingsToTypeInHaveNames();

private:
    void show();
    SavingField *field(const QString &name) const { return m_page->findChild<SavingField *>(name); }
    TableRow *tableRow(int number) const
    {
        return m_page->findChildren<TableRow *>().value(number - 1);
    }
    SavingField *tableField(int number, const QString &name) const
    {
        return tableRow(number)->findChild<SavingField *>(name);
    }
    FoldingSection *section(const QString &name) const
    {
        return m_page->findChild<FoldingSection *>(name);
    }
    QWidget *list(const QString &name) const { return m_page->findChild<QWidget *>(name); }
    OrderedListView *rows(const QString &name) const
    {
        return list(name)->findChild<OrderedListView *>();
    }
    QStringList problems() const;
    QStringList lacks() const;
    WorkshopFields workshop() const
    {
        return m_workshop->document->stores().workshop.get()->fields();
    }
    QStringList topics() const;
    QStringList questions() const;
    QStringList glossary() const;
    AddField *glossaryField() const { return m_page->findChild<AddField *>(u"glossaryField"_s); }
    Mesa mesa(int number) const
    {
        return m_workshop->document->stores().mesas.all()->at(number - 1);
    }
    qint64 steps() const { return m_workshop->document->lastSequence(); }
    void replace(QLineEdit *line, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void undoFromToast();
    void complete();

    Theme m_theme;
    Dialogs m_dialogs;
    std::unique_ptr<TestWorkshop> m_workshop;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QMainWindow> m_window;
    Toast *m_toast = nullptr;
    PreparationPage *m_page = nullptr;
};

void tst_PreparationPage::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_workshop = std::make_unique<TestWorkshop>();
    m_store =
        std::make_unique<QSettings>(m_workshop->folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_settings->setLanguage(LanguageChoice::English);
}

void tst_PreparationPage::cleanup()
{
    m_window.reset();
    m_workshop.reset();
}

void tst_PreparationPage::show()
{
    m_window = std::make_unique<QMainWindow>();
    m_toast = new Toast(m_theme, m_window.get());
    m_page = new PreparationPage({*m_workshop->document,
                                  *new AgendaTicker(*m_workshop->document, m_window.get()),
                                  m_theme,
                                  *m_settings,
                                  m_dialogs,
                                  *m_toast,
                                  *new Privacy(m_window.get())},
                                 m_window.get());
    m_window->setCentralWidget(m_page);
    auto *undo = new QAction(m_window.get());
    undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    connect(undo, &QAction::triggered, this, [this] {
        if (const auto undone = m_workshop->document->undo(m_page->scope()); !undone)
            QFAIL(qPrintable(undone.error().message));
    });
    m_window->addAction(undo);
    m_window->resize(1150, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const auto &name :
         {u"workshopSection"_s, u"questionsSection"_s, u"topicsSection"_s, u"tablesSection"_s})
        section(name)->setFolded(false);
}

QStringList tst_PreparationPage::problems() const
{
    QStringList sentences;
    const auto notices = m_page->findChildren<Notice *>();
    for (const auto *notice : notices) {
        if (!notice->isHidden())
            sentences.append(notice->sentence());
    }
    return sentences;
}

QStringList tst_PreparationPage::lacks() const
{
    QStringList sentences;
    const auto cards = m_page->findChildren<QPushButton *>(u"lack"_s);
    for (const auto *card : cards) {
        if (!card->isHidden())
            sentences.append(card->accessibleName());
    }
    return sentences;
}

QStringList tst_PreparationPage::topics() const
{
    QStringList names;
    const auto all = m_workshop->document->stores().topics.all();
    for (const Topic &topic : *all)
        names.append(topic->name);
    return names;
}

/// Each with what it stands for.
QStringList tst_PreparationPage::glossary() const
{
    QStringList entries;
    for (const GlossaryEntry &entry : *m_workshop->document->stores().glossary.all())
        entries.append(entry->acronym + u" = "_s + entry->meaning);
    return entries;
}

QStringList tst_PreparationPage::questions() const
{
    QStringList texts;
    const auto all = m_workshop->document->stores().questions.all();
    for (const Question &question : *all)
        texts.append(question->text);
    return texts;
}

void tst_PreparationPage::replace(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
}

void tst_PreparationPage::undoFromToast()
{
    auto *button = m_toast->findChild<QPushButton *>();
    QVERIFY(m_toast->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
}

/// Fills in what the page asks for.
void tst_PreparationPage::complete()
{
    auto fields = workshop();
    fields.place = u"Casa de la Cultura"_s;
    fields.convener = u"Alcaldía"_s;
    fields.objective = u"Acordar"_s;
    QVERIFY(editWorkshop(*m_workshop->document, fields));
    for (const int number : {1, 2}) {
        const auto changed = mesa(number).with([](MesaFields &table) {
            table.facilitator = u"Ana"_s;
            table.rapporteur = u"Luis"_s;
        });
        QVERIFY(editMesa(*m_workshop->document, *changed));
    }
}

void tst_PreparationPage::aFieldIsSavedOnEnter()
{
    show();
    auto *place = field(u"placeEdit"_s);
    replace(place, u"  San   Salvador "_s);

    QTest::keyClick(place, Qt::Key_Return);

    QCOMPARE(workshop().place, u"San Salvador"_s);
    QCOMPARE(place->text(), u"San Salvador"_s);
    QVERIFY(place->hasFocus());
}

void tst_PreparationPage::aFieldIsSavedWhenTheKeyboardLeaves()
{
    show();
    replace(field(u"convenerEdit"_s), u"Alcaldia"_s);

    press(Qt::Key_Tab);

    QCOMPARE(workshop().convener, u"Alcaldia"_s);
    QVERIFY(m_page->findChild<UndoTextArea *>(u"objectiveEdit"_s)->hasFocus());
}

void tst_PreparationPage::aFieldLeftAsItWasMakesNoStep()
{
    show();
    const auto before = steps();
    field(u"nameEdit"_s)->setFocus();
    press(Qt::Key_Return);
    replace(field(u"nameEdit"_s), workshop().name + u" "_s);
    for (int tab = 0; tab < 4; ++tab)
        press(Qt::Key_Tab);

    QCOMPARE(steps(), before);
}

void tst_PreparationPage::everyFieldIsItsOwnStep()
{
    show();
    const auto before = steps();
    replace(field(u"placeEdit"_s), u"San Salvador"_s);
    replace(field(u"convenerEdit"_s), u"Alcaldia"_s);
    press(Qt::Key_Return);

    QCOMPARE(steps(), before + 2);
    QVERIFY(m_workshop->document->undo(Scope::workshop()));
    QCOMPARE(workshop().place, u"San Salvador"_s);
    QCOMPARE(field(u"convenerEdit"_s)->text(), QString());
}

void tst_PreparationPage::aRefusedValueStaysWithItsSentence()
{
    show();
    auto *name = field(u"nameEdit"_s);
    replace(name, {});

    press(Qt::Key_Tab);

    QCOMPARE(workshop().name, u"Taller de prueba"_s);
    QCOMPARE(name->text(), QString());
    QCOMPARE(problems().size(), 1);
    replace(field(u"placeEdit"_s), u"San Salvador"_s); // another field is still saved
    press(Qt::Key_Return);
    QCOMPARE(workshop().place, u"San Salvador"_s);
    QCOMPARE(problems().size(), 1);
    replace(name, u"Consulta"_s);
    press(Qt::Key_Return);
    QCOMPARE(workshop().name, u"Consulta"_s);
    QCOMPARE(problems().size(), 0);
}

void tst_PreparationPage::aTypedDateIsUnderstood()
{
    show();
    auto *date = field(u"dateEdit"_s);
    QCOMPARE(date->text(), u"24/11/2026"_s);

    replace(date, u"3 dic"_s);
    press(Qt::Key_Return);
    QCOMPARE(workshop().date, QDate(2026, 12, 3));
    QCOMPARE(date->text(), u"03/12/2026"_s);

    replace(date, u"31/11"_s);
    press(Qt::Key_Return);
    QCOMPARE(workshop().date, QDate(2026, 12, 3));
    QCOMPARE(date->text(), u"31/11"_s);
    QCOMPARE(problems().size(), 1);
}

void tst_PreparationPage::theObjectiveKeepsItsLines()
{
    show();
    auto *objective = m_page->findChild<UndoTextArea *>(u"objectiveEdit"_s);
    objective->setFocus();
    QTest::keyClicks(objective, u"Uno."_s);
    QTest::keyClick(objective, Qt::Key_Return);
    QTest::keyClicks(objective, u"Dos. "_s);

    press(Qt::Key_Tab);

    QCOMPARE(workshop().objective, u"Uno.\nDos."_s);
    QCOMPARE(objective->toPlainText(), u"Uno.\nDos."_s);
}

void tst_PreparationPage::typingGoesOnWhileTheDocumentChanges()
{
    show();
    replace(field(u"placeEdit"_s), u"San Sal"_s);
    auto fields = workshop();
    fields.convener = u"Alcaldia"_s;
    QVERIFY(editWorkshop(*m_workshop->document, fields));

    QCOMPARE(field(u"convenerEdit"_s)->text(), u"Alcaldia"_s);
    QTest::keyClicks(field(u"placeEdit"_s), u"vador"_s);
    press(Qt::Key_Return);

    QCOMPARE(workshop().place, u"San Salvador"_s);
    QCOMPARE(workshop().convener, u"Alcaldia"_s);
}

void tst_PreparationPage::undoReachesTheDocumentFromAField()
{
    show();
    auto *place = field(u"placeEdit"_s);
    replace(place, u"San Salvador"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(place, u" centro"_s);

    press(Qt::Key_Z, Qt::ControlModifier); // the typing
    QCOMPARE(place->text(), u"San Salvador"_s);
    QCOMPARE(workshop().place, u"San Salvador"_s);
    press(Qt::Key_Z, Qt::ControlModifier); // the step
    QCOMPARE(place->text(), QString());
    QCOMPARE(workshop().place, QString());
}

void tst_PreparationPage::howManyEachSelectionKeepsIsASetting()
{
    show();
    auto *plenary = m_page->findChild<QSpinBox *>(u"plenaryCut"_s);
    plenary->setFocus();
    QTest::keyClick(plenary, Qt::Key_Up);

    QCOMPARE(workshop().plenaryCut, 6);
    QCOMPARE(workshop().finalCut, 5);
    QVERIFY(m_workshop->document->undo(Scope::workshop()));
    QCOMPARE(plenary->value(), 5);
}

void tst_PreparationPage::computersAreChosenWithTheArrows()
{
    show();
    auto *computers = m_page->findChild<QWidget *>(u"computers"_s);
    auto *one = computers->findChild<QRadioButton *>(u"choice1"_s);
    QVERIFY(one->isChecked());
    one->setFocus();

    QTest::keyClick(one, Qt::Key_Right);

    QCOMPARE(workshop().computers, 2);
    QVERIFY(m_workshop->document->undo(Scope::workshop()));
    QVERIFY(one->isChecked());
    QCOMPARE(workshop().computers, 1);
}

void tst_PreparationPage::theDocumentsLanguageIsChosen()
{
    show();
    auto *language = m_page->findChild<QWidget *>(u"documentLanguage"_s);
    auto *spanish = language->findChild<QRadioButton *>(u"choice0"_s);
    spanish->setFocus();

    QTest::keyClick(spanish, Qt::Key_Right);

    QCOMPARE(workshop().language, u"en"_s);
    QCOMPARE(workshop().computers, 1); // the other question is not touched
}

void tst_PreparationPage::topicsAreAddedOneAfterTheOther()
{
    show();
    auto *add = list(u"topics"_s)->findChild<AddField *>();
    add->setFocus();
    for (const auto &topic : {u"Agua"_s, u"Suelo"_s}) {
        QTest::keyClicks(add, topic);
        QTest::keyClick(add, Qt::Key_Return);
    }

    QCOMPARE(topics(), QStringList({u"Salud"_s, u"Educación"_s, u"Agua"_s, u"Suelo"_s}));
    QCOMPARE(rows(u"topics"_s)->model()->rowCount(), 4);
    QVERIFY(add->hasFocus());
}

void tst_PreparationPage::pastedTopicsAreTakenBackAtOnce()
{
    show();
    auto *add = list(u"topics"_s)->findChild<AddField *>();
    add->setFocus();
    QGuiApplication::clipboard()->setText(u"Agua\nSuelo\nAire"_s);
    QTest::keyClick(add, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(topics().size(), 5);

    undoFromToast();

    QCOMPARE(topics(), QStringList({u"Salud"_s, u"Educación"_s}));
}

void tst_PreparationPage::aTopicIsRenamedInPlace()
{
    show();
    auto *view = rows(u"topics"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    auto *editor = view->findChild<UndoTextArea *>();
    QTest::keyClicks(editor, u" mental"_s);
    QTest::keyClick(editor, Qt::Key_Return);

    QCOMPARE(topics(), QStringList({u"Salud mental"_s, u"Educación"_s}));
}

void tst_PreparationPage::aDeletedQuestionComesBackFromTheToast()
{
    show();
    auto *view = rows(u"questions"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(questions(), QStringList());
    QVERIFY(lacks().contains(u"No guiding questions yet"_s));

    undoFromToast();

    QCOMPARE(questions(), QStringList(u"¿Qué falta?"_s));
    QCOMPARE(view->model()->rowCount(), 1);
}

void tst_PreparationPage::anAcronymIsAddedAndExplained()
{
    show();
    section(u"glossarySection"_s)->setFolded(false);
    auto *add = glossaryField();
    add->setFocus();
    QTest::keyClicks(add, u"PAN"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QTest::keyClicks(add, u"AGA = Alianza"_s);
    QTest::keyClick(add, Qt::Key_Return);
    QCOMPARE(glossary(), QStringList({u"AGA = Alianza"_s, u"PAN = "_s}));
    QVERIFY(add->hasFocus());

    auto *meaning = list(u"glossary"_s)->findChildren<UndoTextArea *>().first();
    meaning->setFocus();
    QTest::keyClicks(meaning, u"Plan"_s);
    QTest::keyClick(meaning, Qt::Key_Return);
    QVERIFY(glossary().contains(u"PAN = Plan"_s));
}

void tst_PreparationPage::anAcronymThatIsThereIsRefused()
{
    QVERIFY(addGlossaryEntry(*m_workshop->document, u"AGA"_s, {}));
    show();
    section(u"glossarySection"_s)->setFolded(false);
    auto *add = glossaryField();
    add->setFocus();
    QTest::keyClicks(add, u"aga"_s);
    QTest::keyClick(add, Qt::Key_Return);

    QCOMPARE(glossary(), QStringList({u"AGA = "_s}));
    QCOMPARE(problems(), QStringList(u"“AGA” is in the glossary already. Edit its row there."_s));
    QCOMPARE(add->text(), u"aga"_s);
}

void tst_PreparationPage::aDeletedAcronymComesBackFromTheToast()
{
    QVERIFY(addGlossaryEntry(*m_workshop->document, u"AGA"_s, u"Alianza"_s));
    show();
    section(u"glossarySection"_s)->setFolded(false);
    glossaryField()->setFocus();
    QTest::keyClick(glossaryField(), Qt::Key_Up);
    press(Qt::Key_Delete);
    QCOMPARE(glossary(), QStringList());

    undoFromToast();

    QCOMPARE(glossary(), QStringList({u"AGA = Alianza"_s}));
}

void tst_PreparationPage::tabGoesThroughTheGlossaryInItsOrder()
{
    show();
    for (const auto &acronym : {u"PAN"_s, u"AGA"_s})
        QVERIFY(addGlossaryEntry(*m_workshop->document, acronym, {}));
    section(u"glossarySection"_s)->setFolded(false);
    section(u"glossarySection"_s)->enter();
    QStringList names;
    for (int stop = 0; stop < 7; ++stop) {
        press(Qt::Key_Tab);
        names.append(QApplication::focusWidget()->accessibleName());
    }

    const QStringList expected{u"Entry 1"_s,
                               u"Acronym or word, Entry 1"_s,
                               u"What it stands for, Entry 1"_s,
                               u"Entry 2"_s,
                               u"Acronym or word, Entry 2"_s,
                               u"What it stands for, Entry 2"_s,
                               glossaryField()->accessibleName()};
    QCOMPARE(names.join(u" > "_s), expected.join(u" > "_s));
}

void tst_PreparationPage::questionsAreMoved()
{
    QVERIFY(addQuestion(*m_workshop->document, u"¿Quién responde?"_s));
    show();
    auto *view = rows(u"questions"_s);
    view->setFocus();

    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);

    QCOMPARE(questions(), QStringList({u"¿Quién responde?"_s, u"¿Qué falta?"_s}));
    QCOMPARE(view->currentIndex().data().toString(), u"¿Qué falta?"_s);
}

void tst_PreparationPage::aTableIsAddedAndFilledIn()
{
    show();
    QTest::keyClick(m_page->findChild<QPushButton *>(u"addTable"_s), Qt::Key_Space);
    QCOMPARE(m_page->findChildren<TableRow *>().size(), 3);
    QVERIFY(tableField(3, u"facilitator"_s)->hasFocus());

    QTest::keyClicks(QApplication::focusWidget(), u"Ana"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Luis"_s);
    press(Qt::Key_Return);
    replace(tableField(3, u"seats"_s), u"12"_s);
    press(Qt::Key_Return);
    replace(tableField(3, u"tableName"_s), u"Grupo azul"_s);
    press(Qt::Key_Return);

    QCOMPARE(mesa(3)->number, 3);
    QCOMPARE(mesa(3)->facilitator, u"Ana"_s);
    QCOMPARE(mesa(3)->rapporteur, u"Luis"_s);
    QCOMPARE(mesa(3)->seats, 12);
    QCOMPARE(mesa(3)->name, u"Grupo azul"_s);
}

void tst_PreparationPage::seatsThatAreNoneAreRefused_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("none") << u"0"_s;
    QTest::newRow("a word") << u"diez"_s;
    QTest::newRow("too many") << u"100"_s;
    QTest::newRow("nothing") << u""_s;
}

void tst_PreparationPage::seatsThatAreNoneAreRefused()
{
    QFETCH(QString, typed);
    show();
    auto *seats = tableField(1, u"seats"_s);
    replace(seats, typed);

    press(Qt::Key_Tab);

    QCOMPARE(mesa(1)->seats, 10);
    QCOMPARE(seats->text(), typed);
    QCOMPARE(problems().size(), 1);
}

void tst_PreparationPage::aSavedFieldLeavesTheSentenceOfItsNeighbour()
{
    show();
    replace(tableField(1, u"seats"_s), u"0"_s);
    replace(tableField(1, u"facilitator"_s), u"Ana"_s);
    press(Qt::Key_Return);

    QCOMPARE(mesa(1)->facilitator, u"Ana"_s);
    QCOMPARE(problems().size(), 1);
    replace(tableField(1, u"seats"_s), u"11"_s);
    press(Qt::Key_Return);
    QCOMPARE(problems().size(), 0);
}

void tst_PreparationPage::aDeletedTableComesBackFromTheToast()
{
    show();
    replace(tableField(2, u"facilitator"_s), u"Ana"_s);
    press(Qt::Key_Return);
    QTest::keyClick(tableRow(2)->findChild<QPushButton *>(u"removeTable"_s), Qt::Key_Space);
    QCOMPARE(m_workshop->document->stores().mesas.all()->size(), 1);
    QTRY_COMPARE(m_page->findChildren<TableRow *>().size(), 1);

    undoFromToast();

    QCOMPARE(m_page->findChildren<TableRow *>().size(), 2);
    QCOMPARE(tableField(2, u"facilitator"_s)->text(), u"Ana"_s);
}

void tst_PreparationPage::aTableWithIdeasIsNotDeleted()
{
    IdeaDraft idea;
    idea.text = u"Publicar compras"_s;
    QVERIFY(captureIdea(*m_workshop->document, m_workshop->mesa(1), idea));
    show();

    QTest::keyClick(tableRow(1)->findChild<QPushButton *>(u"removeTable"_s), Qt::Key_Space);

    QCOMPARE(m_workshop->document->stores().mesas.all()->size(), 2);
    QCOMPARE(problems().size(), 1);
}

void tst_PreparationPage::tabGoesThroughTheTablesInTheirOrder()
{
    show();
    QTest::keyClick(tableRow(1)->findChild<QPushButton *>(u"removeTable"_s), Qt::Key_Space);
    QTRY_COMPARE(m_page->findChildren<TableRow *>().size(), 1);
    undoFromToast(); // table 1 is made anew, after table 2

    section(u"tablesSection"_s)->enter();
    QStringList names;
    for (int stop = 0; stop < 11; ++stop) {
        press(Qt::Key_Tab);
        names.append(QApplication::focusWidget()->accessibleName());
    }

    const QStringList expected{u"Name of table 1"_s,
                               u"Seats, Table 1"_s,
                               u"Facilitator, Table 1"_s,
                               u"Note-taker, Table 1"_s,
                               u"Delete Table 1"_s,
                               u"Name of table 2"_s,
                               u"Seats, Table 2"_s,
                               u"Facilitator, Table 2"_s,
                               u"Note-taker, Table 2"_s,
                               u"Delete Table 2"_s,
                               u"Add a table"_s};
    QCOMPARE(names, expected);
}

void tst_PreparationPage::whatIsCompleteIsFoldedAway()
{
    show();
    m_page->hide();
    m_page->show();

    QVERIFY(!section(u"workshopSection"_s)->isFolded());
    QVERIFY(section(u"questionsSection"_s)->isFolded());
    QVERIFY(section(u"topicsSection"_s)->isFolded());
    QVERIFY(!section(u"tablesSection"_s)->isFolded());
}

void tst_PreparationPage::aSectionIsOpenedByKey_data()
{
    QTest::addColumn<Qt::Key>("open");
    QTest::addColumn<Qt::Key>("fold");

    QTest::newRow("Enter") << Qt::Key_Return << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space << Qt::Key_Space;
    QTest::newRow("arrows") << Qt::Key_Right << Qt::Key_Left;
}

void tst_PreparationPage::aSectionIsOpenedByKey()
{
    QFETCH(Qt::Key, open);
    QFETCH(Qt::Key, fold);
    show();
    auto *topics = section(u"topicsSection"_s);
    topics->setFolded(true);
    topics->enter();

    press(open);
    QVERIFY(!topics->isFolded());
    QVERIFY(list(u"topics"_s)->isVisible());
    press(fold);
    QVERIFY(topics->isFolded());
    QVERIFY(!list(u"topics"_s)->isVisible());
}

void tst_PreparationPage::aSectionNeverFoldsUnderTheHands()
{
    complete();
    auto fields = workshop();
    fields.place.clear();
    QVERIFY(editWorkshop(*m_workshop->document, fields));
    show();
    replace(field(u"placeEdit"_s), u"San Salvador"_s);

    press(Qt::Key_Return);

    QVERIFY(section(u"workshopSection"_s)->isComplete());
    QVERIFY(!section(u"workshopSection"_s)->isFolded());
    QVERIFY(field(u"placeEdit"_s)->hasFocus());
}

void tst_PreparationPage::thePageStartsAtTheFirstLack()
{
    show();

    m_page->enter();
    QVERIFY(field(u"placeEdit"_s)->hasFocus());
    replace(field(u"placeEdit"_s), u"San Salvador"_s);
    press(Qt::Key_Return);
    m_page->enter();
    QVERIFY(field(u"convenerEdit"_s)->hasFocus());
}

void tst_PreparationPage::aLackLeadsToItsField()
{
    show();
    section(u"tablesSection"_s)->setFolded(true);
    const auto cards = m_page->findChildren<QPushButton *>(u"lack"_s);
    for (auto *card : cards) {
        if (card->accessibleName().contains(u"facilitator"_s))
            QTest::keyClick(card, Qt::Key_Return);
    }

    QVERIFY(!section(u"tablesSection"_s)->isFolded());
    QVERIFY(tableField(1, u"facilitator"_s)->hasFocus());
}

void tst_PreparationPage::theListOfLacksFollows()
{
    show();
    QCOMPARE(lacks().first(), u"No place yet"_s);
    QVERIFY(m_page->missing().startsWith(u"No place yet · "_s));
    QVERIFY(lacks().contains(u"Nobody is registered yet"_s));

    replace(field(u"placeEdit"_s), u"San Salvador"_s);
    press(Qt::Key_Return);
    ParticipantDraft person;
    person.name = u"Ana Pérez"_s;
    QVERIFY(addParticipant(*m_workshop->document, person));

    QCOMPARE(lacks().first(), u"No convening institution yet"_s);
    QVERIFY(!lacks().contains(u"Nobody is registered yet"_s));
}

void tst_PreparationPage::nothingMissingIsSaid()
{
    complete();
    for (int person = 1; person <= 10; ++person) {
        ParticipantDraft draft;
        draft.name = u"Persona %1"_s.arg(person);
        QVERIFY(addParticipant(*m_workshop->document, draft));
    }
    show();

    QCOMPARE(lacks(), QStringList());
    QCOMPARE(m_page->missing(), QString());
    m_page->enter();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sectionHeader"_s);
}

void tst_PreparationPage::tabFollowsTheReadingOrder()
{
    show();
    section(u"workshopSection"_s)->enter();
    QStringList names;
    for (int stop = 0; stop < 18; ++stop) {
        names.append(QApplication::focusWidget()->accessibleName().section(u':', 0, 0));
        press(Qt::Key_Tab);
    }

    const QStringList expected{u"The workshop"_s,
                               u"Name"_s,
                               u"Date"_s,
                               u"Place"_s,
                               u"Convening institution"_s,
                               u"Objective"_s,
                               u"One"_s,
                               u"First selection"_s,
                               u"Final selection"_s,
                               u"Plenary"_s,
                               u"Spanish"_s,
                               u"Guiding questions"_s,
                               u"Guiding questions"_s,
                               u"Add a question, then Enter"_s,
                               u"Topics"_s,
                               u"Topics"_s,
                               u"Add a topic, then Enter"_s,
                               u"Tables"_s};
    QCOMPARE(names.join(u" > "_s), expected.join(u" > "_s));
}

void tst_PreparationPage::thingsToTypeInHaveNames()
{
    show();

    const auto widgets = m_page->findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QToolButton *>(widget)
            || widget->objectName() == u"qt_scrollarea_viewport"_s)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || widget->focusProxy(),
                 qPrintable(widget->objectName() + u' '
                            + QLatin1StringView(widget->metaObject()->className())));
    }
}

TALLERISTA_TEST(tst_PreparationPage)
#include "tst_preparationpage.moc"
