// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Tallerista {

class Theme;
struct PlenaryLine;

/// Paints an action of the plenary: its number and words, below them the ideas it comes from in the
/// colours of their tables; while counting its hands, in the result what became of it, under the name
/// of its band.
class PlenaryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Of a PlenaryModel alone. \a theme must outlive the delegate.
    PlenaryDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A click on the box marks the row.
    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Places
    {
        QRect band; ///< empty when no band begins here
        QRect row;
        QRect mark;
        QRect number;
        QRect text;
        QRect hands;
        QRect sentence;
        QRect origins;
    };
    /// Where everything goes in a row \a width wide that starts at (0, 0).
    Places placesIn(int width, const PlenaryLine &line) const;
    void placeBelow(Places &places, const PlenaryLine &line) const;
    void paintBand(QPainter &painter, const Places &places, const PlenaryLine &line) const;
    void paintOrigins(QPainter &painter, const Places &places, const PlenaryLine &line) const;

    const Theme &m_theme;
};

} // namespace Tallerista
