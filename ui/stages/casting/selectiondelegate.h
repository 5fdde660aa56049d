// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QList>
#include <QStyledItemDelegate>

namespace Tallerista {

class Theme;
struct SelectionEntry;

/// Paints an idea of a first selection: while counting, what it has got; in the result its place, a
/// bar and the band it stands in, told by a word and a line.
class SelectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Shows {
        Counts,  ///< a number at the right
        Marks,   ///< a box at the left
        Result,  ///< place, bar, number
        Marking, ///< as Result, with a box where the idea ties
    };

    /// Of a SelectionModel alone. \a theme must outlive the delegate; \a mesaNumber gives the colour of the codes.
    SelectionDelegate(const Theme &theme, int mesaNumber, QObject *parent);

    void setShows(Shows shows) { m_shows = shows; }
    /// With Shows::Marking: which of the tied ideas are marked.
    void setMarked(const QList<Id<Idea>> &ideas) { m_marked = ideas; }

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
        QRect bar;
        QRect count;
    };
    Places placesIn(int width, const SelectionEntry &entry) const;
    void paintBand(QPainter &painter, const Places &places, const SelectionEntry &entry) const;
    void paintMark(QPainter &painter, const Places &places, const SelectionEntry &entry) const;
    void paintBar(QPainter &painter, const Places &places, const SelectionEntry &entry) const;
    QString countText(const SelectionEntry &entry) const;
    bool isResult() const { return m_shows == Shows::Result || m_shows == Shows::Marking; }
    int markWidth() const;

    const Theme &m_theme;
    int m_mesaNumber;
    Shows m_shows = Shows::Counts;
    QList<Id<Idea>> m_marked;
};

} // namespace Tallerista
