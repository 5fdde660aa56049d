// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a picture of every page of the sample workshop: tallerista_shots FOLDER [MANUAL], where MANUAL
// is the folder for the few small ones that the manuals show.

#include "core/exchange/samplefile.h"
#include "tests/support/testwindow.h"
#include "ui/base/actions.h"
#include "ui/widgets/toast.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <optional>

using namespace Tallerista;
using namespace Tallerista::Testing;
using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QString language;
    ThemeChoice theme;
    QSize size; ///< of the window, in logical pixels
};

struct Folders
{
    QDir all;
    std::optional<QDir> manual;
};

/// In the order of the stages.
constexpr std::array StageShots{"preparation"_L1,
                                "registration"_L1,
                                "agenda"_L1,
                                "experiences"_L1,
                                "ideas"_L1,
                                "first-selection"_L1,
                                "final-selection"_L1,
                                "sheets"_L1,
                                "plenary"_L1,
                                "document"_L1};

struct RoomShot
{
    ActionId mode;
    QLatin1String name;
};

constexpr std::array RoomShots{
    RoomShot{ActionId::ProjectorTables, "room-tables"_L1},
    RoomShot{ActionId::ProjectorTimer, "room-timer"_L1},
    RoomShot{ActionId::ProjectorInstructions, "room-instructions"_L1},
    RoomShot{ActionId::ProjectorAgenda, "room-agenda"_L1},
    RoomShot{ActionId::ProjectorIdeas, "room-ideas"_L1},
    RoomShot{ActionId::ProjectorVotingList, "room-list"_L1},
    RoomShot{ActionId::ProjectorResult, "room-result"_L1},
    RoomShot{ActionId::ProjectorMessage, "room-message"_L1},
    RoomShot{ActionId::ProjectorWelcome, "room-welcome"_L1},
    RoomShot{ActionId::ProjectorSteps, "room-steps"_L1},
    RoomShot{ActionId::ProjectorHow, "room-how"_L1},
    RoomShot{ActionId::ProjectorFive, "room-five"_L1},
    RoomShot{ActionId::ProjectorPlenary, "room-plenary"_L1},
    RoomShot{ActionId::ProjectorSheet, "room-sheet"_L1},
    RoomShot{ActionId::ProjectorWhatFollows, "room-what-follows"_L1},
    RoomShot{ActionId::ProjectorHour, "room-hour"_L1},
};

constexpr std::array ManualShots{
    "registration"_L1,
    "running"_L1,
    "ideas"_L1,
    "first-selection"_L1,
    "final-selection"_L1,
    "sheets"_L1,
    "document"_L1,
    "room-result"_L1,
};

constexpr QSize ManualSize(1366, 768);
constexpr qsizetype PaletteSize = 256;
constexpr qsizetype ExactColors = 96; ///< the grounds of a page differ by little: kept as they are

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

/// The colours that stand for those of \a image: the most frequent ones, and of all the others the
/// most frequent of each kind.
QList<QRgb> paletteOf(const QImage &image)
{
    constexpr QRgb kind = 0xfff0f0f0;
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> colors = counts.keys();
    std::sort(colors.begin(), colors.end(), [&](QRgb left, QRgb right) {
        return counts.value(left) != counts.value(right) ? counts.value(left) > counts.value(right)
                                                         : left < right;
    });
    QList<QRgb> palette = colors.first(std::min(ExactColors, colors.size()));
    QSet<QRgb> kinds;
    for (const QRgb color : colors.sliced(palette.size())) {
        if (palette.size() < PaletteSize && !kinds.contains(color & kind))
            palette.append(color);
        kinds.insert(color & kind);
    }
    return palette;
}

void save(const QImage &image, const QString &path)
{
    constexpr int smallest = 0; // Qt's word for the strongest compression
    if (!image.save(path, "png", smallest))
        qFatal("could not write %s", qPrintable(path));
}

/// Goes through a finished workshop and takes pictures of one look.
class Tour
{
public:
    Tour(const Look &look, const Folders &folders)
        : m_look(look)
        , m_folders(folders)
        , m_desk(look.language)
    {
        setTime(QTime(12, 5));
        m_desk.theme.setChoice(look.theme);
        m_desk.window->resize(look.size);
    }

    /// \a sample is left as it is.
    void take(const QString &sample)
    {
        const QString file = m_desk.folder.filePath(u"muestra.taller"_s);
        if (!QFile::copy(sample, file))
            qFatal("could not write %s", qPrintable(file));
        shoot("0-start"_L1);
        m_desk.window->openFile(file);
        m_desk.window->resize(m_look.size);
        takeStages();
        takePanel(ActionId::KeysHelp, "keys"_L1);
        takePanel(ActionId::CommandPalette, "commands"_L1);
        takeRoom();
        takeBackTheEnd();
        shoot("running"_L1);
    }

private:
    void takeStages()
    {
        int place = 0;
        for (const StageRow &row : stageTable()) {
            m_desk.go(row.stage);
            shoot(StageShots.at(place++));
        }
    }

    /// The morning as it stood while the sheets were written.
    void takeBackTheEnd()
    {
        constexpr int StepsSince = 4;
        m_desk.go(Stage::Agenda);
        setTime(QTime(11, 40));
        for (int step = 0; step < StepsSince; ++step)
            m_desk.window->view()->undo();
        if (m_desk.window->findChild<Actions *>()->action(ActionId::HideFromRoom)->isChecked())
            trigger(ActionId::HideFromRoom); // the image of the room has turned it on
        m_desk.window->findChild<Toast *>()->dismiss();
    }

    void setTime(QTime inTheRoom)
    {
        m_desk.clock.set(QDateTime(QDate(2026, 11, 24), inTheRoom).toMSecsSinceEpoch());
    }

    void takePanel(ActionId panel, QLatin1String name)
    {
        m_desk.go(Stage::Ideas);
        trigger(panel);
        shoot(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    void takeRoom()
    {
        m_desk.go(Stage::Ideas);
        trigger(ActionId::ProjectorResult);
        shoot("choose-image"_L1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        for (const RoomShot &shot : RoomShots) {
            trigger(shot.mode);
            if (shot.mode == ActionId::ProjectorMessage)
                QTest::keyClicks(QApplication::focusWidget(), u"10:40"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            shoot(shot.name);
        }
        trigger(ActionId::Projector);
    }

    void trigger(ActionId id) { m_desk.window->findChild<Actions *>()->action(id)->trigger(); }

    void shoot(QLatin1String name)
    {
        settle();
        const QImage image = m_desk.window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        save(image, m_folders.all.filePath(mark() + name + u".png"_s));
        const bool shown =
            std::find(ManualShots.begin(), ManualShots.end(), name) != ManualShots.end();
        if (!m_folders.manual || !shown || m_look.theme != ThemeChoice::Light
            || image.size() != ManualSize)
            return;
        save(image.convertToFormat(QImage::Format_Indexed8, paletteOf(image), Qt::AvoidDither),
             m_folders.manual->filePath(u"%1-%2.png"_s.arg(name, m_look.language)));
    }

    QString mark() const
    {
        return u"%1-%2-%3-%4x-"_s
            .arg(m_look.language, m_look.theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s)
            .arg(m_look.size.width())
            .arg(m_desk.window->devicePixelRatioF());
    }

    const Look &m_look;
    const Folders &m_folders;
    TestWindow m_desk;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "America/El_Salvador"); // where the sample takes place
    QApplication application(argc, argv);
    if (argc != 2 && argc != 3)
        return 2;
    Folders folders{QDir(QString::fromLocal8Bit(argv[1])), {}};
    if (argc == 3)
        folders.manual = QDir(QString::fromLocal8Bit(argv[2]));
    const bool scaled = qFuzzyCompare(application.devicePixelRatio(), 2.0);
    const QList<QSize> sizes =
        scaled ? QList<QSize>{{960, 540}} : QList<QSize>{ManualSize, {1920, 1080}};
    const QTemporaryDir samples;
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const QString sample = samples.filePath(language + u".taller"_s);
        if (const auto written = writeSampleFile(sample, language); !written)
            qFatal("%s", qPrintable(written.error().message));
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            for (const QSize &size : sizes) {
                const Look look{language, theme, size};
                Tour(look, folders).take(sample);
            }
        }
    }
    QTextStream(stdout) << "The pictures are in " << QDir::toNativeSeparators(folders.all.path())
                        << '\n';
    return 0;
}
