// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Tallerista {

class Theme;

/// The number in front of a row, by which the whole row is taken: Del asks to delete it, Alt+Up and
/// Alt+Down ask to move it, Up and Down go to the neighbours, Enter goes into it.
class RowHandle : public QPushButton
{
    Q_OBJECT

public:
    /// \a theme must outlive the handle.
    explicit RowHandle(const Theme &theme, QWidget *parent = nullptr);

    static int widthIn(const Theme &theme);
    QSize sizeHint() const override;

signals:
    void removeRequested();
    void moveRequested(int places);
    /// The keyboard wants to leave to the handle \a places further down.
    void neighbourRequested(int places);
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Tallerista
