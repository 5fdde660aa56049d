// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/actions/lendingactions.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/store/formatcheck.h"
#include "core/store/lentcopy.h"
#include "core/store/merge/compare.h"
#include "tests/support/bytes.h"
#include "tests/support/foreignprogram.h"
#include "tests/support/olderformat.h"
#include "tests/support/testclass.h"
#include "tests/support/testcomputers.h"

#include <QSignalSpy>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

RowId idOf(char letter)
{
    return *RowId::fromBytes(QByteArray(16, letter));
}

/// "a5": written by a at 5; empty: never after its birth.
std::optional<Stamp> stampOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return Stamp{text.mid(1).toLongLong(), idOf(text.at(0).toLatin1())};
}

constexpr int TopicName = 2;

const Catalog &catalog()
{
    static const Catalog known = [] {
        const auto database = Database::openInMemory();
        if (!(*database)->executeScript(schemaScript(WorkshopFile::FormatVersion)))
            qFatal("no schema");
        return *Catalog::read(**database);
    }();
    return known;
}

/// A file with one topic, called \a name since \a stamp, that has seen what \a seen says: "a5 b3".
Holding fileWith(const QString &name, const QString &stamp, const QString &seen)
{
    Holding holding{idOf('w'), {}, QList<Rows>(catalog().tables().size()), {}, {}};
    const RowId row = idOf('t');
    holding.tables[int(Entity::Topic) - 1].insert(row, {row.toBytes(), 0, name, u""_s, u"n"_s});
    const auto written = stampOf(stamp);
    if (written)
        holding.knowledge.stamps.insert({Entity::Topic, row, TopicName}, *written);
    for (const QString &each : seen.split(u' ', Qt::SkipEmptyParts)) {
        const auto known = stampOf(each);
        holding.known.insert(known->replica, known->hlc);
    }
    return holding;
}

/// Changes the wording of the idea at \a index.
void reword(Computer &computer, int index, const QString &text)
{
    const auto ideas = computer.document->stores().ideas.all();
    const auto worded = ideas->at(index).with([&](IdeaFields &fields) { fields.text = text; });
    QVERIFY(editIdea(*computer.document, *worded));
}

void capture(Computer &computer, int mesa, const QString &text)
{
    const auto idea = captureIdea(*computer.document, computer.mesa(mesa), saying(text));
    QVERIFY2(idea, idea ? "" : qPrintable(idea.error().message));
}

/// Two computers with one idea at table 1.
void oneIdea(TestWorkshop &workshop)
{
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(1), saying(u"Una"_s)));
}

/// Whether \a text stands in the computer's file or in one beside it.
bool holds(const Computer &computer, const QByteArray &text)
{
    return bytesOf(computer.path).contains(text)
           || bytesOf(computer.path + u"-journal"_s).contains(text);
}

/// Closes what \a computer holds, as a program of format 1 would have left it.
void leaveInFormat1(Computer &computer)
{
    computer.document.reset();
    makeFormat1(computer.path);
}

/// Lends table 2 to the second computer, whose copy is made then.
void lendTableTwo(Computers &computers)
{
    const Id<Mesa> mesa = computers[0].mesa(2);
    QVERIFY(lendMesa(*computers[0].document, mesa));
    computers[0].document.reset();
    computers[1].document.reset();
    QVERIFY(QFile::remove(computers[1].path));
    QVERIFY(QFile::copy(computers[0].path, computers[1].path));
    QVERIFY(markAsLentCopy(computers[1].path, mesa, computers[0].clock.nowUtcMs()));
    computers[0].open();
    computers[1].open();
}

QString refusal(Computer &computer, const QString &path)
{
    const auto looked = lookAtOtherFile(*computer.document, path);
    return looked ? QString() : looked.error().message;
}

} // namespace

class tst_Merge : public QObject
{
    Q_OBJECT

private slots:
    void oneCellIsDecidedByItsStamps_data();
    void oneCellIsDecidedByItsStamps();
    void newRowsComeWithWhatTheyReferTo();
    void aJoiningIsOneStepAnnouncedOnce();
    void theOtherFileIsNotTouched();
    void bothComputersTellOfTheSameConflict();
    void aLosingTextIsTakenWithOneStep();
    void whoGoesOnWritingInTheirOwnTextIsNoConflict();
    void aChosenTextIsNotAskedForAgain();
    void aConflictThatOursWinsLeavesNoStep();
    void theSameNumberGoesToTheOlderRow();
    void aNumberGivenByAJoiningStays();
    void theSameBadgeGoesToOnePerson();
    void theMainFileKeepsItsNumbers();
    void aTopicThatIsStillUsedComesBack();
    void anEditOfADeletedRowIsAsked();
    void whoIsErasedStaysErased_data();
    void whoIsErasedStaysErased();
    void joiningTellsOfTheErasedByTheirNumber();
    void undoingAJoiningLeavesTheErasedErased();
    void aTextFromThereBringsNoErasedNameBack();
    void aLostNameOfTheErasedIsForgotten();
    void aLentCopyBringsNoAgenda();
    void aFileThatCannotBeJoinedIsRefused_data();
    void aFileThatCannotBeJoinedIsRefused();
    void aLosingTextThatFitsNoCellIsNotTaken_data();
    void aLosingTextThatFitsNoCellIsNotTaken();
    void aLentTableIsWrittenOnlyInItsCopy();
    void aTableTakenBackIsWrittenInTheMainFile();
    void theChangesOfALentTableComeBack();
    void aCopyLentBeforeTheUpgradeComesBack();
    void filesThatWereBroughtUpApartBringNothingNew();
    void aTextThatCameLaterWinsOverTheSilenceOfAnOlderFile();
};

void tst_Merge::oneCellIsDecidedByItsStamps_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("weHaveSeen");
    QTest::addColumn<QString>("theyHaveSeen");
    QTest::addColumn<bool>("theirsIsTaken");
    QTest::addColumn<int>("clashes");

    QTest::newRow("written nowhere") << u""_s << u""_s << u"a1 b1"_s << u"a1 b1"_s << false << 0;
    QTest::newRow("written there") << u""_s << u"b5"_s << u"a1"_s << u"b5"_s << true << 0;
    QTest::newRow("written here") << u"a5"_s << u""_s << u"a5"_s << u"b1"_s << false << 0;
    QTest::newRow("the same writing") << u"a5"_s << u"a5"_s << u"a5"_s << u"a5"_s << false << 0;
    QTest::newRow("there, knowing of ours")
        << u"a5"_s << u"b6"_s << u"a5"_s << u"a5 b6"_s << true << 0;
    QTest::newRow("here, knowing of theirs")
        << u"a6"_s << u"b5"_s << u"a6 b5"_s << u"b5"_s << false << 0;
    QTest::newRow("apart, theirs later") << u"a5"_s << u"b6"_s << u"a5"_s << u"b6"_s << true << 1;
    QTest::newRow("apart, ours later") << u"a6"_s << u"b5"_s << u"a6"_s << u"b5"_s << false << 1;
    QTest::newRow("apart, at the same instant")
        << u"a5"_s << u"b5"_s << u"a5"_s << u"b5"_s << true << 1;
    QTest::newRow("apart, there with a clock a year ahead")
        << u"a5"_s << u"b99999999"_s << u"a5"_s << u"b99999999"_s << true << 1;
    QTest::newRow("apart, a third one's writing")
        << u"a5"_s << u"c6"_s << u"a5 b9"_s << u"b9 c6"_s << true << 1;
    QTest::newRow("a third one's, seen by both before ours")
        << u"a7"_s << u"c6"_s << u"a7 c6"_s << u"c6"_s << false << 0;
}

void tst_Merge::oneCellIsDecidedByItsStamps()
{
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, weHaveSeen);
    QFETCH(QString, theyHaveSeen);
    QFETCH(bool, theirsIsTaken);
    QFETCH(int, clashes);
    const Holding one = fileWith(u"nuestro"_s, ours, weHaveSeen);
    const Holding other = fileWith(ours == theirs ? u"nuestro"_s : u"suyo"_s, theirs, theyHaveSeen);

    const MergePlan plan = compare(catalog(), one, other);
    const MergePlan back = compare(catalog(), other, one);

    QCOMPARE(!plan.cells.isEmpty(), theirsIsTaken);
    QCOMPARE(plan.clashes.size(), clashes);
    QCOMPARE(back.clashes.size(), clashes);
    if (theirsIsTaken) {
        QCOMPARE(plan.cells.first().after.toString(), u"suyo"_s);
        QCOMPARE(plan.cells.first().stamp, stampOf(theirs));
        QVERIFY(back.cells.isEmpty());
    }
    if (clashes == 1) {
        const Conflict &kept = plan.learned.conflicts.first();
        QCOMPARE(kept.id, back.learned.conflicts.first().id);
        QCOMPARE(kept.loser.toString(), theirsIsTaken ? u"nuestro"_s : u"suyo"_s);
    }
}

void tst_Merge::newRowsComeWithWhatTheyReferTo()
{
    Computers computers(2);
    IdeaDraft draft = saying(u"Publicar compras"_s);
    draft.topic = u"Transparencia"_s;
    draft.author = u"Rosa"_s;
    draft.institution = u"CIDEP"_s;
    QVERIFY(captureIdea(*computers[1].document, computers[1].mesa(2), draft));

    const MergePreview done = computers[0].join(computers[1]);

    QCOMPARE(computers[0].ideas(), QStringList{u"M2-01 Publicar compras"_s});
    const auto ideas = computers[0].document->stores().ideas.all();
    const auto topic = computers[0].document->stores().topics.get(*ideas->first()->topic);
    QCOMPARE((*topic)->name, u"Transparencia"_s);
    QCOMPARE(done.added.size(), 4);
    QVERIFY(*computers[0].document->integrityHolds());
    QVERIFY(*computers[0].document->fingerprintHolds());
}

void tst_Merge::aJoiningIsOneStepAnnouncedOnce()
{
    Computers computers(2, oneIdea);
    capture(computers[1], 1, u"Dos"_s);
    reword(computers[1], 0, u"Una mejor"_s);
    WorkshopDocument &document = *computers[0].document;
    const qint64 steps = document.lastSequence();
    const QSignalSpy changes(&document, &WorkshopDocument::changed);

    computers[0].join(computers[1]);

    QCOMPARE(document.lastSequence(), steps + 1);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(computers[0].ideas(), (QStringList{u"M1-01 Una mejor"_s, u"M1-02 Dos"_s}));
    QCOMPARE(document.nextUndo(Scope::workshop())->step.detail, u"LAPTOP-2"_s);
    QVERIFY(document.undo(Scope::workshop()));
    QCOMPARE(computers[0].ideas(), QStringList{u"M1-01 Una"_s});
    QVERIFY(document.redo(Scope::workshop()));
    QCOMPARE(computers[0].ideas(), (QStringList{u"M1-01 Una mejor"_s, u"M1-02 Dos"_s}));
}

void tst_Merge::theOtherFileIsNotTouched()
{
    Computers computers(2, oneIdea);
    capture(computers[1], 1, u"Dos"_s);
    computers[1].document.reset();
    const QByteArray before = bytesOf(computers[1].path);

    computers[0].join(computers[1]);

    QCOMPARE(bytesOf(computers[1].path), before);
}

void tst_Merge::bothComputersTellOfTheSameConflict()
{
    Computers computers(2, oneIdea);
    reword(computers[0], 0, u"De la primera"_s);
    computers[1].clock.advance(1'000);
    reword(computers[1], 0, u"De la segunda"_s);

    const MergePreview here = computers[0].join(computers[1]);
    const MergePreview there = computers[1].join(computers[0]);

    QCOMPARE(here.clashing.size(), 1);
    QCOMPARE(here.clashing.first().where, u"M1-01 · text"_s);
    QCOMPARE(here.clashing.first().ours, u"De la primera"_s);
    QCOMPARE(here.clashing.first().theirs, u"De la segunda"_s);
    QVERIFY(here.clashing.first().theirsWins);
    QVERIFY(here.edited.isEmpty());
    QVERIFY(there.isEmpty());
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(computers[i].ideas(), QStringList{u"M1-01 De la segunda"_s});
        const auto texts = textsToChoose(*computers[i].document);
        QCOMPARE(texts->size(), 1);
        QCOMPARE(texts->first().id, here.clashing.first().id);
        QCOMPARE(texts->first().lost, u"De la primera"_s);
        QCOMPARE(texts->first().current, u"De la segunda"_s);
        QCOMPARE(texts->first().computer, u"LAPTOP-1"_s);
    }
}

void tst_Merge::aLosingTextIsTakenWithOneStep()
{
    Computers computers(2, oneIdea);
    reword(computers[0], 0, u"De la primera"_s);
    computers[1].clock.advance(1'000);
    reword(computers[1], 0, u"De la segunda"_s);
    const MergePreview done = computers[0].join(computers[1]);
    WorkshopDocument &document = *computers[0].document;

    QVERIFY(swapConflict(document, done.clashing.first().id));
    QCOMPARE(computers[0].ideas(), QStringList{u"M1-01 De la primera"_s});
    QVERIFY(textsToChoose(document)->isEmpty());
    QVERIFY(document.undo(Scope::workshop()));
    QCOMPARE(computers[0].ideas(), QStringList{u"M1-01 De la segunda"_s});
    QCOMPARE(textsToChoose(document)->size(), 1);
    QVERIFY(document.redo(Scope::workshop()));

    computers[1].join(computers[0]);
    QCOMPARE(computers[1].ideas(), QStringList{u"M1-01 De la primera"_s});
    QVERIFY(textsToChoose(*computers[1].document)->isEmpty());
    QVERIFY(!swapConflict(document, idOf('x')));
}

void tst_Merge::whoGoesOnWritingInTheirOwnTextIsNoConflict()
{
    Computers computers(2, oneIdea);
    computers[0].clock.advance(3'600'000); // an hour ahead of the other
    reword(computers[1], 0, u"Primera versión"_s);
    computers[0].join(computers[1]);
    reword(computers[1], 0, u"Segunda versión"_s);

    const MergePreview done = computers[0].join(computers[1]);

    QVERIFY(done.clashing.isEmpty());
    QCOMPARE(computers[0].ideas(), QStringList{u"M1-01 Segunda versión"_s});
}

void tst_Merge::aChosenTextIsNotAskedForAgain()
{
    Computers computers(2, oneIdea);
    reword(computers[0], 0, u"De la primera"_s);
    reword(computers[1], 0, u"De la segunda"_s);
    const MergePreview done = computers[0].join(computers[1]);
    computers[1].join(computers[0]);
    const qint64 steps = computers[0].document->lastSequence();

    QVERIFY(keepCurrent(*computers[0].document, done.clashing.first().id));

    QVERIFY(textsToChoose(*computers[0].document)->isEmpty());
    QCOMPARE(computers[0].document->lastSequence(), steps);
    QCOMPARE(textsToChoose(*computers[1].document)->size(), 1);
    computers[1].join(computers[0]);
    QVERIFY(textsToChoose(*computers[1].document)->isEmpty());
}

void tst_Merge::aConflictThatOursWinsLeavesNoStep()
{
    Computers computers(2, oneIdea);
    reword(computers[1], 0, u"De la segunda"_s);
    computers[0].clock.advance(1'000);
    reword(computers[0], 0, u"De la primera"_s);
    WorkshopDocument &document = *computers[0].document;
    const auto last = document.nextUndo(Scope::workshop());
    const qint64 steps = document.lastSequence();

    QCOMPARE(computers[0].join(computers[1]).clashing.size(), 1);

    QCOMPARE(document.lastSequence(), steps);
    QVERIFY(!document.nextUndo(Scope::workshop()) && !last);
    computers[0].reopen();
    QCOMPARE(textsToChoose(*computers[0].document)->first().lost, u"De la segunda"_s);
}

void tst_Merge::theSameNumberGoesToTheOlderRow()
{
    Computers computers(2, oneIdea);
    capture(computers[0], 1, u"De la primera"_s);
    computers[1].clock.advance(1'000);
    capture(computers[1], 1, u"De la segunda"_s);
    const OtherFile first = computers[1].lookAt(computers[0]);

    const MergePreview here = computers[0].join(computers[1]);
    computers[1].join(first);

    QCOMPARE(here.renumbered.size(), 1);
    QCOMPARE(here.renumbered.first().from, u"M1-02"_s);
    QCOMPARE(here.renumbered.first().to, u"M1-03"_s);
    QCOMPARE(here.renumbered.first().text, u"De la segunda"_s);
    QVERIFY(here.clashing.isEmpty());
    const QStringList together{u"M1-01 Una"_s, u"M1-02 De la primera"_s, u"M1-03 De la segunda"_s};
    QCOMPARE(computers[0].ideas(), together);
    QCOMPARE(computers[1].ideas(), together);
    capture(computers[0], 1, u"Después"_s);
    QCOMPARE(computers[0].ideas().last(), u"M1-04 Después"_s);
}

void tst_Merge::aNumberGivenByAJoiningStays()
{
    Computers computers(2, oneIdea);
    capture(computers[0], 1, u"De la primera"_s);
    computers[1].clock.advance(1'000);
    capture(computers[1], 1, u"De la segunda"_s);
    computers[0].join(computers[1]); // «De la segunda» is M1-03 here
    computers[0].clock.advance(2'000);
    computers[1].clock.advance(3'000);
    capture(computers[0], 1, u"Otra de la primera"_s);
    capture(computers[1], 1, u"Otra de la segunda"_s); // M1-03 there

    const MergePreview again = computers[0].join(computers[1]);
    computers[1].join(computers[0]);

    QCOMPARE(again.renumbered.size(), 1);
    QCOMPARE(again.renumbered.first().text, u"Otra de la segunda"_s);
    QCOMPARE(computers[0].ideas(),
             (QStringList{u"M1-01 Una"_s,
                          u"M1-02 De la primera"_s,
                          u"M1-03 De la segunda"_s,
                          u"M1-04 Otra de la primera"_s,
                          u"M1-05 Otra de la segunda"_s}));
    QCOMPARE(computers[1].ideas(), computers[0].ideas());
}

void tst_Merge::theSameBadgeGoesToOnePerson()
{
    Computers computers(2);
    QVERIFY(addParticipant(*computers[0].document, {u"Rosa"_s, {}, {}, {}, {}, {}, {}}));
    computers[1].clock.advance(1'000);
    QVERIFY(addParticipant(*computers[1].document, {u"Julio"_s, {}, {}, {}, {}, {}, {}}));

    const MergePreview done = computers[0].join(computers[1]);

    QCOMPARE(done.renumbered.size(), 1);
    QCOMPARE(done.renumbered.first().from, u"Person 1"_s);
    QCOMPARE(done.renumbered.first().to, u"Person 2"_s);
    QCOMPARE(done.renumbered.first().text, u"Julio"_s);
}

void tst_Merge::theMainFileKeepsItsNumbers()
{
    Computers computers(2);
    lendTableTwo(computers);
    QVERIFY(addParticipant(*computers[1].document, {u"Julio"_s, {}, {}, {}, {}, {}, {}}));
    computers[0].clock.advance(60'000);
    QVERIFY(addParticipant(*computers[0].document, {u"Rosa"_s, {}, {}, {}, {}, {}, {}}));
    const OtherFile main = computers[1].lookAt(computers[0]);

    const MergePreview here = computers[0].join(computers[1]);
    computers[1].join(main);

    QCOMPARE(here.renumbered.first().text, u"Julio"_s);
    QVERIFY(computers[0].document->fingerprint() == computers[1].document->fingerprint());
}

void tst_Merge::aTopicThatIsStillUsedComesBack()
{
    Computers computers(2);
    const auto topics = computers[0].document->stores().topics.all();
    QVERIFY(removeTopic(*computers[0].document, topics->first().id()));
    IdeaDraft draft = saying(u"Una"_s);
    draft.topic = u"Salud"_s;
    QVERIFY(captureIdea(*computers[1].document, computers[1].mesa(1), draft));
    const OtherFile first = computers[1].lookAt(computers[0]);

    const MergePreview here = computers[0].join(computers[1]);
    computers[1].join(first);

    QCOMPARE(here.revived, QStringList{u"Topic “Salud”"_s});
    QCOMPARE(computers[0].document->stores().topics.all()->size(), 2);
    QVERIFY(computers[0].document->fingerprint() == computers[1].document->fingerprint());
    QVERIFY(computers[0].document->undo(Scope::workshop()));
    QCOMPARE(computers[0].document->stores().topics.all()->size(), 1);
}

void tst_Merge::anEditOfADeletedRowIsAsked()
{
    Computers computers(2, oneIdea);
    const auto ideas = computers[0].document->stores().ideas.all();
    QVERIFY(removeIdeas(*computers[0].document, {ideas->first().id()}));
    reword(computers[1], 0, u"Una mejor"_s);
    const OtherFile first = computers[1].lookAt(computers[0]);

    const MergePreview here = computers[0].join(computers[1]);
    const MergePreview there = computers[1].join(first);

    QCOMPARE(here.clashing.size(), 1);
    QCOMPARE(here.clashing.first().theirs, u"kept"_s);
    QCOMPARE(there.clashing.first().id, here.clashing.first().id);
    QVERIFY(computers[0].ideas().isEmpty());
    QVERIFY(swapConflict(*computers[0].document, here.clashing.first().id));
    QCOMPARE(computers[0].ideas(), QStringList{u"M1-01 Una mejor"_s});
}

void tst_Merge::whoIsErasedStaysErased_data()
{
    QTest::addColumn<bool>("editedLater");

    QTest::newRow("edited on the other before") << false;
    QTest::newRow("edited on the other later") << true;
}

void tst_Merge::whoIsErasedStaysErased()
{
    QFETCH(bool, editedLater);
    Computers computers(2, [](TestWorkshop &workshop) {
        QVERIFY(addParticipant(*workshop.document, {u"Rosa"_s, {}, {}, {}, {}, {}, {}}));
    });
    const Participant person = computers[0].document->stores().participants.all()->first();
    computers[editedLater ? 1 : 0].clock.advance(60'000);
    QVERIFY(eraseParticipant(*computers[0].document, person.id()));
    const auto renamed = person.with([](ParticipantFields &fields) {
        fields.name = u"Rosa María"_s;
        fields.email = u"rosa@example.org"_s;
    });
    QVERIFY(editParticipant(*computers[1].document, *renamed));
    const OtherFile first = computers[1].lookAt(computers[0]);

    computers[0].join(computers[1]);
    computers[1].join(first);

    for (int i = 0; i < 2; ++i) {
        const auto people = computers[i].document->stores().participants.all();
        QCOMPARE(people->first()->name, u"—"_s);
        QCOMPARE(people->first()->email, QString());
        QVERIFY(computers[i].holding().knowledge.conflicts.isEmpty());
        QVERIFY(!holds(computers[i], "Rosa"));
        QVERIFY(!holds(computers[i], "rosa@example.org"));
        QVERIFY(*computers[i].document->fingerprintHolds());
    }
    QVERIFY(computers[0].document->fingerprint() == computers[1].document->fingerprint());
    const MergePlan plan = compare(catalog(), computers[0].holding(), computers[1].holding());
    QVERIFY(plan.cells.isEmpty());
    QVERIFY(computers[0].lookAt(computers[1]).preview.isEmpty());
    QVERIFY(computers[1].lookAt(computers[0]).preview.isEmpty());
}

void tst_Merge::joiningTellsOfTheErasedByTheirNumber()
{
    Computers computers(2, [](TestWorkshop &workshop) {
        QVERIFY(addParticipant(*workshop.document, {u"Rosa"_s, {}, {}, {}, {}, {}, {}}));
    });
    const auto person = computers[0].document->stores().participants.all()->first();
    QVERIFY(eraseParticipant(*computers[0].document, person.id()));
    QSignalSpy erased(computers[1].document.get(), &WorkshopDocument::erased);

    const OtherFile other = computers[1].lookAt(computers[0]);
    computers[1].join(other);

    QCOMPARE(other.preview.erased.size(), 1);
    QVERIFY(other.preview.edited.isEmpty());
    QVERIFY(!previewLines(other.preview).join(u' ').contains(u"Rosa"_s));
    QCOMPARE(erased.size(), 1);
}

void tst_Merge::undoingAJoiningLeavesTheErasedErased()
{
    Computers computers(2, [](TestWorkshop &workshop) {
        QVERIFY(addParticipant(*workshop.document, {u"Rosa"_s, {}, {}, {}, {}, {}, {}}));
    });
    const auto person = computers[0].document->stores().participants.all()->first();
    capture(computers[0], 1, u"Una"_s);
    QVERIFY(eraseParticipant(*computers[0].document, person.id()));
    computers[1].join(computers[0]);
    QCOMPARE(computers[1].ideas().size(), 1);

    QVERIFY(computers[1].document->undo(Scope::workshop()));

    QVERIFY(computers[1].ideas().isEmpty());
    const auto people = computers[1].document->stores().participants.all();
    QVERIFY(people->first()->erased);
    QVERIFY(!holds(computers[1], "Rosa"));
    computers[1].reopen();
    QVERIFY(*computers[1].document->fingerprintHolds());
    QVERIFY(!holds(computers[1], "Rosa"));
}

void tst_Merge::aTextFromThereBringsNoErasedNameBack()
{
    Computers computers(2, [](TestWorkshop &workshop) {
        ParticipantDraft draft;
        draft.name = u"Rosa Iraheta"_s;
        QVERIFY(addParticipant(*workshop.document, draft));
        oneIdea(workshop);
    });
    const auto person = computers[0].document->stores().participants.all()->first();
    QVERIFY(eraseParticipant(*computers[0].document, person.id()));
    computers[1].clock.advance(60'000);
    capture(computers[1], 2, u"Que Rosa Iraheta lo explique"_s);
    reword(computers[1], 0, u"Una de Rosa Iraheta"_s);

    computers[0].join(computers[1]);

    const QStringList ideas{u"M1-01 Una de —"_s, u"M2-01 Que — lo explique"_s};
    QCOMPARE(computers[0].ideas(), ideas);
    QVERIFY(!holds(computers[0], "Iraheta"));
    QVERIFY(computers[0].lookAt(computers[1]).preview.isEmpty());
    computers[1].join(computers[0]);
    QCOMPARE(computers[1].ideas(), ideas);
    QVERIFY(!holds(computers[1], "Iraheta"));
    computers[0].join(computers[1]);
    QVERIFY(computers[0].document->fingerprint() == computers[1].document->fingerprint());
    QVERIFY(computers[1].lookAt(computers[0]).preview.isEmpty());
}

void tst_Merge::aLostNameOfTheErasedIsForgotten()
{
    Computers computers(2, [](TestWorkshop &workshop) {
        QVERIFY(addParticipant(*workshop.document, {u"Rosa"_s, {}, {}, {}, {}, {}, {}}));
    });
    const auto person = computers[0].document->stores().participants.all()->first();
    const auto rename = [&](Computer &computer, const QString &name) {
        const auto named = person.with([&](ParticipantFields &fields) { fields.name = name; });
        QVERIFY(editParticipant(*computer.document, *named));
    };
    rename(computers[0], u"Rosalía"_s);
    rename(computers[1], u"Rosario"_s);
    const MergePreview preview = computers[0].join(computers[1]);
    QCOMPARE(preview.clashing.size(), 1);
    QVERIFY(swapConflict(*computers[0].document, preview.clashing.first().id));
    QCOMPARE(computers[0].holding().knowledge.conflicts.size(), 1);

    QVERIFY(eraseParticipant(*computers[0].document, person.id()));

    QVERIFY(computers[0].holding().knowledge.conflicts.isEmpty());
    QVERIFY(!holds(computers[0], "Rosa"));
    computers[1].join(computers[0]);
    QVERIFY(computers[1].holding().knowledge.conflicts.isEmpty());
    QVERIFY(!holds(computers[1], "Rosa"));
    computers[0].join(computers[1]);
    QVERIFY(!holds(computers[0], "Rosa"));
}

void tst_Merge::aLentCopyBringsNoAgenda()
{
    Computers computers(2);
    lendTableTwo(computers);
    QVERIFY(startAgenda(*computers[0].document));
    QVERIFY(!startAgenda(*computers[1].document));

    computers[1].join(computers[0]);
    QCOMPARE(computers[1].document->stores().agendaEvents.all()->size(), 1);
    Holding copy = computers[1].holding();
    Rows &events = copy.tables[int(Entity::AgendaEvent) - 1];
    events.insert(computers[1].document->newId<AgendaEvent>(), events.cbegin().value());
    const MergePlan plan = compare(catalog(), computers[0].holding(), copy);

    QVERIFY(plan.leavesAgenda);
    QVERIFY(plan.cells.isEmpty());
}

void tst_Merge::aFileThatCannotBeJoinedIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("says");

    QTest::newRow("of a newer program")
        << QByteArray("PRAGMA user_version = 99") << u"newer Tallerista"_s;
    QTest::newRow("changed from outside")
        << QByteArray("UPDATE workshop SET place = 'x'") << u"while it was being written"_s;
    QTest::newRow("with a dangling reference")
        << QByteArray("UPDATE idea SET mesa = randomblob(16)") << u"removed rows"_s;
    QTest::newRow("of another workshop")
        << QByteArray("UPDATE workshop SET id = randomblob(16)") << u"while it was being"_s;
}

void tst_Merge::aFileThatCannotBeJoinedIsRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, says);
    Computers computers(2, oneIdea);
    computers[1].document.reset();
    meddle(computers[1].path, sql);
    const qint64 steps = computers[0].document->lastSequence();

    const QString sentence = refusal(computers[0], computers[1].path);

    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QCOMPARE(computers[0].document->lastSequence(), steps);
    const TestWorkshop another;
    QVERIFY(refusal(computers[0], another.path()).contains(u"imported instead"_s));
    QVERIFY(refusal(computers[0], computers[0].path).contains(u"this file itself"_s));
    QVERIFY(!refusal(computers[0], u"/nowhere.taller"_s).isEmpty());
}

void tst_Merge::aLosingTextThatFitsNoCellIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("loser");
    QTest::addColumn<int>("offered");

    QTest::newRow("of a row that is not there")
        << QByteArray("randomblob(16)") << QByteArray("x'6141'") << 0;
    QTest::newRow("a number for a text") << QByteArray("id") << QByteArray("x'0c'") << 1;
    QTest::newRow("bytes for a text") << QByteArray("id") << QByteArray("x'4141'") << 1;
}

/// The column is the one of an idea's text; the losing value is in CBOR.
void tst_Merge::aLosingTextThatFitsNoCellIsNotTaken()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, loser);
    Computers computers(2, oneIdea);
    Computer &computer = computers[0];
    const auto column = catalog().table(Entity::Idea).columns.indexOf(u"text"_s);
    computer.document.reset();
    meddle(computer.path,
           "INSERT INTO conflict SELECT randomblob(16), " + QByteArray::number(int(Entity::Idea))
               + ", " + row + ", " + QByteArray::number(column) + ", " + loser
               + ", 1, (SELECT id FROM replica LIMIT 1), 0 FROM idea");
    computer.open();

    const auto texts = textsToChoose(*computer.document);

    QTEST(int(texts->size()), "offered");
    for (const LostText &text : *texts)
        QVERIFY(!swapConflict(*computer.document, text.id));
    QVERIFY(*computer.document->fingerprintHolds());
    QCOMPARE(computer.ideas(), computers[1].ideas());
}

void tst_Merge::aLentTableIsWrittenOnlyInItsCopy()
{
    Computers computers(2, oneIdea);
    lendTableTwo(computers);
    WorkshopDocument &main = *computers[0].document;
    WorkshopDocument &copy = *computers[1].document;
    const Id<Mesa> one = computers[0].mesa(1);
    const Id<Mesa> two = computers[0].mesa(2);

    const auto refused = captureIdea(main, two, saying(u"No"_s));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"Table 2"_s), qPrintable(refused.error().message));
    QVERIFY(captureIdea(main, one, saying(u"Sí"_s)));
    QVERIFY(captureIdea(copy, two, saying(u"Sí"_s)));
    QVERIFY(!captureIdea(copy, one, saying(u"No"_s)));
    QVERIFY(!copy.undo(Scope::of(one)));
    const auto ideas = main.stores().ideas.all();
    QVERIFY(!moveIdea(main, ideas->first().id(), two));
    QVERIFY(addParticipant(copy, {u"Rosa"_s, {}, {}, {}, {}, {}, {}}));
    QVERIFY(!lendMesa(copy, one));
    QVERIFY(!takeBackMesa(copy, two));
}

void tst_Merge::aTableTakenBackIsWrittenInTheMainFile()
{
    Computers computers(2);
    lendTableTwo(computers);
    const Id<Mesa> two = computers[0].mesa(2);

    QVERIFY(takeBackMesa(*computers[0].document, two));
    QVERIFY(captureIdea(*computers[0].document, two, saying(u"Sí"_s)));
    computers[1].join(computers[0]);

    QVERIFY(!captureIdea(*computers[1].document, two, saying(u"No"_s)));
}

void tst_Merge::theChangesOfALentTableComeBack()
{
    Computers computers(2, oneIdea);
    lendTableTwo(computers);
    capture(computers[1], 2, u"Lejos"_s);
    capture(computers[0], 1, u"Cerca"_s);

    computers[0].join(computers[1]);

    QCOMPARE(computers[0].ideas(),
             (QStringList{u"M1-01 Una"_s, u"M1-02 Cerca"_s, u"M2-01 Lejos"_s}));
    QVERIFY(!markAsLentCopy(computers[0].path, computers[0].mesa(1), 0));
}

void tst_Merge::aCopyLentBeforeTheUpgradeComesBack()
{
    Computers computers(2, oneIdea);
    lendTableTwo(computers);
    capture(computers[1], 2, u"Lejos"_s);
    leaveInFormat1(computers[0]);
    leaveInFormat1(computers[1]);
    const QByteArray copy = bytesOf(computers[1].path);
    computers[0].open(); // by a program of today
    capture(computers[0], 1, u"Cerca"_s);

    const MergePreview joined = computers[0].join(computers[1]);

    QVERIFY(joined.clashing.isEmpty() && joined.edited.isEmpty());
    QCOMPARE(computers[0].ideas(),
             (QStringList{u"M1-01 Una"_s, u"M1-02 Cerca"_s, u"M2-01 Lejos"_s}));
    QVERIFY(*computers[0].document->fingerprintHolds());
    QCOMPARE(bytesOf(computers[1].path), copy);
    QVERIFY(computers[0].lookAt(computers[1]).preview.isEmpty());
}

void tst_Merge::filesThatWereBroughtUpApartBringNothingNew()
{
    Computers computers(2, oneIdea);
    for (int i : {0, 1}) {
        leaveInFormat1(computers[i]);
        computers[i].open();
    }

    QVERIFY(computers[0].lookAt(computers[1]).preview.isEmpty());
    QVERIFY(computers[1].lookAt(computers[0]).preview.isEmpty());
}

void tst_Merge::aTextThatCameLaterWinsOverTheSilenceOfAnOlderFile()
{
    Computers computers(2, oneIdea);
    leaveInFormat1(computers[0]);
    leaveInFormat1(computers[1]);
    computers[0].open();
    const Idea idea = computers[0].document->stores().ideas.all()->first();
    QVERIFY(computers[0].document->edit({StepKind::EditIdea, Scope::workshop()}, [&](Edit &edit) {
        edit.update(*idea.with([](IdeaFields &fields) { fields.original = u"Como era"_s; }));
        return Result<void>();
    }));

    QVERIFY(computers[0].lookAt(computers[1]).preview.isEmpty());

    computers[1].open();
    computers[1].join(computers[0]);
    QCOMPARE(computers[1].document->stores().ideas.all()->first()->original, u"Como era"_s);
}

TALLERISTA_TEST(tst_Merge)
#include "tst_merge.moc"
