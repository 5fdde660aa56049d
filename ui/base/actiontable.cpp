// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/actiontable.h"

#include <QtGlobal>

namespace Tallerista {

namespace {

using enum ActionId;
using enum ActionKind;
using Group = ActionGroup;

#define TEXT(text) QT_TRANSLATE_NOOP("Tallerista::Actions", text)

// clang-format off
constexpr ActionRow Rows[] = {
    {NewWorkshop, Group::File, TEXT("New workshop…"), TEXT("Make a file for another workshop."),
     "document-new", "Ctrl+N"},
    {OpenWorkshop, Group::File, TEXT("Open workshop…"), TEXT("Open a workshop's file."),
     "document-open", "Ctrl+O"},
    {OpenRecent, Group::File, TEXT("Recent workshops"), TEXT("Open one of the latest workshops again."),
     "document-open-recent", ""},
    {OpenSample, Group::File, TEXT("Try the sample workshop"), TEXT("Open a copy of a finished workshop to look around in."),
     "tools-wizard", ""},
    {ImportPeople, Group::File, TEXT("Import people…"), TEXT("Add people from a list made in a spreadsheet."),
     "list-add-user", "", Plain, true},
    {ImportIdeas, Group::File, TEXT("Import ideas…"), TEXT("Add ideas from a list made in a spreadsheet."),
     "document-import", ""},
    {ExportDocument, Group::File, TEXT("Export the document…"), TEXT("Write the document of the workshop to a file."),
     "document-export", "Ctrl+E", Plain, true},
    {Print, Group::File, TEXT("Print…"), TEXT("Print what this page is about."),
     "document-print", "Ctrl+P"},
    {CloseWorkshop, Group::File, TEXT("Close the workshop"), TEXT("Close the file and go back to the start page."),
     "document-close", "Ctrl+W", Plain, true},
    {Quit, Group::File, TEXT("Quit"), TEXT("Leave the program; everything is saved already."),
     "application-exit", "Ctrl+Q"},

    {Undo, Group::Edit, TEXT("Undo"), TEXT("Take back the last step of this page."),
     "edit-undo", "Ctrl+Z", Repeats},
    {Redo, Group::Edit, TEXT("Redo"), TEXT("Do again what was undone."),
     "edit-redo", "Ctrl+Shift+Z; Ctrl+Y", Repeats},
    {Find, Group::Edit, TEXT("Find"), TEXT("Look for words on this page."),
     "edit-find", "Ctrl+F", Plain, true},

    {Table1, Group::View, TEXT("Table 1"), TEXT("Show the first table alone."),
     "system-users", "Ctrl+1", Tables},
    {Table2, Group::View, TEXT("Table 2"), TEXT("Show the second table alone."),
     "system-users", "Ctrl+2", Tables},
    {BothTables, Group::View, TEXT("Both tables"), TEXT("Show the tables side by side."),
     "view-split-left-right", "Ctrl+0", Tables},
    {LightTheme, Group::View, TEXT("Light theme"), TEXT("Dark letters on light grounds."),
     "color-mode-black-white", "", Themes, true},
    {DarkTheme, Group::View, TEXT("Dark theme"), TEXT("Light letters on dark grounds."),
     "color-mode-black-white", "", Themes},
    {SystemTheme, Group::View, TEXT("Theme as the system"), TEXT("Light or dark as the rest of this computer."),
     "color-mode-black-white", "", Themes},
    {Spanish, Group::View, TEXT("In Spanish (español)"), TEXT("Show the program in Spanish."),
     "languages", "", Languages, true},
    {English, Group::View, TEXT("In English"), TEXT("Show the program in English."),
     "languages", "", Languages},
    {SystemLanguage, Group::View, TEXT("Language as the system"), TEXT("Show the program in the language of this computer."),
     "languages", "", Languages},
    {FullScreen, Group::View, TEXT("Full screen"), TEXT("Use the whole screen, or go back to a window."),
     "view-fullscreen", "F11", Plain, true},
    {CommandPalette, Group::View, TEXT("Commands…"), TEXT("Find any command by its name."),
     "quickopen", "Ctrl+K"},

    {StartAgenda, Group::Agenda, TEXT("Start the agenda"), TEXT("Begin the first block now."),
     "media-playback-start", ""},
    {NextBlock, Group::Agenda, TEXT("Next block"), TEXT("End this block and begin the next."),
     "media-skip-forward", "Ctrl+Enter; Ctrl+Return"},
    {PauseResume, Group::Agenda, TEXT("Pause or resume"), TEXT("Stop the clock of this block, or let it go on."),
     "media-playback-pause", ""},
    {OneMinuteMore, Group::Agenda, TEXT("One minute more"), TEXT("Give this block one minute."),
     "list-add", "Ctrl++; Ctrl+=", Repeats},
    {OneMinuteLess, Group::Agenda, TEXT("One minute less"), TEXT("Take one minute from this block."),
     "list-remove", "Ctrl+-", Repeats},

    {Stage1, Group::Stage, TEXT("Stage 1"), TEXT("Go to the first stage."), "go-jump", "Alt+1"},
    {Stage2, Group::Stage, TEXT("Stage 2"), TEXT("Go to the second stage."), "go-jump", "Alt+2"},
    {Stage3, Group::Stage, TEXT("Stage 3"), TEXT("Go to the third stage."), "go-jump", "Alt+3"},
    {Stage4, Group::Stage, TEXT("Stage 4"), TEXT("Go to the fourth stage."), "go-jump", "Alt+4"},
    {Stage5, Group::Stage, TEXT("Stage 5"), TEXT("Go to the fifth stage."), "go-jump", "Alt+5"},
    {Stage6, Group::Stage, TEXT("Stage 6"), TEXT("Go to the sixth stage."), "go-jump", "Alt+6"},
    {Stage7, Group::Stage, TEXT("Stage 7"), TEXT("Go to the seventh stage."), "go-jump", "Alt+7"},
    {Stage8, Group::Stage, TEXT("Stage 8"), TEXT("Go to the eighth stage."), "go-jump", "Alt+8"},
    {Stage9, Group::Stage, TEXT("Stage 9"), TEXT("Go to the ninth stage."), "go-jump", "Alt+9"},

    {KeysHelp, Group::Help, TEXT("Keys of this page"), TEXT("Show the keys that work here."),
     "input-keyboard", "F1"},
    {About, Group::Help, TEXT("About Tallerista"), TEXT("Show the version, the authors and the licence."),
     "help-about", ""},
};
// clang-format on

} // namespace

std::span<const ActionRow> actionTable()
{
    return Rows;
}

} // namespace Tallerista
