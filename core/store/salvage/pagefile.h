// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QString>

namespace Tallerista {

/// The bytes of an SQLite file seen as pages, whatever state they are in. Page numbers start at 1.
class PageFile
{
public:
    enum PageKind { InnerIndex = 0x02, InnerTable = 0x05, IndexLeaf = 0x0A, TableLeaf = 0x0D };

    /// Bytes: what is larger is not looked into.
    static constexpr qsizetype LargestSize = qsizetype(1) << 30;

    /// One cell pointer array: what the page itself says is in use.
    struct Node
    {
        int kind = 0;           ///< a PageKind; 0: not a page of a tree
        QList<int> cells;       ///< where each starts within the page
        quint32 rightChild = 0; ///< of inner pages
    };

    /// Takes the size of a page from the file header or, where that is gone, the usual size under
    /// which most of the file looks like pages.
    explicit PageFile(QByteArray bytes);

    qsizetype size() const { return m_bytes.size(); }
    int pageSize() const { return m_pageSize; }
    int usableSize() const { return m_usableSize; }
    /// The last page may be cut short.
    qsizetype pageCount() const;
    /// Without what is reserved at its end; empty where there is no such page.
    QByteArrayView page(qsizetype number) const;
    Node node(qsizetype number) const;
    /// What the list of free pages names, as far as it can be followed.
    QSet<qsizetype> freePages() const;

    /// How many bytes of a payload of \a payload bytes stand in the leaf of a table; the rest follows
    /// in a chain of pages.
    qsizetype localSize(qsizetype payload) const;

private:
    bool readHeader();
    int likeliestSize() const;
    qsizetype looksLikePages(int pageSize) const;

    QByteArray m_bytes;
    int m_pageSize = 4096;
    int m_usableSize = 4096;
};

/// The file at \a path as far as it can be read: what the disk refuses becomes zeros. Nothing where
/// it cannot be read at all or is larger than any workshop.
QByteArray readDamagedFile(const QString &path);

} // namespace Tallerista
