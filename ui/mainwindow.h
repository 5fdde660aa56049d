// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/createworkshop.h"
#include "core/base/workshopclock.h"
#include "ui/base/actions.h"
#include "ui/base/pagecommands.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace Tallerista {

class AgendaTicker;
class AgendaWatch;
class CommandPalette;
class Dialogs;
class DurationsPanel;
class BackupFinder;
class CopyControl;
class FateFinder;
class Gong;
class JoinPanel;
class KeysHelp;
class Language;
class Loudspeaker;
class Power;
class Privacy;
class ProjectorControl;
class RefusedPanel;
class RehearsalControl;
class Settings;
class Safeguard;
class SharedScreen;
class Spelling;
class StartPage;
class Theme;
class Toast;
class TwoComputers;
class WorkshopView;

/// What the window works with; all of it outlives the window.
struct Desk
{
    const ClockSource &clocks;
    Settings &settings;
    Theme &theme;
    Language &language;
    Dialogs &dialogs;
    Power &power;
    Loudspeaker &loudspeaker;
    QString dataFolder; ///< the program's own: backups, drafts, the sample
};

/// The window: the start page or an open workshop, and the actions around them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Desk &desk);
    ~MainWindow() override;

    /// Opens the workshop in \a path; on failure the start page says why.
    void openFile(const QString &path);
    /// Closes the workshop and shows the start page.
    void closeWorkshop();

    WorkshopDocument *document() const { return m_document.get(); }
    WorkshopView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The start page, made when it is first needed.
    StartPage &start();
    QWidget *layOut();
    RehearsalControl *createRehearsal();
    void connectFileActions();
    void connectViewActions();
    void connectAgendaActions();
    void on(ActionId id, std::function<void()> act);
    void onView(ActionId id, void (WorkshopView::*act)());
    void updateActions();
    void updateStages();
    void updateRecentMenu();
    void create(const QString &templateName, const NewWorkshop &answers);
    void browse();
    void openSample();
    void explain(const QString &path, const Error &error);
    void offerWaysOn(const QString &path);
    void goOnIn(const QString &path);
    /// Without a \a stage: where the workshop is at.
    void showDocument(std::unique_ptr<WorkshopDocument> document,
                      std::optional<int> stage = {},
                      std::optional<int> table = {});
    int stageAtFirst() const;
    void tellJoined(const QString &computer);
    /// \a table: none, the one that was on show when the workshop was left.
    void buildView(int stage, std::optional<int> table);
    void resumePrivacy();
    /// As in a power cut: what only a person ends goes on.
    void dropWorkshop();
    void showKeys();
    void showAbout();
    Writer writer() const;

    Desk m_desk;
    WorkshopClock m_clock; ///< of the workshop that is open, or is being opened
    Actions *m_actions;
    QStackedWidget *m_pages;
    ProjectorControl *m_projector;
    StartPage *m_start = nullptr;
    Toast *m_toast;
    Privacy *m_privacy;
    SharedScreen *m_sharedScreen;
    CommandPalette *m_palette;
    PageCommands m_pageCommands;
    KeysHelp *m_keys;
    FateFinder *m_fates;
    Gong *m_gong;
    std::unique_ptr<Spelling> m_spelling;
    DurationsPanel *m_durations;
    BackupFinder *m_backups;
    CopyControl *m_copies;
    JoinPanel *m_join;
    TwoComputers *m_computers;
    RefusedPanel *m_refused;
    RehearsalControl *m_rehearsal; ///< its clock outlives the document
    // What comes after the document reads it, and goes first.
    std::unique_ptr<WorkshopDocument> m_document;
    std::unique_ptr<Safeguard> m_safeguard;
    std::unique_ptr<AgendaTicker> m_ticker;
    std::unique_ptr<AgendaWatch> m_watch;
    WorkshopView *m_view = nullptr;
};

} // namespace Tallerista
