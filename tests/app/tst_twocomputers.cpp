// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "tests/support/testworkshop.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// A table is lent to a second computer, written there, and joined again: two windows, as a person
/// drives them.
class tst_TwoComputers : public QObject
{
    Q_OBJECT

private slots:
    void aTableIsLentWrittenThereAndJoined();
    void whereATableIsWrittenShowsBeforeAnybodyTypes();
    void anotherWorkshopIsNotJoined();
};

namespace {

void trigger(TestWindow &desk, ActionId id)
{
    desk.window->findChild<Actions *>()->action(id)->trigger();
}

void capture(TestWindow &desk, int mesa, const QString &text)
{
    desk.go(Stage::Ideas);
    auto *field = desk.window->findChild<QLineEdit *>(u"captureField%1"_s.arg(mesa));
    field->setFocus();
    field->setText(text);
    QTest::keyClick(field, Qt::Key_Return);
}

QStringList ideas(const TestWindow &desk)
{
    QStringList texts;
    for (const Idea &idea : *desk.window->document()->stores().ideas.all())
        texts.append(idea->text);
    texts.sort();
    return texts;
}

} // namespace

void tst_TwoComputers::aTableIsLentWrittenThereAndJoined()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow here;
    const QString stick = here.folder.filePath(u"memoria/mesa 2.taller"_s);
    QVERIFY(QDir(here.folder.path()).mkpath(u"memoria"_s));
    here.window->openFile(workshop.path());
    here.dialogs.setNextAnswer(1); // table 2
    here.dialogs.setNextFileName(stick);
    trigger(here, ActionId::LendTable);
    QVERIFY(QFile::exists(stick));

    capture(here, 1, u"De la mesa 1"_s);
    capture(here, 2, u"Aquí no"_s);
    QCOMPARE(ideas(here), QStringList({u"De la mesa 1"_s}));

    TestWindow there;
    there.window->openFile(stick);
    capture(there, 2, u"De la mesa 2"_s);
    capture(there, 1, u"Allá no"_s);
    QCOMPARE(ideas(there), QStringList({u"De la mesa 2"_s}));
    there.window->closeWorkshop();

    QApplication::setActiveWindow(here.window.get());
    here.dialogs.setNextFileName(stick);
    trigger(here, ActionId::JoinComputers);
    QVERIFY(here.window->findChild<QListWidget *>(u"joinList"_s)->count() > 0);
    QCOMPARE(QApplication::focusWidget(), here.window->findChild<QPushButton *>(u"joinNow"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(ideas(here), QStringList({u"De la mesa 1"_s, u"De la mesa 2"_s}));
    QVERIFY(*here.window->document()->fingerprintHolds());
    here.dialogs.setNextFileName(stick);
    trigger(here, ActionId::JoinComputers);
    QVERIFY(!here.window->findChild<QPushButton *>(u"joinNow"_s)->isVisible()); // nothing new
}

void tst_TwoComputers::whereATableIsWrittenShowsBeforeAnybodyTypes()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow here;
    const QString stick = here.folder.filePath(u"mesa 2.taller"_s);
    here.window->openFile(workshop.path());
    here.dialogs.setNextAnswer(1); // table 2
    here.dialogs.setNextFileName(stick);
    trigger(here, ActionId::LendTable);
    here.go(Stage::Ideas);
    const auto field = [](const TestWindow &desk, int mesa) {
        return desk.window->findChild<QLineEdit *>(u"captureField%1"_s.arg(mesa));
    };
    QVERIFY(field(here, 1)->isEnabled());
    QVERIFY(!field(here, 2)->isEnabled());
    QVERIFY(!field(here, 2)->accessibleDescription().isEmpty());
    const auto *banner = here.window->findChild<QLabel *>(u"fileBannerSentence"_s);
    QVERIFY(!banner->isVisible());

    TestWindow there;
    there.window->openFile(stick);
    there.go(Stage::Ideas);

    QVERIFY(!field(there, 1)->isEnabled());
    QVERIFY(field(there, 2)->isEnabled());
    QCOMPARE(QApplication::focusWidget(), field(there, 2));
    const auto *copyBanner = there.window->findChild<QLabel *>(u"fileBannerSentence"_s);
    QVERIFY(copyBanner->isVisible());
    QVERIFY2(copyBanner->text().contains(u"Table 2"_s) || copyBanner->text().contains(u"Mesa 2"_s),
             qPrintable(copyBanner->text()));
}

void tst_TwoComputers::anotherWorkshopIsNotJoined()
{
    TestWorkshop workshop;
    TestWorkshop other;
    workshop.document.reset();
    other.document.reset();
    TestWindow here;
    here.window->openFile(workshop.path());
    const qsizetype said = here.dialogs.shown().size();
    here.dialogs.setNextFileName(other.path());

    trigger(here, ActionId::JoinComputers);

    QVERIFY(here.dialogs.shown().size() > said);
    QVERIFY(ideas(here).isEmpty());
}

QTEST_MAIN(tst_TwoComputers)
#include "tst_twocomputers.moc"
