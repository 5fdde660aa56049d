// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/room/roomview.h"
#include "ui/projector/wall.h"

#include <QPixmap>
#include <QWidget>

class QVariantAnimation;

namespace Tallerista {

/// How the image is to look, as the facilitator prefers it.
struct RoomLook
{
    bool inverted = false; ///< light letters on a dark ground
    int percent = 100;     ///< size of the letters
    bool motion = true;    ///< one subject fades into another

    friend bool operator==(const RoomLook &, const RoomLook &) = default;
};

/// Paints what the room sees, as large as it fits. It holds nothing but a RoomView, so it cannot show
/// more than that. A page is composed before it takes the place of another: at no instant is there
/// less than one whole page, nor something older than the one before.
class RoomImage : public QWidget
{
    Q_OBJECT

public:
    static constexpr int FadeMs = 400;

    /// Letters come from \a font.
    explicit RoomImage(WallFont font, QWidget *parent = nullptr);

    const RoomView &view() const { return m_view; }
    /// Another subject begins at its first page; the same one stays on the page it was turned to,
    /// unless another idea is marked as the latest: then the page turns to that.
    void setView(const RoomView &view);
    void setLook(const RoomLook &look);
    /// Composes for an image of \a size and paints that smaller or larger: a true picture of another
    /// screen. Empty: for the size of the widget.
    void setWallSize(const QSize &size);

    int page() const { return m_page; }
    int pageCount() const { return int(m_pages.size()); }
    /// Turns \a by pages on, or back; after the last comes the first.
    void turn(int by);
    /// What is composed on the page at hand.
    WallPage currentPage() const { return m_pages.value(m_page); }

    /// The light when time is over; none without motion.
    void giveLight();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVariantAnimation *createAnimation(const QString &name, int ms);
    QSize wallSize() const { return m_wallSize.isEmpty() ? size() : m_wallSize; }
    bool isBlack() const { return m_view.mode == RoomMode::Black; }
    void compose();
    void turnToAnchor();
    void describe();
    void beginFade(const QPixmap &before);
    QPixmap picture() const;
    void paintAll(QPainter &painter) const;
    void paintFrame(QPainter &painter) const;
    void paintLight(QPainter &painter) const;

    WallFont m_font;
    Colors m_colors = lightColors();
    RoomLook m_look;
    RoomView m_view;
    QSize m_wallSize;
    QList<WallPage> m_pages;
    int m_page = 0;
    QPixmap m_before; ///< what fades out
    QVariantAnimation *m_fade;
    QVariantAnimation *m_light;
};

} // namespace Tallerista
