// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Tallerista {

class Theme;

/// A square for each place of a final selection; they light up as they fill.
class FivePlaces : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the widget.
    explicit FivePlaces(const Theme &theme, QWidget *parent = nullptr);

    void show(int filled, int places);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_filled = 0;
    int m_places = 0;
};

} // namespace Tallerista
