// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/ideabin.h"

#include "core/actions/ideaactions.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int IdeaBinWidth = 720;
constexpr int IdeaBinHeight = 420;

} // namespace

IdeaBin::IdeaBin(const PageContext &context, QWidget *window)
    : Overlay(context.theme, window)
    , m_context(context)
    , m_title(new TextLabel(
          context.theme, {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_notice(new Notice(context.theme, this))
    , m_list(new QListWidget(this))
{
    m_list->setObjectName(u"ideaBin"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Deleted ideas"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addWidget(m_list, 1);
    // Enter activates a row and comes here, too.
    connect(m_list, &QListWidget::itemDoubleClicked, this, &IdeaBin::restoreCurrent);
}

void IdeaBin::open(const Mesa &mesa)
{
    m_mesa = mesa;
    m_title->setText(tr("Deleted ideas of %1 · Enter brings one back").arg(mesa->title()));
    setAccessibleName(m_title->text());
    m_notice->clear();
    fill();
    Overlay::open(m_list);
}

QSize IdeaBin::sizeHint() const
{
    return {theme().scaled(IdeaBinWidth), theme().scaled(IdeaBinHeight)};
}

void IdeaBin::fill()
{
    m_list->clear();
    m_ideas.clear();
    const auto ideas = m_context.document.stores().ideas.binOf(m_mesa->id());
    if (!ideas)
        return m_notice->showProblem(ideas.error().message);
    m_ideas = *ideas;
    for (const Idea &idea : m_ideas)
        m_list->addItem(u"%1  %2"_s.arg(ideaCode((*m_mesa)->number, idea->number), idea->text));
    if (m_ideas.isEmpty())
        m_notice->showNotice(tr("No idea of this table was deleted."));
    m_list->setCurrentRow(0);
}

void IdeaBin::restoreCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_ideas.size())
        return;
    const Idea idea = m_ideas.at(row);
    const auto restored = restoreIdea(m_context.document, idea.id());
    if (!restored)
        return m_notice->showProblem(restored.error().message);
    const QString code = ideaCode((*m_mesa)->number, idea->number);
    if (m_ideas.size() == 1)
        dismiss();
    else
        fill();
    emit broughtBack(idea.id());
    m_context.toast.show(tr("%1 is back.").arg(code));
}

void IdeaBin::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier))
        restoreCurrent();
    else
        Overlay::keyPressEvent(event);
}

} // namespace Tallerista
