// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace Tallerista::Testing {

/// The steps a closed file records and the clocks of its cells, read past our own opening.
class FileHistory
{
public:
    static FileHistory read(const QString &path);

    /// Whether \a whole begins with these steps, byte for byte. The last one may have been on its way
    /// and come to nothing there.
    bool isBeginningOf(const FileHistory &whole) const;
    /// Whether the clock of every cell is that of the last step that wrote it. The fingerprint does not
    /// cover the clocks, and merging believes them.
    bool clocksFollow() const;

    /// Whether the rows hold what the last step left.
    bool contentFollows() const { return m_content == m_lastFingerprint; }

private:
    QByteArray m_content;
    QByteArray m_lastFingerprint;
    QList<QByteArray> m_steps;                ///< all columns of each history row
    QMap<QByteArray, QByteArray> m_clocks;    ///< by cell: stamp and replica
    QMap<QByteArray, QByteArray> m_following; ///< likewise, as the steps tell it
};

} // namespace Tallerista::Testing
