// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/experienceactions.h"
#include "core/actions/ideajoining.h"
#include "core/actions/participantactions.h"
#include "core/actions/preparationactions.h"
#include "core/store/merge/mending.h"
#include "tests/support/testclass.h"
#include "tests/support/testcomputers.h"
#include "tests/support/testrandom.h"

#include <QRandomGenerator>

#include <ctime>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int SkewMs = 5 * 60'000;

/// TALLERISTA_FORKS asks for more than the usual number.
int forks(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("TALLERISTA_FORKS");
    return wanted > 0 ? wanted : usual;
}

void editIdeas(Computer &computer, QRandomGenerator &random, const QString &text)
{
    WorkshopDocument &document = *computer.document;
    const auto ideas = document.stores().ideas.all();
    const Idea *idea = anyOf(*ideas, random);
    const Idea *other = anyOf(*ideas, random);
    if (!idea)
        return;
    switch (random.bounded(9)) {
    case 0:
        (void)removeIdeas(document, {idea->id()});
        break;
    case 1:
        (void)moveIdea(document, idea->id(), computer.mesa(random.bounded(1, 3)));
        break;
    case 2:
        (void)mergeIdeas(document, idea->id(), {other->id()}, text);
        break;
    case 3:
        (void)setIdeasAside(document, {idea->id()}, text);
        break;
    default:
        (void)editIdea(document, *idea->with([&](IdeaFields &fields) { fields.text = text; }));
    }
}

void editPeople(Computer &computer, QRandomGenerator &random, const QString &text)
{
    WorkshopDocument &document = *computer.document;
    const auto people = document.stores().participants.all();
    const Participant *person = anyOf(*people, random);
    if (!person)
        return;
    switch (random.bounded(4)) {
    case 0:
        (void)removeParticipant(document, person->id());
        break;
    case 1:
        (void)markPresence(document, {person->id()}, random.bounded(2) == 0);
        break;
    case 2:
        (void)setInstitution(document, person->id(), u"Institución %1"_s.arg(random.bounded(4)));
        break;
    default:
        (void)editParticipant(
            document, *person->with([&](ParticipantFields &fields) { fields.name = text; }));
    }
}

void editPreparation(Computer &computer, QRandomGenerator &random, const QString &text)
{
    WorkshopDocument &document = *computer.document;
    const auto topics = document.stores().topics.all();
    const Topic *topic = anyOf(*topics, random);
    auto fields = document.stores().workshop.get()->fields();
    switch (random.bounded(6)) {
    case 0:
        (void)addTopic(document, text);
        break;
    case 1:
        if (topic)
            (void)removeTopic(document, topic->id());
        break;
    case 2:
        if (topic)
            (void)moveTopic(document, topic->id(), 1);
        break;
    case 3:
        (void)addMesa(document);
        break;
    case 4:
        (void)removeMesa(document, document.stores().mesas.all()->last().id());
        break;
    default:
        fields.place = text;
        (void)editWorkshop(document, fields);
    }
}

void turnBack(Computer &computer, QRandomGenerator &random)
{
    const QList<Scope> scopes{
        Scope::workshop(), Scope::of(computer.mesa(1)), Scope::of(computer.mesa(2))};
    const Scope &scope = scopes.at(random.bounded(int(scopes.size())));
    if (random.bounded(3) > 0)
        (void)computer.document->undo(scope);
    else
        (void)computer.document->redo(scope);
}

/// One random thing that a person might do; may be refused.
void doSomething(Computer &computer, QRandomGenerator &random)
{
    const QString text = u"texto %1"_s.arg(random.generate());
    const QString name = u"Persona %1"_s.arg(random.bounded(5));
    const int mesa = random.bounded(1, 3);
    switch (random.bounded(12)) {
    case 0:
    case 1:
    case 2:
    case 3:
        editIdeas(computer, random, text);
        break;
    case 4:
        editPeople(computer, random, text);
        break;
    case 5:
        editPreparation(computer, random, text);
        break;
    case 6:
        turnBack(computer, random);
        break;
    case 7:
        (void)addParticipant(*computer.document, {name, u"Institución 1"_s, {}, {}, {}, {}, {}});
        break;
    case 8:
        (void)addExperience(*computer.document, computer.mesa(mesa), {text, {}, name, {}});
        break;
    default:
        (void)captureIdea(
            *computer.document, computer.mesa(mesa), {{}, text, {}, u"Tema 1"_s, {}, name});
    }
    computer.clock.advance(random.bounded(20'000));
}

void doThings(Computer &computer, QRandomGenerator &random, int times)
{
    for (int i = 0; i < times; ++i)
        doSomething(computer, random);
}

void captureSix(TestWorkshop &workshop)
{
    for (int i = 0; i < 6; ++i)
        (void)captureIdea(*workshop.document,
                          workshop.mesa(1 + i % 2),
                          {{}, u"idea %1"_s.arg(i), {}, {}, {}, u"Persona %1"_s.arg(i)});
}

/// Copies that went their own ways, with clocks that are minutes apart.
struct Fork : Computers
{
    Fork(int count, QRandomGenerator &random)
        : Computers(count, &captureSix)
    {
        for (int i = 0; i < count; ++i) {
            Computer &computer = (*this)[i];
            computer.clock.advance(random.bounded(-SkewMs, SkewMs));
            doThings(computer, random, random.bounded(5, 30));
        }
    }
};

/// What \a computer holds; that it is read from its file is another test's business.
OtherFile heldBy(const Computer &computer)
{
    return {computer.name, computer.holding(), {}};
}

MergePreview join(Computer &into, const Computer &from)
{
    return into.join(heldBy(from));
}

/// What people see: the cells of live rows.
QList<Rows> liveRows(const Holding &holding)
{
    QList<Rows> tables = holding.tables;
    for (Rows &rows : tables)
        rows.removeIf([](const auto &row) { return row.value().at(1).toInt() == 1; });
    return tables;
}

QStringList conflictsOf(const Holding &holding)
{
    QStringList conflicts;
    for (const Conflict &conflict : holding.knowledge.conflicts)
        conflicts.append(QString::fromLatin1(conflict.id.toBytes().toHex()) + u' '
                         + conflict.loser.toString());
    return conflicts;
}

/// The first cell that \a before wrote on its own and of which \a after holds neither the value nor the
/// memory that it lost; empty when there is none. Numbers, places and
/// deletions have rules of their own.
QString whatWasLost(const Catalog &catalog,
                    const Holding &before,
                    const Holding &origin,
                    const Holding &after)
{
    const QList<Conflict> &conflicts = after.knowledge.conflicts;
    const auto isKept = [&](const CellKey &cell, const QVariant &value) {
        return std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict &conflict) {
            return conflict.cell == cell && conflict.loser == value;
        });
    };
    const auto &stamps = before.knowledge.stamps;
    for (auto stamp = stamps.cbegin(); stamp != stamps.cend(); ++stamp) {
        const CellKey &cell = stamp.key();
        if (origin.knows(*stamp) || cell.column == 1 || isArrangement(catalog, cell))
            continue;
        const QVariant value = before.value(cell);
        if (after.value(cell) != value && !isKept(cell, value))
            return u"%1 in column %2 of kind %3"_s.arg(value.toString())
                .arg(cell.column)
                .arg(int(cell.entity));
    }
    for (qsizetype i = 0; i < before.tables.size(); ++i) {
        for (const RowId &row : before.tables.at(i).keys()) {
            if (!after.tables.at(i).contains(row))
                return u"a row of kind %1"_s.arg(i + 1);
        }
    }
    return {};
}

bool isSound(const Computer &computer)
{
    return *computer.document->integrityHolds() && *computer.document->fingerprintHolds();
}

/// Whether all hold the same and tell of the same conflicts.
bool agree(Computers &computers)
{
    for (int i = 1; i < computers.count(); ++i) {
        if (!(computers[i].document->fingerprint() == computers[0].document->fingerprint())
            || conflictsOf(computers[i].holding()) != conflictsOf(computers[0].holding()))
            return false;
    }
    return true;
}

/// Brings everything to the first and from there to all.
void gather(Computers &computers)
{
    for (int i = 1; i < computers.count(); ++i)
        join(computers[0], computers[i]);
    for (int i = 1; i < computers.count(); ++i)
        join(computers[i], computers[0]);
}

/// Of this process: the machine may be busy with others.
double processorMs()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

/// Random forks through the real verbs. A failure prints the seed.
class tst_MergeProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twoCopiesComeToHoldTheSameWhoeverJoins() const;
    void joiningAgainBringsNothing() const;
    void aJoiningUndoneGivesWhatWasThereBefore() const;
    void undoAndRedoOfAJoiningStillConverge() const;
    void threeCopiesConvergeInAnyOrder() const;
    void workGoesOnBetweenJoinings() const;
    void whoIsErasedIsNowhereOnceAllHaveMet() const;
    void printsTheTimeOfAThousandRows();

private:
    quint32 m_seed = 2026;
};

void tst_MergeProperties::initTestCase()
{
    if (const int seed = qEnvironmentVariableIntValue("TALLERISTA_SEED"); seed > 0)
        m_seed = quint32(seed);
}

void tst_MergeProperties::twoCopiesComeToHoldTheSameWhoeverJoins() const
{
    int conflicts = 0;
    for (quint32 seed = m_seed; seed < m_seed + forks(100); ++seed) {
        QRandomGenerator random(seed);
        Fork computers(2, random);
        const OtherFile first = heldBy(computers[0]);
        const OtherFile second = heldBy(computers[1]);

        const MergePreview brought = computers[0].join(second);
        const MergePreview given = computers[1].join(first);

        const QByteArray at = "seed " + QByteArray::number(seed);
        QVERIFY2(computers[0].document->fingerprint() == computers[1].document->fingerprint(), at);
        QCOMPARE(conflictsOf(computers[0].holding()), conflictsOf(computers[1].holding()));
        QCOMPARE(brought.clashing.size(), given.clashing.size());
        QVERIFY2(isSound(computers[0]) && isSound(computers[1]), at);
        const Catalog &catalog = computers[0].document->catalog();
        for (const OtherFile *before : {&first, &second}) {
            const OtherFile &origin = before == &first ? second : first;
            const QString lost =
                whatWasLost(catalog, before->holding, origin.holding, computers[0].holding());
            QVERIFY2(lost.isEmpty(), qPrintable(QString::fromLatin1(at) + u": "_s + lost));
        }
        conflicts += int(brought.clashing.size());
    }
    QVERIFY(conflicts > 0);
    qInfo("%d conflicts in %d joinings", conflicts, forks(100));
}

void tst_MergeProperties::joiningAgainBringsNothing() const
{
    for (quint32 seed = m_seed; seed < m_seed + forks(40); ++seed) {
        QRandomGenerator random(seed);
        Fork computers(2, random);
        const OtherFile other = heldBy(computers[1]);
        computers[0].join(other);
        const qint64 steps = computers[0].document->lastSequence();
        const QStringList conflicts = conflictsOf(computers[0].holding());

        const MergePreview again = computers[0].join(other);
        computers[0].reopen();
        const MergePreview afterRestart = computers[0].join(other);

        QVERIFY2(again.isEmpty() && afterRestart.isEmpty(), QByteArray::number(seed));
        QCOMPARE(computers[0].document->lastSequence(), steps);
        QCOMPARE(conflictsOf(computers[0].holding()), conflicts);
    }
}

void tst_MergeProperties::aJoiningUndoneGivesWhatWasThereBefore() const
{
    for (quint32 seed = m_seed; seed < m_seed + forks(50); ++seed) {
        QRandomGenerator random(seed);
        Fork computers(2, random);
        WorkshopDocument &document = *computers[0].document;
        const auto before = liveRows(computers[0].holding());
        const qint64 steps = document.lastSequence();
        join(computers[0], computers[1]);
        const auto after = liveRows(computers[0].holding());
        if (document.lastSequence() == steps)
            continue;

        const auto undone = document.undo(Scope::workshop());
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
        QVERIFY2(liveRows(computers[0].holding()) == before, QByteArray::number(seed));
        QVERIFY(isSound(computers[0]));
        QVERIFY(document.redo(Scope::workshop()));
        QVERIFY2(liveRows(computers[0].holding()) == after, QByteArray::number(seed));
        QVERIFY(isSound(computers[0]));
    }
}

void tst_MergeProperties::undoAndRedoOfAJoiningStillConverge() const
{
    for (quint32 seed = m_seed; seed < m_seed + forks(50); ++seed) {
        QRandomGenerator random(seed);
        Fork computers(2, random);
        join(computers[0], computers[1]);
        (void)computers[0].document->undo(Scope::workshop());
        if (seed % 3 == 0)
            (void)computers[0].document->redo(Scope::workshop());
        if (seed % 2 == 0)
            doThings(computers[1], random, 5);

        gather(computers);

        QVERIFY2(agree(computers), QByteArray::number(seed));
        QVERIFY(isSound(computers[0]) && isSound(computers[1]));
    }
}

void tst_MergeProperties::threeCopiesConvergeInAnyOrder() const
{
    for (quint32 seed = m_seed; seed < m_seed + forks(50); ++seed) {
        QRandomGenerator random(seed);
        Fork computers(3, random);
        QList<Holding> before;
        for (int i = 0; i < 3; ++i)
            before.append(computers[i].holding());
        for (int i = 0; i < 4; ++i) {
            const int into = random.bounded(3);
            join(computers[into], computers[(into + random.bounded(1, 3)) % 3]);
        }

        gather(computers);

        QVERIFY2(agree(computers), QByteArray::number(seed));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(isSound(computers[i]));
            QVERIFY(join(computers[i], computers[(i + 1) % 3]).isEmpty());
            const QString lost = whatWasLost(computers[0].document->catalog(),
                                             before.at(i),
                                             before.at((i + 1) % 3),
                                             computers[0].holding());
            QVERIFY2(lost.isEmpty(), qPrintable(u"%1: %2"_s.arg(seed).arg(lost)));
        }
    }
}

void tst_MergeProperties::workGoesOnBetweenJoinings() const
{
    for (quint32 seed = m_seed; seed < m_seed + forks(30); ++seed) {
        QRandomGenerator random(seed);
        Fork computers(3, random);
        for (int i = 0; i < 6; ++i) {
            const int into = random.bounded(3);
            join(computers[into], computers[(into + random.bounded(1, 3)) % 3]);
            doThings(computers[random.bounded(3)], random, 4);
        }

        gather(computers);

        QVERIFY2(agree(computers), QByteArray::number(seed));
        QVERIFY(isSound(computers[0]) && isSound(computers[1]) && isSound(computers[2]));
    }
}

void tst_MergeProperties::whoIsErasedIsNowhereOnceAllHaveMet() const
{
    int erased = 0;
    for (quint32 seed = m_seed; seed < m_seed + forks(20); ++seed) {
        QRandomGenerator random(seed);
        std::optional<Id<Participant>> rosa;
        Computers computers(3, [&](TestWorkshop &workshop) {
            ParticipantDraft draft;
            draft.name = u"Rosa Iraheta"_s;
            draft.email = u"rosa@example.org"_s;
            rosa = addParticipant(*workshop.document, draft)->id();
            captureSix(workshop);
        });
        for (int i = 0; i < computers.count(); ++i)
            doThings(computers[i], random, random.bounded(5, 20));
        if (eraseParticipant(*computers[0].document, *rosa))
            ++erased;
        else
            continue; // she was deleted there
        for (int i = 0; i < computers.count(); ++i)
            doThings(computers[i], random, random.bounded(5, 20));

        gather(computers);
        gather(computers);

        const QByteArray at = "seed " + QByteArray::number(seed);
        QVERIFY2(agree(computers), at);
        for (int i = 0; i < computers.count(); ++i) {
            QVERIFY2(isSound(computers[i]), at);
            QFile file(computers[i].path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("Iraheta") && !bytes.contains("rosa@"), at);
        }
    }
    QVERIFY(erased > 0);
}

void tst_MergeProperties::printsTheTimeOfAThousandRows()
{
    constexpr int times = 5;
    double lookedMs = 0;
    double joinedMs = 0;
    for (int time = 0; time < times; ++time) {
        Computers computers(2, [](TestWorkshop &workshop) {
            QList<IdeaDraft> drafts;
            for (int i = 0; i < 500; ++i)
                drafts.append(saying(u"idea %1"_s.arg(i)));
            QVERIFY(importIdeas(*workshop.document, workshop.mesa(1), drafts));
        });
        QList<IdeaDraft> drafts;
        for (int i = 0; i < 500; ++i)
            drafts.append(saying(u"otra %1"_s.arg(i)));
        QVERIFY(importIdeas(*computers[1].document, computers[1].mesa(2), drafts));
        const auto ideas = computers[1].document->stores().ideas.all();
        for (const Idea &idea : *ideas) {
            if (idea->mesa == computers[1].mesa(1))
                QVERIFY(editIdea(*computers[1].document, *idea.with([](IdeaFields &fields) {
                    fields.text += u" cambiada";
                })));
        }
        const double start = processorMs();
        const OtherFile other = computers[0].lookAt(computers[1]);
        const double looked = processorMs();
        const MergePreview done = computers[0].join(other);
        joinedMs += processorMs() - looked;
        lookedMs += looked - start;
        QCOMPARE(done.edited.size(), 500);
    }
    qInfo("1000 changed rows: looked at in %.1f ms, joined in %.1f ms of processor time",
          lookedMs / times,
          joinedMs / times);
}

TALLERISTA_TEST(tst_MergeProperties)
#include "tst_mergeproperties.moc"
