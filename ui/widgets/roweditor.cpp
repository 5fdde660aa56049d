// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/roweditor.h"

#include "ui/base/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowhandle.h"
#include "ui/widgets/savingarea.h"
#include "ui/widgets/savingfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int RowEditorMostLines = 6;
constexpr int TitleGap = 2;

} // namespace

RowEditor::RowEditor(const Theme &theme,
                     const QList<RowColumn> &columns,
                     const RowVerbs &verbs,
                     const RowId &id,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(columns)
    , m_verbs(verbs)
    , m_id(id)
    , m_tall(columns.last().line > 0)
    , m_handle(new RowHandle(theme, this))
    , m_remove(new QToolButton(this))
    , m_notice(new Notice(theme, this))
{
    m_remove->setText(u"×"_s);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setFixedWidth(RowHandle::widthIn(theme));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Grid / 2);
    line->addLayout(besideCells(m_handle));
    line->addWidget(createCells(), 1);
    line->addLayout(besideCells(m_remove));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, m_tall ? 3 * Theme::Grid / 2 : 0);
    layout->setSpacing(Theme::Grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_notice);
    connect(m_handle, &RowHandle::removeRequested, this, &RowEditor::removeRequested);
    connect(m_remove, &QToolButton::clicked, this, &RowEditor::removeRequested);
    connect(m_handle, &RowHandle::entered, this, [this] { enter(0); });
}

void RowEditor::follow(const QStringList &cells)
{
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells.at(i).follow(cells.value(i));
    m_title = cells.value(0);
}

void RowEditor::setPlace(int number, const QString &name)
{
    m_handle->setText(QString::number(number));
    m_handle->setAccessibleName(name);
    m_handle->setAccessibleDescription(
        m_verbs.move ? tr("Del deletes it, Alt+Up and Alt+Down move it") : tr("Del deletes it"));
    m_handle->setToolTip(m_handle->accessibleDescription());
    m_remove->setAccessibleName(tr("Delete %1").arg(name));
    m_remove->setToolTip(m_remove->accessibleName());
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells.at(i).editor->setAccessibleName(
            tr("%1, %2", "column, row").arg(m_columns.at(i).title, name));
}

QList<QWidget *> RowEditor::tabStops() const
{
    QList<QWidget *> stops{m_handle};
    for (const Cell &cell : m_cells)
        stops.append(cell.editor);
    return stops;
}

QString RowEditor::title() const
{
    return m_title.isEmpty() ? m_handle->accessibleName() : m_title;
}

void RowEditor::enter(int column)
{
    m_cells.at(qBound(0, column, int(m_cells.size()) - 1)).editor->setFocus(Qt::OtherFocusReason);
}

int RowEditor::sideWidth(const Theme &theme)
{
    return RowHandle::widthIn(theme) + Theme::Grid / 2;
}

/// \a widget level with the first editors.
QLayout *RowEditor::besideCells(QWidget *widget) const
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    if (m_tall)
        column->addSpacing(QFontMetrics(m_theme.font(TextSize::Secondary)).height() + TitleGap);
    column->addWidget(widget);
    column->addStretch();
    return column;
}

QWidget *RowEditor::createCells()
{
    auto *body = new QWidget(this);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Grid);
    QHBoxLayout *line = nullptr;
    for (int number = 0; number < m_columns.size(); ++number) {
        const RowColumn &column = m_columns.at(number);
        if (!line || column.line != m_columns.at(number - 1).line) {
            line = new QHBoxLayout;
            line->setSpacing(Theme::Grid);
            lines->addLayout(line);
        }
        m_cells.append(createCell(column, number));
        QWidget *editor = m_cells.last().editor;
        editor->setAccessibleDescription(column.hint);
        QWidget *shown = m_tall ? titled(column, editor) : editor;
        // As wide as the column is, whatever stands in it.
        shown->setSizePolicy(QSizePolicy::Ignored, shown->sizePolicy().verticalPolicy());
        line->addWidget(shown, column.stretch, Qt::AlignTop);
    }
    return body;
}

RowEditor::Cell RowEditor::createCell(const RowColumn &column, int number)
{
    const auto write = [this, number](const QString &typed) {
        return m_verbs.write(m_id, number, typed);
    };
    switch (column.kind) {
    case RowColumn::Kind::Line:
    case RowColumn::Kind::Prose: {
        auto *line = new SavingField(m_theme, write, this);
        line->setHoldsProse(column.kind == RowColumn::Kind::Prose);
        return typedCell(line);
    }
    case RowColumn::Kind::Text: {
        auto *area = new SavingArea(UndoTextArea::Enter::Submits, write, this);
        area->setLines(1, RowEditorMostLines);
        return typedCell(area);
    }
    case RowColumn::Kind::Choice:
        return createChoice(column, number);
    }
    Q_UNREACHABLE();
}

RowEditor::Cell RowEditor::createChoice(const RowColumn &column, int number)
{
    const auto write = [this, number](int value) -> Result<void> {
        const auto written = m_verbs.write(m_id, number, QString::number(value));
        return written ? Result<void>() : written.error();
    };
    auto *box = new ChoiceBox(column.choices, write, this);
    connect(box, &ChoiceBox::refused, m_notice, &Notice::showProblem);
    connect(box, &ChoiceBox::saved, this, &RowEditor::forgive);
    return {box,
            [box](const QString &held) { box->follow(held.toInt()); },
            [] {
                return false;
            }};
}

/// \a editor with its title above it and its hint below.
QWidget *RowEditor::titled(const RowColumn &column, QWidget *editor)
{
    auto *cell = new QWidget(this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(TitleGap);
    auto *title =
        new TextLabel(m_theme, {TextSize::Secondary, TextLabel::Ink::Normal}, column.title, cell);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(title);
    layout->addWidget(editor);
    if (!column.hint.isEmpty()) {
        auto *hint = new TextLabel(
            m_theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, column.hint, cell);
        hint->setWordWrap(true);
        layout->addWidget(hint);
    }
    layout->addStretch();
    return cell;
}

template <typename Editor>
RowEditor::Cell RowEditor::typedCell(Editor *editor)
{
    connect(editor, &Editor::refused, m_notice, &Notice::showProblem);
    connect(editor, &Editor::saved, this, &RowEditor::forgive);
    return {editor,
            [editor](const QString &held) { editor->follow(held); },
            [editor] {
                return editor->hasUncommittedTyping();
            }};
}

/// Takes the sentence back once nothing is left that it speaks of.
void RowEditor::forgive()
{
    if (std::none_of(
            m_cells.begin(), m_cells.end(), [](const Cell &cell) { return cell.hasTyping(); }))
        m_notice->clear();
}

} // namespace Tallerista
