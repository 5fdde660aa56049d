// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/svgicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace Tallerista {

namespace {

constexpr qreal DisabledOpacity = 0.4;

class SvgEngine final : public QIconEngine
{
public:
    explicit SvgEngine(QString path)
        : m_path(std::move(path))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer drawing(m_path);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * DisabledOpacity);
        drawing.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new SvgEngine(m_path); }

private:
    QString m_path;
};

} // namespace

QIcon svgIcon(const QString &path)
{
    return QIcon(new SvgEngine(path));
}

} // namespace Tallerista
