// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendasnapshot.h"
#include "ui/stages/stagepage.h"

class QLayout;
class QPushButton;

namespace Tallerista {

class AgendaModel;
class AgendaTable;
class Notice;
class UndoTextField;

/// The blocks of the agenda over what is done to the list of them: add, move, delete.
class BlockList : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the list; \a notice says what the toast of a deletion cannot take back.
    BlockList(const PageContext &context,
              AgendaModel *model,
              Notice *notice,
              QWidget *parent = nullptr);

    AgendaTable *table() const { return m_table; }
    /// The chosen block; a copy, so it outlives a reload.
    std::optional<AgendaBlock> current() const;
    /// Chooses the block, where it is in the list.
    void goTo(Id<AgendaBlock> id);
    /// Whether somebody with that focus is in the table or types a new block.
    bool isBusy(const QWidget *focus) const;
    /// Follows the model and the choice.
    void refresh();
    /// Offers what can be done with the chosen block while the agenda is in \a state.
    void follow(AgendaState state);

signals:
    /// Another block, or the same one in another place.
    void currentChanged();
    void failed(const Tallerista::Error &error);
    /// Leave the chosen block out, or hold it after all.
    void skipAsked();
    /// Go to the chosen block.
    void jumpAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *createRow();
    void refreshRunning();
    void addTyped(const QString &title);
    void removeCurrent();
    void moveCurrent(int places);

    PageContext m_context;
    AgendaModel *m_model;
    Notice *m_notice;
    AgendaTable *m_table;
    UndoTextField *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_skip;
    QPushButton *m_jump;
    AgendaState m_state = AgendaState::NotStarted;
};

} // namespace Tallerista
