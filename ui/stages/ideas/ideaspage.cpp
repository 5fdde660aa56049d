// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideaspage.h"

#include "ui/stages/ideas/ideaspanel.h"

#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Tallerista {

IdeasPage::IdeasPage(const PageContext &context, QWidget *parent)
    : MesaPage(
        context,
        [context](const Mesa &mesa, QWidget *page) { return new IdeasPanel(context, mesa, page); },
        parent)
    , m_search(new QLineEdit(this))
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Find in the ideas"));
    m_search->setAccessibleName(tr("Find in the ideas"));
    m_search->setClearButtonEnabled(true);
    auto *giveUp = new QAction(m_search);
    giveUp->setShortcut(Qt::Key_Escape);
    giveUp->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(giveUp);
    addAbove(m_search);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        for (MesaPanel *panel : panels())
            qobject_cast<IdeasPanel *>(panel)->filter(words);
    });
    connect(giveUp, &QAction::triggered, this, [this] {
        m_search->clear();
        enter();
    });
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
    if (auto *panel = qobject_cast<IdeasPanel *>(current()))
        panel->importFile(path);
}

} // namespace Tallerista
