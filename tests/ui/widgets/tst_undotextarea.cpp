// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/theme.h"
#include "ui/widgets/undotextarea.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_UndoTextArea : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anUnchangedTextLetsTheWindowUndo();
    void typingIsUndoneFirst();
    void leavingSubmitsWhatWasTyped();
    void leavingAnUnchangedTextSubmitsNothing();
    void enterBreaksALine();
    void enterSubmitsAParagraph();
    void controlEnterIsForTheAgenda();
    void itGrowsWithItsText();
    void tabGoesOn();

private:
    void make(UndoTextArea::Enter enter);

    Theme m_theme;
    std::unique_ptr<QMainWindow> m_window;
    UndoTextArea *m_area = nullptr;
    QLineEdit *m_next = nullptr;
    int m_undone = 0;
};

void tst_UndoTextArea::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_undone = 0;
    make(UndoTextArea::Enter::BreaksLine);
}

void tst_UndoTextArea::make(UndoTextArea::Enter enter)
{
    m_window = std::make_unique<QMainWindow>();
    auto *centre = new QWidget(m_window.get());
    auto *layout = new QVBoxLayout(centre);
    m_area = new UndoTextArea(enter, centre);
    m_next = new QLineEdit(centre);
    layout->addWidget(m_area);
    layout->addWidget(m_next);
    m_window->setCentralWidget(centre);
    auto *undo = new QAction(m_window.get());
    undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    connect(undo, &QAction::triggered, this, [this] { ++m_undone; });
    m_window->addAction(undo);
    m_window->resize(400, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_area->setFocus();
}

void tst_UndoTextArea::cleanup()
{
    m_window.reset();
}

void tst_UndoTextArea::anUnchangedTextLetsTheWindowUndo()
{
    m_area->setCommitted(u"dos años"_s);

    QTest::keyClick(m_area, Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(m_undone, 1);
    QCOMPARE(m_area->toPlainText(), u"dos años"_s);
}

void tst_UndoTextArea::typingIsUndoneFirst()
{
    m_area->setCommitted(u"dos"_s);
    m_area->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_area, u" mesas"_s);

    QTest::keyClick(m_area, Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(m_undone, 0);
    QCOMPARE(m_area->toPlainText(), u"dos"_s);
}

void tst_UndoTextArea::leavingSubmitsWhatWasTyped()
{
    QSignalSpy submitted(m_area, &UndoTextArea::submitted);
    QTest::keyClicks(m_area, u"acordar"_s);
    QCOMPARE(submitted.size(), 0);

    m_next->setFocus();

    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.first().first().toString(), u"acordar"_s);
}

void tst_UndoTextArea::leavingAnUnchangedTextSubmitsNothing()
{
    QSignalSpy submitted(m_area, &UndoTextArea::submitted);
    m_area->setCommitted(u"acordar"_s);

    m_next->setFocus();

    QCOMPARE(submitted.size(), 0);
}

void tst_UndoTextArea::enterBreaksALine()
{
    QTest::keyClicks(m_area, u"uno"_s);
    QTest::keyClick(m_area, Qt::Key_Return);
    QTest::keyClicks(m_area, u"dos"_s);

    QCOMPARE(m_area->toPlainText(), u"uno\ndos"_s);
}

void tst_UndoTextArea::enterSubmitsAParagraph()
{
    make(UndoTextArea::Enter::Submits);
    QSignalSpy submitted(m_area, &UndoTextArea::submitted);
    QTest::keyClicks(m_area, u"uno"_s);

    QTest::keyClick(m_area, Qt::Key_Return);

    QCOMPARE(submitted.size(), 1);
    QCOMPARE(m_area->toPlainText(), u"uno"_s);
}

void tst_UndoTextArea::controlEnterIsForTheAgenda()
{
    QTest::keyClick(m_area, Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(m_area->toPlainText(), QString());
}

void tst_UndoTextArea::itGrowsWithItsText()
{
    m_area->setLines(2, 4);
    const int least = m_area->height();

    m_area->setCommitted(u"1\n2\n3"_s);
    const int three = m_area->height();
    m_area->setCommitted(u"1\n2\n3\n4\n5\n6"_s);
    const int most = m_area->height();

    QCOMPARE_GT(three, least);
    QCOMPARE(most - three, three - least);
}

void tst_UndoTextArea::tabGoesOn()
{
    QTest::keyClick(m_area, Qt::Key_Tab);

    QVERIFY(m_next->hasFocus());
}

TALLERISTA_TEST(tst_UndoTextArea)
#include "tst_undotextarea.moc"
