// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/plenary/plenaryline.h"
#include "ui/stages/stagepage.h"

class QListView;

namespace Tallerista {

class ActionForm;
class PlenaryModel;

/// The actions while they are being put together: marked, joined, separated, put into other words.
class ActionEditor : public QWidget
{
    Q_OBJECT

public:
    ActionEditor(const PageContext &context, QWidget *parent);

    /// Gives up what was being written about an action that is gone.
    void setLines(const QList<PlenaryLine> &lines);
    PlenaryModel &model() const { return *m_model; }
    /// Asks for the joint words of two actions and for the reason.
    void startJoining(const Id<Consolidation> &keep, const Id<Consolidation> &other);
    /// Puts the keyboard on \a action.
    void choose(const Id<Consolidation> &action);
    /// Makes \a action the current one.
    void show(const Id<Consolidation> &action);
    /// Puts the keyboard on the list.
    void enter();
    /// Off: rows can only be marked.
    void setEditable(bool on);

signals:
    /// What stands in the way of a verb; empty: nothing does any more.
    void said(const QString &sentence);
    /// The count of the current action is to be typed.
    void countRequested(const Tallerista::PlenaryLine &line);
    /// Esc in the list.
    void left();
    void joinTwinsRequested();
    void twinsApartRequested();

private:
    void createKeys();
    std::optional<PlenaryLine> current() const;
    void toggleCurrent();
    void joinMarked();
    void startEditing();
    void separateCurrent();
    void clearCurrent();
    void requestCount();
    void submit();
    void join();
    void edit();
    void giveUp();

    PageContext m_context;
    bool m_editable = true;
    QList<Id<Consolidation>> m_edited; ///< one whose words, or two that are joined
    PlenaryModel *m_model;
    QListView *m_list;
    ActionForm *m_form;
};

} // namespace Tallerista
