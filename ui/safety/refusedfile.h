// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/copies/backupshelf.h"
#include "core/store/gate/verdict.h"
#include "core/store/workshopfile.h"
#include "ui/safety/findings.h"

#include <optional>

namespace Tallerista {

/// A file that was not let in is no dead end: what can be done about it, each into a new file. The file
/// itself stays as it is.
class RefusedFile
{
    Q_DECLARE_TR_FUNCTIONS(RefusedFile)

public:
    enum class Way {
        Backup, ///< open the newest verified one
        Rescue, ///< look through its bytes
        Read,   ///< take over the rows that can be read
    };

    struct Offer
    {
        Way way;
        QString verb;
        QString detail;
    };

    /// A new file, and what there is to tell about it.
    struct Outcome
    {
        QString path;
        std::optional<Findings> findings;
    };

    struct Surroundings
    {
        const Clock &clock; ///< must outlive the file
        QString dataFolder; ///< with the backups
        Writer writer;
        QString language; ///< of dates, "es" or "en"
    };

    RefusedFile(QString path, Surroundings around);

    const QString &path() const { return m_path; }
    const QString &sentence() const { return m_sentence; }
    /// The best first; none when nothing can be done here.
    QList<Offer> offers() const;
    /// A name beside the file that no file has.
    QString nameFor(Way way) const;
    /// Goes that way, to the new file \a target.
    Result<Outcome> take(Way way, const QString &target) const;

private:
    struct Found
    {
        QString path;
        qint64 at; ///< UTC ms
        QString holds;
    };

    std::optional<Found> newestBackup() const;
    QString detailOf(Way way) const;
    Result<Outcome> rescue(const QString &target) const;
    Result<Outcome> readRest(const QString &target) const;

    QString m_path;
    Surroundings m_around;
    Refusal m_refusal;
    QString m_sentence;
    std::optional<Found> m_backup;
};

} // namespace Tallerista
