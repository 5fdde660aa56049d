// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/step.h"

#include <QCoreApplication>
#include <QHash>

namespace Tallerista {

namespace {

// One line for each kind of step.
// NOLINTNEXTLINE(readability-function-size)
const char *sourceName(StepKind kind)
{
    static const QHash<int, const char *> names{
        {int(StepKind::CreateWorkshop), QT_TRANSLATE_NOOP("Step", "Create the workshop")},
        {int(StepKind::EditWorkshop), QT_TRANSLATE_NOOP("Step", "Edit the workshop")},
        {int(StepKind::AddMesa), QT_TRANSLATE_NOOP("Step", "Add table")},
        {int(StepKind::EditMesa), QT_TRANSLATE_NOOP("Step", "Edit table")},
        {int(StepKind::RemoveMesa), QT_TRANSLATE_NOOP("Step", "Delete table")},
        {int(StepKind::AddTopic), QT_TRANSLATE_NOOP("Step", "Add topic")},
        {int(StepKind::EditTopic), QT_TRANSLATE_NOOP("Step", "Edit topic")},
        {int(StepKind::RemoveTopic), QT_TRANSLATE_NOOP("Step", "Delete topic")},
        {int(StepKind::MoveTopic), QT_TRANSLATE_NOOP("Step", "Move topic")},
        {int(StepKind::AddQuestion), QT_TRANSLATE_NOOP("Step", "Add question")},
        {int(StepKind::EditQuestion), QT_TRANSLATE_NOOP("Step", "Edit question")},
        {int(StepKind::RemoveQuestion), QT_TRANSLATE_NOOP("Step", "Delete question")},
        {int(StepKind::MoveQuestion), QT_TRANSLATE_NOOP("Step", "Move question")},
        {int(StepKind::AddParticipant), QT_TRANSLATE_NOOP("Step", "Add person")},
        {int(StepKind::EditParticipant), QT_TRANSLATE_NOOP("Step", "Edit person")},
        {int(StepKind::RemoveParticipant), QT_TRANSLATE_NOOP("Step", "Delete person")},
        {int(StepKind::ImportParticipants), QT_TRANSLATE_NOOP("Step", "Add people from a list:")},
        {int(StepKind::MarkPresence), QT_TRANSLATE_NOOP("Step", "Mark presence:")},
        {int(StepKind::AddBlock), QT_TRANSLATE_NOOP("Step", "Add block")},
        {int(StepKind::EditBlock), QT_TRANSLATE_NOOP("Step", "Edit block")},
        {int(StepKind::RemoveBlock), QT_TRANSLATE_NOOP("Step", "Delete block")},
        {int(StepKind::MoveBlock), QT_TRANSLATE_NOOP("Step", "Move block")},
        {int(StepKind::StartAgenda), QT_TRANSLATE_NOOP("Step", "Start the agenda")},
        {int(StepKind::NextBlock), QT_TRANSLATE_NOOP("Step", "Next block")},
        {int(StepKind::PauseAgenda), QT_TRANSLATE_NOOP("Step", "Pause")},
        {int(StepKind::ResumeAgenda), QT_TRANSLATE_NOOP("Step", "Go on")},
        {int(StepKind::AddTime), QT_TRANSLATE_NOOP("Step", "Change the time of the block")},
        {int(StepKind::AddExperience), QT_TRANSLATE_NOOP("Step", "Add experience")},
        {int(StepKind::EditExperience), QT_TRANSLATE_NOOP("Step", "Edit experience")},
        {int(StepKind::RemoveExperience), QT_TRANSLATE_NOOP("Step", "Delete experience")},
        {int(StepKind::CaptureIdea), QT_TRANSLATE_NOOP("Step", "Add idea")},
        {int(StepKind::EditIdea), QT_TRANSLATE_NOOP("Step", "Edit idea")},
        {int(StepKind::RemoveIdea), QT_TRANSLATE_NOOP("Step", "Delete idea")},
        {int(StepKind::MoveIdea), QT_TRANSLATE_NOOP("Step", "Move idea")},
        {int(StepKind::ImportIdeas), QT_TRANSLATE_NOOP("Step", "Add ideas from a list:")},
        {int(StepKind::SetAsideIdea), QT_TRANSLATE_NOOP("Step", "Set idea aside")},
        {int(StepKind::ReplaceTemplate), QT_TRANSLATE_NOOP("Step", "Change the template")},
        {int(StepKind::EditInstitution), QT_TRANSLATE_NOOP("Step", "Edit institution")},
        {int(StepKind::OpenVote), QT_TRANSLATE_NOOP("Step", "Open the vote")},
        {int(StepKind::ChangeVoters), QT_TRANSLATE_NOOP("Step", "Change how many people vote")},
        {int(StepKind::CountVotes), QT_TRANSLATE_NOOP("Step", "Count")},
        {int(StepKind::MarkIdea), QT_TRANSLATE_NOOP("Step", "Mark")},
        {int(StepKind::GiveListReason), QT_TRANSLATE_NOOP("Step", "Give the reason for the list")},
        {int(StepKind::AddObjection), QT_TRANSLATE_NOOP("Step", "Add objection")},
        {int(StepKind::EditObjection), QT_TRANSLATE_NOOP("Step", "Edit objection")},
        {int(StepKind::RemoveObjection), QT_TRANSLATE_NOOP("Step", "Delete objection")},
        {int(StepKind::CloseVote), QT_TRANSLATE_NOOP("Step", "Close and show")},
        {int(StepKind::ReopenVote), QT_TRANSLATE_NOOP("Step", "Open the vote again")},
        {int(StepKind::WithdrawVote), QT_TRANSLATE_NOOP("Step", "Withdraw the vote")},
        {int(StepKind::DecideTie), QT_TRANSLATE_NOOP("Step", "Decide the tie")},
        {int(StepKind::WithdrawDecision), QT_TRANSLATE_NOOP("Step", "Take back the decision")},
        {int(StepKind::DevelopIdea), QT_TRANSLATE_NOOP("Step", "Develop")},
        {int(StepKind::JudgeIdea), QT_TRANSLATE_NOOP("Step", "Judge")},
        {int(StepKind::ChooseIdeas), QT_TRANSLATE_NOOP("Step", "Choose")},
        {int(StepKind::FinishFinalSelection),
         QT_TRANSLATE_NOOP("Step", "Finish the final selection")},
        {int(StepKind::ReopenFinalSelection),
         QT_TRANSLATE_NOOP("Step", "Open the final selection again")},
        {int(StepKind::EditSheet), QT_TRANSLATE_NOOP("Step", "Edit sheet")},
        {int(StepKind::AddSheetRow), QT_TRANSLATE_NOOP("Step", "Add to sheet")},
        {int(StepKind::EditSheetRow), QT_TRANSLATE_NOOP("Step", "Edit in sheet")},
        {int(StepKind::RemoveSheetRow), QT_TRANSLATE_NOOP("Step", "Delete from sheet")},
        {int(StepKind::MoveSheetRow), QT_TRANSLATE_NOOP("Step", "Move in sheet")},
        {int(StepKind::StartPlenary),
         QT_TRANSLATE_NOOP("Step", "Bring the actions to the plenary")},
        {int(StepKind::JoinActions), QT_TRANSLATE_NOOP("Step", "Join actions")},
        {int(StepKind::SeparateAction), QT_TRANSLATE_NOOP("Step", "Separate action")},
        {int(StepKind::EditAction), QT_TRANSLATE_NOOP("Step", "Edit action")},
        {int(StepKind::CountHands), QT_TRANSLATE_NOOP("Step", "Count hands")},
        {int(StepKind::ClosePlenary), QT_TRANSLATE_NOOP("Step", "Close the plenary")},
        {int(StepKind::ReopenPlenary), QT_TRANSLATE_NOOP("Step", "Open the plenary again")},
        {int(StepKind::WriteNarrative), QT_TRANSLATE_NOOP("Step", "Write in the document")},
        {int(StepKind::AddTask), QT_TRANSLATE_NOOP("Step", "Add what is to be done")},
        {int(StepKind::EditTask), QT_TRANSLATE_NOOP("Step", "Edit what is to be done")},
        {int(StepKind::RemoveTask), QT_TRANSLATE_NOOP("Step", "Delete what is to be done")},
        {int(StepKind::CloseDocument), QT_TRANSLATE_NOOP("Step", "Close the document")},
        {int(StepKind::ReopenDocument), QT_TRANSLATE_NOOP("Step", "Open the document again")},
        {int(StepKind::MergeIdeas), QT_TRANSLATE_NOOP("Step", "Join ideas")},
        {int(StepKind::JoinComputers), QT_TRANSLATE_NOOP("Step", "Join the two computers:")},
        {int(StepKind::TakeOtherText), QT_TRANSLATE_NOOP("Step", "Choose the other text:")},
        {int(StepKind::LendMesa), QT_TRANSLATE_NOOP("Step", "Lend table")},
        {int(StepKind::TakeBackMesa), QT_TRANSLATE_NOOP("Step", "Take back table")},
        {int(StepKind::RescueFile), QT_TRANSLATE_NOOP("Step", "Rescue what was left of")},
        {int(StepKind::ErasePerson), QT_TRANSLATE_NOOP("Step", "Erase the data of person")},
        {int(StepKind::CloseBlock), QT_TRANSLATE_NOOP("Step", "End the block")},
        {int(StepKind::JumpToBlock), QT_TRANSLATE_NOOP("Step", "Go to block")},
        {int(StepKind::SkipBlock), QT_TRANSLATE_NOOP("Step", "Skip block")},
        {int(StepKind::UnskipBlock), QT_TRANSLATE_NOOP("Step", "Hold after all")},
        {int(StepKind::CorrectStart), QT_TRANSLATE_NOOP("Step", "Correct the start of")},
        {int(StepKind::ShiftClock), QT_TRANSLATE_NOOP("Step", "Follow the clock of the computer")},
        {int(StepKind::ReopenAgenda), QT_TRANSLATE_NOOP("Step", "Go on with the agenda")},
        {int(StepKind::PauseTable), QT_TRANSLATE_NOOP("Step", "Pause the countdown of table")},
        {int(StepKind::ResumeTable),
         QT_TRANSLATE_NOOP("Step", "Go on with the countdown of table")},
        {int(StepKind::AddTableTime), QT_TRANSLATE_NOOP("Step", "Change the time of table")},
        {int(StepKind::StartRound), QT_TRANSLATE_NOOP("Step", "Start a round")},
        {int(StepKind::NextSpeaker), QT_TRANSLATE_NOOP("Step", "Next person of the round")},
        {int(StepKind::EndRound), QT_TRANSLATE_NOOP("Step", "End the round")},
        {int(StepKind::RecoverTime), QT_TRANSLATE_NOOP("Step", "Recover time")},
        {int(StepKind::InsertWords), QT_TRANSLATE_NOOP("Step", "Insert block")},
        {int(StepKind::ImportAgenda), QT_TRANSLATE_NOOP("Step", "Take the agenda from a list:")},
        {int(StepKind::SetClosing), QT_TRANSLATE_NOOP("Step", "Change the closing hour")},
        {int(StepKind::TakeDurations),
         QT_TRANSLATE_NOOP("Step", "Take durations from earlier workshops")},
        {int(StepKind::SeparateIdea), QT_TRANSLATE_NOOP("Step", "Separate idea")},
        {int(StepKind::SplitIdea), QT_TRANSLATE_NOOP("Step", "Split idea")},
        {int(StepKind::BringBackIdea), QT_TRANSLATE_NOOP("Step", "Bring back idea")},
        {int(StepKind::RestoreIdea), QT_TRANSLATE_NOOP("Step", "Take out of the bin:")},
        {int(StepKind::AddHeading), QT_TRANSLATE_NOOP("Step", "Add heading")},
        {int(StepKind::EditHeading), QT_TRANSLATE_NOOP("Step", "Edit heading")},
        {int(StepKind::RemoveHeading), QT_TRANSLATE_NOOP("Step", "Delete heading")},
        {int(StepKind::MoveHeading), QT_TRANSLATE_NOOP("Step", "Move heading")},
        {int(StepKind::PutUnderHeading), QT_TRANSLATE_NOOP("Step", "Group ideas:")},
        {int(StepKind::NotTwins), QT_TRANSLATE_NOOP("Step", "Not the same:")},
        {int(StepKind::MakeIdeaOfExperience), QT_TRANSLATE_NOOP("Step", "Make an idea of it:")},
        {int(StepKind::AddGlossaryEntry), QT_TRANSLATE_NOOP("Step", "Add to the glossary:")},
        {int(StepKind::EditGlossaryEntry), QT_TRANSLATE_NOOP("Step", "Edit in the glossary:")},
        {int(StepKind::RemoveGlossaryEntry),
         QT_TRANSLATE_NOOP("Step", "Delete from the glossary:")},
        {int(StepKind::ExplainCut), QT_TRANSLATE_NOOP("Step", "Give the reason for a change:")},
        {int(StepKind::TagIdeas), QT_TRANSLATE_NOOP("Step", "Change the details of ideas:")},
    };
    return names.value(int(kind), QT_TRANSLATE_NOOP("Step", "Change"));
}

} // namespace

QString stepName(StepKind kind, const QString &detail)
{
    const QString name = QCoreApplication::translate("Step", sourceName(kind));
    return detail.isEmpty() ? name : name + u' ' + detail;
}

} // namespace Tallerista
