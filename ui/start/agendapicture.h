// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/workshoptemplate.h"

#include <QWidget>

namespace Tallerista {

class Theme;

/// An agenda as a vertical bar: a block for each row, as high as its minutes. Rows worked at the
/// tables stand out from the talks.
class AgendaPicture : public QWidget
{
    Q_OBJECT

public:
    enum class Detail {
        Bar,    ///< the bar, its start and its end
        Titles, ///< besides, the title of every block that has room for one
    };

    /// \a theme must outlive the picture.
    AgendaPicture(const Theme &theme,
                  const WorkshopTemplate &model,
                  Detail detail,
                  QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Block
    {
        QString title;
        int start = 0; ///< minutes from the start of the agenda
        int minutes = 0;
        double strength = 0; ///< of its colour, 0 to 1
        bool atTables = false;
    };

    int minutes() const;
    QRectF barRect() const;
    QColor colorOf(const Block &block) const;
    void paintTitle(QPainter &painter, const Block &block, const QRectF &rect) const;

    const Theme &m_theme;
    Detail m_detail;
    int m_start; ///< minutes after midnight
    QList<Block> m_blocks;
};

} // namespace Tallerista
