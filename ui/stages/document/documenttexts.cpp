// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/document/documenttexts.h"

#include "core/actions/documentactions.h"
#include "ui/base/theme.h"
#include "ui/base/typeddate.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/savingarea.h"

#include <QDateTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int DocumentTextsLeastLines = 3;
constexpr int DocumentTextsMostLines = 14;

enum NextColumn { WhatColumn, WhoColumn, DueColumn };

} // namespace

DocumentTexts::DocumentTexts(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setSpacing(2 * Theme::Grid);
    parts->addWidget(makeText(u"presentation"_s,
                              tr("Presentation"),
                              tr("Where the consultation comes from and what it is for")));
    parts->addWidget(makeText(u"findings"_s,
                              tr("Findings"),
                              tr("What came up again and again, what surprised, what is open")));
    parts->addWidget(makeText(
        u"conclusions"_s, tr("Conclusions"), tr("What this workshop hands over, and to whom")));
    parts->addWidget(makeText(
        u"thanks"_s, tr("Thanks"), tr("Institutions, not names: the public edition prints it")));
    parts->addWidget(makeNextSteps());
    parts->addStretch();
    auto *scroll = new PageScroll(this);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&context.document, &WorkshopDocument::changed, this, [this](const Change &change) {
        for (const Entity entity : {Entity::Narrative, Entity::Task, Entity::Workshop}) {
            if (change.touches(entity))
                return reload();
        }
    });
    reload();
}

QWidget *DocumentTexts::makeText(const QString &part, const QString &title, const QString &hint)
{
    auto *area = new SavingArea(
        UndoTextArea::Enter::BreaksLine, [this, part](const QString &typed) -> Result<QString> {
            const auto written = writeNarrative(m_context.document, part, typed);
            return written ? Result<QString>(typed.trimmed()) : written.error();
        });
    area->setObjectName(u"text."_s + part);
    area->setLines(DocumentTextsLeastLines, DocumentTextsMostLines);
    m_texts.insert(part, area);
    auto *field = new FormField(m_context.theme, title, area);
    field->setHint(hint);
    connect(area, &SavingArea::refused, field, &FormField::showProblem);
    connect(area, &SavingArea::saved, field, &FormField::clearProblem);
    return field;
}

QWidget *DocumentTexts::makeNextSteps()
{
    const auto write =
        [this](const RowId &id, int column, const QString &typed) -> Result<QString> {
        const auto task = m_context.document.stores().tasks.get(Id<Task>(id));
        if (!task)
            return task.error();
        const auto date = column == DueColumn ? dateTyped(typed, today()) : std::optional<QDate>();
        if (column == DueColumn && !typed.trimmed().isEmpty() && !date)
            return Error{tr("“%1” is not a date.").arg(typed.trimmed())};
        const auto changed = task->with([&](TaskFields &fields) {
            if (column == WhatColumn)
                fields.what = typed;
            else if (column == WhoColumn)
                fields.who = typed;
            else
                fields.dueDate = date;
        });
        if (!changed)
            return changed.error();
        const auto saved = editNextStep(m_context.document, *changed);
        if (!saved)
            return saved.error();
        const QStringList held{(*saved)->what,
                               (*saved)->who,
                               (*saved)->dueDate ? typedForm(*(*saved)->dueDate) : QString()};
        return held.at(column);
    };
    using Kind = RowColumn::Kind;
    m_next = new RowsEditor(
        m_context.theme,
        {{tr("What comes next"), Kind::Text, 5},
         {tr("Who does it"), Kind::Line, 3},
         {tr("By when?"), Kind::Line, 2}},
        {tr("Next step %1"), tr("Add what comes next, then Enter")},
        {write,
         [this](const RowId &id) { return removeNextStep(m_context.document, Id<Task>(id)); },
         {}},
        [this](const QString &typed) -> Result<void> {
            TaskFields fields;
            fields.what = typed;
            const auto added = addNextStep(m_context.document, fields);
            return added ? Result<void>() : added.error();
        });
    m_next->setObjectName(u"nextSteps"_s);
    connect(m_next, &RowsEditor::removed, this, [this](const QString &title) {
        showUndoToast(m_context, tr("Deleted: %1").arg(title), m_next->notice());
    });
    return m_next;
}

/// In the zone of the workshop.
QDate DocumentTexts::today() const
{
    const auto workshop = m_context.document.stores().workshop.get();
    const qint64 now = m_context.document.clock().nowUtcMs();
    return workshop ? QDateTime::fromMSecsSinceEpoch(now, (*workshop)->timeZone()).date()
                    : QDate::currentDate();
}

void DocumentTexts::enter()
{
    m_texts.value(u"presentation"_s)->setFocus();
}

void DocumentTexts::reload()
{
    const auto workshop = m_context.document.stores().workshop.get();
    const auto narratives = m_context.document.stores().narratives.all();
    const auto tasks = m_context.document.stores().tasks.all();
    if (!workshop || !narratives || !tasks)
        return;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        QString held;
        for (const Narrative &narrative : *narratives) {
            if (narrative->part == text.key() && narrative->language == (*workshop)->language)
                held = narrative->text;
        }
        text.value()->follow(held);
    }
    QList<RowCells> rows;
    for (const Task &task : *tasks) {
        if (!task->sheet)
            rows.append(
                {task.id(),
                 {task->what, task->who, task->dueDate ? typedForm(*task->dueDate) : QString()}});
    }
    m_next->setRows(rows);
}

} // namespace Tallerista
