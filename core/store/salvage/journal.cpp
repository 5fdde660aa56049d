// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/journal.h"

#include "core/store/salvage/bytes.h"
#include "core/store/salvage/pagefile.h"

namespace Tallerista {

namespace {

constexpr int SegmentHeaderSize = 28;
constexpr int ChecksumStride = 200;

/// The start of each stretch of a journal that was flushed by itself.
struct SegmentHeader
{
    quint32 nonce;
    qsizetype pageCount;
    qsizetype sectorSize;
    int pageSize;
};

bool isPowerOfTwo(quint64 number, quint64 least)
{
    return number >= least && number <= 65'536 && (number & (number - 1)) == 0;
}

std::optional<SegmentHeader> headerAt(const QByteArray &bytes, qsizetype at)
{
    static const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    if (at < 0 || bytes.size() - at < SegmentHeaderSize
        || QByteArrayView(bytes).sliced(at, magic.size()) != magic)
        return std::nullopt;
    const auto number = [&](int offset) {
        return readNumber(bytes, at + offset, 4).value_or(0);
    };
    if (!isPowerOfTwo(number(20), 32) || !isPowerOfTwo(number(24), 512))
        return std::nullopt;
    return SegmentHeader{
        quint32(number(12)), qsizetype(number(16)), qsizetype(number(20)), int(number(24))};
}

quint32 checksum(quint32 nonce, QByteArrayView page)
{
    quint32 sum = nonce;
    for (qsizetype at = page.size() - ChecksumStride; at > 0; at -= ChecksumStride)
        sum += quint8(page.at(at));
    return sum;
}

} // namespace

Journal Journal::read(const QByteArray &bytes)
{
    Journal journal;
    auto segment = headerAt(bytes, 0);
    if (!segment)
        return journal;
    journal.pageSize = segment->pageSize;
    journal.pageCount = segment->pageCount;
    const qsizetype record = 4 + journal.pageSize + 4;
    qsizetype at = segment->sectorSize;
    while (at + record <= bytes.size()) {
        const qsizetype sector = segment->sectorSize;
        const qsizetype next = (at + sector - 1) / sector * sector;
        if (const auto follows = headerAt(bytes, next);
            follows && follows->pageSize == journal.pageSize) {
            segment = follows;
            at = next + segment->sectorSize;
            continue;
        }
        const auto number = qsizetype(readNumber(bytes, at, 4).value_or(0));
        const QByteArrayView page = QByteArrayView(bytes).sliced(at + 4, journal.pageSize);
        const auto stored = readNumber(bytes, at + 4 + journal.pageSize, 4);
        if (number >= 1 && number <= journal.pageCount && !journal.pages.contains(number)
            && stored == checksum(segment->nonce, page))
            journal.pages.insert(number, page.toByteArray());
        at += record;
    }
    return journal;
}

QByteArray Journal::takenBack(QByteArray file) const
{
    const qsizetype before = pageCount * pageSize;
    // A count that damage made would make a file of nothing.
    if (isEmpty() || before > qMin(PageFile::LargestSize, file.size() + pages.lastKey() * pageSize))
        return file;
    file = file.leftJustified(before, '\0', true);
    for (auto page = pages.cbegin(); page != pages.cend(); ++page)
        file.replace((page.key() - 1) * pageSize, pageSize, *page);
    return file;
}

} // namespace Tallerista
