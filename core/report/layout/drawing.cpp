// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/drawing.h"

#include "core/report/canvas.h"

namespace Tallerista::Layout {

namespace {

class DrawOn
{
public:
    explicit DrawOn(Canvas &canvas)
        : m_canvas(canvas)
    {}

    void operator()(const FilledArea &mark) const { m_canvas.fill(mark.area, mark.color); }
    void operator()(const FilledShape &mark) const { m_canvas.fill(mark.shape, mark.color); }
    void operator()(const StrokedLine &mark) const
    {
        m_canvas.stroke(mark.line, mark.width, mark.color);
    }
    void operator()(const TextLine &mark) const
    {
        const QPointF start = mark.topLeft + QPointF(0, mark.text->baseline());
        m_canvas.text(mark.text->layout(), mark.line, start, mark.text->color());
    }

private:
    Canvas &m_canvas;
};

class MoveDown
{
public:
    explicit MoveDown(double down)
        : m_down(down)
    {}

    void operator()(FilledArea &mark) const { mark.area.translate(0, m_down); }
    void operator()(FilledShape &mark) const { mark.shape.translate(0, m_down); }
    void operator()(StrokedLine &mark) const { mark.line.translate(0, m_down); }
    void operator()(TextLine &mark) const { mark.topLeft.ry() += m_down; }

private:
    double m_down;
};

} // namespace

void draw(const Drawing &drawing, Canvas &canvas)
{
    for (const Mark &mark : drawing)
        std::visit(DrawOn(canvas), mark);
}

void append(Drawing &whole, const Drawing &part, double down)
{
    for (Mark mark : part) {
        std::visit(MoveDown(down), mark);
        whole.push_back(std::move(mark));
    }
}

void append(Drawing &whole, const MeasuredText &text, const QPointF &topLeft)
{
    for (int i = 0; i < text.lineCount(); ++i)
        whole.emplace_back(TextLine{&text, i, topLeft + QPointF(0, i * text.lineHeight())});
}

QStringList shownText(const Drawing &drawing)
{
    QStringList lines;
    for (const Mark &mark : drawing) {
        if (const auto *shown = std::get_if<TextLine>(&mark))
            lines.append(shown->text->lineText(shown->line));
    }
    return lines;
}

} // namespace Tallerista::Layout
