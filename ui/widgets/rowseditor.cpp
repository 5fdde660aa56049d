// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowseditor.h"

#include "core/base/text.h"
#include "ui/widgets/addfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/roweditor.h"
#include "ui/widgets/rowhandle.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

RowsEditor::RowsEditor(const Theme &theme,
                       const QList<RowColumn> &columns,
                       const Words &words,
                       RowVerbs verbs,
                       std::function<Result<void>(const QString &typed)> add,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(columns)
    , m_words(words)
    , m_verbs(std::move(verbs))
    , m_add(std::move(add))
    , m_titles(columns.last().line > 0 ? nullptr : createTitles())
    , m_list(new QVBoxLayout)
    , m_field(new AddField(theme, this))
    , m_notice(new Notice(theme, this))
{
    m_field->setAccessibleName(words.add);
    m_field->setPlaceholderText(words.add);
    m_field->installEventFilter(this);
    m_list->setSpacing(Theme::Grid / 2);
    auto *below = new QHBoxLayout;
    const int side = RowEditor::sideWidth(theme);
    below->setContentsMargins(side, 0, side, 0);
    below->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    if (m_titles)
        layout->addWidget(m_titles);
    layout->addLayout(m_list);
    layout->addLayout(below);
    layout->addWidget(m_notice);
    setFocusProxy(m_field);
    connect(m_field, &UndoTextField::submitted, this, &RowsEditor::add);
    connect(m_field, &AddField::linesPasted, this, &RowsEditor::addAll);
    connect(m_field, &QLineEdit::textEdited, m_notice, &Notice::clear);
}

void RowsEditor::setRows(const QList<RowCells> &rows)
{
    dropMissing(rows);
    for (int place = 0; place < rows.size(); ++place) {
        auto *row = rowOf(rows.at(place).id);
        const auto from = m_rows.indexOf(row);
        if (!row)
            m_rows.insert(place, row = createRow(rows.at(place).id));
        else if (from != place)
            m_rows.move(from, place);
        if (m_list->indexOf(row) != place)
            m_list->insertWidget(place, row);
        row->setVisible(true);
        row->follow(rows.at(place).cells);
        row->setPlace(place + 1, m_words.row.arg(place + 1));
    }
    if (m_titles)
        m_titles->setVisible(!rows.isEmpty());
    orderTabs();
}

void RowsEditor::enter(int row, int column)
{
    if (row >= 0 && row < m_rows.size())
        return m_rows.at(row)->enter(column);
    m_field->setFocus(Qt::OtherFocusReason);
}

bool RowsEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool up = watched == m_field && event->type() == QEvent::KeyPress
                    && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Up;
    if (!up || m_rows.isEmpty())
        return QWidget::eventFilter(watched, event);
    enterHandle(m_rows.size() - 1);
    return true;
}

QWidget *RowsEditor::createTitles()
{
    auto *titles = new QWidget(this);
    auto *row = new QHBoxLayout(titles);
    const int side = RowEditor::sideWidth(m_theme);
    row->setContentsMargins(side, 0, side, 0);
    row->setSpacing(Theme::Grid);
    for (const RowColumn &column : std::as_const(m_columns)) {
        auto *title = new TextLabel(
            m_theme, {TextSize::Secondary, TextLabel::Ink::Normal}, column.title, titles);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(title, column.stretch);
    }
    return titles;
}

RowEditor *RowsEditor::createRow(const RowId &id)
{
    auto *row = new RowEditor(m_theme, m_columns, m_verbs, id, this);
    connect(row, &RowEditor::removeRequested, this, [this, row] { remove(row); });
    connect(row->handle(), &RowHandle::moveRequested, this, [this, row](int places) {
        move(row, places);
    });
    connect(row->handle(), &RowHandle::neighbourRequested, this, [this, row](int places) {
        enterHandle(m_rows.indexOf(row) + places);
    });
    return row;
}

RowEditor *RowsEditor::rowOf(const RowId &id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const RowEditor *row) { return row->id() == id; });
    return found == m_rows.end() ? nullptr : *found;
}

void RowsEditor::dropMissing(const QList<RowCells> &rows)
{
    for (auto *row : QList(m_rows)) {
        const bool stays = std::any_of(rows.begin(), rows.end(), [row](const RowCells &cells) {
            return cells.id == row->id();
        });
        if (stays)
            continue;
        const auto place = m_rows.indexOf(row);
        m_rows.removeAt(place);
        if (row->isAncestorOf(focusWidget()))
            enterHandle(qMin(place, m_rows.size() - 1));
        m_list->removeWidget(row);
        row->setVisible(false);
        row->deleteLater(); // it may be the one that asked
    }
}

/// A row that comes back stands where it was, and so does its place in the order of Tab.
void RowsEditor::orderTabs()
{
    QWidget *before = m_field; // which ends behind the rows, so that they stand where it stood
    for (const auto *row : std::as_const(m_rows)) {
        for (auto *stop : row->tabStops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_field);
}

void RowsEditor::add(const QString &typed)
{
    const auto count = m_rows.size();
    if (cleanedLine(typed).isEmpty() || !say(m_add(typed)))
        return;
    m_field->settle();
    if (!m_titles && m_rows.size() > count)
        m_rows.last()->enter(1); // a tall row has more to be filled in
}

/// Stops at the first line that cannot be added and leaves it in the field.
void RowsEditor::addAll(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (!say(m_add(line)))
            return m_field->setText(line);
    }
}

void RowsEditor::remove(RowEditor *row)
{
    const QString title = row->title();
    if (say(m_verbs.remove(row->id())))
        emit removed(title);
}

void RowsEditor::move(RowEditor *row, int places)
{
    if (m_verbs.move)
        say(m_verbs.move(row->id(), places));
    row->handle()->setFocus(Qt::OtherFocusReason);
}

/// Behind the last row is the field that adds.
void RowsEditor::enterHandle(qsizetype place)
{
    if (m_rows.isEmpty() || place >= m_rows.size())
        return m_field->setFocus(Qt::OtherFocusReason);
    m_rows.at(qMax<qsizetype>(0, place))->handle()->setFocus(Qt::OtherFocusReason);
}

/// Whether it went well; otherwise says why not.
bool RowsEditor::say(const Result<void> &outcome)
{
    if (outcome)
        m_notice->clear();
    else
        m_notice->showProblem(outcome.error().message);
    return bool(outcome);
}

} // namespace Tallerista
