// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/roomimage.h"

#include "ui/projector/lightsignal.h"
#include "ui/projector/wallpages.h"

#include <QPainter>
#include <QPainterPath>
#include <QVariantAnimation>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// What a view is about, whatever its clock says: mode and titles.
QStringList subjectOf(const RoomView &view)
{
    QStringList subject{QString::number(int(view.mode))};
    for (const RoomCard &card : view.cards)
        subject << QString::number(card.index()) + textsOf(card).value(0);
    return subject;
}

/// The code of the idea that is marked as the latest; empty where none is.
QString newsOf(const RoomView &view)
{
    for (const RoomCard &card : view.cards) {
        const auto *ideas = std::get_if<IdeasCard>(&card);
        for (qsizetype i = 0; ideas && i < ideas->rows.size(); ++i) {
            if (!ideas->rows.at(i).news.isEmpty())
                return ideas->rows.at(i).code;
        }
    }
    return {};
}

constexpr double LightWidth = 40; ///< of an image 1080 px high: within the margins of the texts

} // namespace

RoomImage::RoomImage(WallFont font, QWidget *parent)
    : QWidget(parent)
    , m_font(font)
    , m_fade(createAnimation(u"fade"_s, FadeMs))
    , m_light(createAnimation(u"light"_s, LightSignal::Ms))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    describe();
}

QVariantAnimation *RoomImage::createAnimation(const QString &name, int ms)
{
    auto *animation = new QVariantAnimation(this);
    animation->setObjectName(name);
    animation->setStartValue(0.0);
    animation->setEndValue(1.0);
    animation->setDuration(ms);
    connect(animation, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(animation, &QVariantAnimation::finished, this, qOverload<>(&QWidget::update));
    return animation;
}

void RoomImage::setView(const RoomView &view)
{
    if (view == m_view)
        return;
    const bool isOther = subjectOf(view) != subjectOf(m_view);
    // The image goes black at once.
    const bool fades = isOther && m_look.motion && isVisible() && view.mode != RoomMode::Black;
    const QPixmap before = fades ? picture() : QPixmap();
    if (isOther) {
        m_page = 0;
        m_fade->stop();
        m_light->stop();
    }
    const bool hasNews = newsOf(view) != newsOf(m_view);
    m_view = view;
    compose();
    if (hasNews)
        turnToAnchor();
    describe();
    if (fades)
        beginFade(before);
}

void RoomImage::beginFade(const QPixmap &before)
{
    m_before = before;
    m_fade->start();
}

void RoomImage::setLook(const RoomLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_colors = look.inverted ? darkColors() : lightColors();
    m_fade->stop();
    compose();
}

void RoomImage::setWallSize(const QSize &size)
{
    if (size == m_wallSize)
        return;
    m_wallSize = size;
    compose();
}

void RoomImage::turn(int by)
{
    const int count = pageCount();
    if (count < 2)
        return;
    m_page = ((m_page + by) % count + count) % count;
    update();
}

void RoomImage::turnToAnchor()
{
    for (int page = 0; page < pageCount(); ++page) {
        for (const WallItem &item : m_pages.at(page)) {
            if (std::holds_alternative<WallAnchor>(item))
                m_page = page;
        }
    }
}

void RoomImage::giveLight()
{
    if (m_look.motion && !isBlack())
        m_light->start();
}

void RoomImage::compose()
{
    const QSize size = wallSize();
    m_pages = size.isEmpty() ? QList<WallPage>()
                             : wallPages({size, m_colors, m_font, m_look.percent / 100.0}, m_view);
    m_page = qBound(0, m_page, qMax(0, pageCount() - 1));
    update();
}

void RoomImage::describe()
{
    setAccessibleName(tr("What the room sees"));
    setAccessibleDescription(textsOf(m_view).join(u". "_s));
}

QPixmap RoomImage::picture() const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&picture);
    paintAll(painter);
    return picture;
}

void RoomImage::paintAll(QPainter &painter) const
{
    const QSizeF wall(wallSize());
    const double part = qMin(width() / wall.width(), height() / wall.height());
    painter.save();
    const bool isPicture = wall != QSizeF(size());
    if (isPicture) {
        painter.fillRect(rect(), palette().base());
        painter.translate((width() - part * wall.width()) / 2,
                          (height() - part * wall.height()) / 2);
        painter.scale(part, part);
    }
    painter.fillRect(QRectF({0, 0}, wall), isBlack() ? QColor(Qt::black) : m_colors.background);
    paintPage(painter, currentPage());
    paintLight(painter);
    if (isPicture)
        paintFrame(painter);
    painter.restore();
    if (m_fade->state() == QAbstractAnimation::Stopped)
        return;
    painter.setOpacity(1 - m_fade->currentValue().toDouble());
    painter.drawPixmap(0, 0, m_before);
    painter.setOpacity(1);
}

/// Where the picture of another screen ends.
void RoomImage::paintFrame(QPainter &painter) const
{
    QPen pen(palette().color(QPalette::Mid));
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRect(QRectF({0, 0}, wallSize()).adjusted(0, 0, -2, -2));
}

void RoomImage::paintLight(QPainter &painter) const
{
    if (m_light->state() == QAbstractAnimation::Stopped)
        return;
    const QSizeF wall(wallSize());
    QColor color = m_colors.timerWarning.ground;
    color.setAlphaF(float(LightSignal::strength(m_light->currentTime())));
    const double width = LightWidth * Wall{wall, m_colors, m_font}.unit();
    const QRectF whole({0, 0}, wall);
    QPainterPath edge;
    edge.addRect(whole);
    edge.addRect(whole.adjusted(width, width, -width, -width));
    painter.fillPath(edge, color);
}

void RoomImage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAll(painter);
}

void RoomImage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_fade->stop();
    compose();
}

void RoomImage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_fade->stop();
    m_light->stop();
    m_before = QPixmap();
}

} // namespace Tallerista
