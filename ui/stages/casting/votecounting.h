// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/selection/firstselection.h"
#include "ui/stages/casting/selectionentry.h"
#include "ui/stages/stagepage.h"
#include "ui/widgets/waitingcounts.h"

class QListView;

namespace Tallerista {

class FormField;
class Notice;
class ObjectionsEditor;
class SavingField;
class SelectionDelegate;
class SelectionModel;
class TextLabel;
class UndoTextField;
class VoteControls;

/// While a vote is open: one line in which a card and what it got are typed, and the ideas as they
/// were put to the vote. The room sees nothing of it.
class VoteCounting : public QWidget
{
    Q_OBJECT

public:
    VoteCounting(const PageContext &context, int mesaNumber, QWidget *parent);

    void show(const FirstSelection &selection, const QList<SelectionEntry> &entries);
    void enter();
    /// Ends the count, if it can end.
    void close();

private:
    void layOut();
    void connectAll();
    void submit(const QString &typed);
    void count(const SelectionEntry &entry, const WaitingCounts::Count &counted);
    void markCards(const QString &typed);
    void countWaiting(int present, const QList<WaitingCounts::Count> &counts);
    void toggle(const SelectionEntry &entry);
    void acknowledge(const SelectionEntry &entry);
    bool isPrivate() const;
    /// What the document has of it; \a entry may have been made for the room.
    const FirstSelection::Row *rowOf(const SelectionEntry &entry) const;
    void toggleCurrent();
    void startTyping();
    void clearCurrent();
    QString progress(const FirstSelection &selection) const;
    static QString runoffWords(const VoteFields &vote);
    void forget();
    void refuse(const QString &sentence);
    bool say(const Result<void> &outcome);

    PageContext m_context;
    std::optional<FirstSelection> m_selection;
    TextLabel *m_progress;
    VoteControls *m_controls;
    UndoTextField *m_field;
    Notice *m_notice;
    WaitingCounts *m_waiting;
    ConfirmBar *m_confirm;
    SelectionModel *m_model;
    SelectionDelegate *m_delegate;
    QListView *m_list;
    SavingField *m_reason;
    FormField *m_reasonField;
    ObjectionsEditor *m_objections;
};

} // namespace Tallerista
