// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage/pagefile.h"

#include "core/store/salvage/bytes.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Tallerista {

namespace {

constexpr qsizetype FileHeaderSize = 100;
constexpr qint64 ReadBlock = 4096;

/// Reads the cell pointer array at \a start of \a page; kind 0 unless all of it makes sense.
PageFile::Node nodeAt(QByteArrayView page, qsizetype start)
{
    PageFile::Node node;
    const int kind = start < page.size() ? quint8(page.at(start)) : 0;
    const bool inner = kind == PageFile::InnerTable || kind == PageFile::InnerIndex;
    const bool leaf = kind == PageFile::TableLeaf || kind == PageFile::IndexLeaf;
    const auto count = readNumber(page, start + 3, 2);
    const qsizetype pointers = start + (inner ? 12 : 8);
    if ((!inner && !leaf) || !count || pointers + 2 * qsizetype(*count) > page.size())
        return node;
    for (qsizetype i = 0; i < qsizetype(*count); ++i) {
        const auto cell = readNumber(page, pointers + 2 * i, 2).value_or(0);
        if (qsizetype(cell) >= pointers + 2 * qsizetype(*count) && qsizetype(cell) < page.size())
            node.cells.append(int(cell));
    }
    if (2 * node.cells.size() < qsizetype(*count))
        return {};
    node.kind = kind;
    if (inner)
        node.rightChild = quint32(readNumber(page, start + 8, 4).value_or(0));
    return node;
}

} // namespace

PageFile::PageFile(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    if (!readHeader())
        m_pageSize = m_usableSize = likeliestSize();
}

bool PageFile::readHeader()
{
    if (!m_bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return false;
    const int stored = int(readNumber(m_bytes, 16, 2).value_or(0));
    const int size = stored == 1 ? 65'536 : stored;
    if (size < 512 || (size & (size - 1)) != 0)
        return false;
    const int reserved = int(readNumber(m_bytes, 20, 1).value_or(0));
    m_pageSize = size;
    m_usableSize = size - reserved >= 480 ? size - reserved : size;
    return true;
}

int PageFile::likeliestSize() const
{
    int best = 4096;
    qsizetype bestCovered = 0;
    for (int size = 512; size <= 65'536; size *= 2) {
        const qsizetype covered = looksLikePages(size);
        if (covered > bestCovered) {
            best = size;
            bestCovered = covered;
        }
    }
    return best;
}

qsizetype PageFile::looksLikePages(int pageSize) const
{
    qsizetype covered = 0;
    for (qsizetype start = 0; start < m_bytes.size(); start += pageSize) {
        const QByteArrayView page = QByteArrayView(m_bytes).sliced(
            start, qMin<qsizetype>(pageSize, m_bytes.size() - start));
        const Node node = nodeAt(page, 0);
        // Cells fill a page from its end, so those of a smaller page never reach the second half.
        if (std::any_of(node.cells.begin(), node.cells.end(), [&](int cell) {
                return cell >= pageSize / 2;
            }))
            covered += pageSize;
    }
    return covered;
}

qsizetype PageFile::pageCount() const
{
    return (m_bytes.size() + m_pageSize - 1) / m_pageSize;
}

QByteArrayView PageFile::page(qsizetype number) const
{
    if (number < 1 || number > pageCount())
        return {};
    const qsizetype start = (number - 1) * m_pageSize;
    return QByteArrayView(m_bytes).sliced(start,
                                          qMin<qsizetype>(m_usableSize, m_bytes.size() - start));
}

PageFile::Node PageFile::node(qsizetype number) const
{
    return nodeAt(page(number), number == 1 ? FileHeaderSize : 0);
}

QSet<qsizetype> PageFile::freePages() const
{
    QSet<qsizetype> free;
    if (!m_bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return free;
    auto trunk = qsizetype(readNumber(m_bytes, 32, 4).value_or(0));
    while (trunk > 1 && !page(trunk).isEmpty() && !free.contains(trunk)) {
        free.insert(trunk);
        const QByteArrayView bytes = page(trunk);
        const auto leaves = qMin<quint64>(readNumber(bytes, 4, 4).value_or(0), bytes.size() / 4);
        for (qsizetype i = 0; i < qsizetype(leaves); ++i)
            free.insert(qsizetype(readNumber(bytes, 8 + 4 * i, 4).value_or(0)));
        trunk = qsizetype(readNumber(bytes, 0, 4).value_or(0));
    }
    return free;
}

qsizetype PageFile::localSize(qsizetype payload) const
{
    const qsizetype most = m_usableSize - 35;
    if (payload <= most)
        return payload;
    const qsizetype least = (m_usableSize - 12) * 32 / 255 - 23;
    const qsizetype local = least + (payload - least) % (m_usableSize - 4);
    return local <= most ? local : least;
}

QByteArray readDamagedFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || file.size() > PageFile::LargestSize)
        return {};
    QByteArray bytes = file.readAll();
    // A disk that gives up in the middle: go on behind each block it refuses.
    while (bytes.size() < file.size()) {
        const qint64 wanted = qMin(ReadBlock, file.size() - bytes.size());
        QByteArray block = file.seek(bytes.size()) ? file.read(wanted) : QByteArray();
        bytes += block.leftJustified(wanted, '\0');
    }
    return bytes;
}

} // namespace Tallerista
