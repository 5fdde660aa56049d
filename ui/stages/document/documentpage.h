// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/builder.h"
#include "core/report/laidoutreport.h"
#include "ui/stages/stagepage.h"

#include <memory>

class QListWidget;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace Tallerista {

class DocumentSide;
class DocumentTexts;
class PageView;

/// The pages of the document as they would be printed, the texts that people write into it, and its
/// export.
class DocumentPage : public StagePage
{
    Q_OBJECT

public:
    explicit DocumentPage(const PageContext &context, QWidget *parent = nullptr);

    void enter() override;
    QList<KeyHelp> keys() const override;

    /// Asks where to and writes the PDF there.
    void exportPdf();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *createPages();
    void layOut();
    void connectSide();
    void hidePages();
    void refresh();
    void showPage(int page);
    void turn();
    void copyText();
    void copyImage();
    void exported(const QString &path, const Result<void> &written);
    Result<Report> report() const;

    std::unique_ptr<LaidOutReport> m_pages;
    QListWidget *m_thumbnails;
    PageView *m_page;
    QScrollArea *m_scroll;
    QStackedWidget *m_middle;
    DocumentTexts *m_texts = nullptr; ///< made when somebody wants to write
    DocumentSide *m_side;
    QTimer *m_refresh; ///< changes that come one after the other are laid out once
};

} // namespace Tallerista
