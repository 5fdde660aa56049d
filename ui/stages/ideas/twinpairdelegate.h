// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Tallerista {

class Theme;
struct TwinSide;
struct ShownTwins;
struct TextSpan;

/// Paints one row of a TwinPairModel: a remark and, below each other, both ideas whole, each with its
/// code in its table's colour, its table's name and the matching words marked.
class TwinPairDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a theme must outlive the delegate.
    TwinPairDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Draws the pair from (0, 0) on, if there is a \a painter, and returns its height.
    int layOut(const ShownTwins &twins, int width, QPainter *painter) const;
    int layOutSide(const TwinSide &side,
                   const QList<TextSpan> &matching,
                   const QRect &room,
                   QPainter *painter) const;
    int codeWidth() const;

    const Theme &m_theme;
};

} // namespace Tallerista
