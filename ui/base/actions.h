// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/actiontable.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QKeyEvent;
class QMenu;
class QMenuBar;

namespace Tallerista {

class Theme;

/// A key, or keys, and what they do, for the panel of F1.
struct KeyHelp
{
    QString keys;
    QString what;
};

/// A line of the palette.
struct Command
{
    QPointer<QAction> action;
    QString group;
};

/// A stage as menu and palette name it.
struct StageName
{
    QString title;
    QString icon; ///< a name of ui/base/icons.txt
};

/// The actions of actionTable() alive: texts in the language of the screen, icons in the theme.
class Actions : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxStages = 10;

    /// \a theme must outlive the actions.
    explicit Actions(const Theme &theme, QObject *parent = nullptr);

    QAction *action(ActionId id) const;
    /// Every action, in the order of the menus; a window adds them all to hear their keys.
    QList<QAction *> all() const { return m_actions; }
    /// The action of stage \a index (from 0).
    QAction *stage(int index) const;

    /// Adds a menu per group to \a bar and follows the language there.
    void fill(QMenuBar &bar);

    /// Stages beyond the list, and all before the first call, are hidden.
    void setStages(const QList<StageName> &stages);
    /// Names tables 1 and 2; a table without a name is hidden, and "both" with the second.
    void setTables(const QString &first, const QString &second);
    /// The step that Undo and Redo would take, in words; empty for the bare verb.
    void setUndoStep(const QString &step);
    void setRedoStep(const QString &step);

    /// What can be done right now: enabled, visible, not a submenu, not the palette itself.
    QList<Command> commands() const;
    /// The keys that work on every page; the stages as one line.
    QList<KeyHelp> keysEverywhere() const;

    static QString groupTitle(ActionGroup group);
    static QString keysOf(const QAction &action);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether \a key is ours even while a text field has the focus: on X11 fields would take Ctrl+E
    /// and Ctrl+K for moving and deleting.
    bool hears(const QKeyEvent &key) const;
    QMenu *modesMenu(QMenu &menu);
    void create();
    void makeExclusive(ActionKind kind);
    void retranslate();
    void nameStages();
    void nameTables();
    void loadIcons();

    const Theme &m_theme;
    QList<QAction *> m_actions;
    QList<QPointer<QMenu>> m_menus; ///< by ActionGroup, once filled
    QPointer<QMenu> m_modes;        ///< of the image
    QList<StageName> m_stages;
    QString m_firstTable;
    QString m_secondTable;
    QString m_undoStep;
    QString m_redoStep;
};

} // namespace Tallerista
