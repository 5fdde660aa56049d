// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/selection/selectionsentences.h"
#include "ui/stages/firstselection/selectionentry.h"
#include "ui/stages/stagepage.h"

class QListView;
class QPushButton;

namespace Tallerista {

class DevelopmentDesk;
class DevelopmentForm;
class FoldingSection;
class Notice;
class ObjectionsEditor;
class SelectionDelegate;
class SelectionModel;
class TextLabel;
class TieBox;

/// A closed first selection: who enters, the tie if there is one, and the development of the ideas
/// that entered.
class VoteResult : public QWidget
{
    Q_OBJECT

public:
    VoteResult(const PageContext &context,
               const Phrases &phrases,
               const Mesa &mesa,
               QWidget *parent);

    void show(const FirstSelection &selection,
              const QList<SelectionEntry> &entries,
              const IdeaCodes &codes);
    void enter();
    /// The next big step: lets all the tied ideas in or, where none tie, goes to the next person who
    /// develops an idea.
    void goOn();

private:
    void layOut();
    void connectAll();
    void describe(const IdeaCodes &codes);
    void showCurrent();
    void showTie();
    /// The first idea that ties, else the first of all.
    QModelIndex firstToDecide(const QList<SelectionEntry> &entries) const;
    void admitAll();
    void toggleCurrent();
    void toggleOnPaper();
    void goToIdea(const Id<Idea> &idea);
    void choose();
    void goToNext();
    void reopen();
    bool say(const Result<void> &outcome);

    PageContext m_context;
    const Phrases &m_phrases;
    std::optional<FirstSelection> m_selection;
    QList<Id<Idea>> m_marked; ///< of the tied ideas
    TextLabel *m_line;
    TextLabel *m_decisions;
    Notice *m_advice;
    TieBox *m_tie;
    Notice *m_notice;
    SelectionModel *m_model;
    SelectionDelegate *m_delegate;
    QListView *m_list;
    TextLabel *m_sentence;
    DevelopmentDesk *m_desk;
    DevelopmentForm *m_development;
    FoldingSection *m_objectionsSection;
    ObjectionsEditor *m_objections;
    QPushButton *m_reopen;
};

} // namespace Tallerista
