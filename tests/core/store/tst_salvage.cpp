// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/participantactions.h"
#include "core/store/salvage/salvage.h"
#include "tests/support/damage.h"
#include "tests/support/foreignprogram.h"
#include "tests/support/olderformat.h"
#include "tests/support/testclass.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A file with somebody whose row bears the mark of the erased, while the steps that named them are
/// still there, as an older copy's pages would have them. Returns their id.
QByteArray writeErasedPerson(const QString &path, bool rowIsLost)
{
    TestWorkshop workshop;
    const auto person = addParticipant(
        *workshop.document, {u"Rosa Campos"_s, {}, {}, {}, u"rosa@example.org"_s, {}, {}});
    const QByteArray id = person->id().toBytes();
    workshop.document.reset();
    const QByteArray row = " WHERE id = x'" + id.toHex() + "';";
    if (rowIsLost) {
        const CellChange mark{Entity::Participant, person->id(), 13, 0, 1};
        meddle(workshop.path(),
               "INSERT INTO history SELECT sequence + 1, id, replica, hlc + 1, at, act, NULL, "
               "step, '', "
               "scope, mesa, x'"
                   + encodeCells({mark}).toHex()
                   + "', fingerprint, clocks FROM history ORDER BY sequence DESC LIMIT 1;"
                     "DELETE FROM participant"
                   + row);
    } else {
        meddle(workshop.path(), "UPDATE participant SET name = '—', email = '', erased = 1" + row);
    }
    writeBytes(path, bytesOf(workshop.path()));
    return id;
}

bool isListed(const SalvageReport &report, const QByteArray &row)
{
    return std::any_of(report.doubtful.begin(), report.doubtful.end(), [&](const auto &note) {
        return note.row->toBytes() == row;
    });
}

/// What a file of an older format goes through.
enum class Past { Ours, Older, BroughtUp, BroughtUpAndWorkedOn };

struct Morning
{
    QByteArray bytes;
    Texts texts;
};

/// Some steps of our format at both tables, on ideas of an older one.
void workOn(TestWorkshop &workshop, QRandomGenerator &random)
{
    WorkshopDocument &document = *workshop.document;
    for (int i = 0; i < 60; ++i) {
        workshop.clock.advance(2'000);
        const auto ideas = document.stores().ideas.all();
        const Idea &idea = ideas->at(random.bounded(int(ideas->size())));
        const QString text = u"%1 (de ahora) %2"_s.arg(i).arg(someText(random));
        if (i % 3 == 0)
            (void)captureIdea(document, workshop.mesa(1 + i % 2), {{}, text, {}, {}, {}, {}});
        else if (i % 3 == 1)
            (void)document.edit({StepKind::EditIdea, Scope::of(idea->mesa)}, [&](Edit &edit) {
                edit.update(*idea.with([&](IdeaFields &f) {
                    f.original = idea->text;
                    f.text = text;
                }));
                return Result<void>();
            });
        else
            (void)document.undo(Scope::of(idea->mesa));
    }
}

} // namespace

Q_DECLARE_METATYPE(Damage)
Q_DECLARE_METATYPE(Past)

/// The floors of the design, measured on a file as a morning leaves it.
class tst_Salvage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textsComeBackFromADamagedFile_data();
    void textsComeBackFromADamagedFile();
    void anUndamagedFileComesBackWithItsHistory_data();
    void anUndamagedFileComesBackWithItsHistory();
    void aStepThatIsSilentAboutWhatCameLaterConfirmsItsRow();
    void theRescueIsAStepThatNobodyTakesBack();
    void aDeletedIdeaThatComesBackIsListed();
    void aRescuedFileCanBeRescuedAgain();
    void anErasedPersonStaysErased_data();
    void anErasedPersonStaysErased();
    void aLostTableIsMadeAnewForItsIdeas();
    void whatIsThereIsNeverOverwritten();
    void whatHoldsNoWorkshopLeavesNothingBehind_data();
    void whatHoldsNoWorkshopLeavesNothingBehind();

private:
    /// Opens \a path and holds it to its own checks.
    std::unique_ptr<WorkshopDocument> opened(const QString &path) const;
    static void takesAnEdit(WorkshopDocument &document);

    SalvageRequest request(const QTemporaryDir &folder) const
    {
        return {folder.filePath(u"dañado.taller"_s), folder.filePath(u"rescatado.taller"_s)};
    }

    Morning asItStands() const
    {
        return {bytesOf(m_workshop.path()), textsOf(*opened(m_workshop.path()))};
    }

    TestWorkshop m_workshop;
    QByteArray m_bytes; ///< of what our own format wrote alone
    QMap<Past, Morning> m_mornings;
};

void tst_Salvage::initTestCase()
{
    QRandomGenerator random(2026);
    fill(m_workshop, random);
    m_workshop.document.reset();
    m_mornings.insert(Past::Ours, asItStands());
    m_bytes = m_mornings[Past::Ours].bytes;
    makeFormat1(m_workshop.path());
    m_mornings.insert(Past::Older, asItStands()); // looking at its texts brings it up
    m_mornings.insert(Past::BroughtUp, asItStands());
    m_workshop.reopen();
    workOn(m_workshop, random);
    m_workshop.document.reset();
    m_mornings.insert(Past::BroughtUpAndWorkedOn, asItStands());
    qInfo("%.2f MiB, %d live ideas",
          double(m_bytes.size()) / (1 << 20),
          int(m_mornings[Past::Ours].texts.size()));
}

void tst_Salvage::textsComeBackFromADamagedFile_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<double>("floor");
    QTest::addColumn<Past>("past");

    const std::pair<const char *, Past> pasts[] = {
        {"", Past::Ours},
        {", of an older format", Past::Older},
        {", brought up since", Past::BroughtUp},
        {", brought up and worked on", Past::BroughtUpAndWorkedOn}};
    for (const auto &[of, past] : pasts) {
        const auto row = [of = of,
                          past = past](const char *name, const Damage &damage, double floor) {
            QTest::addRow("%s%s", name, of) << damage << floor << past;
        };
        row(
            "none", [](const QByteArray &bytes, QRandomGenerator &) { return bytes; }, 100);
        row("one page zeroed", pages(0, false), 100);
        row("2 % of pages zeroed", pages(0.02, false), 100);
        row("10 % of pages random", pages(0.1, true), 95);
        row("first 64 KiB overwritten", start(64 << 10), 100);
        row("schema page zeroed", schemaPage(), 100);
        row("cut to 60 %", cut(0.6), 30);
        row("200 bits flipped", bitFlips(200), 96);
    }
}

void tst_Salvage::textsComeBackFromADamagedFile()
{
    QFETCH(Damage, damage);
    QFETCH(double, floor);
    QFETCH(Past, past);
    const auto &[bytes, texts] = m_mornings[past];
    const int rounds = past == Past::Ours ? 5 : 2;

    double least = 100;
    double sum = 0;
    int proven = 0;
    int returned = 0;
    int standing = 0;
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(round);
        const QTemporaryDir folder;
        const QByteArray damaged = damage(bytes, random);
        writeBytes(request(folder).damaged, damaged);

        QElapsedTimer timer;
        timer.start();
        const auto report = salvageWorkshop(request(folder), m_workshop.clock, testWriter());
        fastest = qMin(fastest, timer.nsecsElapsed());

        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QCOMPARE(bytesOf(request(folder).damaged), damaged);
        QCOMPARE(bytesOf(report->keptCopy), damaged);
        auto document = opened(report->rescued);
        const Texts found = textsOf(*document);
        int exact = 0;
        for (auto text = found.begin(); text != found.end(); ++text) {
            exact += texts.value(text.key()) == *text ? 1 : 0;
            if (texts.contains(text.key()))
                continue;
            ++returned;
            QVERIFY2(isListed(*report, text.key()), qPrintable(*text));
        }
        if (report->proven)
            QCOMPARE(found, texts);
        proven += report->proven ? 1 : 0;
        for (const QString &text : texts)
            standing += round == 0 && damaged.contains(text.toUtf8()) ? 1 : 0;
        least = qMin(least, 100.0 * exact / double(texts.size()));
        sum += 100.0 * exact / double(texts.size());
        takesAnEdit(*document);
    }
    qInfo("%s: %.2f %% of texts exact on average, %.2f %% at least; proven %d of %d; %d deleted "
          "ideas "
          "came back; %.0f ms per MiB at best; in the first round %.2f %% still stood in the bytes",
          QTest::currentDataTag(),
          sum / rounds,
          least,
          proven,
          rounds,
          returned,
          double(fastest) / 1e6 / (double(bytes.size()) / (1 << 20)),
          100.0 * standing / double(texts.size()));
    QVERIFY2(least >= floor, qPrintable(QString::number(least)));
}

void tst_Salvage::anUndamagedFileComesBackWithItsHistory_data()
{
    QTest::addColumn<Past>("past");

    QTest::newRow("of our format") << Past::Ours;
    QTest::newRow("of an older one") << Past::Older;
    QTest::newRow("brought up since") << Past::BroughtUp;
    QTest::newRow("brought up and worked on") << Past::BroughtUpAndWorkedOn;
}

void tst_Salvage::anUndamagedFileComesBackWithItsHistory()
{
    QFETCH(Past, past);
    const QTemporaryDir folder;
    writeBytes(request(folder).damaged, m_mornings[past].bytes);

    const auto report = salvageWorkshop(request(folder), m_workshop.clock, testWriter());

    QVERIFY(report && report->proven && report->foundEverything());
    QCOMPARE(report->lostSteps, 0);
    QCOMPARE(report->total().leftOut, 0);
    auto rescued = opened(report->rescued);
    auto original = opened(request(folder).damaged);
    QCOMPARE(rescued->fingerprint(), original->fingerprint());
    QCOMPARE(rescued->lastSequence(), original->lastSequence() + 1);
    const Scope scope = Scope::of(original->stores().mesas.all()->first().id());
    QVERIFY(rescued->undo(scope) && original->undo(scope));
    QCOMPARE(rescued->fingerprint(), original->fingerprint());
}

void tst_Salvage::aStepThatIsSilentAboutWhatCameLaterConfirmsItsRow()
{
    const QTemporaryDir folder;
    writeBytes(request(folder).damaged, m_mornings[Past::Older].bytes);
    meddle(request(folder).damaged,
           "DELETE FROM history WHERE sequence = (SELECT max(sequence) FROM history)");

    auto report = salvageWorkshop(request(folder), m_workshop.clock, testWriter());

    QVERIFY(report && !report->proven);
    QVERIFY(report->count(Entity::Idea).confirmed > 700);
    QVERIFY(report->count(Entity::Idea).once <= 1); // what the lost step did
}

void tst_Salvage::theRescueIsAStepThatNobodyTakesBack()
{
    const QTemporaryDir folder;
    writeBytes(request(folder).damaged, m_bytes);

    const auto report = salvageWorkshop(request(folder), m_workshop.clock, testWriter());

    QVERIFY(report);
    const auto undoable = opened(report->rescued)->nextUndo(Scope::workshop());
    QVERIFY(!undoable || undoable->step.kind != StepKind::RescueFile);
    auto database = Database::open(report->rescued, Database::Access::ReadOnly);
    auto last =
        (*database)->run(u"SELECT act, step, detail FROM history ORDER BY sequence DESC LIMIT 1"_s);
    QVERIFY(last && last->next());
    QCOMPARE(last->value(0).toInt(), int(Act::Birth));
    QCOMPARE(last->value(1).toInt(), int(StepKind::RescueFile));
    QCOMPARE(stepName(StepKind::RescueFile, last->value(2).toString()),
             u"Rescue what was left of dañado.taller"_s);
}

void tst_Salvage::aDeletedIdeaThatComesBackIsListed()
{
    TestWorkshop workshop;
    const Id<Mesa> mesa = workshop.mesa(1);
    const auto idea =
        captureIdea(*workshop.document, mesa, {{}, u"Cerrar el pozo"_s, {}, {}, {}, {}});
    QVERIFY(idea && removeIdeas(*workshop.document, {idea->id()}));
    QVERIFY(captureIdea(*workshop.document, mesa, {{}, u"Reparar el pozo"_s, {}, {}, {}, {}}));
    workshop.document.reset();
    // Its row, its deletion and the clock of that are lost: only the step of its birth is left.
    meddle(workshop.path(),
           "DELETE FROM idea WHERE id = x'" + idea->id().toBytes().toHex()
               + "'; DELETE FROM history WHERE sequence = (SELECT max(sequence) - 1 FROM history);"
                 "DROP TABLE cell_clock; VACUUM;");
    const QTemporaryDir folder;
    writeBytes(request(folder).damaged, bytesOf(workshop.path()));

    const auto report = salvageWorkshop(request(folder), workshop.clock, testWriter());

    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY(isListed(*report, idea->id().toBytes()));
    const SalvageNote &note = report->doubtful.first();
    QCOMPARE(note.doubt, Doubt::PerhapsDeleted);
    QCOMPARE(note.code, u"M1-01"_s);
    QCOMPARE(note.text, u"Cerrar el pozo"_s);
    QVERIFY(reportText(*report).contains(u"M1-01: “Cerrar el pozo” — it may have been deleted"_s));
}

void tst_Salvage::aRescuedFileCanBeRescuedAgain()
{
    QRandomGenerator random(7);
    const QTemporaryDir first;
    writeBytes(request(first).damaged, pages(0.1, true)(m_bytes, random));
    const auto once = salvageWorkshop(request(first), m_workshop.clock, testWriter());
    QVERIFY(once);
    const Texts kept = textsOf(*opened(once->rescued));
    const QTemporaryDir second;
    writeBytes(request(second).damaged, pages(0, false)(bytesOf(once->rescued), random));

    const auto twice = salvageWorkshop(request(second), m_workshop.clock, testWriter());

    QVERIFY(twice);
    QCOMPARE(textsOf(*opened(twice->rescued)), kept);
}

void tst_Salvage::anErasedPersonStaysErased_data()
{
    QTest::addColumn<bool>("rowIsLost");

    QTest::newRow("their row is there") << false;
    QTest::newRow("only the history knows") << true;
}

void tst_Salvage::anErasedPersonStaysErased()
{
    QFETCH(bool, rowIsLost);
    const QTemporaryDir folder;
    const QByteArray id = writeErasedPerson(request(folder).damaged, rowIsLost);
    QVERIFY(bytesOf(request(folder).damaged).contains("Rosa Campos"));

    auto wanted = request(folder);
    wanted.keepCopy = false;
    const auto report = salvageWorkshop(wanted, m_workshop.clock, testWriter());

    QVERIFY(report);
    QVERIFY(report->keptCopy.isEmpty());
    auto document = opened(report->rescued);
    const auto person = document->stores().participants.get(Id<Participant>(*RowId::fromBytes(id)));
    QVERIFY(person);
    QVERIFY((*person)->email.isEmpty());
    const QByteArray rescued = bytesOf(report->rescued);
    QVERIFY(!rescued.contains("Rosa Campos"));
    QVERIFY(!rescued.contains("rosa@example.org"));
    QVERIFY(!reportText(*report).contains(u"Rosa"_s));
}

void tst_Salvage::aLostTableIsMadeAnewForItsIdeas()
{
    TestWorkshop workshop;
    const Id<Mesa> mesa = workshop.mesa(1);
    QVERIFY(captureIdea(*workshop.document, mesa, {{}, u"Reparar el pozo"_s, {}, {}, {}, {}}));
    workshop.document.reset();
    const QTemporaryDir folder;
    meddle(workshop.path(), "DELETE FROM mesa; DELETE FROM history; VACUUM;");
    writeBytes(request(folder).damaged, bytesOf(workshop.path()));

    const auto report = salvageWorkshop(request(folder), workshop.clock, testWriter());

    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY(!report->proven);
    QCOMPARE(report->rebuilt.size(), 1);
    QCOMPARE(report->rebuilt.first().entity, Entity::Mesa);
    QCOMPARE(textsOf(*opened(report->rescued)).values(), QStringList{u"Reparar el pozo"_s});
}

void tst_Salvage::whatIsThereIsNeverOverwritten()
{
    const QTemporaryDir folder;
    writeBytes(request(folder).damaged, m_bytes);
    writeBytes(request(folder).rescued, "anything");
    auto wanted = request(folder);

    QVERIFY(!salvageWorkshop(wanted, m_workshop.clock, testWriter()));
    QCOMPARE(bytesOf(wanted.rescued), QByteArray("anything"));
    wanted.replace = true;
    QVERIFY(salvageWorkshop(wanted, m_workshop.clock, testWriter()));
    writeBytes(wanted.rescued + u"-journal"_s, "of a file that was here before");
    QVERIFY(!salvageWorkshop(wanted, m_workshop.clock, testWriter()));
    wanted.rescued = wanted.damaged;
    QVERIFY(!salvageWorkshop(wanted, m_workshop.clock, testWriter()));
    QCOMPARE(bytesOf(wanted.damaged), m_bytes);
}

void tst_Salvage::whatHoldsNoWorkshopLeavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QRandomGenerator random(1);
    QByteArray noise(100'000, Qt::Uninitialized);
    for (char &byte : noise)
        byte = char(random.generate());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("noise") << noise;
    QTest::newRow("the header alone") << m_bytes.first(100);
}

void tst_Salvage::whatHoldsNoWorkshopLeavesNothingBehind()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    writeBytes(request(folder).damaged, bytes);

    const auto report = salvageWorkshop(request(folder), m_workshop.clock, testWriter());

    QVERIFY(!report);
    QVERIFY(!report.error().message.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"dañado.taller"_s});
}

std::unique_ptr<WorkshopDocument> tst_Salvage::opened(const QString &path) const
{
    auto document = WorkshopDocument::open(path, m_workshop.clock, testWriter());
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    if (!*(*document)->integrityHolds() || !*(*document)->fingerprintHolds())
        qFatal("The rescued file is not sound.");
    return std::move(*document);
}

void tst_Salvage::takesAnEdit(WorkshopDocument &document)
{
    const auto mesa = document.stores().mesas.all()->first();
    const auto added = captureIdea(document, mesa.id(), {9'990, u"otra idea"_s, {}, {}, {}, {}});
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    QVERIFY(document.undo(Scope::of(mesa.id())));
    QVERIFY(*document.fingerprintHolds());
}

TALLERISTA_TEST(tst_Salvage)
#include "tst_salvage.moc"
