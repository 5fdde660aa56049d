// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/ideacodes.h"
#include "core/rules/selection/finalselection.h"
#include "ui/stages/mesapage.h"

class QListView;
class QPushButton;

namespace Tallerista {

class FinalModel;
class FivePlaces;
class FormField;
class Notice;
class TextLabel;
class UndoTextField;
class VerdictEditor;

/// The final selection of one table: a verdict for each idea that entered, and those that go on to the
/// SMART sheets.
class FinalSelectionPanel : public MesaPanel
{
    Q_OBJECT

public:
    FinalSelectionPanel(const PageContext &context, const Mesa &mesa, QWidget *parent);

    void enter() override;

private:
    void layOut(const Mesa &mesa);
    QLayout *makeButtons();
    void createKeys();
    void follow(const Change &change);
    void reload();
    void show(const FinalSelection &selection);
    void showNothingYet();
    void showState();
    QString stateText() const;
    void showTold(const IdeaCodes &codes);
    void showCurrent();
    void judge(Verdict verdict);
    void toggleCurrent();
    /// What F8 does now.
    void finish();
    void openAgainOrFinish();
    void finishSelection();
    std::optional<Id<Idea>> currentIdea() const;
    bool isPrivate() const;
    bool isFinished() const { return m_shortlist && (*m_shortlist).shortlist->finishedAt; }
    bool say(const Result<void> &outcome);

    Phrases m_phrases;
    std::optional<FinalSelection> m_selection;
    std::optional<ShortlistRecord> m_shortlist;
    QList<Id<Idea>> m_chosen; ///< as things stand
    bool m_over = false;      ///< the evaluation
    TextLabel *m_state;
    FivePlaces *m_places;
    Notice *m_notice;
    TextLabel *m_empty;
    FinalModel *m_model;
    QListView *m_list;
    VerdictEditor *m_verdict;
    TextLabel *m_told;
    UndoTextField *m_choiceReason;
    FormField *m_choiceField;
    QPushButton *m_more;
    QPushButton *m_resume;
    QPushButton *m_finish;
};

} // namespace Tallerista
