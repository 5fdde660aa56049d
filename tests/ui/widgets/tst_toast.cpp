// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "tests/ui/announcements.h"
#include "ui/base/theme.h"
#include "ui/widgets/toast.h"

#include <QEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_Toast : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itTakesNoFocus();
    void itStaysTenSecondsAndGoes();
    void itStaysUnderTheMouse();
    void itStaysUnderTheKeyboard();
    void theButtonActsOnce();
    void aNewMessageForgetsTheOldAct();
    void withoutAVerbThereIsNoButton();
    void itKeepsToTheBottomOfItsHost();
    void longMessagesWrapInsideTheHost();
    void itIsNeverOverWhatIsTypedIn();
    void itIsNeverOverAButton();
    void itIsAnnounced();

private:
    QPushButton *button() const { return m_toast->findChild<QPushButton *>(); }
    QTimer *timer() const { return m_toast->findChild<QTimer *>(); }
    void showIdea()
    {
        m_toast->show(u"Idea M1-18 was added."_s, u"Undo"_s, [this] { ++m_acted; });
    }

    Theme m_theme;
    std::unique_ptr<QWidget> m_host;
    QLineEdit *m_field = nullptr;
    Toast *m_toast = nullptr;
    int m_acted = 0;
};

void tst_Toast::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_host = std::make_unique<QWidget>();
    m_host->resize(800, 600);
    m_field = new QLineEdit(m_host.get());
    m_toast = new Toast(m_theme, m_host.get());
    m_acted = 0;
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    m_field->setFocus();
}

void tst_Toast::cleanup()
{
    m_host.reset();
}

void tst_Toast::itTakesNoFocus()
{
    showIdea();

    QVERIFY(m_toast->isVisible());
    QVERIFY(m_field->hasFocus());

    QTest::mouseClick(button(), Qt::LeftButton);

    QCOMPARE(m_acted, 1);
    QVERIFY(m_field->hasFocus());
}

void tst_Toast::itStaysTenSecondsAndGoes()
{
    showIdea();
    QVERIFY(timer()->isActive());
    QCOMPARE(timer()->interval(), 10'000);

    timer()->start(0);

    QTRY_VERIFY(m_toast->isHidden());
    QCOMPARE(m_acted, 0);
}

void tst_Toast::itStaysUnderTheMouse()
{
    showIdea();

    QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
    QCoreApplication::sendEvent(m_toast, &enter);
    QVERIFY(!timer()->isActive());

    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_toast, &leave);
    QVERIFY(timer()->isActive());
}

void tst_Toast::itStaysUnderTheKeyboard()
{
    showIdea();

    button()->setFocus(Qt::TabFocusReason);
    QVERIFY(!timer()->isActive());

    m_field->setFocus();
    QVERIFY(timer()->isActive());

    button()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button(), Qt::Key_Escape);
    QVERIFY(m_toast->isHidden());
    QCOMPARE(m_acted, 0);
}

void tst_Toast::theButtonActsOnce()
{
    showIdea();

    button()->click();
    button()->click();

    QCOMPARE(m_acted, 1);
    QVERIFY(m_toast->isHidden());
    QVERIFY(!timer()->isActive());
}

void tst_Toast::aNewMessageForgetsTheOldAct()
{
    showIdea();
    m_toast->show(u"Idea M1-19 was added."_s, u"Undo"_s, [] {});

    button()->click();

    QCOMPARE(m_acted, 0);
}

void tst_Toast::withoutAVerbThereIsNoButton()
{
    m_toast->show(u"Copied."_s);
    QVERIFY(m_toast->isVisible());
    QVERIFY(button()->isHidden());
}

void tst_Toast::itKeepsToTheBottomOfItsHost()
{
    showIdea();
    const auto gap = [this] {
        return m_host->height() - m_toast->geometry().bottom() - 1;
    };
    QCOMPARE(gap(), Theme::PageMargin);

    m_host->resize(600, 400);
    QCoreApplication::processEvents();

    QCOMPARE(gap(), Theme::PageMargin);
    QVERIFY(qAbs(m_toast->geometry().center().x() - 300) <= 1);
}

void tst_Toast::longMessagesWrapInsideTheHost()
{
    m_toast->show(u"words "_s.repeated(80), u"Undo"_s, [] {});
    QCoreApplication::processEvents();

    const auto *message = m_toast->findChild<QLabel *>();
    QVERIFY(m_host->rect().contains(m_toast->geometry()));
    QVERIFY(message->height() >= message->heightForWidth(message->width()));
}

void tst_Toast::itIsNeverOverWhatIsTypedIn()
{
    m_field->setGeometry(200, 560, 400, 30);
    m_field->setFocus();
    showIdea();
    QVERIFY(!m_toast->geometry().intersects(m_field->geometry()));

    m_field->clearFocus();
    QVERIFY(m_toast->geometry().intersects(m_field->geometry())); // nobody types there
}

void tst_Toast::itIsNeverOverAButton()
{
    QPushButton close(u"Close and show"_s, m_host.get());
    close.setGeometry(m_host->width() / 2 - 40, m_host->height() - 44, 160, 36);
    close.show();
    showIdea();
    QVERIFY(!m_toast->geometry().intersects(close.geometry()));
    QVERIFY(m_host->rect().contains(m_toast->geometry()));
}

void tst_Toast::itIsAnnounced()
{
    Announcements announcements;
    showIdea();
    QCOMPARE(announcements.take(), QStringList({u"Idea M1-18 was added. Undo"_s}));
}

TALLERISTA_TEST(tst_Toast)
#include "tst_toast.moc"
