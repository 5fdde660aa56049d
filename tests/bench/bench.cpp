// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures what the product promises as ratios against a peer in the same run: tallerista_bench FOLDER
// [start] [agenda] [ideas] [ranking] [store].

#include "tests/bench/agendabench.h"
#include "tests/bench/figures.h"
#include "tests/bench/ideasbench.h"
#include "tests/bench/rankingbench.h"
#include "tests/bench/storebench.h"
#include "tests/support/testwindow.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTextStream>
#include <QVBoxLayout>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

/// Ends the process at the first paint of a window and says what it took: CPU ms and peak KiB.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool painted = QObject::eventFilter(watched, event);
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, &FirstPaint::report, Qt::QueuedConnection);
        return painted;
    }

private:
    void report()
    {
#ifdef Q_OS_UNIX
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        const auto ms = [](const timeval &time) {
            return time.tv_sec * 1000.0 + double(time.tv_usec) / 1000.0;
        };
        out << ms(used.ru_utime) + ms(used.ru_stime) << ' ' << used.ru_maxrss << Qt::endl;
#endif
        std::exit(0);
    }
};

int showBareWindow()
{
    QWidget window;
    FirstPaint paint;
    window.installEventFilter(&paint);
    window.resize(1366, 740);
    window.show();
    return QApplication::exec();
}

/// The least that any window with words in it has to do: fonts, style and layout.
int showWindowWithText()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(u"Taller"_s));
    layout->addWidget(new QLineEdit);
    layout->addWidget(new QPushButton(u"Abrir"_s));
    FirstPaint paint;
    window.installEventFilter(&paint);
    window.resize(1366, 740);
    window.show();
    return QApplication::exec();
}

int showWorkshop(const QString &path)
{
    TestWindow desk(u"es"_s, TestWindow::Hidden);
    desk.window->openFile(path);
    FirstPaint paint;
    desk.window->view()->page()->installEventFilter(&paint);
    desk.window->show();
    return QApplication::exec();
}

/// CPU ms and peak KiB of one start of ourselves with \a arguments.
QPair<double, double> start(const QStringList &arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished();
    const QStringList numbers =
        QString::fromUtf8(process.readAllStandardOutput()).simplified().split(u' ');
    return {numbers.value(0).toDouble(), numbers.value(1).toDouble()};
}

void measureStart(const QString &folder)
{
    const QString path = folder + u"/bench-start.taller"_s;
    QFile::remove(path);
    TestClock clock;
    {
        auto document = createWorkshop(
            path, clock, testWriter(), smallTemplate(), {{}, QDate(2026, 11, 24), {}, {}});
        QList<IdeaDraft> drafts;
        for (int i = 0; i < 100; ++i)
            drafts.append({{},
                           u"Una idea de longitud corriente para la prueba, número %1"_s.arg(i),
                           {},
                           {},
                           {},
                           {}});
        (void)importIdeas(**document, (*document)->stores().mesas.all()->first().id(), drafts);
    }
    QList<double> bareCpu;
    QList<double> bareMemory;
    QList<double> textCpu;
    QList<double> ourCpu;
    QList<double> ourMemory;
    constexpr int starts = 15;
    for (int i = 0; i < starts; ++i) {
        const auto bare = start({u"--bare"_s});
        textCpu.append(start({u"--text"_s}).first);
        const auto ours = start({u"--workshop"_s, path});
        bareCpu.append(bare.first);
        bareMemory.append(bare.second);
        ourCpu.append(ours.first);
        ourMemory.append(ours.second);
    }
    out << "Start to the first painted page of a workshop with 100 ideas, against a bare window, "
           "medians of "
        << starts << ":\n  CPU    " << median(ourCpu) << " ms / " << median(bareCpu)
        << " ms = " << median(ourCpu) / median(bareCpu) << " x (aim <= 1.5)\n         against "
        << median(textCpu) << " ms of a window with a label, a field and a button = "
        << median(ourCpu) / median(textCpu) << " x\n  memory " << median(ourMemory) / 1024
        << " MiB / " << median(bareMemory) / 1024
        << " MiB = " << median(ourMemory) / median(bareMemory) << " x (aim <= 2)\n";
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--bare"_L1)
        return showBareWindow();
    if (arguments.value(1) == "--text"_L1)
        return showWindowWithText();
    if (arguments.value(1) == "--workshop"_L1)
        return showWorkshop(arguments.value(2));
    if (arguments.size() < 2)
        return 2;
    const QString &folder = arguments.at(1);
    const QStringList parts = arguments.mid(2);
    const auto isWanted = [&parts](const QString &part) {
        return parts.isEmpty() || parts.contains(part);
    };
    if (isWanted(u"start"_s))
        measureStart(folder);
    out.flush();
    if (isWanted(u"agenda"_s))
        measureAgenda(folder, out);
    if (isWanted(u"ideas"_s))
        measureIdeas(folder, out);
    if (isWanted(u"ranking"_s))
        measureRanking(out);
    if (isWanted(u"store"_s))
        measureStore(folder, out);
    return 0;
}
