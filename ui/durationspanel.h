// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/durations.h"
#include "ui/base/overlay.h"

#include <functional>

class QListWidget;
class QPushButton;

namespace Tallerista {

class Dialogs;
class TextLabel;
class WorkshopDocument;

/// The minutes that blocks took in earlier workshops, before and after, to be taken over in one step.
/// What is not ticked stays as it is.
class DurationsPanel : public Overlay
{
    Q_OBJECT

public:
    /// All must outlive the panel; it lies over \a window.
    DurationsPanel(const Theme &theme, Dialogs &dialogs, QWidget *window);

    /// Asks for the file of an earlier workshop and shows what follows for \a document, which must stay
    /// open as long as the panel.
    void ask(WorkshopDocument &document, const QString &language);

    QSize sizeHint() const override;

signals:
    void taken();
    void failed(const QString &sentence);

private:
    void addFile();
    void present();
    void list();
    void take();

    Dialogs &m_dialogs;
    TextLabel *m_title;
    TextLabel *m_source;
    QListWidget *m_list;
    QPushButton *m_more;
    QPushButton *m_take;
    WorkshopDocument *m_document = nullptr;
    QString m_language;
    QStringList m_workshops; ///< by name
    QList<QList<MeasuredBlock>> m_past;
    QList<DurationProposal> m_proposals;
};

} // namespace Tallerista
