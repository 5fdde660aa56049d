// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/overlay.h"
#include "ui/safety/refusedfile.h"

class QPushButton;
class QVBoxLayout;

namespace Tallerista {

class Card;
class Dialogs;
class FindingsPanel;
class Notice;
class TextLabel;

/// Why a file was not let in and what can be done about it, the best first and under Enter.
class RefusedPanel : public Overlay
{
    Q_OBJECT

public:
    /// \a dialogs must outlive the panel.
    RefusedPanel(const Theme &theme, Dialogs &dialogs, QWidget *window);

    /// Opens when there is something to offer for \a file.
    void open(const RefusedFile &file);

    QSize sizeHint() const override;

signals:
    /// The new file \a path is there, to be opened.
    void openRequested(const QString &path);

private:
    Card *makeCard(const RefusedFile::Offer &offer);
    void take(RefusedFile::Way way, const QString &target);
    void takeElsewhere();

    Dialogs &m_dialogs;
    std::optional<RefusedFile> m_file;
    RefusedFile::Way m_way = RefusedFile::Way::Backup; ///< that was tried last
    TextLabel *m_title;
    TextLabel *m_hint;
    QVBoxLayout *m_offers;
    QList<Card *> m_cards;
    Notice *m_notice;
    QPushButton *m_elsewhere;
    FindingsPanel *m_findings;
};

} // namespace Tallerista
