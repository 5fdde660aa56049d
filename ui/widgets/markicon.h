// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/stagerail.h"

namespace Tallerista {

/// The mark of a state beside a text that says the same in words.
class MarkIcon : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the mark.
    MarkIcon(const Theme &theme, StageRail::State state, QWidget *parent = nullptr);

    void setState(StageRail::State state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StageRail::State m_state;
};

} // namespace Tallerista
