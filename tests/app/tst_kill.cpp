// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/support/testwindow.h"

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
    desk.window->view()->showStage(desk.stage(Stage::Ideas));
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
};

void tst_Kill::noAcknowledgedIdeaIsLost()
{
    TestWorkshop workshop;
    workshop.document.reset();
    QRandomGenerator random(11);
    QSet<QString> acknowledged;
    for (int round = 0; round < 12; ++round) {
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {TypingMode, workshop.path()});
        const int wanted = 1 + random.bounded(25);
        int heard = 0;
        while (heard < wanted) {
            QVERIFY2(typist.canReadLine() || typist.waitForReadyRead(60'000),
                     qPrintable(typist.errorString()));
            while (typist.canReadLine()) {
                acknowledged.insert(QString::number(round) + u' '
                                    + QString::fromUtf8(typist.readLine()).trimmed());
                ++heard;
            }
        }
        typist.kill();
        QVERIFY(typist.waitForFinished());
        // What it said between our last look and its end was acknowledged too.
        while (typist.canReadLine()) {
            typist.readLine();
            ++heard;
        }

        workshop.reopen();
        QVERIFY(*workshop.document->integrityHolds());
        QVERIFY(*workshop.document->fingerprintHolds());
        const qsizetype held = workshop.ideaTexts(1).size() + workshop.ideaTexts(2).size();
        QVERIFY2(held >= acknowledged.size(),
                 qPrintable(u"%1 held, %2 acknowledged"_s.arg(held).arg(acknowledged.size())));
        QVERIFY2(workshop.ideaTexts(1).contains(u"idea 0"_s), "the first idea of the round");
        workshop.document.reset();
    }
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
