// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/ideaactions.h"
#include "core/actions/lendingactions.h"
#include "core/actions/participantactions.h"
#include "core/spelling/dictionaryfiles.h"
#include "tests/support/testclass.h"
#include "tests/support/testwindow.h"
#include "tests/support/testworkshop.h"
#include "ui/widgets/toast.h"

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
    void theStickHoldsProgramFontsAndFile();
    void whatIsGivenUpLeavesTheStickAndTheTableAsTheyWere();
    void aSecondStickDoesNotTouchTheFirst();
    void theSecondComputerPreparesNoThird();
    void whereBothWroteOneTextIsChosenByKeyboard();
    void anotherWorkshopIsOfferedForImport();
    void anEmptyOtherWorkshopIsRefused();
    void whereATableIsWrittenShowsBeforeAnybodyTypes();
    void whatIsHalfTypedAtATableThatIsLentWaitsUntilItIsBack();
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

QString stickOf(const TestWindow &desk)
{
    QDir(desk.folder.path()).mkpath(u"memoria"_s);
    return desk.folder.filePath(u"memoria"_s);
}

bool isLent(const TestWindow &desk)
{
    const auto mesas = desk.window->document()->stores().mesas.all();
    return std::any_of(mesas->begin(), mesas->end(), [](const Mesa &mesa) { return mesa->lent; });
}

void prepare(TestWindow &desk)
{
    desk.dialogs.setNextAnswer(1); // table 2
    desk.dialogs.setNextFileName(stickOf(desk));
    trigger(desk, ActionId::LendTable);
}

/// Prepares the stick and returns the path of the file on it.
QString lendTableTwo(TestWindow &desk)
{
    prepare(desk);
    if (!QTest::qWaitFor([&] { return isLent(desk); }, 60'000))
        return {};
    const QDir folder(stickOf(desk) + u"/taller (table 2)"_s);
    return folder.filePath(folder.entryList({u"*.taller"_s}).value(0));
}

/// Types into a field of the workshop's own page.
void write(TestWindow &desk, const QString &field, const QString &text)
{
    desk.go(Stage::Preparation);
    auto *edit = desk.window->findChild<QLineEdit *>(field);
    edit->setFocus();
    edit->setText(text);
    QTest::keyClick(edit, Qt::Key_Return);
}

QStringList sortedIdeas(const TestWindow &desk)
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
    here.window->openFile(workshop.path());
    const QString stick = lendTableTwo(here);
    QVERIFY(QFile::exists(stick));

    capture(here, 1, u"De la mesa 1"_s);
    capture(here, 2, u"Aquí no"_s);
    QCOMPARE(sortedIdeas(here), QStringList({u"De la mesa 1"_s}));

    TestWindow there;
    there.window->openFile(stick);
    capture(there, 2, u"De la mesa 2"_s);
    capture(there, 1, u"Allá no"_s);
    QCOMPARE(sortedIdeas(there), QStringList({u"De la mesa 2"_s}));
    there.window->closeWorkshop();

    QApplication::setActiveWindow(here.window.get());
    here.dialogs.setNextFileName(stick);
    trigger(here, ActionId::JoinComputers);
    QVERIFY(here.window->findChild<QListWidget *>(u"joinList"_s)->count() > 0);
    QCOMPARE(QApplication::focusWidget(), here.window->findChild<QPushButton *>(u"joinNow"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(sortedIdeas(here), QStringList({u"De la mesa 1"_s, u"De la mesa 2"_s}));
    const auto *toast = here.window->findChild<Toast *>();
    QVERIFY(toast->isVisible());
    QVERIFY(toast->findChild<QLabel *>()->text().contains(u"is here now"_s));
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
    here.window->openFile(workshop.path());
    const QString stick = lendTableTwo(here);
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

void tst_TwoComputers::whatIsHalfTypedAtATableThatIsLentWaitsUntilItIsBack()
{
    TestWorkshop workshop;
    const Id<Mesa> second = workshop.mesa(2);
    workshop.document.reset();
    TestWindow here;
    here.window->openFile(workshop.path());
    here.go(Stage::Ideas);
    const auto field = [&] {
        return here.window->findChild<QLineEdit *>(u"captureField2"_s);
    };
    field()->setFocus();
    QTest::keyClicks(field(), u"a medio"_s);

    here.dialogs.setNextAnswer(1); // table 2; the next answer is the suggested one
    trigger(here, ActionId::LendTable);
    QVERIFY(here.dialogs.shown().last().contains(u"a medio"_s));
    QVERIFY(!isLent(here));
    QCOMPARE(field()->text(), u"a medio"_s);
    QVERIFY(lendMesa(*here.window->document(), second));
    here.window->closeWorkshop();
    here.window->openFile(workshop.path());
    here.go(Stage::Ideas);

    QCOMPARE(field()->text(), QString());
    QVERIFY(!here.window->findChild<QLabel *>(u"fileBannerSentence"_s)->isVisible());
    QVERIFY(takeBackMesa(*here.window->document(), second));
    field()->setFocus();
    QCOMPARE(field()->text(), u"a medio"_s);
}

void tst_TwoComputers::theStickHoldsProgramFontsAndFile()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow here;
    here.window->openFile(workshop.path());

    const QFileInfo file(lendTableTwo(here));

    QVERIFY(file.exists());
    QVERIFY(file.dir().exists(u"README.txt"_s));
    QVERIFY(file.dir().exists(u"program/fonts/Lato-Regular.ttf"_s));
    QVERIFY(file.dir().exists(u"program/LICENSE.txt"_s));
    for (const QString &dictionary : dictionaryFilesInUse(dictionaryFolders()))
        QVERIFY(file.dir().exists(u"program/hunspell/"_s + QFileInfo(dictionary).fileName()));
    QVERIFY(here.dialogs.shown().last().contains(u"README.txt"_s));
    QCOMPARE(QDir(stickOf(here)).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList{file.dir().dirName()});
}

void tst_TwoComputers::whatIsGivenUpLeavesTheStickAndTheTableAsTheyWere()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow here;
    here.window->openFile(workshop.path());
    prepare(here);

    auto *cancel = here.window->findChild<QPushButton *>(u"cancelCarrying"_s);
    QCOMPARE(QApplication::focusWidget(), cancel);
    QTest::keyClick(cancel, Qt::Key_Escape);

    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY(QDir(stickOf(here)).isEmpty());
    QVERIFY(!isLent(here));
    QVERIFY(QApplication::focusWidget() != cancel);
}

void tst_TwoComputers::aSecondStickDoesNotTouchTheFirst()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow here;
    here.window->openFile(workshop.path());
    const QString first = lendTableTwo(here);
    here.dialogs.setNextAnswer(1); // comes back here
    trigger(here, ActionId::LendTable);
    QVERIFY(!isLent(here));

    lendTableTwo(here);

    QVERIFY(QFile::exists(first));
    QVERIFY(QDir(stickOf(here)).exists(u"taller (table 2) 2"_s));
}

void tst_TwoComputers::theSecondComputerPreparesNoThird()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow here;
    here.window->openFile(workshop.path());
    const QString stick = lendTableTwo(here);
    TestWindow there;
    there.window->openFile(stick);

    trigger(there, ActionId::LendTable);

    QCOMPARE(there.dialogs.shown().last(),
             u"Tables are lent and taken back on the main computer."_s);
}

void tst_TwoComputers::whereBothWroteOneTextIsChosenByKeyboard()
{
    TestWorkshop workshop;
    workshop.document.reset();
    TestWindow here;
    here.window->openFile(workshop.path());
    const QString stick = lendTableTwo(here);
    TestWindow there;
    there.window->openFile(stick);
    write(there, u"placeEdit"_s, u"Allá"_s);
    write(there, u"convenerEdit"_s, u"Alcaldía"_s);
    there.window->closeWorkshop();
    here.clock.advance(1000);
    write(here, u"placeEdit"_s, u"Aquí"_s);
    write(here, u"convenerEdit"_s, u"Ministerio"_s);
    QApplication::setActiveWindow(here.window.get());
    here.dialogs.setNextFileName(stick);
    trigger(here, ActionId::JoinComputers);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    auto *list = here.window->findChild<QListWidget *>(u"joinList"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the other text
    QCOMPARE(list->count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the one that is there
    QVERIFY(!list->isVisible());
    const auto after = here.window->document()->stores().workshop.get();
    QCOMPARE(QSet<QString>({(*after)->place, (*after)->convener}).size(), 2);
    QVERIFY(((*after)->place == u"Allá"_s) != ((*after)->convener == u"Alcaldía"_s));
}

void tst_TwoComputers::anotherWorkshopIsOfferedForImport()
{
    TestWorkshop workshop;
    TestWorkshop other;
    workshop.document.reset();
    ParticipantDraft ana;
    ana.name = u"Ana"_s;
    ana.institution = u"Alcaldía"_s;
    IdeaDraft said;
    said.text = u"De otro taller"_s;
    said.author = u"Ana"_s;
    QVERIFY(addParticipant(*other.document, ana));
    QVERIFY(captureIdea(*other.document, other.mesa(2), said));
    other.document.reset();
    TestWindow here;
    here.window->openFile(workshop.path());
    capture(here, 2, u"De aquí"_s);

    here.dialogs.setNextFileName(other.path());
    trigger(here, ActionId::JoinComputers); // the offer is closed
    QCOMPARE(sortedIdeas(here), QStringList({u"De aquí"_s}));

    here.dialogs.setNextFileName(other.path());
    here.dialogs.setNextAnswer(0);
    trigger(here, ActionId::JoinComputers);
    QCOMPARE(sortedIdeas(here), QStringList({u"De aquí"_s, u"De otro taller"_s}));
    const auto people = here.window->document()->stores().participants.all();
    QCOMPARE(people->size(), 1);
    QCOMPARE(people->constFirst()->name, u"Ana"_s);
}

void tst_TwoComputers::anEmptyOtherWorkshopIsRefused()
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

    QCOMPARE(here.dialogs.shown().size(), said + 1);
    QVERIFY(sortedIdeas(here).isEmpty());
}

TALLERISTA_TEST(tst_TwoComputers)
#include "tst_twocomputers.moc"
