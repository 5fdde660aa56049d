// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclass.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/sound/gong.h"
#include "ui/sound/gongtone.h"
#include "ui/sound/loudspeaker.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace Tallerista;

namespace {

class RecordedLoudspeaker final : public Loudspeaker
{
public:
    bool isThere() const override { return isPluggedIn; }
    void play(const QByteArray &samples) override { played.append(samples); }

    bool isPluggedIn = true;
    QList<QByteArray> played;
};

QList<qint16> samplesOf(const QByteArray &tone)
{
    QList<qint16> samples(tone.size() / qsizetype(sizeof(qint16)));
    std::memcpy(samples.data(), tone.constData(), size_t(tone.size()));
    return samples;
}

int loudest(const QList<qint16> &samples)
{
    int most = 0;
    for (const qint16 sample : samples)
        most = std::max(most, std::abs(int(sample)));
    return most;
}

AgendaNews entered(AgendaPhase phase)
{
    AgendaNews news;
    news.phase = phase;
    return news;
}

} // namespace

class tst_Gong : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theToneSwellsAndDies();
    void theToneIsAsLoudAsAskedFor();
    void itIsSilentUntilSomebodyWantsIt();
    void itSoundsWhenTimeIsOver();
    void itSoundsBeforeTheEndForWhoWantsIt();
    void turningItOnLetsItBeHeard();
    void theVolumeIsHeardAndKept();
    void withoutALoudspeakerThereIsNothingToSee();

private:
    void open();
    QAction *action(ActionId id) const { return m_actions->action(id); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<RecordedLoudspeaker> m_loudspeaker;
    std::unique_ptr<Gong> m_gong;
};

void tst_Gong::init()
{
    m_store =
        std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_store->clear();
    m_settings = std::make_unique<Settings>(*m_store);
    m_theme = std::make_unique<Theme>();
    m_loudspeaker = std::make_unique<RecordedLoudspeaker>();
    open();
}

void tst_Gong::open()
{
    m_gong.reset();
    m_actions = std::make_unique<Actions>(*m_theme);
    m_gong = std::make_unique<Gong>(*m_actions, *m_settings, *m_loudspeaker);
}

void tst_Gong::cleanup()
{
    m_gong.reset();
    m_actions.reset();
}

void tst_Gong::theToneSwellsAndDies()
{
    const auto samples = samplesOf(gongTone(44'100, 1));
    QCOMPARE(samples.size(), 110'250); // two and a half seconds
    QCOMPARE(samples.first(), qint16(0));
    QVERIFY(std::abs(samples.last()) <= 1);
    for (qsizetype i = 1; i < samples.size(); ++i) // no step that would click
        QVERIFY(std::abs(samples.at(i) - samples.at(i - 1)) < 4'000);
    QVERIFY(loudest(samples.mid(0, 22'050)) > 4 * loudest(samples.mid(88'200)));
}

void tst_Gong::theToneIsAsLoudAsAskedFor()
{
    const int whole = loudest(samplesOf(gongTone(44'100, 1)));
    QVERIFY(whole > 16'000 && whole <= 32'767);
    QVERIFY(std::abs(loudest(samplesOf(gongTone(44'100, 0.5))) - whole / 2) <= 1);
    QCOMPARE(loudest(samplesOf(gongTone(44'100, 0))), 0);
    QCOMPARE(loudest(samplesOf(gongTone(44'100, 9))), whole);
}

void tst_Gong::itIsSilentUntilSomebodyWantsIt()
{
    QVERIFY(!action(ActionId::Gong)->isChecked());
    m_gong->hear(entered(AgendaPhase::Warning));
    m_gong->hear(entered(AgendaPhase::Overtime));
    QVERIFY(m_loudspeaker->played.isEmpty());
}

void tst_Gong::itSoundsWhenTimeIsOver()
{
    m_settings->setGong(true);
    open();
    QVERIFY(action(ActionId::Gong)->isChecked());
    m_gong->hear(entered(AgendaPhase::Warning));
    m_gong->hear(entered(AgendaPhase::Danger));
    AgendaNews next;
    next.started = Id<AgendaBlock>(RowId(std::array<quint8, RowId::Size>{}));
    m_gong->hear(next);
    QVERIFY(m_loudspeaker->played.isEmpty());
    m_gong->hear(entered(AgendaPhase::Overtime));
    QCOMPARE(m_loudspeaker->played.size(), 1);
}

void tst_Gong::itSoundsBeforeTheEndForWhoWantsIt()
{
    action(ActionId::GongAtWarning)->trigger();
    m_gong->hear(entered(AgendaPhase::Warning)); // the gong itself is off
    QVERIFY(m_loudspeaker->played.isEmpty());
    m_settings->setGong(true);
    m_gong->hear(entered(AgendaPhase::Warning));
    m_gong->hear(entered(AgendaPhase::Danger));
    QCOMPARE(m_loudspeaker->played.size(), 1);
}

void tst_Gong::turningItOnLetsItBeHeard()
{
    action(ActionId::Gong)->trigger();
    QVERIFY(m_settings->gong());
    QCOMPARE(m_loudspeaker->played.size(), 1);
    action(ActionId::Gong)->trigger();
    QVERIFY(!m_settings->gong());
    QCOMPARE(m_loudspeaker->played.size(), 1);
}

void tst_Gong::theVolumeIsHeardAndKept()
{
    const QSignalSpy told(m_gong.get(), &Gong::told);
    action(ActionId::GongLouder)->trigger();
    QCOMPARE(m_settings->gongPercent(), 60);
    QVERIFY(told.last().first().toString().contains(u"60"_s));
    for (int i = 0; i < 20; ++i)
        action(ActionId::GongSofter)->trigger();
    QCOMPARE(m_settings->gongPercent(), 10);
    QCOMPARE(m_loudspeaker->played.size(), 21);
    QVERIFY(loudest(samplesOf(m_loudspeaker->played.first()))
            > 5 * loudest(samplesOf(m_loudspeaker->played.last())));
}

void tst_Gong::withoutALoudspeakerThereIsNothingToSee()
{
    QVERIFY(action(ActionId::GongLouder)->isVisible());
    m_loudspeaker->isPluggedIn = false;
    open();
    for (const ActionId id :
         {ActionId::Gong, ActionId::GongAtWarning, ActionId::GongLouder, ActionId::GongSofter})
        QVERIFY(!action(id)->isVisible());
}

TALLERISTA_TEST(tst_Gong)
#include "tst_gong.moc"
