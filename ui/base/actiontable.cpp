// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/actiontable.h"

#include <QtGlobal>

#include <array>

namespace Tallerista {

namespace {

using enum ActionId;
using enum ActionKind;
using Group = ActionGroup;

// clang-format off
constexpr auto Rows = std::to_array<ActionRow>({
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
    {CopyToStick, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Copy to a USB stick…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Write a checked copy of the workshop to another place."),
     "drive-removable-media-usb", "Ctrl+Shift+S", Plain, true},
    {MirrorElsewhere, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Keep a copy elsewhere"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Bring a second copy up to date after every few steps."),
     "folder-sync", "", Toggles},
    {CopyToSend, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Copy to send…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Write a copy without the history of how it came about."),
     "document-send", ""},
    {FindBackup, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Earlier copies…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Look at the backups of this workshop and open one."),
     "edit-undo-history", ""},
    {LendTable, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Prepare the second computer…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Make the file in which another computer writes down a table."),
     "computer", ""},
    {JoinComputers, Group::File, QT_TRANSLATE_NOOP("Tallerista::Actions", "Join the two computers…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Bring in what the other computer wrote down."),
     "merge", ""},
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
    {WhatBecame, Group::Edit, QT_TRANSLATE_NOOP("Tallerista::Actions", "What became of my idea?"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "By badge or name: the fate of each of a person's ideas."),
     "games-hint", "F7"},
    {FollowNotice, Group::Edit, QT_TRANSLATE_NOOP("Tallerista::Actions", "Do what the notice says"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Press the button of the notice above the page."),
     "dialog-ok-apply", "F4"},
    {AnswerClock, Group::Edit, QT_TRANSLATE_NOOP("Tallerista::Actions", "Answer about the hour"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to what is said or asked about the time, above the page."),
     "clock", "Shift+F4"},
    {ErasePerson, Group::Edit, QT_TRANSLATE_NOOP("Tallerista::Actions", "Erase this person's data…"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Take the name and the contacts of the person chosen in the list out for good."),
     "edit-delete-shred", "", Plain, true},

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
    {Stage10, Group::Stage, QT_TRANSLATE_NOOP("Tallerista::Actions", "Stage 10"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Go to the tenth stage."), "go-jump", "Alt+0"},

    {Projector, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Image of the room"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show what the room may see on the second screen, or here if there is one only."),
     "view-presentation", "F5", Toggles},
    {ProjectorBlack, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Image off"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Make the image of the room black, or bring it back."),
     "system-lock-screen", "Ctrl+B", Toggles},
    {ProjectorAutomatic, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Image: automatic"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show what the block that runs is about."),
     "tools-wizard", "", RoomModes, true},
    {ProjectorTables, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Image: two tables"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show instructions, clock and counts of the tables."),
     "view-split-left-right", "", RoomModes},
    {ProjectorTimer, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Image: clock"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the clock of the block as large as possible."),
     "clock", "", RoomModes},
    {ProjectorHow, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Image: how it is decided"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the rules of the first selection."),
     "games-hint", "", RoomModes},
    {ProjectorResult, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Image: result"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show who enters, once the vote of the table is closed."),
     "view-sort-descending", "", RoomModes},
    {ProjectorFive, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Image: final selection"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the ideas with which the table, or the workshop, goes on."),
     "dialog-ok-apply", "", RoomModes},
    {ProjectorNextPage, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Next page of the image"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Turn a list that is longer than one page."),
     "go-next", "F6", Plain, true},
    {ProjectorPreviousPage, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Previous page of the image"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Turn a long list back."),
     "go-previous", "Shift+F6"},
    {ProjectorInverted, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Light letters on a dark image"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Easier on the eyes in a dark room."),
     "color-mode-invert-image", "", Toggles, true},
    {ReadAloud, Group::Projector, QT_TRANSLATE_NOOP("Tallerista::Actions", "Read aloud"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the image of the room in big letters on this screen."),
     "text-speak", "Ctrl+L"},

    {KeysHelp, Group::Help, QT_TRANSLATE_NOOP("Tallerista::Actions", "Keys of this page"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the keys that work here."),
     "input-keyboard", "F1"},
    {About, Group::Help, QT_TRANSLATE_NOOP("Tallerista::Actions", "About Tallerista"),
     QT_TRANSLATE_NOOP("Tallerista::Actions", "Show the version, the authors and the licence."),
     "help-about", ""},
});
// clang-format on

constexpr auto OnAWorkshop = std::to_array<ActionId>(
    {Undo,          Redo,           Find,        WhatBecame,      AnswerClock, ErasePerson,  ImportPeople,
     ImportIdeas,   ExportDocument, CopyToStick, MirrorElsewhere, CopyToSend,   FindBackup,
     LendTable,     JoinComputers,  StartAgenda, NextBlock,       PauseResume,  OneMinuteMore,
     OneMinuteLess, Table1,         Table2,      BothTables,      CloseWorkshop});

} // namespace

std::span<const ActionRow> actionTable()
{
    return Rows;
}

std::span<const ActionId> actionsOnAWorkshop()
{
    return OnAWorkshop;
}

} // namespace Tallerista
