// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/selection/selectionsentences.h"
#include "ui/stages/finalselection/finalstanding.h"
#include "ui/stages/stagepage.h"

class QListView;

namespace Tallerista {

class FinalButtons;
class FinalModel;
class FormField;
class Notice;
class ResultTools;
class TextLabel;
class UndoTextField;
class VerdictEditor;

/// Where a table gives its verdicts and marks the ideas that go on to the SMART sheets.
class FinalDesk : public QWidget
{
    Q_OBJECT

public:
    /// What goes wrong is said in \a notice; it and \a phrases must outlive the desk.
    FinalDesk(const PageContext &context,
              const Phrases &phrases,
              const Mesa &mesa,
              Notice *notice,
              QWidget *parent);

    void show(const FinalStanding &standing);
    void enter();
    /// What F8 does: ends the evaluation, then the final selection.
    void goOn();
    /// "3 to judge".
    QString stateText() const;
    /// What a table thinks so far is not for the room before the evaluation is over.
    bool isPrivate() const;

signals:
    /// The table wants to vote on its feasible ideas, or to count that vote again.
    void voteAsked();

private:
    void layOut();
    void connectAll();
    void createKeys();
    void askForReason();
    void tellTools(const IdeaCodes &codes);
    void showTold(const IdeaCodes &codes);
    void showCurrent();
    void judge(Verdict verdict);
    void toggleCurrent();
    void openAgainOrGoOn();
    void finishSelection();
    std::optional<Id<Idea>> currentIdea() const;
    bool say(const Result<void> &outcome);

    PageContext m_context;
    const Phrases &m_phrases;
    Id<Mesa> m_mesa;
    int m_mesaNumber;
    std::optional<FinalStanding> m_standing;
    Notice *m_notice;
    FinalModel *m_model;
    QListView *m_list;
    VerdictEditor *m_verdict;
    TextLabel *m_told;
    ResultTools *m_tools; ///< of the vote over the feasible ideas
    UndoTextField *m_choiceReason;
    FormField *m_choiceField;
    FinalButtons *m_buttons;
};

} // namespace Tallerista
