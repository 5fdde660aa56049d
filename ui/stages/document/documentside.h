// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/builder.h"
#include "core/report/theme.h"
#include "ui/stages/stagepage.h"

class QComboBox;
class QFormLayout;
class QPushButton;

namespace Tallerista {

class Notice;
class TextLabel;

/// What stands beside the pages of the document: which edition is shown, and what can be done with it.
class DocumentSide : public QWidget
{
    Q_OBJECT

public:
    DocumentSide(const PageContext &context, QWidget *parent);

    Edition edition() const;
    QString language() const;
    PageSetup setup() const;

    void showPageCount(int pages);
    /// While the document is being written it cannot be written again.
    void setBusy(bool busy);
    /// Says whether the middle shows the texts or the pages.
    void showWriting(bool writing);
    Notice *notice() const { return m_notice; }

signals:
    /// Another edition, language or paper was chosen.
    void chosen();
    void exportRequested();
    void writeRequested();
    void copyTextRequested();
    void copyImageRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createChoices();
    void layOut();
    void closeOrReopen();
    void follow();
    void showGaps();

    PageContext m_context;
    QComboBox *m_edition;
    QComboBox *m_language;
    QComboBox *m_paper;
    QPushButton *m_export;
    QPushButton *m_write;
    QPushButton *m_copyText;
    QPushButton *m_copyImage;
    TextLabel *m_state;
    TextLabel *m_gaps; ///< what has to be settled before the document is closed
    QPushButton *m_close;
    TextLabel *m_summary;
    Notice *m_notice;
};

} // namespace Tallerista
