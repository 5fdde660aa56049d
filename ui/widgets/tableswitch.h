// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace Tallerista {

class Segment;
class Theme;

/// Which table the page shows: a segment per table and one for all, each table with its colour. One
/// tab stop; the arrows choose.
class TableSwitch : public QWidget
{
    Q_OBJECT

public:
    static constexpr int All = 0;

    struct Table
    {
        int number = 1; ///< from 1; gives the colour
        QString title;
        QString keys; ///< "Ctrl+1", for the tooltip

        friend bool operator==(const Table &, const Table &) = default;
    };

    /// \a theme must outlive the switch.
    explicit TableSwitch(const Theme &theme, QWidget *parent = nullptr);

    /// The segment for all is left out with fewer than two tables.
    void setTables(const QList<Table> &tables, const QString &allKeys = {});
    /// A table's number, or All; emits nothing.
    void setCurrent(int number);
    int current() const { return m_current; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A person chose a table's number, or All.
    void tableChosen(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void choose(int number);

    const Theme &m_theme;
    QList<Table> m_tables;
    QString m_allKeys;
    QList<Segment *> m_segments;
    int m_current = All;
};

} // namespace Tallerista
