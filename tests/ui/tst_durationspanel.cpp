// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/agendaactions.h"
#include "core/base/timeunits.h"
#include "tests/support/testclass.h"
#include "tests/support/testworkshop.h"
#include "ui/base/dialogs.h"
#include "ui/base/theme.h"
#include "ui/durationspanel.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A workshop that was held, its blocks in \a first and \a second minutes.
struct HeldWorkshop : TestWorkshop
{
    HeldWorkshop(int first, int second)
    {
        for (const int minutes : {first, second}) {
            const bool isFirst = agenda().state() == AgendaState::NotStarted;
            if (!(isFirst ? startAgenda(*document) : nextBlock(*document)))
                qFatal("The agenda does not go on");
            clock.advance(minutes * MsPerMinute);
        }
        if (!nextBlock(*document))
            qFatal("The agenda does not end");
    }

    AgendaClock agenda() const { return *readAgenda(document->stores()); }
};

} // namespace

class tst_DurationsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsBeforeAndAfter();
    void takesWhatIsTickedInOneStep();
    void anotherWorkshopChangesTheMedian();
    void theWorkshopIsNamedAsItIsCalled();
    void aBlockThatHasBegunKeepsItsMinutes();
    void withoutAFileNothingOpens();
    void aWorkshopThatWasNotHeldSaysSo();

private:
    void ask(const QString &path)
    {
        m_dialogs.setNextFileName(path);
        m_panel->ask(*m_workshop->document, u"en"_s);
    }
    QListWidget *list() const { return m_panel->findChild<QListWidget *>(u"durations"_s); }
    QPushButton *button(const QString &name) const
    {
        return m_panel->findChild<QPushButton *>(name);
    }
    QList<int> minutes() const
    {
        QList<int> all;
        const auto blocks = m_workshop->document->stores().agendaBlocks.all();
        for (const AgendaBlock &block : *blocks)
            all.append(block->minutes);
        return all;
    }

    Theme m_theme;
    Dialogs m_dialogs;
    std::unique_ptr<TestWorkshop> m_workshop;
    std::unique_ptr<QWidget> m_window;
    DurationsPanel *m_panel = nullptr;
};

void tst_DurationsPanel::init()
{
    m_dialogs.setQuiet(true);
    m_workshop = std::make_unique<TestWorkshop>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_panel = new DurationsPanel(m_theme, m_dialogs, m_window.get());
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void tst_DurationsPanel::showsBeforeAndAfter()
{
    const HeldWorkshop past(22, 31);
    ask(past.path());
    QVERIFY(m_panel->isVisible());
    QCOMPARE(list()->count(), 2);
    QCOMPARE(list()->item(0)->text(), u"15 → 22 min (at least 7) · Bienvenida took 22 min"_s);
    QVERIFY(button(u"takeDurations"_s)->hasFocus());
}

void tst_DurationsPanel::takesWhatIsTickedInOneStep()
{
    const HeldWorkshop past(22, 31);
    ask(past.path());
    list()->item(0)->setCheckState(Qt::Unchecked);
    const QSignalSpy taken(m_panel, &DurationsPanel::taken);

    QTest::keyClick(button(u"takeDurations"_s), Qt::Key_Return);

    QCOMPARE(taken.size(), 1);
    QVERIFY(!m_panel->isVisible());
    QCOMPARE(minutes(), QList<int>({15, 31}));
    QVERIFY(m_workshop->document->undo(Scope::agenda()));
    QCOMPARE(minutes(), QList<int>({15, 20}));
}

void tst_DurationsPanel::anotherWorkshopChangesTheMedian()
{
    const HeldWorkshop past(22, 31);
    const HeldWorkshop other(28, 31);
    ask(past.path());
    m_dialogs.setNextFileName(other.path());
    button(u"addWorkshop"_s)->click();
    QVERIFY(m_panel->isVisible());
    QCOMPARE(list()->item(0)->text(),
             u"15 → 25 min (at least 8) · Bienvenida took 25 min in 2 workshops (median)"_s);
}

void tst_DurationsPanel::theWorkshopIsNamedAsItIsCalled()
{
    const HeldWorkshop past(22, 31);
    ask(past.path());
    const auto told = m_panel->findChild<QLabel *>(u"durationsSource"_s)->text();
    QCOMPARE(told, u"Measured in: Taller de prueba"_s);
}

void tst_DurationsPanel::aBlockThatHasBegunKeepsItsMinutes()
{
    const HeldWorkshop past(22, 31);
    QVERIFY(startAgenda(*m_workshop->document));
    ask(past.path());
    QCOMPARE(list()->count(), 1);
    QVERIFY(list()->item(0)->text().startsWith(u"20 → 31 min"_s));
}

void tst_DurationsPanel::withoutAFileNothingOpens()
{
    m_dialogs.setNextFileName(std::nullopt);
    m_panel->ask(*m_workshop->document, u"en"_s);
    QVERIFY(!m_panel->isVisible());
}

void tst_DurationsPanel::aWorkshopThatWasNotHeldSaysSo()
{
    const TestWorkshop planned;
    ask(planned.path());
    QVERIFY(!m_panel->isVisible());
    QVERIFY(m_dialogs.shown().last().contains(u"No block of"_s));
}

TALLERISTA_TEST(tst_DurationsPanel)
#include "tst_durationspanel.moc"
