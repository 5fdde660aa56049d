// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Tallerista {

class Theme;
struct FinalEntry;

/// Paints a candidate: whether it goes on, its code and words, and the verdict with its reason, told by
/// a mark and a word.
class FinalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Of a FinalModel alone. \a theme must outlive the delegate; \a mesaNumber gives the colour.
    FinalDelegate(const Theme &theme, int mesaNumber, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Places
    {
        QRect band; ///< empty when no band begins here
        QRect row;
        QRect mark;
        QRect code;
        QRect text;
        QRect verdict;
    };
    Places placesIn(int width, const FinalEntry &entry) const;
    QColor verdictInk(const FinalEntry &entry) const;
    QString verdictLine(const FinalEntry &entry) const;

    const Theme &m_theme;
    int m_mesaNumber;
};

} // namespace Tallerista
