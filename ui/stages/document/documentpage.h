// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/builder.h"
#include "core/report/laidoutreport.h"
#include "ui/stages/stagepage.h"

#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QTimer;

namespace Tallerista {

class Notice;
class PageView;

/// The pages of the document as they would be printed, and its export.
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
    void createChoices();
    QWidget *createSide();
    void layOut();
    void refresh();
    void showPage(int page);
    void exported(const QString &path, const Result<void> &written);
    Edition edition() const;
    Result<Report> report() const;
    PageSetup setup() const;

    std::unique_ptr<LaidOutReport> m_pages;
    QListWidget *m_thumbnails;
    PageView *m_page;
    QScrollArea *m_scroll;
    QComboBox *m_edition;
    QComboBox *m_language;
    QComboBox *m_paper;
    QPushButton *m_export;
    QLabel *m_summary;
    Notice *m_notice;
    QTimer *m_refresh; ///< changes that come one after the other are laid out once
};

} // namespace Tallerista
