// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/sidefiles.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

const QByteArray JournalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

bool isRegular(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink();
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink(); // a link to nothing does not "exist"
}

/// A journal that ends like this names a file that SQLite deletes after the rollback.
bool namesAnotherFile(const QString &journal)
{
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly))
        return true; // what cannot be looked at is not trusted
    return file.size() >= 16 && file.seek(file.size() - JournalMagic.size())
           && file.readAll() == JournalMagic;
}

} // namespace

SideFiles::SideFiles(const QString &path)
    : m_path(path)
    , m_journal(path + u"-journal"_s)
    , m_log(path + u"-wal"_s)
{}

Refusal SideFiles::check() const
{
    const bool harmless =
        (!isThere(m_log) || (isRegular(m_log) && QFileInfo(m_log).size() == 0))
        && (!isThere(m_journal) || (isRegular(m_journal) && !namesAnotherFile(m_journal)));
    return harmless ? Refusal::None : Refusal::StrangerBeside;
}

bool SideFiles::hasStep() const
{
    return QFileInfo(m_journal).size() > 0;
}

std::optional<QString> SideFiles::putJournalAside() const
{
    for (int attempt = 1; attempt < 100; ++attempt) {
        const QString aside =
            m_path + (attempt == 1 ? u".journal.ajeno"_s : u".journal-%1.ajeno"_s.arg(attempt));
        if (!isThere(aside) && QFile::rename(m_journal, aside))
            return aside;
    }
    return std::nullopt;
}

} // namespace Tallerista
