// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "tests/ui/announcements.h"
#include "ui/base/theme.h"
#include "ui/widgets/undotextfield.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QSignalSpy>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_UndoTextField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEmptyFieldLetsTheWindowUndo();
    void anUnchangedTextLetsTheWindowUndo();
    void typingIsUndoneFirst();
    void aClearedTextComesBackFirst();
    void whatWasSentIsTheWindowsToUndo();
    void typingUndoneCanBeRedone();
    void withoutAnActionUndoKeepsTheCommittedText();
    void enterSubmits_data();
    void enterSubmits();
    void controlEnterIsForTheAgenda();
    void theCounterShowsNearTheLimit();
    void nothingIsCutPastTheLimit();
    void theCounterIsAnnouncedOnce();

private:
    void undo() { QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier); }
    QLabel *counter() const { return m_field->findChild<QLabel *>(); }

    Theme m_theme;
    std::unique_ptr<QMainWindow> m_window;
    UndoTextField *m_field = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    int m_undone = 0;
    int m_redone = 0;
};

void tst_UndoTextField::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_window = std::make_unique<QMainWindow>();
    m_field = new UndoTextField(m_theme, m_window.get());
    m_window->setCentralWidget(m_field);
    m_undo = new QAction(m_window.get());
    m_undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    m_redo = new QAction(m_window.get());
    m_redo->setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
    m_window->addActions({m_undo, m_redo});
    m_undone = 0;
    m_redone = 0;
    connect(m_undo, &QAction::triggered, this, [this] { ++m_undone; });
    connect(m_redo, &QAction::triggered, this, [this] { ++m_redone; });
    m_window->resize(600, 60);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void tst_UndoTextField::cleanup()
{
    m_window.reset();
}

void tst_UndoTextField::anEmptyFieldLetsTheWindowUndo()
{
    undo();
    QCOMPARE(m_undone, 1);
}

void tst_UndoTextField::anUnchangedTextLetsTheWindowUndo()
{
    m_field->setCommitted(u"Publicar compras"_s);

    undo();

    QCOMPARE(m_undone, 1);
    QCOMPARE(m_field->text(), u"Publicar compras"_s);
}

void tst_UndoTextField::typingIsUndoneFirst()
{
    QTest::keyClicks(m_field, u"compras"_s);
    QVERIFY(m_field->hasUncommittedTyping());

    undo();

    QCOMPARE(m_undone, 0);
    QVERIFY(m_field->text().isEmpty());

    undo();

    QCOMPARE(m_undone, 1);
}

void tst_UndoTextField::aClearedTextComesBackFirst()
{
    m_field->setCommitted(u"compras"_s);
    m_field->selectAll();
    QTest::keyClick(m_field, Qt::Key_Delete);
    QVERIFY(m_field->text().isEmpty());

    undo();

    QCOMPARE(m_field->text(), u"compras"_s);
    QCOMPARE(m_undone, 0);
}

void tst_UndoTextField::whatWasSentIsTheWindowsToUndo()
{
    QTest::keyClicks(m_field, u"compras"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    m_field->setCommitted({});

    undo();

    QCOMPARE(m_undone, 1);
    QVERIFY(m_field->text().isEmpty());
}

void tst_UndoTextField::typingUndoneCanBeRedone()
{
    QTest::keyClicks(m_field, u"compras"_s);
    undo();

    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_field->text(), u"compras"_s);
    QCOMPARE(m_redone, 0);

    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_redone, 1);
}

void tst_UndoTextField::withoutAnActionUndoKeepsTheCommittedText()
{
    m_undo->setEnabled(false);
    m_field->setCommitted(u"compras"_s);
    QTest::keyClicks(m_field, u"x"_s);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QCOMPARE(m_field->text(), u"compras"_s);

    undo();

    QCOMPARE(m_field->text(), u"compras"_s);
}

void tst_UndoTextField::enterSubmits_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter on the number pad") << int(Qt::Key_Enter);
}

void tst_UndoTextField::enterSubmits()
{
    QFETCH(int, key);
    const QSignalSpy submitted(m_field, &UndoTextField::submitted);
    QTest::keyClicks(m_field, u"7 compras"_s);

    QTest::keyClick(m_field, Qt::Key(key));

    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.at(0).at(0).toString(), u"7 compras"_s);
    QCOMPARE(m_field->text(), u"7 compras"_s);
}

void tst_UndoTextField::controlEnterIsForTheAgenda()
{
    const QSignalSpy submitted(m_field, &UndoTextField::submitted);
    QTest::keyClicks(m_field, u"compras"_s);

    QTest::keyClick(m_field, Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(submitted.size(), 0);
}

void tst_UndoTextField::theCounterShowsNearTheLimit()
{
    m_field->setLimits(4, 6);
    QTest::keyClicks(m_field, u"ideas"_s.left(4));
    QVERIFY(counter()->isHidden());

    QTest::keyClicks(m_field, u"s"_s);
    QVERIFY(counter()->isVisible());
    QCOMPARE(counter()->text(), u"5 of 6"_s);

    QTest::keyClick(m_field, Qt::Key_Backspace);
    QVERIFY(counter()->isHidden());
}

void tst_UndoTextField::nothingIsCutPastTheLimit()
{
    m_field->setLimits(4, 6);
    m_field->insert(u"🌳🌳🌳🌳🌳🌳"_s);
    QVERIFY(!m_field->isTooLong());
    const QColor calm = counter()->palette().color(QPalette::WindowText);

    m_field->insert(u"s"_s);

    QVERIFY(m_field->isTooLong());
    QCOMPARE(m_field->text(), u"🌳🌳🌳🌳🌳🌳s"_s);
    QCOMPARE(counter()->text(), u"7 of 6"_s);
    QVERIFY(counter()->palette().color(QPalette::WindowText) != calm);
}

void tst_UndoTextField::theCounterIsAnnouncedOnce()
{
    m_field->setLimits(4, 20);
    Announcements announcements;

    QTest::keyClicks(m_field, u"ideas claras"_s);
    QCOMPARE(announcements.take().size(), 1);

    m_field->clear();
    QTest::keyClicks(m_field, u"ideas"_s);
    QCOMPARE(announcements.take(), QStringList({u"5 of 20"_s}));
}

TALLERISTA_TEST(tst_UndoTextField)
#include "tst_undotextfield.moc"
