// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Tallerista {

class Theme;

/// Paints one idea: its code in the table's colour, a tick where it is marked, the whole text, and the
/// details below it; or the title of a section. Roles are those of IdeaModel; a model may do without the
/// later ones.
class IdeaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a theme must outlive the delegate; \a mesaNumber gives the colour.
    IdeaDelegate(const Theme &theme, int mesaNumber, QObject *parent);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct Places
    {
        QRect code;
        QRect text;
        QRect detail;
        int height;
    };
    /// Where everything goes in a row \a width wide that starts at (0, 0).
    Places placesIn(int width, const QModelIndex &index) const;
    const Theme &theme() const { return m_theme; }

private:
    void paintIdea(QPainter &painter, const Places &places, const QModelIndex &index) const;
    void paintSection(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    const Theme &m_theme;
    int m_mesaNumber;
};

} // namespace Tallerista
