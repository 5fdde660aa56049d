// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs.h"
#include "core/actions/preparationactions.h"
#include "core/base/filename.h"
#include "core/store/copies/verifiedcopy.h"
#include "tests/support/bytes.h"
#include "tests/support/olderformat.h"
#include "tests/support/testclass.h"
#include "tests/support/testcomputers.h"

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

/// `tallerista merge`: what it prints and what it writes.
class tst_MergeJob : public QObject
{
    Q_OBJECT

private slots:
    void itPrintsWhatComesAndBringsIt();
    void aDryRunWritesNothing();
};

namespace {

/// Two closed files that went their own ways.
struct TwoFiles
{
    TwoFiles()
    {
        const auto mesa = [this](int i) {
            return computers[i].mesa(1);
        };
        (void)captureIdea(*computers[0].document, mesa(0), saying(u"De aquí"_s));
        computers[1].clock.advance(1'000);
        (void)captureIdea(*computers[1].document, mesa(1), saying(u"De allá"_s));
        for (int i = 0; i < 2; ++i) {
            auto fields = computers[i].document->stores().workshop.get()->fields();
            fields.place = i == 0 ? u"Sonsonate"_s : u"Izalco"_s;
            (void)editWorkshop(*computers[i].document, fields);
            computers[i].document.reset();
        }
    }

    QStringList words() { return {computers[0].path, computers[1].path}; }

    Computers computers{2};
};

} // namespace

void tst_MergeJob::itPrintsWhatComesAndBringsIt()
{
    TwoFiles files;

    const auto printed = mergeJob(files.words(), {});

    QVERIFY2(printed, printed ? "" : qPrintable(printed.error().message));
    for (const QString &part :
         {u"M1-01 → M1-02: “De allá”"_s, u"here “Sonsonate”, there “Izalco”"_s})
        QVERIFY2(printed->contains(part), qPrintable(*printed));
    files.computers[0].open();
    QCOMPARE(files.computers[0].ideas(), (QStringList{u"M1-01 De aquí"_s, u"M1-02 De allá"_s}));
    const QString asItWas = pathAside(files.computers[0].path, u"before joining"_s);
    const auto before = WorkshopDocument::openForReading(asItWas, files.computers[0].clock);
    QVERIFY(before);
    QCOMPARE((*before)->stores().ideas.all()->size(), 1);
}

void tst_MergeJob::aDryRunWritesNothing()
{
    TwoFiles files;
    makeFormat1(files.computers[0].path); // nor is it brought up to our format
    const QByteArray before = bytesOf(files.computers[0].path);

    const auto printed = mergeJob(files.words(), {{u"dry-run"_s, {}}});

    QVERIFY(printed->contains(u"M1-01 → M1-02"_s));
    QCOMPARE(bytesOf(files.computers[0].path), before);
    files.computers[0].open();
    QCOMPARE(files.computers[0].ideas(), QStringList{u"M1-01 De aquí"_s});
}

TALLERISTA_TEST(tst_MergeJob)
#include "tst_mergejob.moc"
