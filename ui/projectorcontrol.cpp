// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projectorcontrol.h"

#include "core/document/workshopdocument.h"
#include "core/report/fonts.h"
#include "ui/base/settings.h"
#include "ui/projector/modetable.h"
#include "ui/projector/projectorstate.h"
#include "ui/projector/projectorwall.h"
#include "ui/projector/roomchooser.h"
#include "ui/projector/roomcover.h"
#include "ui/widgets/agendaticker.h"

#include <QStackedWidget>

namespace Tallerista {

namespace {

constexpr int PercentStep = 10;
constexpr qint64 UnwatchedMs = 5'000; ///< after such a gap nobody saw the time run out

/// Fonts are read from the disk when the first letter is wanted.
QFont wallFont(double pixelSize, QFont::Weight weight)
{
    ensureReportFonts();
    return reportFont(pixelSize, weight);
}

/// Whether the time of the block ran out just between the two.
bool hasRunOut(const AgendaSnapshot &before, const AgendaSnapshot &now)
{
    if (!before.current || !now.current || now.state != AgendaState::Running)
        return false;
    const bool sameBlock = before.rows.at(before.current->index).planned.id
                           == now.rows.at(now.current->index).planned.id;
    return sameBlock && before.current->remainingMs > 0 && now.current->remainingMs <= 0
           && now.now - before.now < UnwatchedMs;
}

} // namespace

ProjectorControl::ProjectorControl(Actions &actions,
                                   const Theme &theme,
                                   Settings &settings,
                                   QStackedWidget &pages,
                                   QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_wall(new ProjectorWall(&wallFont, pages, settings, this))
    , m_cover(new RoomCover(&wallFont, pages, this))
    , m_chooser(new RoomChooser(theme, settings, &wallFont, pages.window()))
{
    m_choice = choiceAtFirst();
    connectActions();
    connectParts();
    actions.action(ActionId::ProjectorInverted)->setChecked(settings.projectorInverted());
    actions.action(ActionId::ProjectorLight)->setChecked(settings.projectorLight());
    updateState();
}

ProjectorControl::~ProjectorControl() = default;

void ProjectorControl::on(ActionId id, std::function<void()> act)
{
    connect(m_actions.action(id), &QAction::triggered, this, [act = std::move(act)] { act(); });
}

void ProjectorControl::connectActions()
{
    on(ActionId::Projector, [this] { toggle(); });
    on(ActionId::ReadAloud, [this] { readAloud(); });
    on(ActionId::ProjectorBlack, [this] { turnBlack(); });
    on(ActionId::ProjectorChoose, [this] { offer(m_choice.mode); });
    for (const ModeRow &row : modeTable()) {
        if (row.mode != RoomMode::Black)
            on(row.action, [this, mode = row.mode] { offer(mode); });
    }
    on(ActionId::ProjectorMessage, [this] { m_chooser->typeMessage(); });
    on(ActionId::ProjectorNextPage, [this] { turn(1); });
    on(ActionId::ProjectorPreviousPage, [this] { turn(-1); });
    on(ActionId::ProjectorFollow, [this] {
        m_choice.follow = m_actions.action(ActionId::ProjectorFollow)->isChecked();
        m_settings.setFollowsIdeas(m_choice.follow);
        refresh();
    });
    on(ActionId::ProjectorHideIdeas, [this] {
        m_choice.ideasWait = m_actions.action(ActionId::ProjectorHideIdeas)->isChecked();
        m_settings.setIdeasWait(m_choice.ideasWait);
        refresh();
    });
    on(ActionId::ProjectorLarger, [this] { resize(PercentStep); });
    on(ActionId::ProjectorSmaller, [this] { resize(-PercentStep); });
    on(ActionId::ProjectorInverted, [this] {
        m_settings.setProjectorInverted(m_actions.action(ActionId::ProjectorInverted)->isChecked());
        refresh();
    });
    on(ActionId::ProjectorLight, [this] {
        m_settings.setProjectorLight(m_actions.action(ActionId::ProjectorLight)->isChecked());
    });
}

void ProjectorControl::connectParts()
{
    connect(
        m_wall, &ProjectorWall::aboutToShow, this, [this] { m_wall->show(shownView(), look()); });
    connect(m_wall, &ProjectorWall::changed, this, &ProjectorControl::followScreens);
    connect(m_wall, &ProjectorWall::workLandedOnWall, this, [this] {
        m_cover->lay(RoomCover::Reason::Refuge);
    });
    connect(m_wall, &ProjectorWall::workIsHome, m_cover, &RoomCover::liftRefuge);
    connect(m_cover, &RoomCover::aboutToLay, this, [this](RoomCover::Reason reason) {
        m_cover->show(reason == RoomCover::Reason::Aloud ? aloudView() : shownView(), look());
        emit pageShown();
    });
    connect(m_cover, &RoomCover::lifted, m_wall, &ProjectorWall::settle);
    connect(m_cover, &RoomCover::lifted, this, &ProjectorControl::advise);
    connect(m_cover, &RoomCover::changed, this, &ProjectorControl::updateState);
    connect(m_cover, &RoomCover::blackAsked, this, &ProjectorControl::turnBlack);
    connect(m_chooser, &RoomChooser::sent, this, &ProjectorControl::send);
}

void ProjectorControl::open(const WorkshopDocument &document,
                            AgendaTicker &ticker,
                            std::function<int()> table)
{
    m_document = &document;
    m_table = std::move(table);
    m_ticker = &ticker;
    connect(&ticker, &AgendaTicker::ticked, this, &ProjectorControl::follow);
    connect(&document,
            &WorkshopDocument::changed,
            this,
            &ProjectorControl::refresh,
            Qt::UniqueConnection);
    ticker.tick();
    m_wall->setOpen(true);
}

void ProjectorControl::close()
{
    if (m_document)
        m_document->disconnect(this);
    if (m_ticker)
        m_ticker->disconnect(this);
    m_ticker = nullptr;
    m_document = nullptr;
    m_agenda = {};
    m_choice = choiceAtFirst();
    m_black = false;
    m_chooser->hide();
    m_cover->empty();
    m_wall->setOpen(false);
}

RoomChoice ProjectorControl::choiceAtFirst() const
{
    RoomChoice choice;
    choice.ideasWait = m_settings.ideasWait();
    choice.follow = m_settings.followsIdeas();
    return choice;
}

void ProjectorControl::offer(RoomMode mode)
{
    updateState(); // the check mark stays with what the room sees
    m_chooser->follow(shownView());
    m_chooser->open(mode,
                    {[this](const RoomChoice &choice) { return viewOf(choice); },
                     m_choice,
                     m_table(),
                     look(),
                     m_wall->imageSize(),
                     hint()});
}

void ProjectorControl::send(const RoomChoice &choice, int page)
{
    m_black = choice.mode == RoomMode::Black;
    if (!m_black)
        m_choice = choice;
    if (m_wall->screens() == RoomScreens::Beside)
        m_wall->setWanted(true);
    else
        m_cover->lay(RoomCover::Reason::OneScreen);
    refresh();
    for (RoomImage *image : {m_wall->image(), m_cover->image()}) {
        if (image)
            image->turn(page - image->page());
    }
    updateState();
}

void ProjectorControl::toggle()
{
    if (m_wall->screens() == RoomScreens::Beside && !m_cover->isRefuge())
        m_wall->setWanted(!m_wall->isWanted());
    else if (m_cover->isLaid())
        m_cover->lift();
    else
        m_cover->lay(RoomCover::Reason::OneScreen);
    updateState();
}

/// The image goes to a second screen as soon as there is one.
void ProjectorControl::followScreens()
{
    if (m_wall->screens() == RoomScreens::Beside && m_cover->isOfOneScreen()) {
        m_cover->lift();
        m_wall->setWanted(true);
    }
    if (m_wall->screens() != RoomScreens::Single && !m_cover->isLaid())
        advise();
    updateState();
}

/// Over the work, where somebody can do something about it; never over the image of the room.
void ProjectorControl::advise()
{
    const RoomScreens screens = m_wall->screens();
    if (!m_document || screens == m_advisedOf)
        return;
    m_advisedOf = screens;
    if (screens != RoomScreens::Beside)
        emit advised(hint());
}

void ProjectorControl::readAloud()
{
    if (m_cover->isLaid())
        m_cover->lift();
    else
        m_cover->lay(RoomCover::Reason::Aloud);
}

void ProjectorControl::turnBlack()
{
    m_black = !m_black;
    refresh();
    updateState();
}

void ProjectorControl::turn(int by)
{
    for (RoomImage *image : {m_wall->image(), m_cover->image()}) {
        if (image)
            image->turn(by);
    }
}

void ProjectorControl::resize(int byPercent)
{
    m_settings.setProjectorPercent(m_settings.projectorPercent() + byPercent);
    refresh();
}

void ProjectorControl::follow(const AgendaSnapshot &snapshot)
{
    const bool ranOut = hasRunOut(m_agenda, snapshot);
    m_agenda = snapshot;
    refresh();
    if (!ranOut || !m_settings.projectorLight())
        return;
    if (m_wall->isShown())
        m_wall->image()->giveLight();
    if (m_cover->isLaid() && !m_cover->isAloud())
        m_cover->image()->giveLight();
}

RoomLook ProjectorControl::look() const
{
    return {m_settings.projectorInverted(), m_settings.projectorPercent(), m_settings.motion()};
}

RoomView ProjectorControl::viewOf(const RoomChoice &choice) const
{
    if (!m_document)
        return {};
    const Stores &stores = m_document->stores();
    const auto workshop = stores.workshop.get();
    if (!workshop)
        return {};
    const auto view = roomView(stores, choice, m_agenda, Phrases((*workshop)->language));
    return view ? *view : RoomView();
}

RoomView ProjectorControl::shownView() const
{
    return viewOf(m_black ? RoomChoice{RoomMode::Black} : m_choice);
}

/// There is nothing to read on a clock: then it is what the block is about.
RoomView ProjectorControl::aloudView() const
{
    switch (m_choice.mode) {
    case RoomMode::Hour:
        return viewOf({RoomMode::Automatic});
    case RoomMode::Timer:
        return viewOf({RoomMode::Instructions});
    default:
        return viewOf(m_choice);
    }
}

void ProjectorControl::refresh()
{
    if (!m_document)
        return;
    if (m_wall->isShown())
        m_wall->show(shownView(), look());
    if (m_cover->isLaid())
        m_cover->show(m_cover->isAloud() ? aloudView() : shownView(), look());
    if (m_chooser->isVisible())
        m_chooser->follow(shownView());
}

void ProjectorControl::updateState()
{
    for (int id = int(ActionId::Projector); id <= int(ActionId::ReadAloud); ++id)
        m_actions.action(ActionId(id))->setEnabled(m_document);
    for (const ModeRow &row : modeTable())
        m_actions.action(row.action)->setChecked(row.mode == m_choice.mode);
    m_actions.action(ActionId::Projector)->setChecked(m_wall->isShown() || isOverWork());
    m_actions.action(ActionId::ProjectorBlack)->setChecked(m_black);
    m_actions.action(ActionId::ProjectorFollow)->setChecked(m_choice.follow);
    m_actions.action(ActionId::ProjectorHideIdeas)->setChecked(m_choice.ideasWait);
    emit changed();
}

QString ProjectorControl::state() const
{
    return ProjectorState{m_choice.mode, m_wall->isWanted(), m_wall->isShown(), m_black}.sentence();
}

RoomScreens ProjectorControl::screens() const
{
    return m_wall->screens();
}

bool ProjectorControl::isOverWork() const
{
    return m_document && m_cover->isLaid() && !m_cover->isAloud();
}

QString ProjectorControl::hint() const
{
    const QString key = Actions::keysOf(*m_actions.action(ActionId::Projector));
    switch (m_wall->screens()) {
    case RoomScreens::Beside:
        return tr("%1 turns the image on the second screen on and off.").arg(key);
    case RoomScreens::Mirrored:
        return tr("The second screen shows the same as this one: %1 shows the image of the room on "
                  "both. Press Windows+P and choose Extend to keep the work to yourself.")
            .arg(key);
    case RoomScreens::Single:
        break;
    }
    return tr("There is one screen: %1 shows the image of the room here. With a projector, press "
              "Windows+P and choose Extend to keep the work to yourself.")
        .arg(key);
}

} // namespace Tallerista
