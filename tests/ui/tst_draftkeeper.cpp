// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "tests/support/testclock.h"
#include "tests/support/testids.h"
#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/safety/draftopener.h"
#include "ui/widgets/undotextfield.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A page with a form of two fields that serves several rows, which it shows when a draft asks for it.
class FormPage : public QWidget, public DraftOpener
{
public:
    explicit FormPage(const Theme &theme)
        : form(new QWidget(this))
        , first(new UndoTextField(theme, form))
        , second(new UndoTextField(theme, form))
    {
        first->setObjectName(u"first"_s);
        second->setObjectName(u"second"_s);
        turnTo("a");
        show();
        QApplication::setActiveWindow(this);
    }

    void turnTo(const QByteArray &row)
    {
        first->setCommitted({});
        second->setCommitted({});
        form->setProperty(DraftKeeper::Subject, row);
    }
    void openDraft(const QString &field, const QByteArray &subject) override
    {
        asked = field;
        if (opens)
            turnTo(subject);
    }

    bool opens = true;
    QString asked;
    QWidget *form;
    UndoTextField *first;
    UndoTextField *second;
};

/// What is half typed about row "b" is all there is.
struct LeftHalfTyped
{
    LeftHalfTyped()
        : store(folder.path(), idOf<Idea>(1), clock)
    {
        FormPage page(theme);
        DraftKeeper keeper(store);
        keeper.mind(&page, Stage::Ideas);
        page.turnTo("b");
        page.first->setFocus();
        page.first->setText(u"one"_s);
        clock.advance(1'000);
        page.second->setFocus();
        page.second->setText(u"two"_s);
    }

    QTemporaryDir folder;
    TestClock clock;
    Theme theme;
    SideStore store;
};

} // namespace

class tst_DraftKeeper : public QObject
{
    Q_OBJECT

private slots:
    void aFormThatTurnsToItsRowShowsAllThatWasTyped();
    void theRowIsOpenedWhereTypingWentOn();
    void whatIsNotOnShowIsSaidToBeSo();
    void whatAHiddenFieldIsDoneWithIsKeptNoLonger();
    void whatIsTypedAtATableStaysItsOwnWhileItsPanelGoes();
    void aTableThatIsNotWrittenShowsNothingOfWhatWasTyped();
};

void tst_DraftKeeper::aFormThatTurnsToItsRowShowsAllThatWasTyped()
{
    LeftHalfTyped left;
    FormPage page(left.theme);
    DraftKeeper keeper(left.store);
    keeper.mind(&page, Stage::Ideas);
    QCoreApplication::processEvents();
    QCOMPARE(page.first->text(), QString());

    page.turnTo("b");
    QCoreApplication::processEvents();

    QCOMPARE(page.first->text(), u"one"_s);
    QCOMPARE(page.second->text(), u"two"_s);
    page.turnTo("c");
    QCoreApplication::processEvents();
    QCOMPARE(page.first->text(), QString());
}

void tst_DraftKeeper::theRowIsOpenedWhereTypingWentOn()
{
    LeftHalfTyped left;
    FormPage page(left.theme);
    DraftKeeper keeper(left.store);
    keeper.mind(&page, Stage::Ideas);

    QVERIFY(keeper.enterLast());

    QCOMPARE(page.asked, u"second"_s);
    QVERIFY(page.second->hasFocus());
    QCOMPARE(page.second->text(), u"two"_s);
    QCOMPARE(page.first->text(), u"one"_s);
}

void tst_DraftKeeper::whatIsNotOnShowIsSaidToBeSo()
{
    LeftHalfTyped left;
    FormPage page(left.theme);
    page.opens = false;
    DraftKeeper keeper(left.store);
    keeper.mind(&page, Stage::Ideas);

    QVERIFY(!keeper.enterLast());

    QVERIFY(keeper.lastPlace().has_value());
    QCOMPARE(keeper.lastPlace()->subject, QByteArray("b"));
    QCOMPARE(keeper.lastPlace()->text, u"two"_s);
}

void tst_DraftKeeper::whatAHiddenFieldIsDoneWithIsKeptNoLonger()
{
    LeftHalfTyped left;
    FormPage page(left.theme);
    DraftKeeper keeper(left.store);
    keeper.mind(&page, Stage::Ideas);
    QVERIFY(keeper.enterLast());

    page.second->clearFocus(); // as it is hidden by the document's change, in the midst of the verb
    page.form->hide();
    page.turnTo("c");
    QCOMPARE(left.store.drafts().size(), 2);
    page.second->settle();

    QCOMPARE(left.store.drafts().size(), 1);
    QCOMPARE(left.store.drafts().first().text, u"one"_s);
}

void tst_DraftKeeper::whatIsTypedAtATableStaysItsOwnWhileItsPanelGoes()
{
    LeftHalfTyped left;
    left.store.forgetDrafts();
    FormPage page(left.theme);
    page.form->setProperty(DraftKeeper::Table, 2);
    DraftKeeper keeper(left.store);
    keeper.mind(&page, Stage::Ideas);
    page.second->setFocus();
    page.first->setFocus();
    page.first->setText(u"one"_s);

    delete page.form;

    QCOMPARE(left.store.drafts().size(), 1);
    QCOMPARE(left.store.drafts().first().place.mesa, 2);
}

void tst_DraftKeeper::aTableThatIsNotWrittenShowsNothingOfWhatWasTyped()
{
    LeftHalfTyped left;
    bool written = false;
    FormPage page(left.theme);
    DraftKeeper keeper(left.store, [&](int) { return written; });
    keeper.mind(&page, Stage::Ideas);
    page.turnTo("b");
    QCoreApplication::processEvents();

    QVERIFY(!keeper.lastPlace());
    QCOMPARE(page.first->text(), QString());
    written = true;
    QVERIFY(keeper.enterLast());
    QCOMPARE(page.first->text(), u"one"_s);
}

TALLERISTA_TEST(tst_DraftKeeper)
#include "tst_draftkeeper.moc"
