// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/document/pageview.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QPixmap>

namespace Tallerista {

namespace {

constexpr QSizeF LetterPage(612, 792);

} // namespace

PageView::PageView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageView::show(const LaidOutReport *report, int page)
{
    m_report = report;
    m_page = page;
    const QString text = report ? report->textOfPage(page).join(u'\n') : QString();
    setAccessibleName(tr("Page %1").arg(page + 1));
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

int PageView::heightForWidth(int width) const
{
    const QSizeF size = m_report ? m_report->pageSize() : LetterPage;
    return qRound(width * size.height() / size.width());
}

QSize PageView::sizeHint() const
{
    constexpr int width = 680;
    return {width, heightForWidth(width)};
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_report) {
        painter.save();
        const qreal scale = width() / m_report->pageSize().width();
        painter.scale(scale, scale);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_report->drawPage(m_page, painter);
        painter.restore();
    }
    painter.setPen(m_theme.controlBorder());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QPixmap pagePicture(const LaidOutReport &report, int page, int width, qreal devicePixelRatio)
{
    const QSizeF size = report.pageSize();
    const qreal scale = width * devicePixelRatio / size.width();
    QPixmap picture((size * scale).toSize());
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(width / size.width(), width / size.width());
    report.drawPage(page, painter);
    return picture;
}

} // namespace Tallerista
