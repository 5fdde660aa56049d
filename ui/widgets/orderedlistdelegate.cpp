// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/orderedlistdelegate.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/widgets/undotextarea.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>

namespace Tallerista {

namespace {

constexpr int NumberWidth = 32;
constexpr int TextFlags =
    Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextWrapAnywhere;
constexpr int NoLimit = 10'000;

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

} // namespace

OrderedListDelegate::OrderedListDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void OrderedListDelegate::paint(QPainter *painter,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setFont(m_theme.font());
    if (isSelected(option) && option.state.testFlag(QStyle::State_Active))
        paintPanel(*painter, option.rect, m_theme.selectedRow(), {});
    const QRect text = textRect(option.rect);
    painter->setPen(m_theme.secondaryInk());
    painter->drawText(QRect(option.rect.left(),
                            text.top(),
                            text.left() - option.rect.left() - Theme::Grid,
                            text.height()),
                      Qt::AlignRight | Qt::AlignVCenter,
                      QString::number(index.row() + 1));
    if (m_edited != index || !m_editor) {
        painter->setPen(m_theme.ink());
        painter->drawText(text, TextFlags, index.data().toString());
    }
    if (focused)
        paintFocusRing(*painter, option.rect, m_theme.accent());
    painter->restore();
}

QSize OrderedListDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int room = textRect({0, 0, width, NoLimit}).width();
    const QFontMetrics metrics(m_theme.font());
    const QRect text =
        metrics.boundingRect(QRect(0, 0, room, NoLimit), TextFlags, index.data().toString());
    int height = qMax(text.height() + 3 * Theme::Grid / 2, m_theme.scaled(Theme::RowHeight));
    if (m_editor && m_edited == index)
        height = qMax(height, m_editor->wantedHeight());
    return {width, height};
}

QWidget *OrderedListDelegate::createEditor(QWidget *parent,
                                           const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    auto *self = const_cast<OrderedListDelegate *>(this);
    auto *editor = new UndoTextArea(UndoTextArea::Enter::Submits, parent);
    editor->setObjectName(QStringLiteral("rowEditor"));
    editor->setAccessibleName(tr("Text of row %1").arg(index.row() + 1));
    m_editor = editor;
    m_edited = index;
    connect(editor, &UndoTextArea::submitted, self, [self, editor] { self->submit(editor); });
    connect(editor, &QPlainTextEdit::textChanged, self, [self] {
        emit self->sizeHintChanged(self->m_edited);
    });
    return editor;
}

void OrderedListDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *area = qobject_cast<UndoTextArea *>(editor);
    if (area->hasUncommittedTyping())
        return; // what is being typed stays
    area->setCommitted(index.data(Qt::EditRole).toString());
    area->moveCursor(QTextCursor::End);
}

void OrderedListDelegate::setModelData(QWidget *editor,
                                       QAbstractItemModel *model,
                                       const QModelIndex &index) const
{
    auto *area = qobject_cast<UndoTextArea *>(editor);
    const QString typed = area->toPlainText();
    m_taken = model->setData(index, typed, Qt::EditRole);
    if (m_taken)
        area->settle(typed);
}

void OrderedListDelegate::updateEditorGeometry(QWidget *editor,
                                               const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    const int left = textRect(option.rect).left() - Theme::Grid;
    editor->setGeometry(option.rect.adjusted(left - option.rect.left(), 0, 0, 0));
}

/// As Qt's own, but leaving what was typed open until the model has taken it.
bool OrderedListDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *area = qobject_cast<UndoTextArea *>(watched);
    if (area && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        area->settle(area->committed()); // gives up what was typed
    if (event->type() != QEvent::FocusOut)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (area && !area->hasUncommittedTyping()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        emit closeEditor(area, NoHint);
    return false; // with typing, the editor itself submits
}

QRect OrderedListDelegate::textRect(const QRect &row) const
{
    return row.adjusted(m_theme.scaled(NumberWidth), 0, -Theme::Grid, 0);
}

void OrderedListDelegate::submit(UndoTextArea *editor)
{
    emit commitData(editor);
    if (m_taken)
        emit closeEditor(editor, NoHint);
}

} // namespace Tallerista
