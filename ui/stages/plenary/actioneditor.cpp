// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/actioneditor.h"

#include "core/actions/plenaryactions.h"
#include "core/base/text.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/idealist.h"
#include "ui/stages/plenary/actionform.h"
#include "ui/stages/plenary/plenarydelegate.h"
#include "ui/stages/plenary/plenarymodel.h"
#include "ui/stages/undotoast.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

ActionEditor::ActionEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new PlenaryModel(this))
    , m_list(makeIdeaList(m_model, new PlenaryDelegate(context.theme, this), this))
    , m_form(new ActionForm(context.theme, this))
{
    m_list->setObjectName(u"plenaryActions"_s);
    m_list->setAccessibleName(tr("Actions of the plenary"));
    m_form->setObjectName(u"actionForm"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_form);
    layout->addWidget(m_list, 1);
    createKeys();
    connect(m_list, &QListView::activated, this, &ActionEditor::requestCount);
    connect(m_form, &ActionForm::submitted, this, &ActionEditor::submit);
    connect(m_form, &ActionForm::givenUp, this, &ActionEditor::giveUp);
}

void ActionEditor::createKeys()
{
    const bool letters = m_context.settings.singleKeys();
    const auto letter = [letters](Qt::Key key) {
        return letters ? QKeySequence(key) : QKeySequence();
    };
    using This = ActionEditor;
    addListKey(m_list, tr("Mark or unmark"), Qt::Key_Space, this, &This::toggleCurrent);
    addListKey(m_list, tr("Join the two marked ones"), letter(Qt::Key_M), this, &This::joinMarked);
    addListKey(m_list,
               tr("Join the two that may be the same"),
               letter(Qt::Key_J),
               this,
               &This::joinTwinsRequested);
    addListKey(
        m_list, tr("They are not the same"), letter(Qt::Key_N), this, &This::twinsApartRequested);
    addListKey(m_list, tr("Separate"), letter(Qt::Key_S), this, &This::separateCurrent);
    addListKey(m_list, tr("Change its words"), Qt::Key_F2, this, &This::startEditing);
    addListKey(m_list, tr("Clear its count"), Qt::Key_Delete, this, &This::clearCurrent);
    auto *leave = new QShortcut(Qt::Key_Escape, m_list);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &This::left);
}

void ActionEditor::setLines(const QList<PlenaryLine> &lines)
{
    m_model->setLines(lines);
    const bool gone =
        std::any_of(m_edited.begin(), m_edited.end(), [this](const Id<Consolidation> &action) {
            return !m_model->indexOf(action).isValid();
        });
    if (gone)
        giveUp();
}

void ActionEditor::show(const Id<Consolidation> &action)
{
    m_list->setCurrentIndex(m_model->indexOf(action));
}

void ActionEditor::choose(const Id<Consolidation> &action)
{
    show(action);
    m_list->setFocus();
}

void ActionEditor::enter()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

void ActionEditor::setEditable(bool on)
{
    m_editable = on;
    if (!on && !m_edited.isEmpty())
        giveUp();
}

std::optional<PlenaryLine> ActionEditor::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

void ActionEditor::toggleCurrent()
{
    m_model->toggle(m_list->currentIndex());
}

void ActionEditor::joinMarked()
{
    if (!m_editable)
        return;
    const QList<PlenaryLine> marked = m_model->marked();
    if (marked.size() != 2)
        return emit said(tr("Mark with Space the two actions to join."));
    startJoining(marked.first().action, marked.last().action);
}

void ActionEditor::startJoining(const Id<Consolidation> &keep, const Id<Consolidation> &other)
{
    const auto one = m_model->rowAt(m_model->indexOf(keep));
    const auto two = m_model->rowAt(m_model->indexOf(other));
    if (!m_editable || !one || !two)
        return;
    emit said({});
    m_edited = {keep, other};
    m_form->join(tr("Join %1 with %2: %3").arg(one->number).arg(two->number).arg(two->wording),
                 one->wording,
                 one->reason);
}

void ActionEditor::startEditing()
{
    const auto line = current();
    if (!m_editable || !line)
        return;
    m_edited = {line->action};
    m_form->edit(tr("The words of %1").arg(line->number), line->wording);
}

void ActionEditor::separateCurrent()
{
    const auto line = current();
    if (!m_editable || !line)
        return;
    if (const auto done = separateAction(m_context.document, line->action); !done)
        return emit said(done.error().message);
    emit said({});
    showUndoToast(m_context, tr("%1 was separated.").arg(line->codes().join(u" + "_s)), nullptr);
}

void ActionEditor::clearCurrent()
{
    const auto line = current();
    if (!m_editable || !line || !line->counted)
        return;
    const auto done = countHands(m_context.document, line->action, std::nullopt);
    emit said(done ? QString() : done.error().message);
}

void ActionEditor::requestCount()
{
    if (const auto line = current(); line && m_editable)
        emit countRequested(*line);
}

void ActionEditor::submit()
{
    if (m_form->isJoining())
        join();
    else
        edit();
}

void ActionEditor::join()
{
    if (cleanedText(m_form->reason()).isEmpty())
        m_form->askReason();
    const QList<Id<Consolidation>> both = m_edited;
    const auto keep = m_model->rowAt(m_model->indexOf(both.first()));
    const auto other = m_model->rowAt(m_model->indexOf(both.last()));
    if (!keep || !other)
        return giveUp();
    m_edited.clear(); // one of them goes now
    const auto joined = joinActions(
        m_context.document, both.first(), both.last(), m_form->wording(), m_form->reason());
    if (!joined) {
        m_edited = both;
        return emit said(joined.error().message);
    }
    giveUp();
    m_model->clearMarks();
    choose(joined->id());
    showUndoToast(m_context,
                  tr("%1 and %2 are one action now.")
                      .arg(keep->codes().join(u" + "_s), other->codes().join(u" + "_s)),
                  nullptr);
}

void ActionEditor::edit()
{
    const auto edited = editAction(m_context.document, m_edited.first(), m_form->wording());
    if (!edited)
        return emit said(edited.error().message);
    giveUp();
}

void ActionEditor::giveUp()
{
    const bool here = m_form->isAncestorOf(window()->focusWidget());
    m_form->leave();
    emit said({});
    const auto edited = std::exchange(m_edited, {});
    if (!here)
        return;
    if (!edited.isEmpty() && m_model->indexOf(edited.first()).isValid())
        return choose(edited.first());
    enter();
}

} // namespace Tallerista
