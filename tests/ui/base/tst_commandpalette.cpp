// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/commandmodel.h"
#include "ui/base/palette.h"
#include "ui/base/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSignalSpy>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_CommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void wordsFindCommands_data();
    void wordsFindCommands();
    void enterRunsTheFirst();
    void arrowsChooseAnother();
    void escapeReturnsTheFocus();
    void aClickElsewhereCloses();
    void theFocusElsewhereCloses();
    void nothingFoundSaysSoAndRunsNothing();
    void openingAgainForgetsWhatWasTyped();
    void aCommandThatIsGoneIsNotRun();
    void aScreenReaderHearsTheChoice();

private:
    QLineEdit *field() const { return m_palette->findChild<QLineEdit *>(); }
    QListView *list() const { return m_palette->findChild<QListView *>(); }
    QAction *add(const QString &text, const QString &group, const QKeySequence &key = {});

    Theme m_theme;
    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_page = nullptr;
    CommandPalette *m_palette = nullptr;
    QList<Command> m_commands;
};

QAction *tst_CommandPalette::add(const QString &text, const QString &group, const QKeySequence &key)
{
    auto *action = new QAction(text, m_window.get());
    action->setShortcut(key);
    action->setWhatsThis(u"About %1."_s.arg(text));
    m_commands.append({action, group});
    return action;
}

void tst_CommandPalette::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(1000, 700);
    m_page = new QLineEdit(m_window.get());
    m_window->setCentralWidget(m_page);
    m_palette = new CommandPalette(m_theme, m_window.get());
    m_commands.clear();
    add(u"Próximo bloque"_s, u"Agenda"_s, QKeySequence(u"Ctrl+Return"_s));
    add(u"Preparación"_s, u"Etapas"_s);
    add(u"Exportar documento…"_s, u"Archivo"_s);
    m_commands.last().action->setWhatsThis(u"Escribir un archivo y entregarlo."_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->setFocus();
    m_palette->open(m_commands);
}

void tst_CommandPalette::cleanup()
{
    m_window.reset();
}

void tst_CommandPalette::wordsFindCommands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("nothing typed")
        << QString()
        << QStringList({u"Próximo bloque"_s, u"Preparación"_s, u"Exportar documento…"_s});
    QTest::newRow("without accents") << u"preparacion"_s << QStringList({u"Preparación"_s});
    QTest::newRow("in capitals") << u"PRÓX"_s << QStringList({u"Próximo bloque"_s});
    QTest::newRow("words in any order") << u"blo prox"_s << QStringList({u"Próximo bloque"_s});
    QTest::newRow("a later word") << u"docu"_s << QStringList({u"Exportar documento…"_s});
    QTest::newRow("the group") << u"etapas"_s << QStringList({u"Preparación"_s});
    QTest::newRow("the name before the group")
        << u"p"_s << QStringList({u"Próximo bloque"_s, u"Preparación"_s});
    QTest::newRow("what it does") << u"entregar"_s << QStringList({u"Exportar documento…"_s});
    QTest::newRow("the middle of a word") << u"ximo"_s << QStringList();
    QTest::newRow("only spaces") << u"  "_s
                                 << QStringList({u"Próximo bloque"_s,
                                                 u"Preparación"_s,
                                                 u"Exportar documento…"_s});
}

void tst_CommandPalette::wordsFindCommands()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    CommandModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCommands(m_commands);

    model.setFilter(typed);

    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    QCOMPARE(names, found);
}

void tst_CommandPalette::enterRunsTheFirst()
{
    const QSignalSpy triggered(m_commands.at(2).action, &QAction::triggered);

    QTest::keyClicks(field(), u"exp"_s);
    QTest::keyClick(field(), Qt::Key_Return);

    QCOMPARE(triggered.size(), 1);
    QVERIFY(m_palette->isHidden());
    QCOMPARE(m_window->focusWidget(), m_page);
}

void tst_CommandPalette::arrowsChooseAnother()
{
    const QSignalSpy triggered(m_commands.at(1).action, &QAction::triggered);

    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Enter);

    QCOMPARE(triggered.size(), 1);
}

void tst_CommandPalette::escapeReturnsTheFocus()
{
    const QSignalSpy closed(m_palette, &CommandPalette::closed);
    QVERIFY(field()->hasFocus());

    QTest::keyClick(field(), Qt::Key_Escape);

    QVERIFY(m_palette->isHidden());
    QVERIFY(m_page->hasFocus());
    QCOMPARE(closed.size(), 1);
}

void tst_CommandPalette::aClickElsewhereCloses()
{
    QTest::mouseClick(list()->viewport(), Qt::RightButton);
    QVERIFY(m_palette->isVisible());

    QTest::mouseClick(m_page, Qt::LeftButton, {}, QPoint(5, 5));

    QVERIFY(m_palette->isHidden());
}

void tst_CommandPalette::theFocusElsewhereCloses()
{
    m_page->setFocus();

    QVERIFY(m_palette->isHidden());
    QVERIFY(m_page->hasFocus());
}

void tst_CommandPalette::nothingFoundSaysSoAndRunsNothing()
{
    QTest::keyClicks(field(), u"zzz"_s);
    QTest::keyClick(field(), Qt::Key_Return);

    QVERIFY(m_palette->isVisible());
    QCOMPARE(m_palette->findChild<QLabel *>()->text(), u"No command has these words."_s);
}

void tst_CommandPalette::openingAgainForgetsWhatWasTyped()
{
    QTest::keyClicks(field(), u"exp"_s);
    QTest::keyClick(field(), Qt::Key_Escape);

    m_palette->open(m_commands);

    QVERIFY(field()->text().isEmpty());
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(list()->currentIndex().row(), 0);
}

void tst_CommandPalette::aCommandThatIsGoneIsNotRun()
{
    delete m_commands.at(0).action;

    QTest::keyClick(field(), Qt::Key_Return);

    QVERIFY(m_palette->isVisible());
}

void tst_CommandPalette::aScreenReaderHearsTheChoice()
{
    QCOMPARE(field()->accessibleDescription().section(u',', 0, 1), u"Próximo bloque, Agenda"_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(field()->accessibleDescription(), u"Preparación, Etapas"_s);
}

TALLERISTA_TEST(tst_CommandPalette)
#include "tst_commandpalette.moc"
