// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/copies/differences.h"
#include "core/store/copies/restore.h"
#include "tests/core/store/copytesting.h"
#include "tests/support/olderformat.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A workshop with one idea, and its backup as of then.
struct BackedUp : TestWorkshop
{
    BackedUp()
        : backup(folder.filePath(u"backup.taller"_s))
    {
        if (!capture(*this, u"Agua limpia"_s) || !verifiedCopy(path(), backup, clock))
            qFatal("there is no backup");
    }

    Idea idea() const { return document->stores().ideas.all()->first(); }

    QString backup;
};

/// What differs in ideas; there has to be something.
KindDifference ideasDiffer(const QString &here, const QString &there)
{
    const auto found = differences(here, there);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    for (const KindDifference &each : *found) {
        if (each.entity == Entity::Idea)
            return each;
    }
    return {Entity::Idea};
}

} // namespace

class tst_Restore : public QObject
{
    Q_OBJECT

private slots:
    void aFileDoesNotDifferFromItsCopy();
    void anIdeaCapturedSinceIsNotInTheCopy();
    void anIdeaRemovedSinceIsOnlyInTheCopy();
    void anIdeaEditedSinceIsShownInBothWordings();
    void examplesAreFewAndShort();
    void kindsAreListedInTheirOrder();
    void everyKindHasAName();
    void anotherWorkshopIsNotCompared();
    void aDamagedFileIsNotCompared();
    void aBackupIsRestoredBesideWhatIsOpen();
    void aBackupOfAnOlderFormatDiffersByWhatWasDoneSince();
    void aBackupOfAnOlderFormatIsRestored();
    void aCopyOfAnOlderFormatGivesWay();
    void nothingIsRestoredOverAFile();
    void namesBesideAreFree();
};

void tst_Restore::aFileDoesNotDifferFromItsCopy()
{
    const BackedUp workshop;

    QVERIFY(differences(workshop.path(), workshop.backup)->isEmpty());
}

void tst_Restore::anIdeaCapturedSinceIsNotInTheCopy()
{
    BackedUp workshop;
    QVERIFY(capture(workshop, u"Salud cerca"_s));

    const KindDifference ideas = ideasDiffer(workshop.path(), workshop.backup);

    QCOMPARE(ideas.onlyHere, 1);
    QCOMPARE(ideas.onlyThere + ideas.changedRows, 0);
    QCOMPARE(ideas.sentence(), u"Ideas: 1 not in the copy"_s);
    QCOMPARE(ideas.examples, QStringList{u"Not in the copy: “Salud cerca”"_s});
}

void tst_Restore::anIdeaRemovedSinceIsOnlyInTheCopy()
{
    BackedUp workshop;
    QVERIFY(removeIdeas(*workshop.document, {workshop.idea().id()}));

    const KindDifference ideas = ideasDiffer(workshop.path(), workshop.backup);

    QCOMPARE(ideas.onlyThere, 1);
    QCOMPARE(ideas.onlyHere + ideas.changedRows, 0);
    QCOMPARE(ideas.examples, QStringList{u"Only in the copy: “Agua limpia”"_s});
}

void tst_Restore::anIdeaEditedSinceIsShownInBothWordings()
{
    BackedUp workshop;
    QVERIFY(editIdea(*workshop.document, *workshop.idea().with([](IdeaFields &fields) {
        fields.text = u"Agua potable"_s;
        fields.rationale = u"Porque sí"_s;
    })));

    const KindDifference ideas = ideasDiffer(workshop.path(), workshop.backup);

    QCOMPARE(ideas.changedRows, 1);
    QCOMPARE(ideas.changedCells, 2);
    QCOMPARE(ideas.examples.first(), u"“Agua potable” here, “Agua limpia” in the copy"_s);
}

void tst_Restore::examplesAreFewAndShort()
{
    BackedUp workshop;
    for (int i = 0; i < 7; ++i)
        QVERIFY(capture(workshop, QString::number(i) + QString(400, u'á')));

    const KindDifference ideas = ideasDiffer(workshop.path(), workshop.backup);

    QCOMPARE(ideas.onlyHere, 7);
    QCOMPARE(ideas.examples.size(), KindDifference::MostExamples);
    for (const QString &example : ideas.examples)
        QVERIFY(example.size() < 90 && example.contains(u'…'));
}

void tst_Restore::kindsAreListedInTheirOrder()
{
    BackedUp workshop;
    IdeaDraft draft;
    draft.text = u"Con tema y autora"_s;
    draft.topic = u"Vivienda"_s;
    draft.author = u"Persona 1"_s;
    draft.institution = u"Alcaldía"_s;
    QVERIFY(captureIdea(*workshop.document, workshop.mesa(2), draft));

    const auto found = differences(workshop.path(), workshop.backup);

    QList<Entity> kinds;
    for (const KindDifference &each : *found)
        kinds.append(each.entity);
    QCOMPARE(
        kinds,
        (QList<Entity>{Entity::Institution, Entity::Participant, Entity::Topic, Entity::Idea}));
}

void tst_Restore::everyKindHasAName()
{
    for (int number = int(Entity::Workshop); number <= int(Entity::Evidence); ++number) {
        KindDifference one{Entity(number)};
        one.changedRows = 2;
        QVERIFY2(one.sentence().size() > 12, qPrintable(one.sentence()));
    }
}

void tst_Restore::anotherWorkshopIsNotCompared()
{
    const BackedUp workshop;
    const BackedUp other;

    QVERIFY(!differences(workshop.path(), other.backup));
}

void tst_Restore::aDamagedFileIsNotCompared()
{
    const BackedUp workshop;
    QByteArray bytes = bytesOf(workshop.backup);
    writeBytes(workshop.backup, bytes.replace("Agua limpia", "Agua sucia!"));

    const auto found = differences(workshop.path(), workshop.backup);

    QVERIFY(!found);
    QVERIFY(found.error().message.contains(u"damaged"_s));
}

void tst_Restore::aBackupIsRestoredBesideWhatIsOpen()
{
    BackedUp workshop;
    QVERIFY(capture(workshop, u"Salud cerca"_s));
    const QString target = nameBeside(workshop.path(), workshop.clock.nowUtcMs());

    const auto restored = restore(workshop.backup, target, workshop.clock);

    QVERIFY(restored);
    QCOMPARE(ideasIn(target), QStringList{u"Agua limpia"_s});
    QCOMPARE(workshop.ideaTexts(1), (QStringList{u"Agua limpia"_s, u"Salud cerca"_s}));
    QVERIFY(WorkshopDocument::open(target, workshop.clock, testWriter()));
}

void tst_Restore::aBackupOfAnOlderFormatDiffersByWhatWasDoneSince()
{
    BackedUp workshop;
    makeFormat1(workshop.backup);
    const QByteArray backup = bytesOf(workshop.backup);
    QVERIFY(differences(workshop.path(), workshop.backup)->isEmpty());
    QVERIFY(differences(workshop.backup, workshop.path())->isEmpty());
    QVERIFY(capture(workshop, u"Salud cerca"_s));

    const auto found = differences(workshop.path(), workshop.backup);

    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().sentence(), u"Ideas: 1 not in the copy"_s);
    QCOMPARE(bytesOf(workshop.backup), backup);
}

void tst_Restore::aBackupOfAnOlderFormatIsRestored()
{
    BackedUp workshop;
    makeFormat1(workshop.backup);
    const QString target = nameBeside(workshop.path(), workshop.clock.nowUtcMs());

    const auto restored = restore(workshop.backup, target, workshop.clock);

    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
    QCOMPARE(bytesOf(target), bytesOf(workshop.backup));
    const auto document = WorkshopDocument::open(target, workshop.clock, testWriter());
    QVERIFY(document && !(*document)->isReadOnly());
    QCOMPARE((*document)->fingerprint(), workshop.document->fingerprint());
    QVERIFY((*document)->undo(Scope::of(workshop.mesa(1))));
    QVERIFY((*document)->stores().ideas.all()->isEmpty());
}

void tst_Restore::aCopyOfAnOlderFormatGivesWay()
{
    BackedUp workshop;
    makeFormat1(workshop.backup);
    QVERIFY(capture(workshop, u"Salud cerca"_s));

    const auto copied = verifiedCopy(workshop.path(), workshop.backup, workshop.clock);

    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
    QVERIFY(copied->replaced);
    QCOMPARE(ideasIn(workshop.backup).size(), 2);
}

void tst_Restore::nothingIsRestoredOverAFile()
{
    BackedUp workshop;
    QVERIFY(capture(workshop, u"Salud cerca"_s));

    QVERIFY(!restore(workshop.backup, workshop.path(), workshop.clock));
    QVERIFY(!restore(workshop.backup, workshop.backup, workshop.clock));

    QCOMPARE(workshop.ideaTexts(1).size(), 2);
}

void tst_Restore::namesBesideAreFree()
{
    const BackedUp workshop;
    const qint64 at = workshop.clock.nowUtcMs();

    const QString first = nameBeside(workshop.path(), at);
    QVERIFY(restore(workshop.backup, first, workshop.clock));
    const QString second = nameBeside(workshop.path(), at);

    QCOMPARE(QFileInfo(first).fileName(), u"taller (24-11-2026 09.00).taller"_s);
    QCOMPARE(QFileInfo(second).fileName(), u"taller (24-11-2026 09.00, 2).taller"_s);
}

TALLERISTA_TEST(tst_Restore)
#include "tst_restore.moc"
