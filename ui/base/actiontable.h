// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace Tallerista {

/// Everything a person can do from anywhere, in the order of the menus.
enum class ActionId {
    NewWorkshop,
    OpenWorkshop,
    OpenRecent,
    OpenSample,
    ImportPeople,
    ImportIdeas,
    ImportAgenda,
    ExportAgenda,
    ExportDocument,
    CopyToStick,
    MirrorElsewhere,
    CopyToSend,
    FindBackup,
    LendTable,
    JoinComputers,
    CloseWorkshop,
    Quit,

    Undo,
    Redo,
    Find,
    WhatBecame,
    FollowNotice,
    AnswerClock,
    ReviewTwins,
    CheckSpelling,
    ErasePerson,

    Table1,
    Table2,
    BothTables,
    LightTheme,
    DarkTheme,
    SystemTheme,
    Spanish,
    English,
    SystemLanguage,
    HideFromRoom,
    FullScreen,
    CommandPalette,

    StartAgenda,
    NextBlock,
    PauseResume,
    OneMinuteMore,
    OneMinuteLess,
    FollowAdvice,
    DismissAdvice,
    PauseTable,
    TableMinuteMore,
    TableMinuteLess,
    StartRound,
    NextSpeaker,
    EndRound,
    TakeDurations,
    RecoverTime,
    InsertWords,
    CloseBlock,
    CorrectStart,
    StartAsPlanned,
    ReopenAgenda,
    Gong,
    GongAtWarning,
    GongLouder,
    GongSofter,

    Stage1,
    Stage2,
    Stage3,
    Stage4,
    Stage5,
    Stage6,
    Stage7,
    Stage8,
    Stage9,
    Stage10,

    Projector,
    ProjectorBlack,
    ProjectorChoose,
    ProjectorAutomatic,
    ProjectorTables,
    ProjectorTimer,
    ProjectorInstructions,
    ProjectorAgenda,
    ProjectorIdeas,
    ProjectorVotingList,
    ProjectorResult,
    ProjectorMessage,
    ProjectorWelcome,
    ProjectorSteps,
    ProjectorHow,
    ProjectorFive,
    ProjectorPlenary,
    ProjectorSheet,
    ProjectorWhatFollows,
    ProjectorHour,
    ProjectorNextPage,
    ProjectorPreviousPage,
    ProjectorFollow,
    ProjectorHideIdeas,
    ProjectorLarger,
    ProjectorSmaller,
    ProjectorInverted,
    ProjectorLight,
    ReadAloud,

    Rehearse,
    RehearsalPause,
    RehearsalFaster,
    RehearsalSlower,
    DrillLate,
    DrillPowerCut,
    EndRehearsal,

    KeysHelp,
    About,
};

/// The menus, in their order.
enum class ActionGroup {
    File,
    Edit,
    View,
    Agenda,
    Stage,
    Projector,
    Rehearsal,
    Help,
};

/// How an action behaves besides being triggered.
enum class ActionKind {
    Plain,
    Repeats, ///< a key held down goes on triggering it
    Toggles, ///< checkable by itself
    Tables,  ///< checkable, one of its kind at a time, as the three below
    Themes,
    Languages,
    RoomModes, ///< likewise; a menu of their own
};

/// One row of the table of actions. Texts are sources in the context Tallerista::Actions.
struct ActionRow
{
    ActionId id;
    ActionGroup group;
    const char *text;
    const char *help;      ///< one sentence: what it does
    const char *icon;      ///< a name of ui/base/icons.txt
    const char *shortcuts; ///< as QKeySequence::listFromString() reads them
    ActionKind kind = ActionKind::Plain;
    bool startsSection = false; ///< a line above it in its menu
};

/// The one source of menus, palette, shortcuts and help; a row per ActionId, in its order.
std::span<const ActionRow> actionTable();
/// Those that do something to the open workshop: off while there is none.
std::span<const ActionId> actionsOnAWorkshop();

} // namespace Tallerista
