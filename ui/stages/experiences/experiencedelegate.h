// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Tallerista {

class Theme;

/// A cell of wrapped text with air around it, its detail in a smaller line, and a rule below.
class ExperienceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a theme must outlive the delegate.
    explicit ExperienceDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    /// 0 without one.
    int detailHeight(const QModelIndex &index) const;
    void paintDetail(QPainter *painter, const QRect &room, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace Tallerista
