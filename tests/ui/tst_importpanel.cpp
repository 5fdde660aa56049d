// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "tests/ui/shownregistration.h"

#include <QListWidget>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

class tst_ImportPanel : public QObject, private ShownRegistration
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
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
};

void tst_ImportPanel::fifteenPastedPeopleAreOneStep()
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

void tst_ImportPanel::linesComeFromTheMenuToo()
{
    QGuiApplication::clipboard()->setText(u"Ana\r\nBeto\r\n"_s);

    field()->paste();

    QVERIFY(panel()->isVisible());
    QCOMPARE(panel()->review().people.size(), 2);
}

void tst_ImportPanel::whatWasTypedBeforeAPasteStays()
{
    type(u"Zoila"_s);

    paste(u"Ana\nBeto"_s);
    QCOMPARE(panel()->review().people.size(), 2);
    QCOMPARE(panel()->review().people.constFirst().name, u"Ana"_s);
    press(Qt::Key_Escape);

    QCOMPARE(field()->text(), u"Zoila"_s);
    QCOMPARE(hint(), u"Enter adds “Zoila”"_s);
}

void tst_ImportPanel::oneCopiedCellIsJustTyped()
{
    paste(u"Ana López\n"_s);

    QVERIFY(!panel()->isVisible());
    QCOMPARE(field()->text(), u"Ana López"_s);
    QCOMPARE(hint(), u"Enter adds “Ana López”"_s);
}

void tst_ImportPanel::escLeavesTheImport()
{
    paste(u"Ana\nBeto"_s);
    QVERIFY(!field()->isEnabled());

    press(Qt::Key_Escape);

    QVERIFY(list()->isVisible());
    QVERIFY(field()->isEnabled());
    QVERIFY(field()->hasFocus());
    QVERIFY(people().isEmpty());
}

void tst_ImportPanel::aWindows1252FileIsImported()
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

void tst_ImportPanel::whoIsOnTheListIsNotAddedAgain()
{
    add(u"Ana López; ANDA"_s);

    paste(u"ANA LOPEZ; anda\nAna López; MARN\nBeto; ANDA"_s);

    QCOMPARE(panel()->review().people.size(), 2);
    QCOMPARE(part<QListWidget>("skippedLines")->item(0)->text(),
             u"Line 1: ANA LOPEZ is already on the list, with number 1."_s);
}

void tst_ImportPanel::aTableThatDoesNotExistIsSaid()
{
    paste(u"Nombre\tMesa\nAna\t2\nBeto\t7\nCarla\t8"_s);

    QCOMPARE(part<QLabel>("importSummary")->text(),
             u"3 rows read · There is no table 7-8: those people are added without one"_s);
    press(Qt::Key_Return);
    QVERIFY(people().at(0)->mesa == m_workshop->mesa(2));
    QVERIFY(!people().at(1)->mesa);
}

void tst_ImportPanel::aFileThatCannotBeReadIsSaid()
{
    m_page->importFile(m_workshop->folder.filePath(u"nada.csv"_s));
    QCOMPARE(problem(), u"“nada.csv” cannot be read. Nothing was added."_s);

    m_page->importFile(write(u"foto.csv"_s, QByteArray(400, '\0')));
    QVERIFY(!problem().isEmpty());
    QVERIFY(!panel()->isVisible());
}

void tst_ImportPanel::aListWithoutPeopleAddsNobody()
{
    paste(u"Nombre;Cargo\n;Jefa\n;Jefe"_s);
    QVERIFY(panel()->isVisible());
    QVERIFY(!part<QPushButton>("addPeople")->isVisible());
    QCOMPARE(part<QListWidget>("skippedLines")->count(), 2);

    press(Qt::Key_Return);

    QVERIFY(!panel()->isVisible());
    QVERIFY(people().isEmpty());
}

TALLERISTA_TEST(tst_ImportPanel)
#include "tst_importpanel.moc"
