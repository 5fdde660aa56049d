// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/participantactions.h"
#include "tests/support/testclass.h"
#include "tests/support/testpage.h"
#include "tests/support/testselection.h"
#include "ui/stages/casting/selectionmodel.h"
#include "ui/stages/firstselection/firstselectionpage.h"
#include "ui/stages/firstselection/voteresult.h"
#include "ui/stages/idealist.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QStringListModel>
#include <QStyledItemDelegate>

#include <memory>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// The page driven by keyboard, as the person who types does.
class tst_FirstSelectionPage : public QObject
{
    Q_OBJECT

private slots:
    void stickersFromOpeningToElevenWhoPass();
    void moreHandsThanPeopleAskWhetherSomebodyCameIn();
    void whoTypesOnWhileItIsAskedLosesNoCount();
    void aCountThatNobodyCameInForIsTypedAnew();
    void anAgreementIsMarkedAndExplained();
    void severalCardsAreMarkedAtOnce();
    void handsOfMoreThanCouldHaveComeInAreAMistake();
    void aTieIsChosenBySpaceAndAReason();
    void thePartsOfACardAreTypedOneEnterEach();
    void cardsOfPaperAreTypedByTheirNumbers();
    void aCardThatSaysSomethingIsNotReplacedUnasked();
    void theCardAtHandSaysWhichItIsAndTypingGoesOnBehindIt();
    void theFirstWhoDevelopsIsNotPassedOver();
    void proposersWriteOneAfterTheOtherWhileTheClockCounts();
    void whoeverIsChosenByHandHasTheirTimeMovedOnToo();
    void whatWasHalfTypedOpensTheIdeaItIsOf();
    void whoHasSeveralHandsThemOverWithOneKey();
    void pMarksWhatIsOnPaper();
    void nonsenseGetsOneSentenceAndStays();
    void rowsWrapAnewWhereThereIsLessRoom();
    void theIdeaAtHandStaysInSight();
    void theModelKeepsItsPromises();
};

namespace {

void openWith(TestPage<FirstSelectionPage> &page, VoteMethod method, int present)
{
    page.find<QWidget>(u"method"_s)
        ->findChild<QAbstractButton *>(u"choice%1"_s.arg(int(method)))
        ->click();
    page.find<QSpinBox>(u"presentField"_s)->setValue(present);
    page.press(page.find<QPushButton>(u"openVote"_s), Qt::Key_F8);
}

/// Ideas 1, 2 … of people who are at table 1, all of which entered; one more that did not.
struct Proposers
{
    /// An empty name: nobody knows who said it.
    Proposers(TestWorkshop &used, const QStringList &names)
        : workshop(used)
    {
        for (const QString &name : names)
            capture(name);
        capture({});
        for (const Participant &person : *document().stores().participants.all())
            arrive(person);
        const auto vote = CountedVote::open(workshop, {VoteMethod::Dots, int(names.size()), 9, 20});
        for (qsizetype i = 0; i < ideas.size(); ++i)
            QVERIFY(countVotes(document(), vote, ideas.at(i), int(9 - i)));
        QVERIFY(closeVote(document(), vote));
    }

    WorkshopDocument &document() const { return *workshop.document; }
    void bring(const QString &name) const
    {
        ParticipantDraft draft;
        draft.name = name;
        const auto person = addParticipant(document(), draft);
        arrive(*person);
    }
    void arrive(const Participant &person) const
    {
        QVERIFY(editParticipant(document(), *person.with([&](ParticipantFields &fields) {
            fields.mesa = workshop.mesa(1);
            fields.arrivedAt = 1;
        })));
    }
    void capture(const QString &author)
    {
        const auto idea = captureIdea(document(),
                                      workshop.mesa(1),
                                      {{}, u"Idea %1"_s.arg(ideas.size() + 1), {}, {}, {}, author});
        QVERIFY(idea);
        ideas.append(idea->id());
    }

    TestWorkshop &workshop;
    QList<Id<Idea>> ideas;
};

} // namespace

void tst_FirstSelectionPage::stickersFromOpeningToElevenWhoPass()
{
    TestPage<FirstSelectionPage> page;
    writeIdeas(page.workshop, 1, 12);
    page.find<QSpinBox>(u"seatsField"_s)->setValue(3);
    openWith(page, VoteMethod::Dots, 12);
    auto *field = page.find<QLineEdit>(u"countField1"_s);
    for (const QString &typed : {u"7 5"_s, u"M1-02 4"_s, u"3 3"_s, u"4=3"_s, u"5 1"_s}) {
        page.type(field, typed);
        QCOMPARE(field->text(), QString());
    }
    QVERIFY(page.find<QLabel>(u"progress"_s)->text().contains(u"5 of 12"_s));

    page.press(field, Qt::Key_F8);
    page.press(page.find<QPushButton>(u"confirmButton"_s), Qt::Key_Return); // seven have no count

    QVERIFY(firstSelection(page.workshop).isShown());
    QCOMPARE(page.find<QLabel>(u"tieTitle"_s)->text(), u"Tie: 2 ideas for 1 place"_s);
    page.press(page.find<QPushButton>(u"admitAll"_s), Qt::Key_F8);
    QCOMPARE(firstSelection(page.workshop).entered().size(), 4);
    QVERIFY(page.page->missing().contains(u"4"_s));
}

void tst_FirstSelectionPage::moreHandsThanPeopleAskWhetherSomebodyCameIn()
{
    TestPage<FirstSelectionPage> page;
    writeIdeas(page.workshop, 1, 3);
    openWith(page, VoteMethod::Hands, 11);
    auto *field = page.find<QLineEdit>(u"countField1"_s);

    page.type(field, u"1 12"_s);

    QCOMPARE(firstSelection(page.workshop).total(), 0);
    page.press(page.find<QPushButton>(u"confirmButton"_s), Qt::Key_Return);
    QCOMPARE(firstSelection(page.workshop).vote().present, 12);
    QCOMPARE(firstSelection(page.workshop).total(), 12);
}

void tst_FirstSelectionPage::whoTypesOnWhileItIsAskedLosesNoCount()
{
    TestPage<FirstSelectionPage> page;
    writeIdeas(page.workshop, 1, 4);
    openWith(page, VoteMethod::Hands, 6);
    page.find<QLineEdit>(u"countField1"_s)->setFocus();

    for (const char key : QByteArray("1 9\n2 7\n3 6\n4 8\n4 5\n"))
        QTest::keyClick(QApplication::focusWidget(), key == '\n' ? '\r' : key);
    QCOMPARE(firstSelection(page.workshop).total(), 6 + 5);
    page.press(page.find<QLineEdit>(u"countField1"_s), Qt::Key_F8);
    QVERIFY(!firstSelection(page.workshop).isShown()); // two counts are still waiting
    page.press(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(firstSelection(page.workshop).vote().present, 9);
    QCOMPARE(firstSelection(page.workshop).total(), 9 + 7 + 6 + 5);
    page.press(page.find<QLineEdit>(u"countField1"_s), Qt::Key_F8);
    QVERIFY(firstSelection(page.workshop).isShown());
}

void tst_FirstSelectionPage::aCountThatNobodyCameInForIsTypedAnew()
{
    TestPage<FirstSelectionPage> page;
    writeIdeas(page.workshop, 1, 3);
    openWith(page, VoteMethod::Hands, 6);
    auto *field = page.find<QLineEdit>(u"countField1"_s);
    page.type(field, u"1 9"_s);

    page.press(QApplication::focusWidget(), Qt::Key_Escape);

    QCOMPARE(field->text(), u"1 9"_s);
    QCOMPARE(firstSelection(page.workshop).vote().present, 6);
    QCOMPARE(firstSelection(page.workshop).total(), 0);
}

void tst_FirstSelectionPage::anAgreementIsMarkedAndExplained()
{
    TestPage<FirstSelectionPage> page;
    writeIdeas(page.workshop, 1, 4);
    openWith(page, VoteMethod::Agreement, 12);
    auto *field = page.find<QLineEdit>(u"countField1"_s);
    page.type(field, u"2"_s);
    page.type(field, u"4"_s);
    page.type(field, u"2"_s); // out again
    auto *list = page.find<QListView>(u"countList1"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    page.press(list, Qt::Key_Space);
    QCOMPARE(firstSelection(page.workshop).entered().size(), 2);

    page.type(field, u"3 5"_s); // nothing is counted here
    QCOMPARE(firstSelection(page.workshop).entered().size(), 2);
    page.press(field, Qt::Key_F8); // what stands in the line is not dropped without a word
    QVERIFY(!firstSelection(page.workshop).isShown());
    QCOMPARE(field->text(), u"3 5"_s);
    page.press(field, Qt::Key_Escape);
    page.press(field, Qt::Key_F8);
    QVERIFY(
        !firstSelection(page.workshop).isShown()); // no reason yet: that is where the focus goes
    page.typeWhereTheFocusIs(u"Son las que más ayudan"_s);
    page.type(page.find<QLineEdit>(u"objectionField"_s), u"2 falta la del agua"_s);
    page.press(field, Qt::Key_F8);

    QVERIFY(firstSelection(page.workshop).isShown());
    QCOMPARE(firstSelection(page.workshop).record().objections.first()->people, 2);
}

void tst_FirstSelectionPage::severalCardsAreMarkedAtOnce()
{
    TestPage<FirstSelectionPage> page;
    writeIdeas(page.workshop, 1, 4);
    openWith(page, VoteMethod::Agreement, 12);
    auto *field = page.find<QLineEdit>(u"countField1"_s);
    page.type(field, u"2 4, 1"_s);
    QCOMPARE(firstSelection(page.workshop).entered().size(), 3);
    page.type(field, u"3 9"_s); // one of them is not there: none is marked
    QCOMPARE(firstSelection(page.workshop).entered().size(), 3);
    QCOMPARE(field->text(), u"3 9"_s);
}

void tst_FirstSelectionPage::handsOfMoreThanCouldHaveComeInAreAMistake()
{
    TestPage<FirstSelectionPage> page;
    writeIdeas(page.workshop, 1, 4);
    openWith(page, VoteMethod::Hands, 12);
    auto *field = page.find<QLineEdit>(u"countField1"_s);
    page.type(field, u"1 30"_s);
    QCOMPARE(field->text(), u"1 30"_s);
    page.type(field, u"1 13"_s);
    page.press(field, Qt::Key_Return); // one came in
    QCOMPARE(firstSelection(page.workshop).vote().present, 13);
}

void tst_FirstSelectionPage::aTieIsChosenBySpaceAndAReason()
{
    TestPage<FirstSelectionPage> page;
    const CountedVote vote(page.workshop, VoteMethod::Dots, {9, 4, 4, 4}, 2);
    QVERIFY(closeVote(*page.workshop.document, vote.id));
    auto *list = page.find<QListView>(u"resultList1"_s);
    list->setCurrentIndex(list->model()->index(2, 0));
    page.press(list, Qt::Key_Space);
    page.type(page.find<QLineEdit>(u"tieReason"_s), u"La que ya tiene institución"_s);

    QCOMPARE(vote.cards(firstSelection(page.workshop).entered()), QList<int>({1, 3}));
    QVERIFY(page.find<QLabel>(u"decisionSentences"_s)->text().contains(u"M1-03"_s));
}

void tst_FirstSelectionPage::thePartsOfACardAreTypedOneEnterEach()
{
    TestPage<FirstSelectionPage> page;
    const CountedVote vote(page.workshop, VoteMethod::Dots, {9, 4, 1}, 2);
    QVERIFY(closeVote(*page.workshop.document, vote.id));
    ParticipantDraft ana;
    ana.name = u"Ana"_s;
    QVERIFY(addParticipant(*page.workshop.document, ana));
    auto *list = page.find<QListView>(u"resultList1"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    page.press(list, Qt::Key_Return);
    for (const QString &typed : {u"Publicar"_s, u"Para todos"_s, u"Con la alcaldía"_s, u"Ana"_s})
        page.typeWhereTheFocusIs(typed);

    const Stores &stores = page.workshop.document->stores();
    const auto development = **stores.developments.of(vote.ideas.at(0));
    QCOMPARE(development->what, u"Publicar"_s);
    QCOMPARE(development->withWhom, u"Con la alcaldía"_s);
    QCOMPARE((*stores.participants.get(*development->developer))->name, u"Ana"_s);
    page.typeWhereTheFocusIs(u"La segunda"_s); // the last Enter went on to the next idea
    QCOMPARE((**stores.developments.of(vote.ideas.at(1)))->what, u"La segunda"_s);
}

void tst_FirstSelectionPage::cardsOfPaperAreTypedByTheirNumbers()
{
    TestPage<FirstSelectionPage> page;
    const CountedVote vote(page.workshop, VoteMethod::Dots, {9, 8, 7}, 2);
    QVERIFY(closeVote(*page.workshop.document, vote.id));
    const DevelopmentStore &store = page.workshop.document->stores().developments;
    auto *field = page.find<QLineEdit>(u"developmentCard1"_s);

    page.type(field, u"2 Publicar las compras"_s);

    QCOMPARE((**store.of(vote.ideas.at(1)))->what, u"Publicar las compras"_s);
    QCOMPARE(field->text(), QString());
    QCOMPARE(page.find<QLabel>(u"developmentCounts"_s)->text(),
             u"1 of 2 idea(s) developed · missing: M1-01"_s);
    for (const QString &wrong : {u"3 No entró"_s, u"sin número"_s, u"77"_s}) {
        page.type(field, wrong);
        QCOMPARE(field->text(), wrong);
        field->clear();
    }
    QVERIFY(!*store.of(vote.ideas.at(2)));
    page.type(field, u"1"_s);
    page.typeWhereTheFocusIs(u"La primera"_s);
    QCOMPARE((**store.of(vote.ideas.at(0)))->what, u"La primera"_s);
}

void tst_FirstSelectionPage::aCardThatSaysSomethingIsNotReplacedUnasked()
{
    TestPage<FirstSelectionPage> page;
    const CountedVote vote(page.workshop, VoteMethod::Dots, {9, 8, 7}, 3);
    QVERIFY(closeVote(*page.workshop.document, vote.id));
    const DevelopmentStore &store = page.workshop.document->stores().developments;
    const auto what = [&] {
        return (**store.of(vote.ideas.at(1)))->what;
    };
    auto *field = page.find<QLineEdit>(u"developmentCard1"_s);
    page.type(field, u"2 Publicar las compras"_s);

    page.type(field, u"2 De otra tarjeta"_s);

    QCOMPARE(what(), u"Publicar las compras"_s);
    QCOMPARE(field->text(), u"2 De otra tarjeta"_s);
    QCOMPARE(page.find<QListView>(u"resultList1"_s)->currentIndex().row(), 1); // it is on show
    auto *replace = qobject_cast<QPushButton *>(page.host.focusWidget());
    QVERIFY(replace);
    QTest::keyClick(replace, Qt::Key_Escape);
    QCOMPARE(what(), u"Publicar las compras"_s);
    page.type(field, u"2 De otra tarjeta"_s);
    QTest::keyClick(page.host.focusWidget(), Qt::Key_Return);
    QCOMPARE(what(), u"De otra tarjeta"_s);
    QCOMPARE(field->text(), QString());
}

void tst_FirstSelectionPage::theCardAtHandSaysWhichItIsAndTypingGoesOnBehindIt()
{
    TestPage<FirstSelectionPage> page;
    const Proposers proposers(page.workshop, {u"Ana"_s, u"Luis"_s});
    auto *field = page.find<QLineEdit>(u"developmentCard1"_s);
    page.type(field, u"2 Publicar"_s);

    page.type(field, u"2"_s);
    QTest::keyClicks(page.host.focusWidget(), u" todo"_s);

    QCOMPARE(page.find<QLineEdit>(u"developWhat"_s)->text(), u"Publicar todo"_s);
    const QString title = page.find<QLabel>(u"developmentTitle"_s)->text();
    QVERIFY2(title.startsWith(u"M1-02 “"_s) && title.endsWith(u"proposed by Luis"_s),
             qPrintable(title));
}

void tst_FirstSelectionPage::theFirstWhoDevelopsIsNotPassedOver()
{
    TestPage<FirstSelectionPage> page;
    const Proposers proposers(page.workshop, {u"Ana"_s, u"Luis"_s});
    auto *list = page.find<QListView>(u"resultList1"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    const auto *label = page.find<QLabel>(u"developmentTurn"_s);
    QCOMPARE(label->text(), u"Next (F8): Ana (1), M1-01"_s);

    page.press(list, Qt::Key_F8);

    QCOMPARE(page.host.focusWidget()->objectName(), u"developWhat"_s);
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(label->text(), u"Develops now: Ana (1), M1-01 · next (F8): Luis (2), M1-02"_s);
}

void tst_FirstSelectionPage::proposersWriteOneAfterTheOtherWhileTheClockCounts()
{
    TestPage<FirstSelectionPage> page;
    Proposers proposers(page.workshop, {u"Ana"_s, u"Luis"_s});
    WorkshopDocument &document = *page.workshop.document;
    QVERIFY(startAgenda(document));
    page.find<QPushButton>(u"developmentClock"_s)->click();
    const auto turn = [&] {
        return page.ticker.snapshot()->round->turn;
    };
    auto *list = page.find<QListView>(u"resultList1"_s);
    list->setCurrentIndex(list->model()->index(2, 0)); // none that entered
    const auto *label = page.find<QLabel>(u"developmentTurn"_s);
    QCOMPARE(label->text(), u"Next (F8): Ana (1), M1-01"_s);

    page.press(list, Qt::Key_F8);

    QCOMPARE(label->text(), u"Develops now: Ana (1), M1-01 · next (F8): Luis (2), M1-02"_s);
    QCOMPARE(turn(), 1);
    page.typeWhereTheFocusIs(u"De Ana"_s);
    page.press(QApplication::focusWidget(), Qt::Key_F8);
    QCOMPARE(turn(), 2);
    page.typeWhereTheFocusIs(u"De Luis"_s);
    const DevelopmentStore &store = document.stores().developments;
    QCOMPARE((**store.of(proposers.ideas.at(0)))->what, u"De Ana"_s);
    QCOMPARE((**store.of(proposers.ideas.at(1)))->what, u"De Luis"_s);
}

void tst_FirstSelectionPage::whoeverIsChosenByHandHasTheirTimeMovedOnToo()
{
    TestPage<FirstSelectionPage> page;
    const Proposers proposers(page.workshop, {u"Ana"_s, u"Luis"_s});
    QVERIFY(startAgenda(*page.workshop.document));
    auto *list = page.find<QListView>(u"resultList1"_s);
    list->setCurrentIndex(list->model()->index(0, 0)); // Ana's, without F8
    page.find<QPushButton>(u"developmentClock"_s)->click();

    page.press(list, Qt::Key_F8);

    QCOMPARE(page.ticker.snapshot()->round->turn, 2);
    QVERIFY(page.find<QLabel>(u"developmentTurn"_s)->text().startsWith(u"Develops now: Luis"_s));
}

void tst_FirstSelectionPage::whatWasHalfTypedOpensTheIdeaItIsOf()
{
    TestPage<FirstSelectionPage> page;
    const Proposers proposers(page.workshop, {u"Ana"_s, u"Luis"_s});
    auto *list = page.find<QListView>(u"resultList1"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *result = page.page->findChild<VoteResult *>();
    const QByteArray second = proposers.ideas.at(1).toBytes();

    result->openDraft(u"another"_s, second);
    QCOMPARE(list->currentIndex().row(), 0);
    result->openDraft(u"developWhat"_s, second);

    QCOMPARE(list->currentIndex().row(), 1);
}

void tst_FirstSelectionPage::whoHasSeveralHandsThemOverWithOneKey()
{
    TestPage<FirstSelectionPage> page;
    Proposers proposers(page.workshop, {u"Ana"_s, u"Ana"_s, {}});
    WorkshopDocument &document = *page.workshop.document;
    QVERIFY(!page.find<QPushButton>(u"handOver"_s)->isVisible()); // nobody else is here
    QVERIFY(page.find<QLabel>(u"developmentLack"_s)->text().contains(u"Ana (1) has 2 left"_s));
    proposers.bring(u"Luis"_s);
    proposers.bring(u"Marta"_s);
    QVERIFY(page.find<QLabel>(u"developmentLack"_s)
                ->text()
                .contains(u"M1-03 → Luis (2), M1-02 → Marta (3)"_s));
    QVERIFY(document.stores().developments.all()->isEmpty()); // it proposes only

    auto *list = page.find<QListView>(u"resultList1"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F8, Qt::ControlModifier);

    QCOMPARE(document.stores().developments.all()->size(), 2);
    QVERIFY(!page.find<QPushButton>(u"handOver"_s)->isVisible());
    page.toast.findChild<QPushButton *>()->click();
    QVERIFY(document.stores().developments.all()->isEmpty());
}

void tst_FirstSelectionPage::pMarksWhatIsOnPaper()
{
    TestPage<FirstSelectionPage> page;
    const CountedVote vote(page.workshop, VoteMethod::Dots, {9, 8, 1}, 2);
    QVERIFY(closeVote(*page.workshop.document, vote.id));
    auto *list = page.find<QListView>(u"resultList1"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    page.press(list, Qt::Key_P);
    QCOMPARE(page.find<QLabel>(u"developmentCounts"_s)->text(),
             u"0 of 2 idea(s) developed · on paper: M1-01 · missing: M1-02"_s);
    page.press(list, Qt::Key_P);
    QVERIFY(!page.find<QLabel>(u"developmentCounts"_s)->text().contains(u"paper"_s));
    list->setCurrentIndex(list->model()->index(2, 0)); // did not enter
    page.press(list, Qt::Key_P);
    QCOMPARE(page.workshop.document->stores().developments.all()->size(), 1);
}

void tst_FirstSelectionPage::nonsenseGetsOneSentenceAndStays()
{
    TestPage<FirstSelectionPage> page;
    writeIdeas(page.workshop, 1, 3);
    openWith(page, VoteMethod::Dots, 12);
    auto *field = page.find<QLineEdit>(u"countField1"_s);
    for (const QString &typed : {u"siete"_s, u"99 3"_s, u"2"_s, u"<b>1</b> 2"_s}) {
        page.type(field, typed);
        QCOMPARE(field->text(), typed);
        QCOMPARE(firstSelection(page.workshop).total(), 0);
        field->clear();
    }
}

void tst_FirstSelectionPage::rowsWrapAnewWhereThereIsLessRoom()
{
    TestPage<FirstSelectionPage> page;
    QVERIFY(captureIdea(*page.workshop.document,
                        page.workshop.mesa(1),
                        {{}, u"Una idea con muchas palabras "_s.repeated(6), {}, {}, {}, {}}));
    openWith(page, VoteMethod::Dots, 12);
    page.page->resize(1400, 700);
    const auto *list = page.find<QListView>(u"countList1"_s);
    const auto height = [&](int table) {
        page.page->showTable(table);
        QCoreApplication::processEvents();
        return list->visualRect(list->model()->index(0, 0)).height();
    };

    const int alone = height(1);

    QVERIFY(height(StagePage::AllTables) > alone);
    QCOMPARE(height(1), alone);
}

/// As where the box of a tie opens above the list.
void tst_FirstSelectionPage::theIdeaAtHandStaysInSight()
{
    QStringListModel ideas(QStringList(30, u"Una idea"_s));
    QStyledItemDelegate delegate;
    const std::unique_ptr<QListView> list(makeIdeaList(&ideas, &delegate, nullptr));
    list->resize(300, 400);
    list->show();
    const QModelIndex atHand = ideas.index(11);
    list->setCurrentIndex(atHand);
    list->resize(300, 120);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(atHand)));
}

void tst_FirstSelectionPage::theModelKeepsItsPromises()
{
    SelectionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    TestWorkshop workshop;
    const CountedVote vote(workshop, VoteMethod::Dots, {1, 2, 2}, 2);
    const Stores &stores = workshop.document->stores();
    const auto ideas = *stores.ideas.all();
    const IdeaCodes codes(*stores.mesas.all(), ideas);
    const Phrases english(u"en"_s);

    model.setEntries(entriesByCard(firstSelection(workshop), ideas, codes));
    QCOMPARE(model.withCard(2)->code, u"M1-02"_s);
    model.setEntries(entriesByRank(english, firstSelection(workshop), codes, {}));
    QCOMPARE(model.rows().first().code, u"M1-02"_s);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

TALLERISTA_TEST(tst_FirstSelectionPage)
#include "tst_firstselectionpage.moc"
