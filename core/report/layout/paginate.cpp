// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/paginate.h"

namespace Tallerista::Layout {

namespace {

double headRoom(const Box &box)
{
    return box.head ? box.head->height + box.gapUnderHead : 0;
}

/// From box \a first to the last one it is chained to.
double chainHeight(const std::vector<Box> &boxes, size_t first)
{
    double height = boxes[first].height;
    for (size_t i = first; i + 1 < boxes.size(); ++i) {
        if (!boxes[i].keepNext || boxes[i + 1].breakBefore)
            break;
        height += boxes[i + 1].before + boxes[i + 1].height;
    }
    return height;
}

class Paginator
{
public:
    Paginator(const std::vector<Box> &boxes, double pageHeight)
        : m_boxes(boxes)
        , m_pageHeight(pageHeight)
    {}

    Placement place(size_t i)
    {
        const Box &box = m_boxes[i];
        if (!m_atTop && (box.breakBefore || !staysHere(i)))
            turnPage();
        const bool repeatsHead = m_atTop && box.head;
        m_y += m_atTop ? headRoom(box) : box.before;
        const Placement placed{m_page, m_y, repeatsHead};
        m_y += box.height;
        m_atTop = false;
        return placed;
    }

private:
    bool staysHere(size_t i) const
    {
        const Box &box = m_boxes[i];
        const double left = m_pageHeight - m_y - box.before;
        const double chain = chainHeight(m_boxes, i);
        const bool chainFitsAPage = headRoom(box) + chain <= m_pageHeight;
        return (chainFitsAPage ? chain : box.height) <= left;
    }

    void turnPage()
    {
        ++m_page;
        m_y = 0;
        m_atTop = true;
    }

    const std::vector<Box> &m_boxes;
    double m_pageHeight;
    int m_page = 0;
    double m_y = 0;
    bool m_atTop = true;
};

} // namespace

std::vector<Placement> paginate(const std::vector<Box> &boxes, double pageHeight)
{
    std::vector<Placement> placements;
    placements.reserve(boxes.size());
    Paginator paginator(boxes, pageHeight);
    for (size_t i = 0; i < boxes.size(); ++i)
        placements.push_back(paginator.place(i));
    return placements;
}

int pageCount(const std::vector<Placement> &placements)
{
    return placements.empty() ? 0 : placements.back().page + 1;
}

std::vector<Drawing>
compose(const std::vector<Box> &boxes, const std::vector<Placement> &placements, double top)
{
    std::vector<Drawing> pages(pageCount(placements));
    const auto layer = [&](Drawing RepeatedHead::*ofHead, Drawing Box::*ofBox) {
        for (size_t i = 0; i < boxes.size(); ++i) {
            const Box &box = boxes[i];
            const double y = top + placements[i].y;
            Drawing &page = pages[placements[i].page];
            if (placements[i].repeatsHead && box.head)
                append(page, box.head->*ofHead, y - headRoom(box));
            append(page, box.*ofBox, y);
        }
    };
    layer(&RepeatedHead::ground, &Box::ground);
    layer(&RepeatedHead::drawing, &Box::drawing);
    return pages;
}

} // namespace Tallerista::Layout
