// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/objectionseditor.h"

#include "core/actions/objectionactions.h"
#include "core/base/text.h"
#include "core/rules/ideaentry.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/undotextfield.h"

#include <QAction>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int ShownRows = 3;

} // namespace

ObjectionsEditor::ObjectionsEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(new UndoTextField(context.theme, this))
    , m_list(new QListWidget(this))
    , m_notice(new Notice(context.theme, this))
{
    m_field->setObjectName(u"objectionField"_s);
    m_field->setHoldsProse(true);
    m_field->setAccessibleName(tr("New objection"));
    m_field->setPlaceholderText(tr("Objection: “2 text” is one of two people; Enter adds it"));
    m_field->setLimits(ObjectionFields::MaxTextLength, ObjectionFields::MaxTextLength);
    m_list->setObjectName(u"objectionList"_s);
    m_list->setAccessibleName(tr("Objections"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto add = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
    };
    add(tr("Edit"), Qt::Key_F2, &ObjectionsEditor::editCurrent);
    add(tr("Delete"), Qt::Key_Delete, &ObjectionsEditor::removeCurrent);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_field, &UndoTextField::submitted, this, &ObjectionsEditor::submit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    layout->addWidget(m_field);
    layout->addWidget(m_notice);
    layout->addWidget(m_list);
}

void ObjectionsEditor::show(const Id<Vote> &vote, const QList<Objection> &objections)
{
    m_vote = vote;
    const QStringList lines = linesOf(objections);
    if (objections == m_objections && m_lines == lines)
        return m_list->setVisible(!objections.isEmpty());
    m_objections = objections;
    m_lines = lines;
    m_list->clear();
    m_list->addItems(lines);
    m_list->setVisible(!objections.isEmpty());
    const int rows = int(qMin(objections.size(), qsizetype(ShownRows)));
    m_list->setFixedHeight(rows * m_context.theme.scaled(Theme::RowHeight) + 4);
}

/// With how many object, unless the room sees it.
QStringList ObjectionsEditor::linesOf(const QList<Objection> &objections) const
{
    QStringList lines;
    for (const Objection &objection : objections)
        lines << (m_context.privacy.isOn()
                      ? objection->text
                      : tr("%n person(s): %1", nullptr, objection->people).arg(objection->text));
    return lines;
}

void ObjectionsEditor::submit(const QString &typed)
{
    m_notice->clear();
    if (!m_vote || cleanedLine(typed).isEmpty())
        return;
    const IdeaEntry entry = parseIdeaEntry(typed);
    const int people = entry.number.value_or(m_edited ? (*m_edited)->people : 1);
    const auto edited = m_edited ? std::optional(m_edited->with([&](ObjectionFields &fields) {
        fields.people = people;
        fields.text = entry.text;
    }))
                                 : std::nullopt;
    if (edited && !*edited)
        return m_notice->showProblem(edited->error().message);
    const auto saved = edited ? editObjection(m_context.document, **edited)
                              : addObjection(m_context.document, *m_vote, people, entry.text);
    if (!saved)
        return m_notice->showProblem(saved.error().message);
    m_edited.reset();
    m_field->settle();
}

void ObjectionsEditor::editCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_objections.size())
        return;
    m_edited = m_objections.at(row);
    m_field->setCommitted(u"%1 %2"_s.arg((*m_edited)->people).arg((*m_edited)->text));
    m_field->setFocus();
}

void ObjectionsEditor::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_objections.size())
        return;
    if (const auto removed = removeObjection(m_context.document, m_objections.at(row).id());
        !removed)
        return m_notice->showProblem(removed.error().message);
    showUndoToast(m_context, tr("The objection was deleted."), m_notice);
}

} // namespace Tallerista
