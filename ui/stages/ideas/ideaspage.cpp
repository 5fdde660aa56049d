// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideaspage.h"

#include "ui/base/theme.h"
#include "ui/stages/ideas/ideaspanel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

IdeasPage::IdeasPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_search(new QLineEdit(this))
    , m_tables(new QHBoxLayout)
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Find in the ideas"));
    m_search->setAccessibleName(tr("Find in the ideas"));
    m_search->setClearButtonEnabled(true);
    auto *giveUp = new QAction(m_search);
    giveUp->setShortcut(Qt::Key_Escape);
    giveUp->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(giveUp);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::PageMargin, Theme::Grid, Theme::PageMargin, Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_search);
    layout->addLayout(m_tables, 1);
    m_tables->setSpacing(Theme::PageMargin);
    createPanels();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        for (IdeasPanel *panel : std::as_const(m_panels))
            panel->filter(words);
    });
    connect(giveUp, &QAction::triggered, this, [this] {
        m_search->clear();
        enter();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        followFocus(now);
    });
    connect(&document(), &WorkshopDocument::changed, this, [this](const Change &change) {
        if (change.touches(Entity::Mesa))
            createPanels();
    });
}

void IdeasPage::createPanels()
{
    qDeleteAll(m_panels);
    m_panels.clear();
    const auto mesas = document().stores().mesas.all();
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i) {
        auto *panel = new IdeasPanel(context(), mesas->at(i), this);
        m_tables->addWidget(panel, 1);
        m_panels.append(panel);
    }
    showTable(m_shown);
}

Scope IdeasPage::scope() const
{
    const IdeasPanel *panel = current();
    return panel ? Scope::of(panel->mesa()) : Scope::workshop();
}

void IdeasPage::showTable(int number)
{
    m_shown = number;
    if (number != AllTables)
        m_focused = number;
    for (IdeasPanel *panel : std::as_const(m_panels))
        panel->setVisible(number == AllTables || panel->mesaNumber() == number);
    emit scopeChanged();
}

void IdeasPage::enter()
{
    if (IdeasPanel *panel = current())
        panel->enter();
}

bool IdeasPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

QList<KeyHelp> IdeasPage::keys() const
{
    return {
        {tr("Enter"), tr("Save the idea and go on typing")},
        {tr("7 text"), tr("The idea of card 7")},
        {tr("↓"), tr("From the line to the list")},
        {tr("F2 or Enter"), tr("Edit the idea in the list")},
        {tr("Del"), tr("Delete the idea; it can be undone")},
        {tr("Ctrl+M"), tr("Move the idea to the other table")},
        {tr("Esc"), tr("Give up editing, or empty the search")},
    };
}

QString IdeasPage::missing() const
{
    const auto ideas = document().stores().ideas.all();
    const auto mesas = document().stores().mesas.all();
    for (qsizetype i = 0; ideas && mesas && i < mesas->size(); ++i) {
        const Mesa &mesa = mesas->at(i);
        const bool any = std::any_of(ideas->begin(), ideas->end(), [&](const Idea &idea) {
            return idea->mesa == mesa.id();
        });
        if (!any)
            return tr("%1 has no ideas yet").arg(mesa->title());
    }
    return {};
}

void IdeasPage::importFile(const QString &path)
{
    if (IdeasPanel *panel = current())
        panel->importFile(path);
}

void IdeasPage::followFocus(QWidget *now)
{
    for (const IdeasPanel *panel : std::as_const(m_panels)) {
        if (panel->isAncestorOf(now) && panel->mesaNumber() != m_focused) {
            m_focused = panel->mesaNumber();
            emit scopeChanged();
        }
    }
}

IdeasPanel *IdeasPage::current() const
{
    for (IdeasPanel *panel : m_panels) {
        if (panel->mesaNumber() == (m_shown == AllTables ? m_focused : m_shown))
            return panel;
    }
    return m_panels.value(0);
}

} // namespace Tallerista
