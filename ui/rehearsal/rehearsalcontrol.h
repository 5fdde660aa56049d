// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/workshopclock.h"
#include "core/document/workshopdocument.h"
#include "ui/base/actions.h"

#include <QObject>

#include <functional>
#include <memory>

class QTimer;

namespace Tallerista {

class Dialogs;
class RehearsalBar;
struct RehearsalStage;
class Settings;
class Toast;
class WorkshopView;

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
        std::function<void(const QString &path)> open; ///< the real one
    };

    RehearsalControl(const Parts &parts, Desk desk, QWidget *window);
    ~RehearsalControl() override;

    /// To stand over everything else.
    RehearsalBar *bar() const { return m_bar; }
    /// Where backups and half-typed text of a rehearsal are kept, far from those of real workshops.
    QString folder() const;
    /// Whether a rehearsal is under way; its document lives on its clock.
    bool isOn() const { return m_stage != nullptr; }
    /// Only while one is under way.
    WorkshopClock &clock();

    /// Both must stay until leave().
    void follow(WorkshopDocument &document, WorkshopView &view);
    void leave();

private:
    void connectActions();
    void on(ActionId id, std::function<void()> act);
    void begin();
    void beginWith(const Stores &stores, const QString &path);
    Result<std::unique_ptr<WorkshopDocument>> makeFile(const Stores &stores);
    void look();
    void showBar();
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
