// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/agendabench.h"

#include "core/actions/agendaactions.h"
#include "tests/bench/figures.h"
#include "tests/support/testwindow.h"
#include "ui/base/power.h"

#include <QEventLoop>
#include <QLabel>
#include <QTextStream>
#include <QTime>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Tallerista::Testing {

namespace {

constexpr int IdleMs = 10'000;
constexpr int Rounds = 3;

/// CPU ms that this process uses while \a IdleMs pass.
double idle()
{
    QEventLoop loop;
    QTimer::singleShot(1'000, &loop, &QEventLoop::quit); // what opening leaves to do
    loop.exec();
    const std::clock_t before = std::clock();
    QTimer::singleShot(IdleMs, &loop, &QEventLoop::quit);
    loop.exec();
    return double(std::clock() - before) * 1'000 / CLOCKS_PER_SEC;
}

double idleLabel()
{
    QLabel label;
    label.resize(1366, 740);
    QTimer second;
    second.setTimerType(Qt::PreciseTimer);
    QObject::connect(&second, &QTimer::timeout, &label, [&label] {
        label.setText(QTime::currentTime().toString(u"HH:mm:ss"_s));
    });
    second.start(1'000);
    label.show();
    return idle();
}

double idleAgenda(const QString &path)
{
    TestWindow desk(u"es"_s, TestWindow::Hidden);
    const SystemClockSource clocks;
    MainWindow window({clocks,
                       desk.settings,
                       desk.theme,
                       desk.language,
                       desk.dialogs,
                       desk.power,
                       desk.loudspeaker,
                       desk.folder.filePath(u"data"_s)});
    window.resize(1366, 740);
    window.openFile(path);
    (void)startAgenda(*window.document());
    window.show();
    return idle();
}

} // namespace

void measureAgenda(const QString &folder, QTextStream &out)
{
    const QString path = folder + u"/bench-agenda.taller"_s;
    QList<double> label;
    QList<double> agenda;
    for (int i = 0; i < Rounds; ++i) {
        QFile::remove(path);
        {
            const SystemClock clock;
            (void)createWorkshop(
                path, clock, testWriter(), smallTemplate(), {{}, QDate::currentDate(), {}, {}});
        }
        label.append(idleLabel());
        agenda.append(idleAgenda(path));
    }
    out << "A running agenda with nobody at the keyboard, for " << IdleMs / 1'000
        << " s, against a window with one label that shows the time, medians of " << Rounds
        << ":\n  " << median(agenda) << " ms / " << median(label)
        << " ms = " << median(agenda) / median(label) << " x (bar 2)\n";
    out.flush();
}

} // namespace Tallerista::Testing
