// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/workshopclock.h"
#include "core/document/workshopdocument.h"
#include "ui/base/actions.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace Tallerista {

class Dialogs;
class RehearsalBar;
struct RehearsalStage;
class Settings;
class Toast;
class WorkshopView;

/// The time in a rehearsal, and where its backups and half-typed text are kept, far from those of real
/// workshops.
struct RehearsalPlace
{
    WorkshopClock &clock;
    QString folder;
};

/// «Ensayar este taller»: opens a copy of the plan in a file of its own, on a clock of its own that can
/// run faster, with an invented room in it. The facilitator runs the agenda; drills make it go wrong. At
/// the end it says how it went and goes back to the real workshop, which nothing was written to.
class RehearsalControl : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Theme &theme;
        Actions &actions;
        Settings &settings;
        Dialogs &dialogs;
        Toast &toast;
        QString dataFolder; ///< the program's own
    };

    /// What the window does for it.
    struct Desk
    {
        std::function<Writer()> writer;
        /// In place of what is open.
        std::function<void(std::unique_ptr<WorkshopDocument>, int stage, int table)> show;
        std::function<void()> close;
        std::function<void()> drop; ///< closes it as a power cut would
        /// The real one, on the page where it was left.
        std::function<void(const QString &path, std::optional<int> stage)> open;
    };

    RehearsalControl(const Parts &parts, Desk desk, QWidget *window);
    ~RehearsalControl() override;

    /// To stand over everything else.
    RehearsalBar *bar() const { return m_bar; }
    /// What \a document is played on when it is the one of the rehearsal under way. Nothing for any
    /// other: a real workshop lives on the clock of the computer, among the data of the program.
    std::optional<RehearsalPlace> placeOf(const WorkshopDocument &document) const;

    /// Both must stay until leave(). A document that is not of the rehearsal ends it.
    void follow(WorkshopDocument &document, WorkshopView &view);
    void leave();

private:
    void connectActions();
    void on(ActionId id, std::function<void()> act);
    void begin();
    bool mayLeave();
    void beginWith(const Stores &stores, const QString &path);
    Result<std::unique_ptr<WorkshopDocument>> makeFile(const Stores &stores);
    Result<std::unique_ptr<WorkshopDocument>> reopen(const QString &path) const;
    /// What cannot be opened again cannot be rehearsed in.
    void breakOff(const QString &path, const Error &why);
    void stop();
    /// Whether what is open is the document of the rehearsal.
    bool isPlaying() const;
    void look();
    void showBar();
    bool isStill() const;
    void setSpeed(int speed);
    void change(int step);
    void comeLate();
    void cutPower();
    void end();
    void goBack(bool keep);
    bool keepFile();
    void updateActions();

    Parts m_parts;
    Desk m_desk;
    QWidget *m_window;
    RehearsalBar *m_bar;
    QTimer *m_timer;
    std::unique_ptr<RehearsalStage> m_stage;
    WorkshopDocument *m_document = nullptr;
    WorkshopView *m_view = nullptr;
};

} // namespace Tallerista
