// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/reliability/harness.h"
#include "tests/support/testwindow.h"

#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString TypingMode = u"--type"_s;

/// What the killed process does: types ideas into the real window for ever and says each one that
/// the window took.
int typeForEver(const QString &path)
{
    TestWindow desk;
    desk.window->openFile(path);
    desk.window->view()->showStage(stageIndex(Stage::Ideas));
    for (int i = 0;; ++i) {
        auto *field = desk.window->findChild<QLineEdit *>(u"captureField%1"_s.arg(1 + i % 2));
        const QString text = u"idea %1"_s.arg(i);
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        if (!field->text().isEmpty())
            return 1;
        std::fputs(qPrintable(text + u'\n'), stdout);
        std::fflush(stdout);
    }
}

} // namespace

/// The whole window in a process of its own, killed without warning.
class tst_Kill : public QObject
{
    Q_OBJECT

private slots:
    void noAcknowledgedIdeaIsLost();

private:
    struct Count
    {
        int kills = 0;
        int acknowledged = 0;
        int lost = 0;
        int staleLocks = 0;
        int hotJournals = 0;
    };

    /// Kills the typist in the middle of its work \a rounds times, on one workshop.
    void killAgainAndAgain(int rounds, QRandomGenerator &random, Count &count);
};

/// Starts a typist on \a path, kills it after \a wanted ideas and returns those it said are safe.
static QStringList typeAndKill(const QString &path, int wanted)
{
    QProcess typist;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, QFileInfo(path).path()); // it cannot clear up after itself
    typist.setProcessEnvironment(environment);
    typist.start(QCoreApplication::applicationFilePath(), {TypingMode, path});
    QStringList said;
    while (said.size() < wanted && (typist.canReadLine() || typist.waitForReadyRead(60'000))) {
        while (typist.canReadLine())
            said.append(QString::fromUtf8(typist.readLine()).trimmed());
    }
    typist.kill();
    typist.waitForFinished();
    // What it said between our last look and its end was acknowledged too.
    while (typist.canReadLine())
        said.append(QString::fromUtf8(typist.readLine()).trimmed());
    return said;
}

void tst_Kill::killAgainAndAgain(int rounds, QRandomGenerator &random, Count &count)
{
    TestWorkshop workshop;
    workshop.document.reset();
    QHash<QString, int> acknowledged; // each round types the same ideas
    for (int round = 0; round < rounds; ++round) {
        const int wanted = 1 + random.bounded(25);
        const QStringList said = typeAndKill(workshop.path(), wanted);
        QVERIFY(said.size() >= wanted);
        for (const QString &idea : said)
            ++acknowledged[idea];
        ++count.kills;
        count.acknowledged += int(said.size());
        count.hotJournals += QFileInfo(workshop.path() + u"-journal"_s).size() > 0 ? 1 : 0;

        count.staleLocks += FileLease::take(workshop.path()) ? 0 : 1;
        workshop.reopen();
        QVERIFY(*workshop.document->integrityHolds());
        QVERIFY(*workshop.document->fingerprintHolds());
        const QStringList held = workshop.ideaTexts(1) + workshop.ideaTexts(2);
        for (auto idea = acknowledged.cbegin(); idea != acknowledged.cend(); ++idea)
            count.lost += std::max(0, idea.value() - int(held.count(idea.key())));
        workshop.document.reset();
    }
}

void tst_Kill::noAcknowledgedIdeaIsLost()
{
    constexpr int together = 20; // on one workshop, so that it stays the size of a workshop
    QRandomGenerator random(11);
    Count count;
    for (int left = amount(12, 1000); left > 0 && !QTest::currentTestFailed(); left -= together)
        killAgainAndAgain(std::min(left, together), random, count);
    figure(
        u"kill -9 while ideas are typed: %1 kills, %2 acknowledged ideas: %3 lost, %4 stale locks; "
        "%5 hot journals healed"_s.arg(count.kills)
            .arg(count.acknowledged)
            .arg(count.lost)
            .arg(count.staleLocks)
            .arg(count.hotJournals));
    QCOMPARE(count.lost, 0);
    QCOMPARE(count.staleLocks, 0);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == TypingMode)
        return typeForEver(QString::fromLocal8Bit(argv[2]));
    tst_Kill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
