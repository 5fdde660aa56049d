// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/mergeactions.h"
#include "core/store/copies/backupshelf.h"
#include "ui/base/overlay.h"

#include <optional>

class QListWidget;
class QPushButton;

namespace Tallerista {

class Notice;
class TextLabel;

/// «Juntar las dos computadoras»: what the other file brings is shown first and then done as one step;
/// afterwards, where both wrote differently, one of the two texts is chosen.
class JoinPanel : public Overlay
{
    Q_OBJECT

public:
    JoinPanel(const Theme &theme, QWidget *window);

    /// Shows what the file at \a path brings to \a document, which must stay open while the panel is;
    /// a backup goes to \a shelf before anything is joined. An Error when the file cannot be joined.
    Result<void> open(WorkshopDocument &document, const QString &path, const BackupShelf &shelf);
    /// Goes on with the texts of which nobody has chosen yet; false when there are none.
    bool openChoices(WorkshopDocument &document);

    QSize sizeHint() const override;

signals:
    /// The texts wait; another file is to be joined first.
    void otherFileRequested();
    /// What \a computer brought is here, as the last step.
    void joined(const QString &computer);

private:
    void layOut();
    void connectButtons();
    void showPreview(const MergePreview &preview);
    void showChoices();
    void join();
    void choose(bool other);
    std::optional<LostText> current() const;
    void say(const Result<void> &outcome);

    WorkshopDocument *m_document = nullptr;
    std::optional<BackupShelf> m_shelf;
    std::optional<OtherFile> m_other;
    QList<LostText> m_lost;
    TextLabel *m_title;
    TextLabel *m_hint;
    QListWidget *m_list;
    Notice *m_notice;
    QPushButton *m_join;
    QPushButton *m_keep;
    QPushButton *m_swap;
    QPushButton *m_another;
    QPushButton *m_close;
};

} // namespace Tallerista
