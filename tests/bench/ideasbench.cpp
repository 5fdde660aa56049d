// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/ideasbench.h"

#include "core/rules/twins/twinpairs.h"
#include "tests/bench/figures.h"
#include "tests/core/twins/twinideas.h"
#include "tests/support/testworkshop.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/ideas/hintline.h"
#include "ui/stages/ideas/ideadelegate.h"
#include "ui/stages/ideas/ideamodel.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>
#include <QTextStream>
#include <QTimer>
#include <QVBoxLayout>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Tallerista::Testing {

namespace {

double msOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// CPU ms of this process since \a before: what other programs do meanwhile does not count.
double cpuMsSince(std::clock_t before)
{
    return double(std::clock() - before) * 1'000 / CLOCKS_PER_SEC;
}

/// Ideas of three to eleven words that people could have said, some words far more often than others.
class Sayings
{
public:
    QString next()
    {
        QStringList words;
        for (int left = 3 + m_random.bounded(9); left > 0; --left)
            words.append(word());
        return words.join(u' ');
    }

private:
    QString word()
    {
        static const QStringList roots =
            u"transparent public educ particip comun munic presupuest fiscaliz capacit organiz "
            "contrat servici hospital camin territori famili agricult ambient recicl pens segur "
            "inform digital justici region democraci constitu trabaj vivend cultur deport turism "
            "emprend financ tribut vigil denunci proteg inclus discapac juvent indigen alumbr "
            "aliment investig innov tecnolog semill bosqu rio pesc riesg emerg vacun nutri matern "
            "alcald gobern ministr escuel maestr alumn lectur bibliotec parqu cancha mercad "
            "export turn horari tramit ventan portal dato archiv"_s.split(u' ');
        static const QStringList endings =
            u"ar ación aciones ado adas amiento ador adora able ante antes es"_s.split(u' ');
        static const QStringList small = u"de la los en y para con un una que"_s.split(u' ');
        if (m_random.bounded(3) == 0)
            return small.at(m_random.bounded(int(small.size())));
        const double rare = m_random.generateDouble();
        return roots.at(int(rare * rare * double(roots.size())))
               + endings.at(m_random.bounded(int(endings.size())));
    }

    QRandomGenerator m_random{20'260'721};
};

void measureComparing(QTextStream &out)
{
    constexpr int ideas = 500;
    constexpr int rounds = 15;
    QList<double> whole;
    QList<double> cpu;
    QList<double> one;
    qsizetype pairs = 0;
    QElapsedTimer timer;
    for (int round = 0; round < rounds; ++round) {
        Sayings sayings;
        QStringList texts;
        for (int number = 0; number < ideas; ++number)
            texts.append(sayings.next());
        timer.start();
        const std::clock_t before = std::clock();
        TwinPairs radar(u"es"_s);
        for (int number = 0; number < ideas; ++number)
            radar.put(ideaNumber(number), texts.at(number));
        pairs = radar.ranked().size();
        whole.append(msOf(timer));
        cpu.append(cpuMsSince(before));
        for (int number = 0; number < 20; ++number) {
            const QString text = sayings.next();
            timer.start();
            radar.put(ideaNumber(number), text);
            one.append(msOf(timer));
        }
    }
    out << "Radar over " << ideas << " ideas (" << pairs << " pairs), medians of " << rounds
        << ":\n  all of them " << median(whole) << " ms in the background (aim <= 200), "
        << median(cpu) << " ms of CPU\n  one that changed " << median(one) << " ms, 99 % "
        << percentile99(one) << " ms\n";
}

/// The most that there can be to compare: every idea resembles all others.
void measureSameness(QTextStream &out)
{
    constexpr int ideas = 10'000;
    QElapsedTimer timer;
    timer.start();
    TwinPairs radar(u"es"_s);
    for (int number = 0; number < ideas; ++number)
        radar.put(ideaNumber(number), u"Publicar las compras en un portal"_s);
    const qsizetype pairs = radar.ranked().size();
    out << "FIGURE radar over " << ideas << " ideas that say the same: " << pairs << " pairs in "
        << msOf(timer) / 1'000 << " s in the background\n";
    out.flush();
}

/// A workshop of \a ideas in \a folder, half of them of each table.
std::unique_ptr<WorkshopDocument> workshopOf(int ideas, const QString &folder, const Clock &clock)
{
    const QString path = folder + u"/bench-ideas.taller"_s;
    QFile::remove(path);
    auto document = createWorkshop(
        path, clock, testWriter(), smallTemplate(), {{}, QDate(2026, 11, 24), {}, {}});
    Sayings sayings;
    const auto mesas = (*document)->stores().mesas.all();
    for (const Mesa &mesa : *mesas) {
        QList<IdeaDraft> drafts;
        for (int i = 0; i < ideas / 2; ++i) {
            IdeaDraft draft;
            draft.text = sayings.next();
            drafts.append(draft);
        }
        (void)importIdeas(**document, mesa.id(), drafts);
    }
    return std::move(*document);
}

/// ms from each key to the picture of \a window, while some ideas are typed into \a field.
QList<double> keyMs(QWidget &window, QLineEdit &field)
{
    QList<double> times;
    Sayings sayings;
    for (int i = 0; i < 100; ++i)
        (void)sayings.next(); // others than the first in the workshop
    QElapsedTimer timer;
    for (int idea = 0; idea < 8; ++idea) {
        const QString text = sayings.next();
        for (const QChar letter : text) {
            timer.start();
            field.setText(field.text() + letter);
            (void)window.grab();
            times.append(msOf(timer));
        }
        field.clear();
    }
    return times;
}

/// Runs \a loop to its end; the longest that the thread had no time for a key, in ms.
double longestHold(QEventLoop &loop)
{
    double longest = 0;
    QElapsedTimer timer;
    timer.start();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, msOf(timer));
        timer.restart();
    });
    beat.start(0);
    loop.exec();
    return std::max(longest, msOf(timer));
}

/// Median ms of a key with hints.
double measureTyping(int ideas, const QString &folder, QTextStream &out)
{
    const SystemClock clock;
    const auto document = workshopOf(ideas, folder, clock);
    QElapsedTimer timer;
    timer.start();
    TwinRadar radar(*document);
    const double begun = msOf(timer);
    QEventLoop loop;
    QObject::connect(&radar, &TwinRadar::pairsChanged, &loop, &QEventLoop::quit);
    const double heldAtFirst = std::max(begun, longestHold(loop));
    const double ready = msOf(timer);

    const Theme theme;
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *line = new HintLine(theme, radar, &window);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(field);
    layout->addWidget(line);
    window.resize(640, 160);
    window.show();
    const QList<double> bare = keyMs(window, *field);
    QObject::connect(field, &QLineEdit::textChanged, line, [line](const QString &typed) {
        line->showFor(typed);
    });
    const QList<double> hinted = keyMs(window, *field);
    QList<double> alone;
    Sayings sayings;
    for (int i = 0; i < 200; ++i) {
        const QString typed = sayings.next();
        timer.start();
        (void)radar.hints(typed);
        alone.append(msOf(timer));
    }
    IdeaDraft another;
    another.text = sayings.next();
    (void)captureIdea(*document, document->stores().mesas.all()->first().id(), another);
    timer.start();
    const double held = longestHold(loop); // until it is followed
    const double followed = msOf(timer);
    out << "FIGURE radar over " << ideas << " ideas: the window waits at most " << heldAtFirst
        << " ms at the opening, " << held << " ms at an idea more\n";
    out << "  " << ideas << " ideas: " << median(hinted) << " ms, 99 % " << percentile99(hinted)
        << " ms (aim <= 16); without hints " << median(bare) << " ms; the hints of a whole idea "
        << 1'000 * median(alone) << " us\n    " << radar.pairs().size() << " pairs " << ready
        << " ms after opening; an idea more is followed in " << followed << " ms\n";
    out.flush();
    return median(hinted);
}

/// ms from each letter of some searches to the picture of a list of \a ideas, and back to all of them.
void measureSearching(int ideas, const QString &folder, QTextStream &out)
{
    const SystemClock clock;
    const auto document = workshopOf(2 * ideas, folder, clock);
    const Mesa mesa = document->stores().mesas.all()->first();
    const Theme theme;
    const Privacy privacy;
    IdeaModel model(*document, mesa.id(), privacy);
    QElapsedTimer timer;
    timer.start();
    model.reload();
    const double read = msOf(timer);
    QListView list;
    IdeaDelegate delegate(theme, 1, nullptr);
    list.setModel(&model);
    list.setItemDelegate(&delegate);
    list.setLayoutMode(QListView::Batched);
    list.setResizeMode(QListView::Adjust);
    list.setWordWrap(true);
    list.resize(540, 400);
    list.show();
    (void)list.grab();
    QList<double> times;
    for (const QString &words : {u"educ munic"_s, u"presupuesto"_s, u"agua"_s, u"m1-9"_s}) {
        for (qsizetype typed = 1; typed <= words.size(); ++typed) {
            timer.start();
            model.setCriteria({words.first(typed)});
            (void)list.grab();
            times.append(msOf(timer));
        }
        model.setCriteria({});
        (void)list.grab();
    }
    out << "  " << ideas << " ideas: " << median(times) << " ms, 99 % " << percentile99(times)
        << " ms (aim <= 16); read anew in " << read << " ms\n";
    out.flush();
}

} // namespace

void measureIdeas(const QString &folder, QTextStream &out)
{
    measureComparing(out);
    measureSameness(out);
    out << "From a key to the picture of field and hints, medians:\n";
    const double few = measureTyping(100, folder, out);
    (void)measureTyping(1'000, folder, out);
    const double many = measureTyping(10'000, folder, out);
    out << "  10000 against 100 ideas: " << many / few << " x\n";
    out << "From a letter of a search to the picture of the list, medians:\n";
    for (const int ideas : {100, 1'000, IdeaFields::MaxNumber}) // of one table
        measureSearching(ideas, folder, out);
}

} // namespace Tallerista::Testing
