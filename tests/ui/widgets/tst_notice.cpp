// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "tests/ui/announcements.h"
#include "ui/base/theme.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Tallerista;
using namespace Qt::StringLiterals;

class tst_Notice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itIsHiddenUntilThereIsSomethingToSay();
    void eachKindHasItsWordAndMark_data();
    void eachKindHasItsWordAndMark();
    void theSameSentenceIsAnnouncedOnce();
    void theFocusStaysWhereItWas();
    void itCanBeClosed();
    void longSentencesWrapInsteadOfBeingCut();
    void sentencesArePlainText();

private:
    QLabel *label(int index) const { return m_notice->findChildren<QLabel *>().at(index); }

    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    Notice *m_notice = nullptr;
};

void tst_Notice::init()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_window = std::make_unique<QWidget>();
    m_notice = new Notice(m_theme, m_window.get());
    m_field = new QLineEdit(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_notice);
    layout->addWidget(m_field);
    layout->addStretch();
    m_window->resize(500, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void tst_Notice::cleanup()
{
    m_window.reset();
}

void tst_Notice::itIsHiddenUntilThereIsSomethingToSay()
{
    QVERIFY(m_notice->isHidden());
    m_notice->showProblem(u"The disk is full."_s);
    QVERIFY(m_notice->isVisible());
    m_notice->showProblem({});
    QVERIFY(m_notice->isHidden());
}

void tst_Notice::eachKindHasItsWordAndMark_data()
{
    QTest::addColumn<Notice::Kind>("kind");
    QTest::addColumn<QString>("word");

    QTest::newRow("notice") << Notice::Kind::Notice << u"▲  Notice"_s;
    QTest::newRow("problem") << Notice::Kind::Problem << u"■  Problem"_s;
    QTest::newRow("good") << Notice::Kind::Good << u"✓  Done"_s;
}

void tst_Notice::eachKindHasItsWordAndMark()
{
    QFETCH(Notice::Kind, kind);
    QFETCH(QString, word);

    m_notice->show(kind, u"A sentence."_s);

    QCOMPARE(label(0)->text(), word);
    QCOMPARE(m_notice->sentence(), u"A sentence."_s);
    QCOMPARE(m_notice->kind(), kind);
}

void tst_Notice::theSameSentenceIsAnnouncedOnce()
{
    Announcements announcements;

    m_notice->showProblem(u"The disk is full."_s);
    m_notice->showProblem(u"The disk is full."_s);
    QCOMPARE(announcements.take(), QStringList({u"Problem: The disk is full."_s}));

    m_notice->clear();
    m_notice->showProblem(u"The disk is full."_s);
    QCOMPARE(announcements.take().size(), 1);
}

void tst_Notice::theFocusStaysWhereItWas()
{
    m_notice->showProblem(u"The disk is full."_s);
    QVERIFY(m_field->hasFocus());
}

void tst_Notice::itCanBeClosed()
{
    const QSignalSpy closed(m_notice, &Notice::closed);
    m_notice->showGood(u"Saved."_s);

    auto *close = m_notice->findChild<QToolButton *>();
    QVERIFY(!close->accessibleName().isEmpty());
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Escape);

    QVERIFY(m_notice->isHidden());
    QCOMPARE(closed.size(), 1);
}

void tst_Notice::longSentencesWrapInsteadOfBeingCut()
{
    m_notice->showNotice(u"Short."_s);
    QCoreApplication::processEvents();
    const int one = m_notice->height();

    m_notice->showNotice(u"words "_s.repeated(60));

    QTRY_VERIFY(m_notice->height() > 2 * one);
    QTRY_VERIFY(label(1)->height() >= label(1)->heightForWidth(label(1)->width()));
    QVERIFY(m_window->width() <= 500);
}

void tst_Notice::sentencesArePlainText()
{
    m_notice->showNotice(u"<img src=\"x\">"_s);
    QCOMPARE(label(1)->textFormat(), Qt::PlainText);
}

TALLERISTA_TEST(tst_Notice)
#include "tst_notice.moc"
