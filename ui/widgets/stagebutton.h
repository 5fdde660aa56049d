// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/stagerail.h"

#include <QPushButton>

namespace Tallerista {

/// One line of the StageRail.
class StageButton : public QPushButton
{
    Q_OBJECT

public:
    StageButton(const Theme &theme, QWidget *parent);

    void setEntry(const StageRail::Entry &entry);
    void setFolded(bool folded);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintOpen(QPainter &painter) const;
    void paintFolded(QPainter &painter) const;

    const Theme &m_theme;
    StageRail::Entry m_entry;
    bool m_folded = false;
};

} // namespace Tallerista
