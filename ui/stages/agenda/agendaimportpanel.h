// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/exchange/agendatable.h"

#include <QFrame>

class QListWidget;
class QPushButton;
class QTableWidget;

namespace Tallerista {

class Notice;
class TextLabel;
class Theme;

/// The blocks that a list would put in the place of the agenda, and the lines it would not take.
class AgendaImportPanel : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    AgendaImportPanel(const Theme &theme, const Phrases &phrases, QWidget *parent = nullptr);

    void open(const AgendaImport &import, const QString &source);
    void showProblem(const QString &sentence);
    void takeFocus();

    QList<AgendaBlockFields> blocks() const;
    const QString &source() const { return m_source; }

signals:
    void accepted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void showBlocks();
    void showSkipped();
    QString summary() const;

    const Theme &m_theme;
    const Phrases &m_phrases;
    AgendaImport m_import;
    QString m_source;
    TextLabel *m_title;
    TextLabel *m_summary;
    Notice *m_notice;
    QTableWidget *m_table;
    TextLabel *m_skippedTitle;
    QListWidget *m_skipped;
    QPushButton *m_take;
    QPushButton *m_cancel;
};

} // namespace Tallerista
