// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/actiontable.h"

#include <QtGlobal>

namespace Tallerista {

namespace {

using enum ActionId;
using enum ActionKind;
using Group = ActionGroup;

// clang-format off
constexpr ActionRow Rows[] = {
    {NewWorkshop, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "New workshop…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Make a file for another workshop."),
     "document-new", "Ctrl+N"},
    {OpenWorkshop, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Open workshop…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Open a workshop's file."),
     "document-open", "Ctrl+O"},
    {OpenRecent, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Recent workshops"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Open one of the latest workshops again."),
     "document-open-recent", ""},
    {OpenSample, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Try the sample workshop"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Open a copy of a finished workshop to look around in."),
     "tools-wizard", ""},
    {ImportPeople, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Import people…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Add people from a list made in a spreadsheet."),
     "list-add-user", "", Plain, true},
    {ImportIdeas, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Import ideas…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Add ideas from a list made in a spreadsheet."),
     "document-import", ""},
    {ExportDocument, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Export the document…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Write the document of the workshop to a file."),
     "document-export", "Ctrl+E", Plain, true},
    {CloseWorkshop, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Close the workshop"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Close the file and go back to the start page."),
     "document-close", "Ctrl+W", Plain, true},
    {Quit, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Quit"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Leave the program; everything is saved already."),
     "application-exit", "Ctrl+Q"},

    {Undo, Group::Edit, QT_TRANSLATE_NOOP("Tallerista::Actions", "Undo"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Take back the last step of this page."),
     "edit-undo", "Ctrl+Z", Repeats},
    {Redo, Group::Edit, QT_TRANSLATE_NOOP("Tallerista::Actions", "Redo"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Do again what was undone."),
     "edit-redo", "Ctrl+Shift+Z; Ctrl+Y", Repeats},
    {Find, Group::Edit, QT_TRANSLATE_NOOP("Tallerista::Actions", "Find"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Look for words on this page."),
     "edit-find", "Ctrl+F", Plain, true},

    {Table1, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "Table 1"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the first table alone."),
     "system-users", "Ctrl+1", Tables},
    {Table2, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "Table 2"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the second table alone."),
     "system-users", "Ctrl+2", Tables},
    {BothTables, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "Both tables"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the tables side by side."),
     "view-split-left-right", "Ctrl+0", Tables},
    {LightTheme, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "Light theme"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Dark letters on light grounds."),
     "color-mode-black-white", "", Themes, true},
    {DarkTheme, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "Dark theme"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Light letters on dark grounds."),
     "color-mode-black-white", "", Themes},
    {SystemTheme, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "Theme as the system"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Light or dark as the rest of this computer."),
     "color-mode-black-white", "", Themes},
    {Spanish, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "In Spanish (español)"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the program in Spanish."),
     "languages", "", Languages, true},
    {English, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "In English"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the program in English."),
     "languages", "", Languages},
    {SystemLanguage, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "Language as the system"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the program in the language of this computer."),
     "languages", "", Languages},
    {FullScreen, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "Full screen"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Use the whole screen, or go back to a window."),
     "view-fullscreen", "F11", Plain, true},
    {CommandPalette, Group::View, QT_TRANSLATE_NOOP("Tallerista::Actions", "Commands…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Find any command by its name."),
     "quickopen", "Ctrl+K"},

    {StartAgenda, Group::Agenda, QT_TRANSLATE_NOOP("Tallerista::Actions", "Start the agenda"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Begin the first block now."),
     "media-playback-start", ""},
    {NextBlock, Group::Agenda, QT_TRANSLATE_NOOP("Tallerista::Actions", "Next block"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "End this block and begin the next."),
     "media-skip-forward", "Ctrl+Enter; Ctrl+Return"},
    {PauseResume, Group::Agenda, QT_TRANSLATE_NOOP("Tallerista::Actions", "Pause or resume"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Stop the clock of this block, or let it go on."),
     "media-playback-pause", ""},
    {OneMinuteMore, Group::Agenda, QT_TRANSLATE_NOOP("Tallerista::Actions", "One minute more"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Give this block one minute."),
     "list-add", "Ctrl++; Ctrl+="},
    {OneMinuteLess, Group::Agenda, QT_TRANSLATE_NOOP("Tallerista::Actions", "One minute less"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Take one minute from this block."),
     "list-remove", "Ctrl+-"},

    {Stage1, Group::Stage, QT_TRANSLATE_NOOP("Tallerista::Actions", "Stage 1"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to the first stage."), "go-jump", "Alt+1"},
    {Stage2, Group::Stage, QT_TRANSLATE_NOOP("Tallerista::Actions", "Stage 2"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to the second stage."), "go-jump", "Alt+2"},
    {Stage3, Group::Stage, QT_TRANSLATE_NOOP("Tallerista::Actions", "Stage 3"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to the third stage."), "go-jump", "Alt+3"},
    {Stage4, Group::Stage, QT_TRANSLATE_NOOP("Tallerista::Actions", "Stage 4"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to the fourth stage."), "go-jump", "Alt+4"},
    {Stage5, Group::Stage, QT_TRANSLATE_NOOP("Tallerista::Actions", "Stage 5"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to the fifth stage."), "go-jump", "Alt+5"},
    {Stage6, Group::Stage, QT_TRANSLATE_NOOP("Tallerista::Actions", "Stage 6"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to the sixth stage."), "go-jump", "Alt+6"},
    {Stage7, Group::Stage, QT_TRANSLATE_NOOP("Tallerista::Actions", "Stage 7"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to the seventh stage."), "go-jump", "Alt+7"},
    {Stage8, Group::Stage, QT_TRANSLATE_NOOP("Tallerista::Actions", "Stage 8"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to the eighth stage."), "go-jump", "Alt+8"},
    {Stage9, Group::Stage, QT_TRANSLATE_NOOP("Tallerista::Actions", "Stage 9"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to the ninth stage."), "go-jump", "Alt+9"},

    {KeysHelp, Group::Help, QT_TRANSLATE_NOOP("Tallerista::Actions", "Keys of this page"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the keys that work here."),
     "input-keyboard", "F1"},
    {About, Group::Help, QT_TRANSLATE_NOOP("Tallerista::Actions", "About Tallerista"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the version, the authors and the licence."),
     "help-about", ""},
};
// clang-format on

} // namespace

std::span<const ActionRow> actionTable()
{
    return Rows;
}

} // namespace Tallerista
