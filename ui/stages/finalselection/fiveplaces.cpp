// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/finalselection/fiveplaces.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace Tallerista {

namespace {

constexpr int FivePlacesSide = 14;
constexpr int FivePlacesGap = 4;

} // namespace

FivePlaces::FivePlaces(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FivePlaces::show(int filled, int places)
{
    m_filled = filled;
    m_places = places;
    setAccessibleName(tr("%1 of %2 places filled").arg(filled).arg(places));
    updateGeometry();
    update();
}

QSize FivePlaces::sizeHint() const
{
    return {m_theme.scaled(m_places * (FivePlacesSide + FivePlacesGap)),
            m_theme.scaled(FivePlacesSide)};
}

void FivePlaces::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double side = m_theme.scaled(FivePlacesSide);
    for (int place = 0; place < m_places; ++place) {
        const QRectF square(
            m_theme.scaled(place * (FivePlacesSide + FivePlacesGap)), 0, side, side);
        const bool filled = place < m_filled;
        paintPanel(painter,
                   square,
                   filled ? m_theme.accent() : m_theme.surface(),
                   filled ? m_theme.accent() : m_theme.controlBorder());
    }
}

} // namespace Tallerista
