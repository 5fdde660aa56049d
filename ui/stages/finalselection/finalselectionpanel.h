// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/selection/finalselection.h"
#include "ui/stages/mesapage.h"

class QListView;
class QPushButton;

namespace Tallerista {

class FinalModel;
class FivePlaces;
class FormField;
class Notice;
class SavingField;
class TextLabel;
class UndoTextField;

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
    void createKeys();
    void follow(const Change &change);
    void reload();
    void show(const FinalSelection &selection);
    void showNothingYet();
    void showState();
    void showCurrent();
    static QString verdictKeys();
    QString reasonKeys() const;
    void judge(Verdict verdict);
    void giveReason(int number);
    Result<QString> writeReason(const QString &typed);
    void toggleCurrent();
    void finish();
    std::optional<Id<Idea>> currentIdea() const;
    Result<std::optional<Feasibility>> currentVerdict() const;
    bool isPrivate() const;
    bool isFinished() const { return m_shortlist && (*m_shortlist).shortlist->finishedAt; }
    bool say(const Result<void> &outcome);

    Phrases m_phrases;
    std::optional<FinalSelection> m_selection;
    std::optional<ShortlistRecord> m_shortlist;
    QList<Id<Idea>> m_chosen; ///< as things stand
    TextLabel *m_state;
    FivePlaces *m_places;
    Notice *m_notice;
    TextLabel *m_empty;
    FinalModel *m_model;
    QListView *m_list;
    TextLabel *m_keys;
    SavingField *m_reason;
    FormField *m_reasonField;
    UndoTextField *m_choiceReason;
    FormField *m_choiceField;
    QPushButton *m_finish;
};

} // namespace Tallerista
