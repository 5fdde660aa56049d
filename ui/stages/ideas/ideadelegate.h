// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ideameaning.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace Tallerista {

class CaptureField;
class Theme;

/// Paints one idea: its code in the table's colour, a tick where it is marked, the whole text, and the
/// details below it; or the title of a section. Edits it in its row.
class IdeaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a theme and \a names must outlive the delegate; \a mesaNumber gives the colour.
    IdeaDelegate(const Theme &theme, int mesaNumber, const IdeaNames &names, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// Nothing: what was typed is submitted().
    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Closes the open editor, if there is one.
    void endEditing();

signals:
    /// Enter was pressed in the editor, which stays open.
    void submitted(const QString &line) const;

private:
    struct Places
    {
        QRect code;
        QRect text;
        QRect detail;
        int height;
    };
    /// Where everything goes in a row \a width wide that starts at (0, 0).
    Places placesIn(int width, const QModelIndex &index) const;
    void paintIdea(QPainter &painter, const Places &places, const QModelIndex &index) const;
    void paintSection(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    const Theme &m_theme;
    int m_mesaNumber;
    const IdeaNames &m_names;
    mutable QPointer<CaptureField> m_editor;
};

} // namespace Tallerista
