// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Tallerista {

/// A page that scrolls up and down, never sideways, and follows the keyboard.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);

    /// It is never narrower than what it shows: what stands beside it gives way.
    void setKeepsWidth(bool keeps);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// It never scrolls sideways: those keys are the page's.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followFocus(QWidget *now);

    bool m_keepsWidth = false;
};

} // namespace Tallerista
