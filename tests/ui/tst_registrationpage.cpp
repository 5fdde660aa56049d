// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"
#include "tests/support/testworkshop.h"
#include "ui/base/dialogs.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/registration/countbars.h"
#include "ui/stages/registration/importpanel.h"
#include "ui/stages/registration/participantmodel.h"
#include "ui/stages/registration/registrationpage.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_RegistrationPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void enterAddsWhoIsNotOnTheList_data();
    void enterAddsWhoIsNotOnTheList();
    void theLineSaysWhatEnterWillDo_data();
    void theLineSaysWhatEnterWillDo();
    void enterMarksTheOneFound();
    void enterInTheEmptyFieldMarksWhoWasJustAdded();
    void undoTakesTheOfferBackToo();
    void shiftEnterAddsSomebodyOfTheSameName();
    void whatCannotBeAddedStaysInTheField();
    void numbersMarkManyInOneStep();
    void fifteenPastedPeopleAreOneStep();
    void linesComeFromTheMenuToo();
    void whatWasTypedBeforeAPasteStays();
    void oneCopiedCellIsJustTyped();
    void escLeavesTheImport();
    void aWindows1252FileIsImported();
    void whoIsOnTheListIsNotAddedAgain();
    void aTableThatDoesNotExistIsSaid();
    void aFileThatCannotBeReadIsSaid();
    void aListWithoutPeopleAddsNobody();
    void theListHasKeys();
    void keysAreLettersInTheField();
    void singleKeysCanBeSwitchedOff();
    void aDeletedPersonComesBackFromTheToast();
    void aCellIsEditedInPlace();
    void aRefusedNameStaysInTheEditor();
    void balanceSeatsEverybodyInOneStep();
    void theBarsCountPeople();
    void missingFollowsTheWork();
    void everythingCanBeReachedByTab();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QLineEdit *field() const { return part<QLineEdit>("peopleField"); }
    QTableView *list() const { return part<QTableView>("peopleList"); }
    ImportPanel *panel() const { return part<ImportPanel>("importPanel"); }
    QString hint() const { return part<QLabel>("enterHint")->text(); }
    QString problem() const
    {
        const auto *notice = part<Notice>("notice");
        return notice->isVisible() ? notice->sentence() : QString();
    }
    WorkshopDocument &document() const { return *m_workshop->document; }
    QList<Participant> people() const { return *document().stores().participants.all(); }
    QStringList names() const;
    QString institution(const Participant &person) const;
    QList<int> presentNumbers() const;

    /// Letter by letter; QTest::keyClicks() knows no accents.
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_unknown, letter, Qt::NoModifier);
    }
    void enter() { QTest::keyClick(field(), Qt::Key_Return); }
    void add(const QString &text);
    void paste(const QString &text);
    void openList(int row, int column);
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<TestWorkshop> m_workshop;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    Dialogs m_dialogs;
    std::unique_ptr<QWidget> m_host;
    Toast *m_toast = nullptr;
    RegistrationPage *m_page = nullptr;
};

void tst_RegistrationPage::init()
{
    m_workshop = std::make_unique<TestWorkshop>();
    m_store = std::make_unique<QSettings>(m_workshop->folder.filePath(u"settings.ini"_s),
                                          QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_settings->setLanguage(LanguageChoice::English);
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(ThemeChoice::Light);
    m_dialogs = {};
    m_dialogs.setQuiet(true);
    m_host = std::make_unique<QWidget>();
    m_toast = new Toast(*m_theme, m_host.get());
    m_page = new RegistrationPage({document(), *m_theme, *m_settings, m_dialogs, *m_toast},
                                  m_host.get());
    auto *layout = new QVBoxLayout(m_host.get());
    layout->addWidget(m_page);
    m_host->resize(1150, 600);
    m_host->show();
    m_host->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_page->enter();
    QVERIFY(field()->hasFocus());
}

void tst_RegistrationPage::cleanup()
{
    m_host.reset();
    m_theme.reset();
    m_settings.reset();
    m_store.reset();
    m_workshop.reset();
}

QStringList tst_RegistrationPage::names() const
{
    QStringList names;
    for (const Participant &person : people())
        names.append(person->name);
    return names;
}

QString tst_RegistrationPage::institution(const Participant &person) const
{
    if (!person->institution)
        return {};
    return (*document().stores().institutions.get(*person->institution))->name;
}

QList<int> tst_RegistrationPage::presentNumbers() const
{
    QList<int> numbers;
    for (const Participant &person : people()) {
        if (person->arrivedAt)
            numbers.append(person->number);
    }
    return numbers;
}

/// Types \a text and Enter.
void tst_RegistrationPage::add(const QString &text)
{
    type(text);
    enter();
    QVERIFY(field()->text().isEmpty());
}

void tst_RegistrationPage::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(field(), QKeySequence::Paste);
}

void tst_RegistrationPage::openList(int row, int column)
{
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(row, column));
}

QString tst_RegistrationPage::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_workshop->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the list");
    return file.fileName();
}

void tst_RegistrationPage::enterAddsWhoIsNotOnTheList_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("institution");

    const auto row =
        [](const char *title, const QString &typed, const QString &name, const QString &from) {
            QTest::newRow(title) << typed << name << from;
        };
    row("a name", u"Ana López"_s, u"Ana López"_s, u""_s);
    row("with a semicolon", u"Ana López; ANDA"_s, u"Ana López"_s, u"ANDA"_s);
    row("with a comma", u"Ana López, ANDA"_s, u"Ana López"_s, u"ANDA"_s);
    row("with a dash", u"Ana López - ANDA"_s, u"Ana López"_s, u"ANDA"_s);
    row("a name with a hyphen", u"Ana López-Paz"_s, u"Ana López-Paz"_s, u""_s);
    row("spaces around", u"  Ana   López "_s, u"Ana López"_s, u""_s);
}

void tst_RegistrationPage::enterAddsWhoIsNotOnTheList()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QString, institution);

    add(typed);

    QCOMPARE(names(), QStringList(name));
    QCOMPARE(this->institution(people().constFirst()), institution);
    QCOMPARE(people().constFirst()->number, 1);
    QVERIFY(field()->hasFocus());
}

void tst_RegistrationPage::theLineSaysWhatEnterWillDo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *name, const QString &typed, const QString &sentence) {
        QTest::newRow(name) << typed << sentence;
    };
    row("nothing",
        u""_s,
        u"Type to find people and to add new ones. A pasted list is shown before it is added"_s);
    row("somebody new", u"Zoila Paz"_s, u"Enter adds “Zoila Paz”"_s);
    row("somebody new from somewhere",
        u"Zoila Paz; MARN"_s,
        u"Enter adds “Zoila Paz”, of “MARN”"_s);
    row("the only one found",
        u"beto"_s,
        u"Enter marks Beto Sosa (3) as present · Shift+Enter adds “beto”"_s);
    row("one here already",
        u"ana paz"_s,
        u"Ana Paz (2) is already marked as present · Shift+Enter adds “ana paz”"_s);
    row("several found", u"an"_s, u"2 people: type more, or ↓ to choose"_s);
    row("several found, one by the whole name",
        u"ana"_s,
        u"Enter marks Ana (1) as present · Shift+Enter adds “ana”"_s);
    row("one number", u"3"_s, u"Enter marks Beto Sosa (3) as present"_s);
    row("numbers, one of them here", u"1-3"_s, u"Enter marks 2 people as present"_s);
    row("numbers that nobody has",
        u"1 3 7-9"_s,
        u"Enter marks 2 people as present · nobody has 7-9"_s);
    row("only numbers that nobody has", u"7 9"_s, u"Nobody has 7 9"_s);
    row("a number here already", u"2"_s, u"Already marked as present"_s);
    row("digits that are no badge",
        u"7777-1234-5"_s,
        u"Type a name, or numbers such as 1-14 16 18"_s);
    row("markup is a name", u"<b>Zoila</b>"_s, u"Enter adds “<b>Zoila</b>”"_s);
}

void tst_RegistrationPage::theLineSaysWhatEnterWillDo()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    add(u"Ana"_s);
    add(u"Ana Paz; Shalom"_s);
    add(u"Beto Sosa; Shalom"_s);
    QVERIFY(markPresence(document(), {people().at(1).id()}, true));

    type(u" "_s);
    field()->clear();
    type(typed);

    QCOMPARE(hint(), sentence);
    QCOMPARE(field()->accessibleDescription(), sentence);
}

void tst_RegistrationPage::enterMarksTheOneFound()
{
    add(u"José Núñez; ANDA"_s);
    add(u"Ana López"_s);

    type(u"jose"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    enter();

    QCOMPARE(names().size(), 2);
    QCOMPARE(presentNumbers(), QList<int>{1});
    QCOMPARE(hint(), u"José Núñez (1) is marked as present"_s);
    QVERIFY(field()->text().isEmpty());
    QVERIFY(field()->hasFocus());
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void tst_RegistrationPage::enterInTheEmptyFieldMarksWhoWasJustAdded()
{
    add(u"Ana López"_s);
    QCOMPARE(hint(), u"Ana López (1) is on the list. Enter marks them as present"_s);

    enter();
    QCOMPARE(presentNumbers(), QList<int>{1});

    QVERIFY(markPresence(document(), {people().constFirst().id()}, false));
    enter();
    QVERIFY(presentNumbers().isEmpty());
}

void tst_RegistrationPage::undoTakesTheOfferBackToo()
{
    add(u"Ana López"_s);

    QVERIFY(document().undo(m_page->scope()));

    QVERIFY(hint().startsWith(u"Type to find"_s));
    enter();
    QVERIFY(problem().isEmpty());
}

void tst_RegistrationPage::shiftEnterAddsSomebodyOfTheSameName()
{
    add(u"Ana López; ANDA"_s);

    type(u"Ana López; ANDA"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);

    QCOMPARE(names(), QStringList({u"Ana López"_s, u"Ana López"_s}));
    QVERIFY(presentNumbers().isEmpty());
    QCOMPARE(document().stores().institutions.all()->size(), 1);
}

void tst_RegistrationPage::whatCannotBeAddedStaysInTheField()
{
    const QString tooLong(ParticipantFields::MaxNameLength + 1, u'a');

    type(tooLong);
    QVERIFY(!hint().startsWith(u"Enter"_s));
    enter();
    QCOMPARE(field()->text(), tooLong);
    QVERIFY(people().isEmpty());

    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(field()->text(), tooLong);
    QVERIFY(!problem().isEmpty());
    QVERIFY(people().isEmpty());
}

void tst_RegistrationPage::numbersMarkManyInOneStep()
{
    for (const QString &name : {u"Ana"_s, u"Beto"_s, u"Carla"_s, u"Dora"_s, u"Eva"_s})
        add(name);

    type(u"1-3, 5 9"_s);
    enter();

    QCOMPARE(presentNumbers(), QList<int>({1, 2, 3, 5}));
    QCOMPARE(hint(), u"4 people are marked as present"_s);
    QVERIFY(document().undo(m_page->scope()));
    QVERIFY(presentNumbers().isEmpty());
}

void tst_RegistrationPage::fifteenPastedPeopleAreOneStep()
{
    QStringList lines;
    for (int i = 1; i <= 15; ++i)
        lines.append(u"Persona %1; Institución %2"_s.arg(QChar(u'A' + i)).arg(i % 4));

    paste(lines.join(u'\n'));
    QVERIFY(panel()->isVisible());
    QVERIFY(people().isEmpty());
    QCOMPARE(part<QPushButton>("addPeople")->text(), u"Add 15 people"_s);
    QCOMPARE(part<QTableView>("importedPeople")->model()->rowCount(), 15);
    press(Qt::Key_Return);

    QVERIFY(!panel()->isVisible());
    QVERIFY(field()->hasFocus());
    QCOMPARE(people().size(), 15);
    QCOMPARE(document().stores().institutions.all()->size(), 4);
    openList(6, ParticipantModel::NameColumn);
    press(Qt::Key_Delete);
    QCOMPARE(people().size(), 14);
    QVERIFY(document().undo(m_page->scope()));
    QCOMPARE(people().size(), 15);
    QVERIFY(document().undo(m_page->scope()));
    QVERIFY(people().isEmpty());
    QVERIFY(document().redo(m_page->scope()));
    QCOMPARE(people().size(), 15);
}

void tst_RegistrationPage::linesComeFromTheMenuToo()
{
    QGuiApplication::clipboard()->setText(u"Ana\r\nBeto\r\n"_s);

    field()->paste();

    QVERIFY(panel()->isVisible());
    QCOMPARE(panel()->review().people.size(), 2);
}

void tst_RegistrationPage::whatWasTypedBeforeAPasteStays()
{
    type(u"Zoila"_s);

    paste(u"Ana\nBeto"_s);
    QCOMPARE(panel()->review().people.size(), 2);
    QCOMPARE(panel()->review().people.constFirst().name, u"Ana"_s);
    press(Qt::Key_Escape);

    QCOMPARE(field()->text(), u"Zoila"_s);
    QCOMPARE(hint(), u"Enter adds “Zoila”"_s);
}

void tst_RegistrationPage::oneCopiedCellIsJustTyped()
{
    paste(u"Ana López\n"_s);

    QVERIFY(!panel()->isVisible());
    QCOMPARE(field()->text(), u"Ana López"_s);
    QCOMPARE(hint(), u"Enter adds “Ana López”"_s);
}

void tst_RegistrationPage::escLeavesTheImport()
{
    paste(u"Ana\nBeto"_s);
    QVERIFY(!field()->isEnabled());

    press(Qt::Key_Escape);

    QVERIFY(list()->isVisible());
    QVERIFY(field()->isEnabled());
    QVERIFY(field()->hasFocus());
    QVERIFY(people().isEmpty());
}

void tst_RegistrationPage::aWindows1252FileIsImported()
{
    const QString path = write(u"lista.csv"_s,
                               "No;Nombre;Instituci\xF3n;Cargo;Sexo;Mesa;Firma\r\n"
                               "1;Bego\xF1"
                               "a Su\xE1rez;Ministerio de Educaci\xF3n;T\xE9"
                               "cnica;F;1;\r\n"
                               "2;;ANDA;;M;2;\r\n"
                               "3;Ra\xFAl Ib\xE1\xF1"
                               "ez;ANDA;;M;2;\r\n"_ba);
    m_dialogs.setNextFileName(path);

    QTest::keyClick(part<QPushButton>("importButton"), Qt::Key_Space);
    QVERIFY(panel()->isVisible());
    QCOMPARE(part<QLabel>("importTitle")->text(), u"2 people to add from “lista.csv”"_s);
    QCOMPARE(part<QLabel>("importSummary")->text(),
             u"3 rows read · 1 lines skipped · Columns not used: No, Firma"_s);
    QVERIFY(part<QListWidget>("skippedLines")->item(0)->text().startsWith(u"Line 3: "_s));
    press(Qt::Key_Enter);

    QCOMPARE(names(), QStringList({u"Begoña Suárez"_s, u"Raúl Ibáñez"_s}));
    const Participant first = people().constFirst();
    QCOMPARE(institution(first), u"Ministerio de Educación"_s);
    QCOMPARE(first->post, u"Técnica"_s);
    QCOMPARE(first->sex, Sex::Woman);
    QVERIFY(first->mesa == m_workshop->mesa(1));
}

void tst_RegistrationPage::whoIsOnTheListIsNotAddedAgain()
{
    add(u"Ana López; ANDA"_s);

    paste(u"ANA LOPEZ; anda\nAna López; MARN\nBeto; ANDA"_s);

    QCOMPARE(panel()->review().people.size(), 2);
    QCOMPARE(part<QListWidget>("skippedLines")->item(0)->text(),
             u"Line 1: ANA LOPEZ is already on the list, with number 1."_s);
}

void tst_RegistrationPage::aTableThatDoesNotExistIsSaid()
{
    paste(u"Nombre\tMesa\nAna\t2\nBeto\t7\nCarla\t8"_s);

    QCOMPARE(part<QLabel>("importSummary")->text(),
             u"3 rows read · There is no table 7-8: those people are added without one"_s);
    press(Qt::Key_Return);
    QVERIFY(people().at(0)->mesa == m_workshop->mesa(2));
    QVERIFY(!people().at(1)->mesa);
}

void tst_RegistrationPage::aFileThatCannotBeReadIsSaid()
{
    m_page->importFile(m_workshop->folder.filePath(u"nada.csv"_s));
    QCOMPARE(problem(), u"“nada.csv” cannot be read. Nothing was added."_s);

    m_page->importFile(write(u"foto.csv"_s, QByteArray(400, '\0')));
    QVERIFY(!problem().isEmpty());
    QVERIFY(!panel()->isVisible());
}

void tst_RegistrationPage::aListWithoutPeopleAddsNobody()
{
    paste(u"Nombre;Cargo\n;Jefa\n;Jefe"_s);
    QVERIFY(panel()->isVisible());
    QVERIFY(!part<QPushButton>("addPeople")->isVisible());
    QCOMPARE(part<QListWidget>("skippedLines")->count(), 2);

    press(Qt::Key_Return);

    QVERIFY(!panel()->isVisible());
    QVERIFY(people().isEmpty());
}

void tst_RegistrationPage::theListHasKeys()
{
    add(u"Ana"_s);
    add(u"Beto"_s);
    press(Qt::Key_Down);
    QVERIFY(list()->hasFocus());

    openList(1, ParticipantModel::NameColumn);
    press(Qt::Key_Space);
    QCOMPARE(presentNumbers(), QList<int>{2});
    press(Qt::Key_Space);
    QVERIFY(presentNumbers().isEmpty());
    press(Qt::Key_2);
    QVERIFY(people().at(1)->mesa == m_workshop->mesa(2));
    press(Qt::Key_7);
    QCOMPARE(problem(), u"There is no table 7."_s);
    press(Qt::Key_0);
    QVERIFY(!people().at(1)->mesa);
    QVERIFY(problem().isEmpty());
    press(Qt::Key_F);
    QCOMPARE(people().at(1)->sex, Sex::Unstated);
    openList(1, ParticipantModel::SexColumn);
    press(Qt::Key_F);
    QCOMPARE(people().at(1)->sex, Sex::Woman);
    press(Qt::Key_M);
    QCOMPARE(people().at(1)->sex, Sex::Man);
    press(Qt::Key_O);
    QCOMPARE(people().at(1)->sex, Sex::Other);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 1);

    openList(1, ParticipantModel::NumberColumn);
    press(Qt::Key_S);
    QCOMPARE(list()->model()->index(0, ParticipantModel::NumberColumn).data().toString(), u"2"_s);
    press(Qt::Key_Escape);
    QVERIFY(field()->hasFocus());
}

void tst_RegistrationPage::keysAreLettersInTheField()
{
    add(u"Ana"_s);

    type(u"2 fmos"_s);

    QCOMPARE(field()->text(), u"2 fmos"_s);
    QVERIFY(!people().constFirst()->mesa);
    press(Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty());
}

void tst_RegistrationPage::singleKeysCanBeSwitchedOff()
{
    add(u"Ana"_s);
    m_settings->setSingleKeys(false);
    openList(0, ParticipantModel::SexColumn);

    press(Qt::Key_1);
    press(Qt::Key_F);

    QVERIFY(!people().constFirst()->mesa);
    QCOMPARE(people().constFirst()->sex, Sex::Unstated);
}

void tst_RegistrationPage::aDeletedPersonComesBackFromTheToast()
{
    add(u"Ana"_s);
    add(u"Beto"_s);
    openList(0, ParticipantModel::NameColumn);

    press(Qt::Key_Delete);
    QCOMPARE(names(), QStringList(u"Beto"_s));
    QVERIFY(list()->hasFocus());
    QVERIFY(m_toast->isVisible());
    QTest::keyClick(m_toast->findChild<QPushButton *>(), Qt::Key_Space);

    QCOMPARE(names(), QStringList({u"Ana"_s, u"Beto"_s}));
}

void tst_RegistrationPage::aCellIsEditedInPlace()
{
    add(u"Ana; Alcaldía de Apopa"_s);
    openList(0, ParticipantModel::NameColumn);

    press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Ana Paz"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(names(), QStringList(u"Ana Paz"_s));

    openList(0, ParticipantModel::MesaColumn);
    press(Qt::Key_Return);
    auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(choice);
    QTest::keyClick(choice, Qt::Key_End);
    QTest::keyClick(choice, Qt::Key_Return);
    QVERIFY(people().constFirst()->mesa == m_workshop->mesa(2));
}

void tst_RegistrationPage::aRefusedNameStaysInTheEditor()
{
    add(u"Ana"_s);
    openList(0, ParticipantModel::NameColumn);
    press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    const QString tooLong(ParticipantFields::MaxNameLength + 1, u'a');
    editor->setText(tooLong);

    QTest::keyClick(editor, Qt::Key_Return);

    QCOMPARE(QApplication::focusWidget(), editor);
    QCOMPARE(editor->text(), tooLong);
    QVERIFY(!problem().isEmpty());
    QCOMPARE(names(), QStringList(u"Ana"_s));
}

void tst_RegistrationPage::balanceSeatsEverybodyInOneStep()
{
    for (const QString &name : {u"Ana; X"_s, u"Beto; X"_s, u"Carla; Y"_s, u"Dora; Y"_s, u"Eva"_s})
        add(name);
    QVERIFY(seatParticipants(document(), {{people().at(0).id(), m_workshop->mesa(2)}}));
    const qint64 steps = document().lastSequence();

    QTest::keyClick(field(), Qt::Key_B, Qt::ControlModifier);

    QCOMPARE(document().lastSequence(), steps + 1);
    int atFirst = 0;
    for (const Participant &person : people()) {
        QVERIFY(person->mesa.has_value());
        atFirst += person->mesa == m_workshop->mesa(1) ? 1 : 0;
    }
    QVERIFY(atFirst == 2 || atFirst == 3);
    QVERIFY(people().at(0)->mesa == m_workshop->mesa(2));
    QVERIFY(people().at(1)->mesa == m_workshop->mesa(1));
    QVERIFY(people().at(2)->mesa != people().at(3)->mesa);
    QVERIFY(!part<QPushButton>("balanceButton")->isEnabled());
    QVERIFY(document().undo(m_page->scope()));
    QVERIFY(!people().at(1)->mesa);
}

void tst_RegistrationPage::theBarsCountPeople()
{
    add(u"Ana; ANDA"_s);
    add(u"Beto; ANDA"_s);
    add(u"Carla; MARN"_s);
    QVERIFY(seatParticipants(document(), {{people().at(0).id(), m_workshop->mesa(1)}}));
    QVERIFY(markPresence(document(), {people().at(0).id()}, true));

    QStringList lines;
    for (const CountRow &row : part<CountBars>("countBars")->rows())
        lines.append(row.name + u' ' + row.figures);
    QCOMPARE(lines,
             QStringList({u"Everybody 1 of 3 present"_s,
                          u"Table 1 1 of 1 · 10 seats"_s,
                          u"Table 2 0 of 0 · 10 seats"_s,
                          u"Without a table 0 of 2 present"_s,
                          u"Women and men "_s,
                          u"Not stated 1 of 3 present"_s,
                          u"2 institutions "_s,
                          u"ANDA 1 of 2 present"_s,
                          u"MARN 0 of 1 present"_s}));
}

void tst_RegistrationPage::missingFollowsTheWork()
{
    QCOMPARE(m_page->missing(), u"Nobody is registered"_s);
    add(u"Ana"_s);
    add(u"Beto"_s);
    QCOMPARE(m_page->missing(), u"2 people without a table · nobody marked as present"_s);
    QTest::keyClick(field(), Qt::Key_B, Qt::ControlModifier);
    type(u"1-2"_s);
    enter();
    QCOMPARE(m_page->missing(), u""_s);
}

void tst_RegistrationPage::everythingCanBeReachedByTab()
{
    add(u"Ana"_s);
    QStringList reached;
    for (int i = 0; i < 4; ++i) {
        reached.append(QApplication::focusWidget()->objectName());
        QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
        press(Qt::Key_Tab);
    }
    QCOMPARE(
        reached,
        QStringList({u"peopleField"_s, u"importButton"_s, u"peopleList"_s, u"balanceButton"_s}));
    QVERIFY(!m_page->keys().isEmpty());
}

QTEST_MAIN(tst_RegistrationPage)
#include "tst_registrationpage.moc"
