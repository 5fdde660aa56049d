// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/laidoutreport.h"

#include <QWidget>

namespace Tallerista {

class Theme;

/// One page of the document as it will be printed, as wide as the view.
class PageView : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the view.
    explicit PageView(const Theme &theme, QWidget *parent = nullptr);

    /// \a report may be null: an empty sheet. It must outlive its being shown.
    void show(const LaidOutReport *report, int page);
    int page() const { return m_page; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const LaidOutReport *m_report = nullptr;
    int m_page = 0;
};

/// The page as a picture \a width pixels wide.
QPixmap pagePicture(const LaidOutReport &report, int page, int width, qreal devicePixelRatio);

} // namespace Tallerista
