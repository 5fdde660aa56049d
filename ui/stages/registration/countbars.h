// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace Tallerista {

class Theme;

/// A title, or a name with its figures over a bar: of \a full, so many registered, so many present.
struct CountRow
{
    QString name;
    QString figures; ///< empty: the row is a title
    int registered = 0;
    int present = 0;
    int full = 0;
    int mesaNumber = 0; ///< gives the colour; 0: the accent

    friend bool operator==(const CountRow &, const CountRow &) = default;
};

/// Counts as small bars: solid for those present, pale for those registered, the rest empty.
class CountBars : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the bars.
    explicit CountBars(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<CountRow> &rows);
    const QList<CountRow> &rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int heightOf(const CountRow &row) const;
    void paintRow(QPainter &painter, const CountRow &row, const QRect &rect) const;
    void paintBar(QPainter &painter, const CountRow &row, const QRect &rect) const;

    const Theme &m_theme;
    QList<CountRow> m_rows;
};

} // namespace Tallerista
