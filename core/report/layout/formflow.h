// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout/flow.h"
#include "core/report/layout/formscale.h"
#include "core/report/layout/stack.h"

#include <vector>

namespace Tallerista::Layout {

/// Turns forms into boxes. A form is set at the largest of a few sizes at which one page holds it,
/// else over as few pages as a size that still reads well needs, at the largest that needs no more:
/// then each further page repeats its title. A text breaks, by lines, only where it is higher than a
/// third of a page; a small table between its rows.
class FormFlow
{
public:
    FormFlow(Typesetter &typesetter, const PageGeometry &geometry, Flowed &flowed);

    /// \a title stands in the banner, \a continued, which holds it, on top of each further page.
    void add(const Paper::Form &form, const QString &title, const QString &continued);

private:
    using Value = std::variant<Paper::PlainText, Paper::SmallTable>;

    /// From the edge of the page.
    struct Span
    {
        double left;
        double width;
    };
    /// A part of a section between two rules.
    struct Piece
    {
        std::vector<Strip> strips = {};
        std::vector<Span> tints = {};          ///< behind labels
        size_t tinted = 0;                     ///< so many strips
        size_t leading = 1;                    ///< so many strips are kept with the next one
        size_t own = 1;                        ///< so many strips stand under the form's title only
        const RepeatedHead *further = nullptr; ///< above all others that open a page
        double gap = 0;                        ///< below it
    };
    struct MeasuredRow
    {
        Stack label;
        Stack value;

        double height() const;
    };

    void measure(const Paper::Form &form, const QString &title, double scale);
    void flowOn(const Paper::Form &form, const QString &title);
    int pages() const;

    void addSection(const Paper::FormSection &section);
    void addText(const Paper::FormRow &row);
    /// Two brief rows on one line, where that is lower.
    bool addPair(const Paper::FormRow &one, const Paper::FormRow &other);
    void addTable(const Paper::FormRow &row);
    void add(Piece piece);

    MeasuredRow measured(const Paper::FormRow &row,
                         const QString &kicker,
                         const Span &label,
                         const Span &value);
    /// What \a row asks for, under the \a kicker of the section that it opens.
    Stack labelOf(const Paper::FormRow &row, const QString &kicker, double left, double width);
    static void addTo(RepeatedHead &head, const Stack &stack, const std::vector<Span> &tints);
    const RepeatedHead *kept(RepeatedHead head);

    static Mark tintOf(const Span &label, double top, double height);
    Mark rule(double y, double width, const QColor &color) const;
    const MeasuredText &set(const QString &text, const ReportTheme::TextStyle &style, double width);
    /// From the text's width \a from to \a to, as parts of it.
    Span part(double from, double to) const;
    /// A distance at the size that is being tried: it shrinks faster than the texts.
    double room(double distance) const;
    double tallestText() const;
    double tallestRow() const;

    Typesetter &m_typesetter;
    QRectF m_area;
    Flowed &m_flowed;
    std::vector<Box> m_boxes; ///< of the form, at the size that is being tried
    QString m_missing;
    const RepeatedHead *m_head = nullptr; ///< on top of a further page
    FormScale m_scale;
    QString m_kicker;     ///< title of the section that the next piece opens
    double m_before = 0;  ///< above the next piece
    bool m_opens = false; ///< the next piece is the first of its section: under a strong rule
};

} // namespace Tallerista::Layout
