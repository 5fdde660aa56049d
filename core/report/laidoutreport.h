// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/model.h"
#include "core/report/theme.h"

#include <QList>
#include <QSizeF>
#include <QStringList>

#include <memory>

class QPainter;

namespace Tallerista {

class Canvas;

/// A chapter or section and the page it begins on.
struct ContentsEntry
{
    int level;      ///< 1 to 3
    QString number; ///< "1.2", or empty
    QString text;
    int page; ///< as printed: the cover is page 1
};

/// A report broken into pages: what the preview shows, the printer prints and the PDF holds. Needs
/// a QGuiApplication; may be made and drawn in any one thread.
class LaidOutReport
{
public:
    explicit LaidOutReport(const Report &report, const PageSetup &setup = {});
    LaidOutReport(LaidOutReport &&) noexcept;
    LaidOutReport &operator=(LaidOutReport &&) noexcept;
    ~LaidOutReport();

    int pageCount() const;
    /// In points.
    QSizeF pageSize() const;
    const QList<ContentsEntry> &contents() const;

    /// \a page counts from 0 here and below.
    void drawPage(int page, Canvas &canvas) const;
    /// The unit of \a painter must be the point; white paper is the caller's.
    void drawPage(int page, QPainter &painter) const;
    /// What \a page shows, one entry for each drawn line of text, in reading order.
    QStringList textOfPage(int page) const;

private:
    Q_DISABLE_COPY(LaidOutReport)

    class Pages;
    std::unique_ptr<const Pages> m_pages;
};

} // namespace Tallerista
