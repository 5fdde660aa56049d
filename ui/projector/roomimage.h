// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomview.h"
#include "ui/projector/wall.h"

#include <QWidget>

namespace Tallerista {

/// Paints what the room sees, as large as it fits. It holds nothing but a RoomView, so it cannot show
/// more than that.
class RoomImage : public QWidget
{
    Q_OBJECT

public:
    /// Letters come from \a font.
    explicit RoomImage(WallFont font, QWidget *parent = nullptr);

    const RoomView &view() const { return m_view; }
    /// Another subject begins at its first page; the same one stays on the page it was turned to.
    void setView(const RoomView &view);
    /// Light letters on a dark ground.
    void setInverted(bool inverted);

    int page() const { return m_page; }
    int pageCount() const { return int(m_pages.size()); }
    /// Turns \a by pages on, or back; after the last comes the first.
    void turn(int by);
    /// What is composed on the page at hand.
    WallPage currentPage() const { return m_pages.value(m_page); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isBlack() const { return m_view.mode == RoomMode::Black; }
    void compose();
    void describe();

    WallFont m_font;
    Colors m_colors = lightColors();
    RoomView m_view;
    QList<WallPage> m_pages;
    int m_page = 0;
    bool m_inverted = false;
};

} // namespace Tallerista
