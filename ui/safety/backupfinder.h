// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/copies/backupshelf.h"
#include "ui/base/overlay.h"

#include <optional>

class QListWidget;
class QPushButton;

namespace Tallerista {

class Notice;
class TextLabel;

/// «Copias anteriores»: the backups of a workshop by time, what is different in the one chosen, and the
/// way to open it as a file of its own.
class BackupFinder : public Overlay
{
    Q_OBJECT

public:
    BackupFinder(const Theme &theme, QWidget *window);

    /// Shows the backups on \a shelf of the workshop in \a document. \a clock must stay while the panel
    /// is open.
    void open(const QString &document,
              const BackupShelf &shelf,
              const Clock &clock,
              const QString &language);

    QSize sizeHint() const override;

signals:
    /// The backup was written to the new file \a path, to be opened.
    void restored(const QString &path);

private:
    void retranslate();
    void showChosen();
    void restoreChosen();

    QString m_document;
    QList<Backup> m_backups;
    const Clock *m_clock = nullptr;
    TextLabel *m_title;
    TextLabel *m_hint;
    QListWidget *m_list;
    TextLabel *m_differences;
    Notice *m_notice;
    QPushButton *m_restore;
};

} // namespace Tallerista
