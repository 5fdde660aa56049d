// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Tallerista {

class Theme;

/// One segment of a TableSwitch: a name over a thin edge in the table's colour.
class Segment : public QPushButton
{
    Q_OBJECT

public:
    /// \a number 0 has no colour of its own.
    Segment(const Theme &theme, int number, QWidget *parent);

    void setTitle(const QString &title, const QString &keys);
    int number() const { return m_number; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_number;
    QString m_title;
};

} // namespace Tallerista
