// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/selection/selectionsentences.h"
#include "ui/safety/draftopener.h"
#include "ui/stages/casting/selectionentry.h"
#include "ui/stages/stagepage.h"

class QBoxLayout;
class QListView;
class QPushButton;

namespace Tallerista {

class DecisionDesk;
class DevelopmentDesk;
class DevelopmentForm;
class FoldingSection;
class Notice;
class ObjectionsEditor;
class ResultTools;
class SelectionDelegate;
class SelectionModel;
class TextLabel;

/// A closed first selection: who enters, the tie if there is one, and the development of the ideas
/// that entered.
class VoteResult : public QWidget, public DraftOpener
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
    /// The next big step: the way out of a tie that is proposed or, where none tie, the next person who
    /// develops an idea.
    void goOn();
    /// The idea whose development was being typed.
    void openDraft(const QString &field, const QByteArray &subject) override;

    /// As narrow as with all of it in one column.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectAll();
    void describe(const IdeaCodes &codes);
    void showCurrent();
    void showMarks();
    void decideOtherwise();
    /// The first idea that ties, else the first of all.
    QModelIndex firstToDecide(const QList<SelectionEntry> &entries) const;
    void toggleCurrent();
    void toggleOnPaper();
    void goToIdea(const Id<Idea> &idea);
    void goToNext();
    void confirm();
    void reopen();
    bool say(const Result<void> &outcome);

    PageContext m_context;
    const Phrases &m_phrases;
    QString m_mesaTitle;
    std::optional<FirstSelection> m_selection;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right; ///< what comes once no tie is open
    TextLabel *m_line;
    TextLabel *m_decisions;
    Notice *m_advice;
    DecisionDesk *m_decisionDesk;
    QPushButton *m_confirm; ///< what was decided before the counts changed
    QPushButton *m_takeBack;
    Notice *m_notice;
    SelectionModel *m_model;
    SelectionDelegate *m_delegate;
    QListView *m_list;
    TextLabel *m_sentence;
    ResultTools *m_tools;
    DevelopmentDesk *m_desk;
    DevelopmentForm *m_development;
    FoldingSection *m_objectionsSection;
    ObjectionsEditor *m_objections;
    QPushButton *m_reopen;
};

} // namespace Tallerista
