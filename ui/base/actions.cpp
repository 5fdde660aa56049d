// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/actions.h"

#include "ui/base/plaintext.h"
#include "ui/base/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr std::array Groups{
    ActionGroup::File,
    ActionGroup::Edit,
    ActionGroup::View,
    ActionGroup::Agenda,
    ActionGroup::Stage,
    ActionGroup::Projector,
    ActionGroup::Rehearsal,
    ActionGroup::Help,
};

QAction::MenuRole roleOf(ActionId id)
{
    switch (id) {
    case ActionId::Quit:
        return QAction::QuitRole;
    case ActionId::About:
        return QAction::AboutRole;
    default:
        return QAction::NoRole;
    }
}

bool isCheckable(ActionKind kind)
{
    return kind != ActionKind::Plain && kind != ActionKind::Repeats;
}

} // namespace

Actions::Actions(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    create();
    for (const auto kind :
         {ActionKind::Tables, ActionKind::Themes, ActionKind::Languages, ActionKind::RoomModes})
        makeExclusive(kind);
    retranslate();
    loadIcons();
    connect(&theme, &Theme::changed, this, &Actions::loadIcons);
    QCoreApplication::instance()->installEventFilter(this);
}

QAction *Actions::action(ActionId id) const
{
    return m_actions.at(qsizetype(id));
}

QAction *Actions::stage(int index) const
{
    Q_ASSERT(index >= 0 && index < MaxStages);
    return m_actions.at(qsizetype(ActionId::Stage1) + index);
}

void Actions::fill(QMenuBar &bar)
{
    m_menus.clear();
    m_modes = nullptr;
    for (const auto group : Groups)
        m_menus.append(bar.addMenu(groupTitle(group)));
    for (const auto &row : actionTable()) {
        auto *menu = m_menus.at(qsizetype(row.group)).data();
        if (row.startsSection)
            menu->addSeparator();
        if (row.kind == ActionKind::RoomModes)
            menu = modesMenu(*menu);
        menu->addAction(action(row.id));
    }
}

/// There are many of them: they have a menu inside \a menu.
QMenu *Actions::modesMenu(QMenu &menu)
{
    if (!m_modes)
        m_modes = menu.addMenu(tr("Image"));
    return m_modes;
}

void Actions::setStages(const QList<StageName> &stages)
{
    m_stages = stages;
    nameStages();
    loadIcons();
}

void Actions::setTables(const QString &first, const QString &second)
{
    m_firstTable = first;
    m_secondTable = second;
    nameTables();
}

void Actions::setUndoStep(const QString &step)
{
    m_undoStep = step;
    action(ActionId::Undo)
        ->setText(step.isEmpty() ? tr("Undo") : tr("Undo “%1”").arg(mnemonicFree(step)));
}

void Actions::setRedoStep(const QString &step)
{
    m_redoStep = step;
    action(ActionId::Redo)
        ->setText(step.isEmpty() ? tr("Redo") : tr("Redo “%1”").arg(mnemonicFree(step)));
}

QList<Command> Actions::commands() const
{
    QList<Command> commands;
    for (const auto &row : actionTable()) {
        auto *candidate = action(row.id);
        if (candidate->isEnabled() && candidate->isVisible() && !candidate->menu()
            && row.id != ActionId::CommandPalette)
            commands.append({candidate, withoutMnemonic(groupTitle(row.group))});
    }
    return commands;
}

QList<KeyHelp> Actions::keysEverywhere() const
{
    QList<KeyHelp> keys;
    for (const auto &row : actionTable()) {
        const auto *one = action(row.id);
        if (keysOf(*one).isEmpty() || !one->isVisible() || row.group == ActionGroup::Stage)
            continue;
        keys.append({keysOf(*one), withoutMnemonic(one->text())});
    }
    if (!m_stages.isEmpty()) {
        const auto last = qMin<qsizetype>(m_stages.size(), MaxStages) - 1;
        keys.append(
            {u"%1 … %2"_s.arg(keysOf(*stage(0)), keysOf(*stage(int(last)))), tr("Go to a stage")});
    }
    return keys;
}

QString Actions::groupTitle(ActionGroup group)
{
    switch (group) {
    case ActionGroup::File:
        return tr("&File");
    case ActionGroup::Edit:
        return tr("&Edit");
    case ActionGroup::View:
        return tr("&View");
    case ActionGroup::Agenda:
        return tr("&Agenda");
    case ActionGroup::Stage:
        return tr("&Stage");
    case ActionGroup::Projector:
        return tr("&Projector");
    case ActionGroup::Rehearsal:
        return tr("&Rehearsal");
    case ActionGroup::Help:
        return tr("&Help");
    }
    Q_UNREACHABLE();
}

QString Actions::keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        retranslate();
    if (event->type() == QEvent::ShortcutOverride && hears(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool Actions::hears(const QKeyEvent &key) const
{
    const QKeySequence pressed(key.keyCombination());
    return std::any_of(m_actions.begin(), m_actions.end(), [&](const QAction *each) {
        // Undo and redo are shared with the field that has fresh typing: see UndoTextField.
        const bool shared = each == action(ActionId::Undo) || each == action(ActionId::Redo);
        return !shared && each->isEnabled() && each->shortcuts().contains(pressed);
    });
}

void Actions::create()
{
    for (const auto &row : actionTable()) {
        Q_ASSERT(qsizetype(row.id) == m_actions.size());
        auto *action = new QAction(this);
        if (const auto keys = QString::fromLatin1(row.shortcuts); !keys.isEmpty())
            action->setShortcuts(QKeySequence::listFromString(keys));
        action->setAutoRepeat(row.kind == ActionKind::Repeats);
        action->setCheckable(isCheckable(row.kind));
        action->setIconVisibleInMenu(!action->isCheckable()); // leaves room for the check mark
        action->setMenuRole(roleOf(row.id));
        m_actions.append(action);
    }
}

void Actions::makeExclusive(ActionKind kind)
{
    auto *group = new QActionGroup(this);
    for (const auto &row : actionTable()) {
        if (row.kind == kind)
            group->addAction(action(row.id));
    }
}

void Actions::retranslate()
{
    for (const auto &row : actionTable()) {
        action(row.id)->setText(tr(row.text));
        action(row.id)->setWhatsThis(tr(row.help));
    }
    setUndoStep(m_undoStep);
    setRedoStep(m_redoStep);
    nameStages();
    nameTables();
    for (qsizetype i = 0; i < m_menus.size(); ++i) {
        if (m_menus.at(i))
            m_menus.at(i)->setTitle(groupTitle(Groups.at(size_t(i))));
    }
    if (m_modes)
        m_modes->setTitle(tr("Image"));
}

void Actions::nameStages()
{
    for (int i = 0; i < MaxStages; ++i) {
        const bool named = i < m_stages.size();
        stage(i)->setVisible(named);
        if (named)
            stage(i)->setText(mnemonicFree(m_stages.at(i).title));
    }
}

void Actions::nameTables()
{
    const auto name = [this](ActionId id, const QString &title) {
        action(id)->setVisible(!title.isEmpty());
        if (!title.isEmpty())
            action(id)->setText(mnemonicFree(title));
    };
    name(ActionId::Table1, m_firstTable);
    name(ActionId::Table2, m_secondTable);
    action(ActionId::BothTables)->setVisible(!m_secondTable.isEmpty());
}

void Actions::loadIcons()
{
    for (const auto &row : actionTable())
        action(row.id)->setIcon(m_theme.icon(QString::fromLatin1(row.icon)));
    for (int i = 0; i < qMin<qsizetype>(m_stages.size(), MaxStages); ++i)
        stage(i)->setIcon(m_theme.icon(m_stages.at(i).icon));
}

} // namespace Tallerista
