// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/keyshelp.h"
#include "ui/base/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_KeysHelp : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keysOfThePageAndEverywhereAreListed();
    void aPageWithoutKeysIsLeftOut();
    void allIsSeenOnASmallLaptop();
    void longListsScroll();
    void escapeReturnsTheFocus();

private:
    void open(const QList<KeyHelp> &onPage, const QList<KeyHelp> &everywhere);
    QStringList texts() const;
    QScrollBar *scrollBar() const
    {
        return m_help->findChild<QScrollArea *>()->verticalScrollBar();
    }

    Theme m_theme;
    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_page = nullptr;
    KeysHelp *m_help = nullptr;
};

void tst_KeysHelp::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(1366, 768);
    m_page = new QLineEdit(m_window.get());
    m_window->setCentralWidget(m_page);
    m_help = new KeysHelp(m_theme, m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->setFocus();
}

void tst_KeysHelp::cleanup()
{
    m_window.reset();
}

void tst_KeysHelp::open(const QList<KeyHelp> &onPage, const QList<KeyHelp> &everywhere)
{
    m_help->open(u"Ideas"_s, onPage, everywhere);
    QCoreApplication::processEvents();
}

QStringList tst_KeysHelp::texts() const
{
    QStringList texts;
    const auto labels = m_help->findChildren<QLabel *>();
    for (const auto *label : labels)
        texts.append(label->text());
    return texts;
}

void tst_KeysHelp::keysOfThePageAndEverywhereAreListed()
{
    open({{u"M"_s, u"<b>Join</b>"_s}}, {{u"F11"_s, u"Full screen"_s}});

    for (const auto &text : {u"Ideas"_s, u"M"_s, u"<b>Join</b>"_s, u"F11"_s, u"Full screen"_s})
        QVERIFY2(texts().contains(text), qPrintable(text));
    const auto labels = m_help->findChildren<QLabel *>();
    for (const auto *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_KeysHelp::aPageWithoutKeysIsLeftOut()
{
    open({}, {{u"F11"_s, u"Full screen"_s}});

    QVERIFY(!texts().contains(u"Ideas"_s));
}

void tst_KeysHelp::allIsSeenOnASmallLaptop()
{
    open(QList<KeyHelp>(15, {u"M"_s, u"Join the marked ideas into one of them"_s}),
         QList<KeyHelp>(24, {u"Ctrl+Shift+Z"_s, u"Do again what was undone"_s}));

    QCOMPARE(scrollBar()->maximum(), 0);
    QVERIFY(m_window->rect().contains(m_help->geometry()));
}

void tst_KeysHelp::longListsScroll()
{
    open(QList<KeyHelp>(60, {u"M"_s, u"Join"_s}), {});

    QVERIFY(scrollBar()->maximum() > 0);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_PageDown);
    QVERIFY(scrollBar()->value() > 0);
    QVERIFY(m_window->rect().contains(m_help->geometry()));
}

void tst_KeysHelp::escapeReturnsTheFocus()
{
    open({{u"M"_s, u"Join"_s}}, {});
    QVERIFY(!m_page->hasFocus());

    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);

    QVERIFY(m_help->isHidden());
    QVERIFY(m_page->hasFocus());
}

TALLERISTA_TEST(tst_KeysHelp)
#include "tst_keyshelp.moc"
