// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace Tallerista {

class Theme;
class UndoTextArea;

/// Paints a number and a wrapped text. Its editor stays open, with what was typed, while the model
/// does not take it.
class OrderedListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a theme must outlive the delegate.
    explicit OrderedListDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect textRect(const QRect &row) const;
    void submit(UndoTextArea *editor);

    const Theme &m_theme;
    mutable QPointer<UndoTextArea> m_editor; ///< at most one is open
    mutable QPersistentModelIndex m_edited;
    mutable bool m_taken = true; ///< the model took what was typed last
};

} // namespace Tallerista
