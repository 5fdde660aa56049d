// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout/paginate.h"
#include "tests/support/testclass.h"

using namespace Tallerista;
using namespace Tallerista::Layout;

class tst_Pagination : public QObject
{
    Q_OBJECT

private slots:
    void boxesFillAPageBeforeTheNextOneBegins();
    void spaceAboveABoxIsDroppedAtTheTopOfAPage();
    void chainedBoxesMoveTogether();
    void aChainHigherThanAPageIsBrokenWhereItMust();
    void aBoxThatOpensAChapterBeginsAPage();
    void theFirstPageIsNotLeftEmpty();
    void theHeadIsRepeatedOnlyAtTheTopOfALaterPage();
    void theRepeatedHeadTakesItsRoom();
    void groundsLieUnderEverythingElse();
};

namespace {

constexpr double PageHeight = 100;

Box boxOf(double height)
{
    Box box;
    box.height = height;
    return box;
}

QList<int> pagesOf(const std::vector<Box> &boxes)
{
    QList<int> pages;
    for (const Placement &placement : paginate(boxes, PageHeight))
        pages.append(placement.page);
    return pages;
}

} // namespace

void tst_Pagination::boxesFillAPageBeforeTheNextOneBegins()
{
    const std::vector<Box> boxes(5, boxOf(40));

    QCOMPARE(pagesOf(boxes), (QList<int>{0, 0, 1, 1, 2}));
    QCOMPARE(pageCount(paginate(boxes, PageHeight)), 3);
    QCOMPARE(pageCount(paginate({}, PageHeight)), 0);
}

void tst_Pagination::spaceAboveABoxIsDroppedAtTheTopOfAPage()
{
    std::vector<Box> boxes(3, boxOf(40));
    for (Box &box : boxes)
        box.before = 10;

    const auto placements = paginate(boxes, PageHeight);

    QCOMPARE(placements[0].y, 0.0);
    QCOMPARE(placements[1].y, 50.0);
    QCOMPARE(placements[2].page, 1);
    QCOMPARE(placements[2].y, 0.0);
}

void tst_Pagination::chainedBoxesMoveTogether()
{
    std::vector<Box> boxes(4, boxOf(30));
    boxes[1].keepNext = true;
    boxes[2].keepNext = true;

    QCOMPARE(pagesOf(boxes), (QList<int>{0, 1, 1, 1}));
}

void tst_Pagination::aChainHigherThanAPageIsBrokenWhereItMust()
{
    std::vector<Box> boxes(6, boxOf(30));
    for (Box &box : boxes)
        box.keepNext = true;

    const QList<int> pages = pagesOf(boxes);

    QCOMPARE(pages.first(), 0);
    QCOMPARE(pages.last(), 1);
    QCOMPARE(pages.size(), 6);
}

void tst_Pagination::aBoxThatOpensAChapterBeginsAPage()
{
    std::vector<Box> boxes(3, boxOf(10));
    boxes[0].keepNext = true;
    boxes[1].breakBefore = true;

    QCOMPARE(pagesOf(boxes), (QList<int>{0, 1, 1}));
}

void tst_Pagination::theFirstPageIsNotLeftEmpty()
{
    std::vector<Box> boxes(1, boxOf(10));
    boxes[0].breakBefore = true;

    QCOMPARE(pagesOf(boxes), QList<int>{0});
}

void tst_Pagination::theHeadIsRepeatedOnlyAtTheTopOfALaterPage()
{
    const RepeatedHead head{20, {}, {}};
    std::vector<Box> boxes(4, boxOf(40));
    boxes[0] = boxOf(head.height); // the head itself, drawn as a box of its own
    for (size_t i = 1; i < boxes.size(); ++i)
        boxes[i].head = &head;

    const auto placements = paginate(boxes, PageHeight);

    QVERIFY(!placements[1].repeatsHead);
    QVERIFY(!placements[2].repeatsHead);
    QCOMPARE(placements[3].page, 1);
    QVERIFY(placements[3].repeatsHead);
    QCOMPARE(placements[3].y, head.height);
}

void tst_Pagination::theRepeatedHeadTakesItsRoom()
{
    const RepeatedHead head{30, {}, {}};
    std::vector<Box> boxes(4, boxOf(40));
    for (Box &box : boxes)
        box.head = &head;
    boxes.insert(boxes.begin(), boxOf(90));

    QCOMPARE(pagesOf(boxes), (QList<int>{0, 1, 2, 3, 4}));
}

void tst_Pagination::groundsLieUnderEverythingElse()
{
    std::vector<Box> boxes(2, boxOf(10));
    for (Box &box : boxes) {
        box.ground.emplace_back(FilledArea{QRectF(0, 0, 5, 10), Qt::white});
        box.drawing.emplace_back(StrokedLine{{0, 10, 5, 10}, 1, Qt::black});
    }

    const auto pages = compose(boxes, paginate(boxes, PageHeight), 7);

    QCOMPARE(pages.size(), size_t(1));
    QVERIFY(std::holds_alternative<FilledArea>(pages[0][1]));
    QCOMPARE(std::get<FilledArea>(pages[0][1]).area.top(), 17.0);
    QVERIFY(std::holds_alternative<StrokedLine>(pages[0][2]));
}

TALLERISTA_TEST(tst_Pagination)
#include "tst_pagination.moc"
