// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/laidoutreport.h"

#include "core/base/phrases.h"
#include "core/report/layout/contents.h"
#include "core/report/layout/cover.h"
#include "core/report/layout/flow.h"
#include "core/report/layout/frame.h"
#include "core/report/paintercanvas.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

using namespace Layout;

namespace {

QString joined(const Paper::PlainText &first, const Paper::PlainText &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.onOneLine() + second.onOneLine();
    return first.onOneLine() + u" · "_s + second.onOneLine();
}

} // namespace

/// All page numbers are known before a page is drawn: the body is placed first, then the contents
/// is measured, then both are composed.
class LaidOutReport::Pages
{
public:
    Pages(const Report &report, const PageSetup &setup)
        : m_geometry(setup)
        , m_phrases(report.language)
        , m_pages(report.loose ? std::vector<Drawing>()
                               : coverPages(report, m_typesetter, m_geometry))
        , m_framedFrom(m_pages.size())
    {
        Flow flow(m_typesetter, m_geometry, m_phrases);
        for (const Paper::Block &block : report.blocks)
            flow.add(block);
        addFlowed(flow.flowed(), !report.loose);
        addFrames(report);
    }

    const PageGeometry &geometry() const { return m_geometry; }
    const std::vector<Drawing> &drawings() const { return m_pages; }
    const QList<ContentsEntry> &entries() const { return m_entries; }

private:
    void addFlowed(const Flowed &flowed, bool withContents)
    {
        const auto placements = paginate(flowed.boxes, m_geometry.text.height());
        const QString title = m_phrases.translate("Report", "Contents");
        Contents contents(flowed.headings, m_typesetter, m_geometry, title);
        const bool listed = withContents && !flowed.headings.empty();
        const int firstPage = int(m_pages.size()) + (listed ? contents.pageCount() : 0) + 1;
        std::vector<int> pageNumbers;
        for (size_t i = 0; i < flowed.boxes.size(); ++i) {
            if (flowed.boxes[i].heading < 0)
                continue;
            const HeadingMark &heading = flowed.headings.at(flowed.boxes[i].heading);
            pageNumbers.push_back(firstPage + placements[i].page);
            m_entries.append({heading.level, heading.number, heading.text, pageNumbers.back()});
        }
        if (listed)
            addPages(contents.pages(pageNumbers));
        addPages(compose(flowed.boxes, placements, m_geometry.text.top()));
    }

    void addPages(std::vector<Drawing> pages)
    {
        for (Drawing &page : pages)
            m_pages.push_back(std::move(page));
    }

    void addFrames(const Report &report)
    {
        RunningTexts texts;
        texts.head = (report.runningHead.isEmpty() ? report.title : report.runningHead).onOneLine();
        texts.foot = report.runningFoot.isEmpty() ? joined(report.organisation, report.edition)
                                                  : report.runningFoot.onOneLine();
        for (size_t i = m_framedFrom; i < m_pages.size(); ++i) {
            const int number = int(i) + 1;
            texts.chapter = chapterOn(number);
            texts.page =
                m_phrases.translate("Report", "Page %1 of %2").arg(number).arg(m_pages.size());
            append(m_pages[i], runningFrame(texts, m_typesetter, m_geometry), 0);
        }
    }

    /// The last chapter that has begun by page \a number.
    QString chapterOn(int number) const
    {
        QString chapter;
        for (const ContentsEntry &entry : m_entries) {
            if (entry.level == 1 && entry.page <= number)
                chapter = entry.text;
        }
        return chapter;
    }

    PageGeometry m_geometry;
    Phrases m_phrases;
    Typesetter m_typesetter;
    std::vector<Drawing> m_pages;
    size_t m_framedFrom; ///< the cover has no running head and foot
    QList<ContentsEntry> m_entries;
};

LaidOutReport::LaidOutReport(const Report &report, const PageSetup &setup)
    : m_pages(std::make_unique<const Pages>(report, setup))
{}

LaidOutReport::LaidOutReport(LaidOutReport &&) noexcept = default;
LaidOutReport &LaidOutReport::operator=(LaidOutReport &&) noexcept = default;
LaidOutReport::~LaidOutReport() = default;

int LaidOutReport::pageCount() const
{
    return int(m_pages->drawings().size());
}

QSizeF LaidOutReport::pageSize() const
{
    return m_pages->geometry().size;
}

const QList<ContentsEntry> &LaidOutReport::contents() const
{
    return m_pages->entries();
}

void LaidOutReport::drawPage(int page, Canvas &canvas) const
{
    Layout::draw(m_pages->drawings().at(page), canvas);
}

void LaidOutReport::drawPage(int page, QPainter &painter) const
{
    PainterCanvas canvas(painter);
    drawPage(page, canvas);
}

QStringList LaidOutReport::textOfPage(int page) const
{
    return shownText(m_pages->drawings().at(page));
}

} // namespace Tallerista
