// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QPainter;

namespace Tallerista {

class Theme;

/// A panel that is one button: Enter, Space or a click choose it. Its children say
/// what it is. A flat one has no ground of its own until it is touched.
class Card : public QPushButton
{
    Q_OBJECT

public:
    /// \a theme must outlive the card.
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    /// That of its layout.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    const Theme &theme() const { return m_theme; }

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Tallerista
