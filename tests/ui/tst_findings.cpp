// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/salvagereport.h"
#include "tests/support/testclass.h"
#include "ui/safety/findings.h"

using namespace Tallerista;
using namespace Qt::StringLiterals;

/// What a rescue found, as a person reads it.
class tst_Findings : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWorthALookComesFirst();
    void rowsThatLookTheSameAreOneLine();
    void kindsThatAreCalledTheSameAreOneLine();
    void nothingIsSaidAboutNothing();
    void theTextHoldsAllOfIt();
};

namespace {

SalvageReport someReport()
{
    SalvageReport report;
    report.rescued = u"/taller (rescatado).taller"_s;
    report.count(Entity::Idea).confirmed = 4;
    report.count(Entity::Idea).doubtful = 1;
    report.count(Entity::Vote).confirmed = 1;
    report.count(Entity::Ballot).once = 2;
    report.doubtful.append({Entity::Idea, u"Más luz"_s, u"Más lus"_s});
    report.leftOut.append({Entity::Vote, {}, {}});
    report.leftOut.append({Entity::Ballot, {}, {}});
    return report;
}

QStringList linesOf(const Findings &findings, const QString &title)
{
    for (const Findings::Section &section : findings.sections) {
        if (section.title == title)
            return section.lines;
    }
    return {};
}

} // namespace

void tst_Findings::whatIsWorthALookComesFirst()
{
    const Findings findings = Findings::of(someReport());

    QCOMPARE(findings.sections.first().title, u"To be checked"_s);
    QCOMPARE(findings.sections.first().lines, QStringList{u"Ideas: “Más luz”\nMás lus"_s});
}

void tst_Findings::rowsThatLookTheSameAreOneLine()
{
    const Findings findings = Findings::of(someReport());

    QCOMPARE(linesOf(findings, u"Left out"_s), QStringList{u"Votes (2 ×)"_s});
}

void tst_Findings::kindsThatAreCalledTheSameAreOneLine()
{
    const QStringList counts = linesOf(Findings::of(someReport()), u"In the new file"_s);

    QCOMPARE(
        counts,
        (QStringList{u"Ideas: 5, 1 to be checked"_s, u"Votes: 3, 2 of them in one copy only"_s}));
}

void tst_Findings::nothingIsSaidAboutNothing()
{
    SalvageReport report;
    report.rescued = u"/taller (rescatado).taller"_s;
    report.count(Entity::Idea);

    const Findings findings = Findings::of(report);

    QCOMPARE(findings.sections.size(), 1); // where it lies
    QVERIFY(!findings.verdict.isEmpty());
}

void tst_Findings::theTextHoldsAllOfIt()
{
    const Findings findings = Findings::of(someReport());

    for (const Findings::Section &section : findings.sections) {
        QVERIFY(findings.text().contains(section.title));
        for (const QString &line : section.lines)
            QVERIFY(findings.text().contains(line));
    }
}

TALLERISTA_TEST(tst_Findings)
#include "tst_findings.moc"
