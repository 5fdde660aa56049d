// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plenaryactions.h"
#include "core/exchange/samplefile.h"
#include "tests/support/seentexts.h"
#include "tests/support/testclass.h"
#include "tests/support/testroom.h"
#include "tests/support/testwindow.h"
#include "ui/base/actions.h"
#include "ui/base/privacy.h"
#include "ui/fatefinder.h"
#include "ui/stages/casting/selectionmodel.h"
#include "ui/stages/registration/registrationpage.h"
#include "ui/widgets/toast.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

using Fill = void (*)(TestRoom &room);
using Arrive = void (*)(TestWindow &desk);

/// One place of the program, and what must not be read there while the room sees it.
struct Place
{
    Stage stage;
    Fill fill;
    QStringList secrets;
    Arrive arrive = nullptr; ///< goes on to it on its page
};

void tellExperience(TestRoom &room)
{
    taken(addParticipant(*room.document, {u"Zutana Zafiro"_s, {}, {}, {}, {}, {}, {}}));
    taken(addExperience(*room.document,
                        room.mesa(1),
                        {u"A portal"_s, u"MINED"_s, u"More data"_s, u"ANDA"_s, u"Zutana"_s}));
}

Id<Vote> openVote(TestRoom &room, VoteMethod method)
{
    IdeaDraft draft;
    draft.text = u"A portal for everybody"_s;
    draft.author = u"Zutana Zafiro"_s;
    taken(captureIdea(*room.document, room.mesa(1), draft));
    draft.text = u"Fewer forms"_s;
    taken(captureIdea(*room.document, room.mesa(1), draft));
    const Id<Vote> vote =
        taken(openFirstSelection(*room.document, room.mesa(1), {method, 1, 987, 1})).id();
    if (method != VoteMethod::Agreement)
        return vote;
    const Id<Idea> first = room.document->stores().ideas.ofMesa(room.mesa(1))->first().id();
    taken(markIdea(*room.document, vote, first, true));
    taken(addObjection(*room.document, vote, 613, u"Too dear."_s));
    return vote;
}

void countDots(TestRoom &room)
{
    const Id<Vote> vote = openVote(room, VoteMethod::Dots);
    const auto ideas = room.document->stores().ideas.ofMesa(room.mesa(1));
    taken(countVotes(*room.document, vote, ideas->at(0).id(), 613));
    taken(countVotes(*room.document, vote, ideas->at(1).id(), 211));
}

void agree(TestRoom &room)
{
    openVote(room, VoteMethod::Agreement);
}

void closeCount(TestRoom &room)
{
    countDots(room);
    const auto vote =
        room.document->stores().votes.latest(VotePurpose::FirstSelection, room.mesa(1));
    taken(closeVote(*room.document, (*vote)->vote.id()));
    const Id<Idea> first = room.document->stores().ideas.ofMesa(room.mesa(1))->first().id();
    taken(developIdea(*room.document, first, {u"Zutana Zafiro"_s, u"A page"_s, {}, {}}));
}

void judge(TestRoom &room)
{
    closeCount(room);
    const Id<Idea> first = room.document->stores().ideas.ofMesa(room.mesa(1))->first().id();
    taken(judgeIdea(*room.document, first, Verdict::NotFeasible, 6, u"Razón Zafiro"_s));
}

void select(TestRoom &room)
{
    closeCount(room);
    const Id<Idea> first = room.document->stores().ideas.ofMesa(room.mesa(1))->first().id();
    taken(judgeIdea(*room.document, first, Verdict::Feasible));
    taken(finishFinalSelection(*room.document, room.mesa(1), {first}, {}));
}

void writeSheet(TestRoom &room)
{
    select(room);
    const SmartSheet sheet = room.document->stores().sheets.all()->first();
    taken(editSheet(*room.document, taken(sheet.with([](SmartSheetFields &fields) {
        fields.contactName = u"Contacto Zafiro"_s;
        fields.contactEmail = u"zafiro@example.org"_s;
        fields.contactPhone = u"7777-0101"_s;
        fields.answerBy = u"Firma Zafiro"_s;
    }))));
}

void countActions(TestRoom &room)
{
    select(room);
    WorkshopFields fields = room.document->stores().workshop.get()->fields();
    fields.plenary = true;
    taken(editWorkshop(*room.document, fields));
    taken(startPlenary(*room.document, 987));
    const auto actions = room.document->stores().consolidations.all();
    taken(countHands(*room.document, actions->first().id(), 614));
}

void note(TestRoom &room)
{
    const AgendaBlock block = room.document->stores().agendaBlocks.all()->first();
    taken(editBlock(*room.document, taken(block.with([](AgendaBlockFields &fields) {
        fields.notes = u"Nota Zafiro"_s;
    }))));
}

void reviewPeople(TestWindow &desk)
{
    QFile list(desk.folder.filePath(u"people.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("name,email,phone\nAna,zafiro@example.org,7777-0101\n");
    list.close();
    qobject_cast<RegistrationPage *>(desk.window->view()->page())->importFile(list.fileName());
}

void completeSheet(TestWindow &desk)
{
    QTest::keyClick(desk.window->focusWidget(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

Q_DECLARE_METATYPE(Place)

/// The room sees the screen of the work: who said what and how many raised a hand is not on it.
class tst_Privacy : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void nothingLeaks_data();
    void nothingLeaks();
    void noCountIsLeftForAPainter();
    void theDocumentShowsNoPage();
    void nobodyIsToldWhatBecameOfTheirIdea();
    void f5OnASingleScreenTurnsItOn();
    void theBarSaysSoAndIsTheWayOff();
    void onOneScreenTheWayToTwoIsToldOnce();
    void noKeyPressesTheWayOff();
    void aHandDecidesUntilTheImageIsShownAgain();
    void readingAloudIsForTheFacilitatorAlone();
    void whatIsTypedIsStillCounted();
    void editingAnExperienceKeepsWhoToldIt();
    void whoIsMeantIsAskedByBadges();
    void noNamesAreOfferedWhileSomebodyTypes();
    void aCountAboveThePeopleIsNotTold();

private:
    void open(Fill fill);
    Privacy &privacy() const { return *m_desk->window->findChild<Privacy *>(); }
    QAction &toggle() const
    {
        return *m_desk->window->findChild<Actions *>()->action(ActionId::HideFromRoom);
    }
    QString texts() const { return textsUnder(*m_desk->window->view()->page()); }
    template <typename T>
    T *part(const QString &name) const
    {
        return m_desk->window->findChild<T *>(name);
    }

    std::unique_ptr<TestRoom> m_room;
    std::unique_ptr<TestWindow> m_desk;
};

void tst_Privacy::cleanup()
{
    m_desk.reset();
    m_room.reset();
}

void tst_Privacy::open(Fill fill)
{
    m_room = std::make_unique<TestRoom>();
    if (fill)
        fill(*m_room);
    m_room->document.reset();
    m_desk = std::make_unique<TestWindow>();
    m_desk->window->openFile(m_room->path());
}

void tst_Privacy::nothingLeaks_data()
{
    QTest::addColumn<Place>("place");

    QTest::newRow("contacts of an import") << Place{
        Stage::Registration, nullptr, {u"zafiro@example.org"_s, u"7777-0101"_s}, &reviewPeople};
    QTest::newRow("notes of a block") << Place{Stage::Agenda, &note, {u"Nota Zafiro"_s}};
    QTest::newRow("who told an experience")
        << Place{Stage::Experiences, &tellExperience, {u"Zutana"_s}};
    QTest::newRow("a count of stickers") << Place{Stage::FirstSelection, &countDots, {u"613"_s}};
    QTest::newRow("an agreement") << Place{
        Stage::FirstSelection, &agree, {u"1 of 1 marked"_s, u", marked"_s, u"613"_s}};
    QTest::newRow("a result") << Place{
        Stage::FirstSelection, &closeCount, {u"613 stickers"_s, u"Zutana Zafiro"_s, u"gap of"_s}};
    QTest::newRow("a verdict") << Place{
        Stage::FinalSelection, &judge, {u"Razón Zafiro"_s, u", does not go on"_s}};
    QTest::newRow("contacts of a sheet")
        << Place{Stage::Sheets,
                 &writeSheet,
                 {u"Contacto Zafiro"_s, u"zafiro@example.org"_s, u"7777-0101"_s, u"Firma Zafiro"_s},
                 &completeSheet};
    QTest::newRow("a count of hands") << Place{Stage::Plenary, &countActions, {u"614"_s}};
}

void tst_Privacy::nothingLeaks()
{
    QFETCH(Place, place);
    open(place.fill);
    m_desk->go(place.stage);
    m_desk->window->view()->showTable(1);
    if (place.arrive)
        place.arrive(*m_desk);
    for (const QString &secret : place.secrets)
        QVERIFY2(texts().contains(secret), qPrintable(secret)); // else this would prove nothing

    toggle().trigger();

    QVERIFY(privacy().isOn());
    for (const QString &secret : place.secrets)
        QVERIFY2(!texts().contains(secret), qPrintable(secret));

    toggle().trigger();
    for (const QString &secret : place.secrets)
        QVERIFY2(texts().contains(secret), qPrintable(secret));
}

void tst_Privacy::noCountIsLeftForAPainter()
{
    open(&countDots);
    m_desk->go(Stage::FirstSelection);
    toggle().trigger();

    const auto models = m_desk->window->view()->page()->findChildren<SelectionModel *>();
    bool any = false;
    for (const SelectionModel *model : models) {
        for (const SelectionEntry &entry : model->rows()) {
            any = true;
            QVERIFY(!entry.count);
            QVERIFY(entry.counted);
            QVERIFY(!entry.marked);
            QCOMPARE(entry.share, 0.0);
        }
    }
    QVERIFY(any);
}

void tst_Privacy::theDocumentShowsNoPage()
{
    open(&closeCount);
    m_desk->go(Stage::Document);
    const auto *pages = part<QListWidget>(u"pageList"_s);
    QVERIFY(pages->count() > 0);

    toggle().trigger();
    QCOMPARE(pages->count(), 0);
    QVERIFY(texts().contains(u"not shown while the room sees this screen"_s));

    toggle().trigger();
    QVERIFY(pages->count() > 0);
}

void tst_Privacy::nobodyIsToldWhatBecameOfTheirIdea()
{
    open(&closeCount);
    const auto ask = [this] {
        m_desk->window->findChild<Actions *>()->action(ActionId::WhatBecame)->trigger();
        part<QLineEdit>(u"fateOfWhom"_s)->setText(u"Zutana Zafiro"_s);
        return textsUnder(*m_desk->window->findChild<FateFinder *>());
    };
    QVERIFY(ask().contains(u"A portal for everybody"_s));

    toggle().trigger();
    QVERIFY(!ask().contains(u"A portal for everybody"_s));
}

void tst_Privacy::f5OnASingleScreenTurnsItOn()
{
    open(&countDots);
    QVERIFY(!privacy().isOn());
    QVERIFY(!toggle().isChecked());

    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);
    QVERIFY(privacy().isOn());
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);

    QVERIFY(privacy().isOn()); // the projector still hangs on this screen
    QVERIFY(toggle().isChecked());
    m_desk->go(Stage::FirstSelection);
    QVERIFY(!texts().contains(u"613"_s));

    m_desk->window->closeWorkshop();
    QVERIFY(!privacy().isOn());
}

void tst_Privacy::theBarSaysSoAndIsTheWayOff()
{
    open(nullptr);
    auto *bar = part<QWidget>(u"privacyBar"_s);
    QVERIFY(!bar->isVisible());

    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);
    QVERIFY(!bar->isVisible()); // the room has the image and nothing else
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);
    QVERIFY(bar->isVisible());
    QVERIFY(part<QLabel>(u"privacySentence"_s)->text().contains(u"F5"_s));

    part<QPushButton>(u"showAllButton"_s)->click();
    QVERIFY(!privacy().isOn());
    QVERIFY(!bar->isVisible());
    QVERIFY(!toggle().isChecked());
}

void tst_Privacy::onOneScreenTheWayToTwoIsToldOnce()
{
    open(nullptr);
    const auto press = [this] {
        QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);
    };
    auto *toast = m_desk->window->findChild<Toast *>();
    press();
    QVERIFY(!toast->isVisible()); // the room has the image and nothing else
    press();
    QVERIFY(toast->isVisible());
    QVERIFY(toast->findChild<QLabel *>()->text().contains(u"choose Extend"_s));
    toast->dismiss();
    press();
    press();
    QVERIFY(!toast->isVisible());
}

void tst_Privacy::noKeyPressesTheWayOff()
{
    open([](TestRoom &room) { taken(startAgenda(*room.document)); });
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);
    m_desk->go(Stage::Agenda);
    auto *clock = m_desk->window->focusWidget();
    m_desk->window->findChild<Actions *>()->action(ActionId::StartRound)->trigger();
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_desk->window->focusWidget(), clock);

    const auto *wayOff = part<QPushButton>(u"showAllButton"_s);
    QCOMPARE(wayOff->focusPolicy(), Qt::NoFocus);
    QVERIFY(!wayOff->autoDefault());
}

void tst_Privacy::aHandDecidesUntilTheImageIsShownAgain()
{
    open(nullptr);
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);
    toggle().trigger();
    QVERIFY(!privacy().isOn());

    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);
    QVERIFY(privacy().isOn());
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_F5);
    QVERIFY(privacy().isOn());
}

void tst_Privacy::readingAloudIsForTheFacilitatorAlone()
{
    open(nullptr);
    QTest::keySequence(m_desk->window.get(), Qt::CTRL | Qt::Key_L);
    QVERIFY(!privacy().isOn());
}

void tst_Privacy::whatIsTypedIsStillCounted()
{
    open(&agree);
    toggle().trigger();
    m_desk->go(Stage::FirstSelection);
    m_desk->window->view()->showTable(1);
    const Stores &stores = m_desk->window->document()->stores();
    const Id<Mesa> mesa = stores.mesas.all()->first().id();
    const QString card = QString::number((*stores.ideas.ofMesa(mesa)).first()->number);
    auto *field = part<QLineEdit>(u"countField1"_s);
    const auto marked = [&] {
        return (*readFirstSelection(stores, mesa))->total();
    };
    QCOMPARE(marked(), 1);

    field->setFocus();
    QTest::keyClicks(field, card);
    QTest::keyClick(field, Qt::Key_Return); // it was marked: now it is not
    QCOMPARE(marked(), 0);
    QVERIFY(texts().contains(u"Card %1 is noted."_s.arg(card)));

    QTest::keyClicks(field, card);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(marked(), 1);
}

void tst_Privacy::editingAnExperienceKeepsWhoToldIt()
{
    open(&tellExperience);
    toggle().trigger();
    m_desk->go(Stage::Experiences);
    auto *list = part<QAbstractItemView>(u"experiences"_s);
    list->setCurrentIndex(list->model()->index(0, 1));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    QVERIFY(!texts().contains(u"Zutana"_s));

    auto *text = part<QPlainTextEdit>(u"textBox"_s);
    text->setPlainText(u"Two portals"_s);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Return);

    const Experience told = m_desk->window->document()->stores().experiences.all()->first();
    QCOMPARE(told->text, u"Two portals"_s);
    QCOMPARE(told->supportBy, u"ANDA"_s);
    QVERIFY(told->teller.has_value());
}

void tst_Privacy::whoIsMeantIsAskedByBadges()
{
    open(&tellExperience);
    taken(
        addParticipant(*m_desk->window->document(), {u"Zutana Zarzal"_s, {}, {}, {}, {}, {}, {}}));
    m_desk->go(Stage::Ideas);
    m_desk->window->view()->showTable(1);
    auto *field = part<QLineEdit>(u"captureField1"_s);
    field->setFocus();
    field->setText(u"Huertos @zutana"_s);
    QVERIFY(texts().contains(u"Zutana Zarzal"_s)); // else this would prove nothing
    QTest::keyClick(field, Qt::Key_Return);

    toggle().trigger();
    QVERIFY2(!texts().contains(u"Zafiro"_s),
             qPrintable(texts().split(u'\n').filter(u"Zafiro"_s).join(u'|')));
    QTest::keyClick(field, Qt::Key_Return);

    QVERIFY(!texts().contains(u"Zafiro"_s) && !texts().contains(u"Zarzal"_s));
    QVERIFY(texts().contains(u"Who is it? 1, 2. Write the number."_s));
    field->setText(u"Huertos @2"_s);
    QVERIFY(!texts().contains(u"Zarzal"_s));
}

void tst_Privacy::noNamesAreOfferedWhileSomebodyTypes()
{
    open(&tellExperience);
    const auto offered = [&](Stage stage, const QString &name, const QString &typed) {
        m_desk->go(stage);
        auto *field = part<QLineEdit>(name);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, typed);
        const auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        const bool isThere = list && list->isVisible();
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->hide();
        return isThere;
    };
    m_desk->window->view()->showTable(1);
    QVERIFY(offered(Stage::Ideas, u"captureField1"_s, u"Huertos @zu"_s));
    QVERIFY(offered(Stage::Experiences, u"tellerBox"_s, u"zu"_s));

    toggle().trigger();

    QVERIFY(!offered(Stage::Ideas, u"captureField1"_s, u"Huertos @zu"_s));
    QVERIFY(!offered(Stage::Experiences, u"tellerBox"_s, u"zu"_s));
    QVERIFY(offered(Stage::Experiences, u"institutionBox"_s, u"mi"_s));
}

void tst_Privacy::aCountAboveThePeopleIsNotTold()
{
    open([](TestRoom &room) { openVote(room, VoteMethod::Dots); });
    m_desk->go(Stage::FirstSelection);
    m_desk->window->view()->showTable(1);
    const Stores &stores = m_desk->window->document()->stores();
    const Idea idea = stores.ideas.ofMesa(stores.mesas.all()->first().id())->first();
    auto *field = part<QLineEdit>(u"countField1"_s);
    const auto type = [&] {
        field->setFocus();
        QTest::keyClicks(field, u"%1 988"_s.arg(idea->number));
        QTest::keyClick(field, Qt::Key_Return);
    };
    type();
    QVERIFY(texts().contains(u"988"_s));
    toggle().trigger();
    field->clear();
    QVERIFY(!texts().contains(u"988"_s));

    type();
    QVERIFY(!texts().contains(u"988"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE((*readFirstSelection(stores, idea->mesa))->find(idea.id())->count, 988);
}

TALLERISTA_TEST(tst_Privacy)
#include "tst_privacy.moc"
