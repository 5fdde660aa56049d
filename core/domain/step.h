// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scope.h"

#include <QString>

namespace Tallerista {

/// What a person did, by name. The numbers are stored: add at the end, never renumber.
enum class StepKind {
    CreateWorkshop = 1,
    EditWorkshop,
    AddMesa,
    EditMesa,
    RemoveMesa,
    AddTopic,
    EditTopic,
    RemoveTopic,
    MoveTopic,
    AddQuestion,
    EditQuestion,
    RemoveQuestion,
    MoveQuestion,
    AddParticipant,
    EditParticipant,
    RemoveParticipant,
    ImportParticipants,
    MarkPresence,
    AddBlock,
    EditBlock,
    RemoveBlock,
    MoveBlock,
    StartAgenda,
    NextBlock,
    PauseAgenda,
    ResumeAgenda,
    AddTime,
    AddExperience,
    EditExperience,
    RemoveExperience,
    CaptureIdea,
    EditIdea,
    RemoveIdea,
    MoveIdea,
    ImportIdeas,
    SetAsideIdea,
    ReplaceTemplate,
    EditInstitution,
    OpenVote,
    ChangeVoters,
    CountVotes,
    MarkIdea,
    GiveListReason,
    AddObjection,
    EditObjection,
    RemoveObjection,
    CloseVote,
    ReopenVote,
    WithdrawVote,
    DecideTie,
    WithdrawDecision,
    DevelopIdea,
    JudgeIdea,
    ChooseIdeas,
    FinishFinalSelection,
    ReopenFinalSelection,
    EditSheet,
    AddSheetRow,
    EditSheetRow,
    RemoveSheetRow,
    MoveSheetRow,
    StartPlenary,
    JoinActions,
    SeparateAction,
    EditAction,
    CountHands,
    ClosePlenary,
    ReopenPlenary,
    WriteNarrative,
    AddTask,
    EditTask,
    RemoveTask,
    CloseDocument,
    ReopenDocument,
    MergeIdeas,
    JoinComputers,
    TakeOtherText,
    LendMesa,
    TakeBackMesa,
    RescueFile,
    ErasePerson,
    CloseBlock,
    JumpToBlock,
    SkipBlock,
    UnskipBlock,
    CorrectStart,
    ShiftClock,
    ReopenAgenda,
    PauseTable,
    ResumeTable,
    AddTableTime,
    StartRound,
    NextSpeaker,
    EndRound,
    RecoverTime,
    InsertWords,
    ImportAgenda,
    SetClosing,
    TakeDurations,
};

/// One step as it is about to be written in the history.
struct Step
{
    StepKind kind;
    Scope scope;
    QString detail = {}; ///< what it was done to, e.g. "M1-07"; shown after the name
};

/// The name of a step in the language of the screen, with its detail: «Add idea M1-07».
QString stepName(StepKind kind, const QString &detail);

} // namespace Tallerista
