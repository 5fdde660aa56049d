// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/selection/resultdetails.h"
#include "ui/base/overlay.h"

#include <QByteArray>

class QListWidget;
class QPushButton;

namespace Tallerista {

class Dialogs;
class Notice;
class TextLabel;

/// «Más detalles (equipo técnico)»: the sentences behind a result, to be read, copied, and counted again
/// by others from the audit file. Never for the projector. Made for one reading.
class ResultDetailsPanel : public Overlay
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ResultDetailsPanel(const Theme &theme, Dialogs &dialogs, QWidget *window);

    /// \a audit is what rankingFile() writes; \a name is proposed for it, without suffix.
    void open(const QString &title,
              const QList<DetailGroup> &groups,
              const QByteArray &audit,
              const QString &name);

    QSize sizeHint() const override;

private:
    void addGroup(const DetailGroup &group);
    void copy() const;
    void save();

    Dialogs &m_dialogs;
    QByteArray m_audit;
    QString m_name;
    QString m_told;
    TextLabel *m_title;
    TextLabel *m_note;
    QListWidget *m_list;
    Notice *m_notice;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_leave;
};

} // namespace Tallerista
