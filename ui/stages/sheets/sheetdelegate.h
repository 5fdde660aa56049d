// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Tallerista {

class SheetModel;
class Theme;
struct SheetLine;

/// A sheet in the list: its code, its name, S M A R T with a mark each, and how much is missing.
class SheetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    SheetDelegate(const Theme &theme, const SheetModel &model, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &line, const SheetLine &sheet) const;
    void paintBadges(QPainter &painter, const QRect &line, const SheetLine &sheet) const;
    void paintName(QPainter &painter, const QRect &room, const SheetLine &sheet) const;
    QString count(const SheetLine &sheet) const;
    QRect roomIn(const QRect &row) const;
    int lineHeight() const;

    const Theme &m_theme;
    const SheetModel &m_model;
};

} // namespace Tallerista
