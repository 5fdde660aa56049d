// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/replan.h"

#include <QFrame>
#include <QTimeZone>

class QBoxLayout;
class QButtonGroup;
class QPushButton;
class QTableView;

namespace Tallerista {

class RecoveryModel;
class TextLabel;
class Theme;

/// One proposal for the time that was lost, or to spare, in the place of the list: Enter accepts,
/// Esc closes it and nothing else. The other forms are one number away; where a form is about one
/// block, the arrows choose it.
class RecoveryPanel : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    RecoveryPanel(const Theme &theme, const Phrases &phrases, QWidget *parent = nullptr);

    /// Proposes for \a snapshot, which must have a hard end and minutes to recover or to spare.
    void open(const AgendaSnapshot &snapshot, const QTimeZone &zone, bool numberKeys);
    /// Keeps the proposal true while time goes on; closes where there is nothing to decide any more.
    void follow(const AgendaSnapshot &snapshot);
    void takeFocus();
    /// The forms stand above the blocks.
    void setNarrow(bool narrow);

    const RecoveryProposal &proposal() const { return m_proposal; }

signals:
    void accepted();
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void choose(RecoveryWay way);
    void chooseRow(int row);
    void propose();
    void show();

    const Theme &m_theme;
    const Phrases &m_phrases;
    RecoveryModel *m_model;
    TextLabel *m_title;
    TextLabel *m_result;
    TextLabel *m_hint;
    TextLabel *m_ways; ///< above the forms
    QTableView *m_table;
    QBoxLayout *m_middle = nullptr;
    QButtonGroup *m_forms;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    AgendaSnapshot m_snapshot;
    RecoveryProposal m_proposal;
    QTimeZone m_zone;
    RecoveryWay m_way = RecoveryWay::ProtectTables;
    std::optional<Id<AgendaBlock>> m_block;
    bool m_numberKeys = true;
    bool m_showing = false; ///< the table follows the proposal, not the other way round
};

} // namespace Tallerista
