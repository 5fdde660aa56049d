// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/header.h"

#include <QtEndian>

namespace Tallerista {

namespace {

const QByteArray Magic("SQLite format 3\0", 16);
constexpr quint32 ApplicationId = 0x54414C4C; // "TALL"
constexpr quint32 Utf8 = 1;
constexpr char RollbackJournal = 1;

constexpr int PageSizeOffset = 16;
constexpr int WriteVersionOffset = 18;
constexpr int ReadVersionOffset = 19;
constexpr int PageCountOffset = 28;
constexpr int EncodingOffset = 56;
constexpr int UserVersionOffset = 60;
constexpr int ApplicationIdOffset = 68;

} // namespace

FileHeader::FileHeader(QByteArray bytes)
    : m_bytes(std::move(bytes))
{}

quint32 FileHeader::number(int offset) const
{
    return qFromBigEndian<quint32>(m_bytes.constData() + offset);
}

int FileHeader::version() const
{
    return int(number(UserVersionOffset));
}

int FileHeader::pageSize() const
{
    const int stored = qFromBigEndian<quint16>(m_bytes.constData() + PageSizeOffset);
    return stored == 1 ? 65'536 : stored;
}

qint64 FileHeader::length() const
{
    return qint64(number(PageCountOffset)) * pageSize();
}

Refusal FileHeader::check() const
{
    if (m_bytes.size() != Size || !m_bytes.startsWith(Magic)
        || number(ApplicationIdOffset) != ApplicationId)
        return Refusal::NotAWorkshop;
    if (version() < 1)
        return Refusal::Incomplete;
    const int size = pageSize();
    if (size < 512 || (size & (size - 1)) != 0 || number(EncodingOffset) != Utf8)
        return Refusal::Damaged;
    const bool oneFile = m_bytes.at(WriteVersionOffset) == RollbackJournal
                         && m_bytes.at(ReadVersionOffset) == RollbackJournal;
    return oneFile ? Refusal::None : Refusal::Rebuilt;
}

} // namespace Tallerista
