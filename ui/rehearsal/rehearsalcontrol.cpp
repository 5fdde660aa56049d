// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rehearsal/rehearsalcontrol.h"

#include "core/base/filename.h"
#include "core/document/emergency.h"
#include "core/domain/rehearsal.h"
#include "core/rehearsal/rehearsalfile.h"
#include "core/rehearsal/rehearsalsummary.h"
#include "core/rules/agenda/agendasentences.h"
#include "ui/base/dialogs.h"
#include "ui/base/settings.h"
#include "ui/rehearsal/rehearsalactions.h"
#include "ui/rehearsal/rehearsalbar.h"
#include "ui/rehearsal/rehearsalstage.h"
#include "ui/stages/stagetable.h"
#include "ui/widgets/toast.h"
#include "ui/workshopview.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int LookEveryMs = 100; ///< seldom enough that no look at full speed takes 5 s for a sleep
constexpr std::array Speeds = {1, 2, 5, 10, 20};

QString languageOf(const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    return workshop ? (*workshop)->language : QString();
}

} // namespace

RehearsalControl::RehearsalControl(const Parts &parts, Desk desk, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_desk(std::move(desk))
    , m_window(window)
    , m_bar(new RehearsalBar(parts.theme, parts.actions, window))
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(LookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &RehearsalControl::look);
    connectActions();
    updateActions();
    RehearsalFolder::removeAbandoned(parts.dataFolder);
}

RehearsalControl::~RehearsalControl() = default;

void RehearsalControl::on(ActionId id, std::function<void()> act)
{
    // Later: what is pressed may go with the view.
    connect(
        m_parts.actions.action(id),
        &QAction::triggered,
        this,
        [act = std::move(act)] { act(); },
        Qt::QueuedConnection);
}

void RehearsalControl::connectActions()
{
    on(ActionId::Rehearse, [this] { begin(); });
    on(ActionId::RehearsalPause, [this] {
        if (isPlaying())
            setSpeed(isStill() ? m_stage->speed : 0);
    });
    on(ActionId::RehearsalFaster, [this] { change(1); });
    on(ActionId::RehearsalSlower, [this] { change(-1); });
    on(ActionId::DrillLate, [this] { comeLate(); });
    on(ActionId::DrillPowerCut, [this] { cutPower(); });
    on(ActionId::EndRehearsal, [this] { end(); });
}

std::optional<RehearsalPlace> RehearsalControl::placeOf(const WorkshopDocument &document) const
{
    const auto workshop = document.stores().workshop.get();
    if (!m_stage || &document.clock() != &m_stage->clock || !workshop
        || !isRehearsal(workshop->fields()))
        return std::nullopt;
    return RehearsalPlace{m_stage->clock, m_stage->folder->path()};
}

bool RehearsalControl::isPlaying() const
{
    return m_document && placeOf(*m_document);
}

void RehearsalControl::begin()
{
    if (m_document && mayLeave())
        return beginWith(m_document->stores(), m_document->path());
    if (m_document)
        return;
    const auto path = m_parts.dialogs.askOpenFile(
        m_window,
        Dialogs::workshops(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!path)
        return;
    const SystemClock clock;
    const auto plan = WorkshopDocument::openForReading(*path, clock);
    if (!plan)
        return m_parts.dialogs.showProblem(m_window, plan.error().message);
    beginWith((*plan)->stores(), *path);
}

/// Nobody sees the clock of the real morning while another one is rehearsed.
bool RehearsalControl::mayLeave()
{
    const auto agenda = m_view ? m_view->agenda() : std::nullopt;
    if (!agenda || agenda->state == AgendaState::NotStarted || agenda->state == AgendaState::Done)
        return true;
    return m_parts.dialogs.ask(m_window,
                               {tr("The agenda of this workshop is running"),
                                tr("It goes on while you rehearse, and nobody sees it."),
                                {tr("Stay here"), tr("Rehearse all the same")},
                                0})
           == 1;
}

void RehearsalControl::beginWith(const Stores &stores, const QString &path)
{
    const auto start = rehearsalStart(stores);
    if (!start)
        return m_parts.dialogs.showProblem(m_window, start.error().message);
    auto folder = RehearsalFolder::make(m_parts.dataFolder);
    if (!folder)
        return m_parts.dialogs.showProblem(
            m_window,
            tr("There is no room for a rehearsal: nothing can be written in %1.")
                .arg(QDir::toNativeSeparators(m_parts.dataFolder)));
    m_stage = std::make_unique<RehearsalStage>(path, *start, std::move(folder));
    m_stage->source.setSpeed(0); // until the agenda starts
    if (m_view)
        m_stage->realPage = m_view->stage();
    auto made = makeFile(stores);
    if (!made) {
        m_stage.reset();
        return m_parts.dialogs.showProblem(m_window, made.error().message);
    }
    m_stage->isRestarting = true; // what closes now is the real workshop
    m_desk.show(std::move(*made), stageIndex(Stage::Agenda), StagePage::AllTables);
    m_stage->isRestarting = false;
    m_timer->start();
    m_parts.toast.show(
        tr("This is a rehearsal. Start the agenda: the room is invented and comes in."));
}

Result<std::unique_ptr<WorkshopDocument>> RehearsalControl::makeFile(const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    if (!workshop)
        return workshop.error();
    const QString name = asFileName(rehearsalName(workshop->fields()));
    auto made = createRehearsal(QDir(m_stage->folder->path()).filePath(name + u".taller"_s),
                                m_stage->clock,
                                m_desk.writer(),
                                stores);
    auto texts = loadSample((*workshop)->language);
    if (!made || !texts)
        return made ? Result<std::unique_ptr<WorkshopDocument>>(texts.error()) : std::move(made);
    if (auto invited = InventedRoom(**made, *texts).invite(); !invited)
        return invited.error();
    return made;
}

void RehearsalControl::follow(WorkshopDocument &document, WorkshopView &view)
{
    m_document = &document;
    m_view = &view;
    const auto workshop = document.stores().workshop.get();
    if (!isPlaying())
        stop();
    if (m_stage && !m_stage->room) {
        if (auto texts = loadSample(languageOf(document.stores())))
            m_stage->room = std::make_unique<InventedRoom>(document, *texts);
    }
    updateActions();
    if (m_stage)
        showBar();
    else if (workshop && isRehearsal(workshop->fields()))
        m_bar->showNoClock();
}

void RehearsalControl::leave()
{
    m_document = nullptr;
    m_view = nullptr;
    m_bar->hide();
    if (m_stage)
        m_stage->room.reset();
    if (m_stage && !m_stage->isRestarting)
        stop();
    updateActions();
}

void RehearsalControl::stop()
{
    m_timer->stop();
    m_stage.reset();
}

void RehearsalControl::updateActions()
{
    const auto workshop =
        m_document ? m_document->stores().workshop.get() : Result<Workshop>(Error{});
    enableInRehearsal(m_parts.actions, workshop && isRehearsal(workshop->fields()), isPlaying());
}

void RehearsalControl::look()
{
    if (!isPlaying() || !m_view || isStill())
        return;
    const auto now = m_view->agenda();
    if (m_stage->isWaiting && (!now || now->state == AgendaState::NotStarted))
        return;
    if (m_stage->isWaiting)
        setSpeed(m_stage->speed);
    m_view->lookAtClock();
    if (const auto agenda = m_view->agenda(); agenda && m_stage->room)
        m_stage->room->act(*agenda);
    showBar();
}

void RehearsalControl::showBar()
{
    const auto workshop =
        m_document ? m_document->stores().workshop.get() : Result<Workshop>(Error{});
    if (!workshop)
        return;
    const QString hour = clockText(m_stage->clock.nowUtcMs(), (*workshop)->timeZone());
    if (m_stage->isWaiting)
        m_bar->showWaiting(hour, m_stage->speed);
    else
        m_bar->showClock(hour, m_stage->source.speed());
}

bool RehearsalControl::isStill() const
{
    return !m_stage->isWaiting && m_stage->source.speed() == 0;
}

void RehearsalControl::setSpeed(int speed)
{
    m_stage->isWaiting = false;
    m_stage->source.setSpeed(speed);
    if (speed > 0)
        m_stage->speed = speed;
    showBar();
}

void RehearsalControl::change(int step)
{
    if (!isPlaying())
        return;
    const auto now = std::find(Speeds.begin(), Speeds.end(), m_stage->speed);
    const auto place = std::clamp<qptrdiff>(now - Speeds.begin() + step, 0, Speeds.size() - 1);
    m_stage->speed = Speeds.at(size_t(place));
    if (m_stage->isWaiting)
        showBar();
    else
        setSpeed(m_stage->speed);
}

void RehearsalControl::end()
{
    const auto agenda = isPlaying() && m_view ? m_view->agenda() : std::nullopt;
    if (!agenda)
        return;
    const bool wasStill = isStill();
    if (!m_stage->isWaiting)
        setSpeed(0);
    const Phrases phrases(m_parts.settings.languageCode());
    const QStringList told = rehearsalSummary(phrases, m_document->stores(), *agenda);
    const auto answer =
        m_parts.dialogs.ask(m_window,
                            {tr("How the rehearsal went"),
                             told.join(u'\n'),
                             {tr("Delete the rehearsal"), tr("Keep it…"), tr("Go on")},
                             2}); // Enter deletes nothing
    if (answer.value_or(2) == 2)
        return wasStill || m_stage->isWaiting ? showBar() : setSpeed(m_stage->speed);
    goBack(*answer == 1);
}

void RehearsalControl::goBack(bool keep)
{
    if (keep && !keepFile())
        return;
    const QString realPath = m_stage->realPath;
    const auto realPage = m_stage->realPage;
    const auto folder = std::move(m_stage->folder);
    m_desk.close();
    folder->remove();
    m_desk.open(realPath, realPage);
}

bool RehearsalControl::keepFile()
{
    const QFileInfo file(m_document->path());
    const QDir beside(QFileInfo(m_stage->realPath).path());
    const auto target = m_parts.dialogs.askSaveFile(
        m_window, Dialogs::workshops(), beside.filePath(file.fileName()));
    if (!target)
        return false;
    const auto copied = emergencyCopy(*m_document, *target);
    if (!copied)
        m_parts.dialogs.showProblem(m_window, copied.error().message);
    return bool(copied);
}

} // namespace Tallerista
