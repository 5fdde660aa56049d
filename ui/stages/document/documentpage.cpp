// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/document/documentpage.h"

#include "core/report/pdf.h"
#include "ui/base/dialogs.h"
#include "ui/base/theme.h"
#include "ui/stages/document/pageview.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int ThumbnailWidth = 92;
constexpr int RefreshDelayMs = 200;

} // namespace

DocumentPage::DocumentPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_thumbnails(new QListWidget(this))
    , m_page(new PageView(context.theme, this))
    , m_scroll(new QScrollArea(this))
    , m_edition(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_export(new QPushButton(
          context.theme.iconOnPrimary(u"document-export"_s), tr("Export PDF…"), this))
    , m_summary(new QLabel(this))
    , m_notice(new Notice(context.theme, this))
    , m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(RefreshDelayMs);
    createChoices();
    layOut();
    connect(m_refresh, &QTimer::timeout, this, &DocumentPage::refresh);
    connect(&document(), &WorkshopDocument::changed, this, [this] {
        m_pages.reset();
        m_page->show(nullptr, 0);
        if (isVisible())
            m_refresh->start();
    });
    for (QComboBox *choice : {m_edition, m_language, m_paper})
        connect(choice, &QComboBox::activated, this, &DocumentPage::refresh);
    connect(m_thumbnails, &QListWidget::currentRowChanged, this, &DocumentPage::showPage);
    connect(m_export, &QPushButton::clicked, this, &DocumentPage::exportPdf);
}

void DocumentPage::createChoices()
{
    m_edition->setObjectName(u"editionChoice"_s);
    m_edition->addItem(tr("Public: no names of people"), int(Edition::Public));
    m_edition->addItem(tr("Internal: with names"), int(Edition::Internal));
    m_language->setObjectName(u"languageChoice"_s);
    m_language->addItem(tr("Spanish"), u"es"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_paper->setObjectName(u"paperChoice"_s);
    m_paper->addItem(tr("Letter"), int(PageSize::Letter));
    m_paper->addItem(tr("A4"), int(PageSize::A4));
    if (const auto workshop = document().stores().workshop.get())
        m_language->setCurrentIndex(m_language->findData((*workshop)->language));
    m_thumbnails->setObjectName(u"pageList"_s);
    m_thumbnails->setAccessibleName(tr("Pages"));
    m_thumbnails->setIconSize(QSize(ThumbnailWidth, ThumbnailWidth * 13 / 10));
    m_export->setObjectName(u"exportButton"_s);
    Theme::makePrimary(m_export);
}

void DocumentPage::layOut()
{
    auto *paper = new QWidget;
    auto *centred = new QHBoxLayout(paper);
    centred->setContentsMargins(Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    centred->addStretch();
    centred->addWidget(m_page, 0, Qt::AlignTop);
    centred->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(paper);
    m_scroll->setAccessibleName(tr("Page"));
    m_thumbnails->setFixedWidth(ThumbnailWidth + 9 * Theme::Grid);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PageMargin, Theme::Grid, Theme::PageMargin, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_thumbnails);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(createSide());
}

QWidget *DocumentPage::createSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(context().theme.scaled(250));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Edition"), m_edition);
    form->addRow(tr("Language of the document"), m_language);
    form->addRow(tr("Paper"), m_paper);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::Grid);
    layout->addLayout(form);
    layout->addWidget(m_export);
    layout->addWidget(m_summary);
    layout->addWidget(m_notice);
    layout->addStretch();
    return side;
}

void DocumentPage::enter()
{
    m_thumbnails->setFocus();
}

QList<KeyHelp> DocumentPage::keys() const
{
    return {{tr("↑ ↓"), tr("The page before, the next page")},
            {tr("Tab"), tr("On to edition, language and export")}};
}

void DocumentPage::showEvent(QShowEvent *event)
{
    StagePage::showEvent(event);
    if (!m_pages)
        refresh();
}

void DocumentPage::refresh()
{
    const auto built = report();
    if (!built)
        return m_notice->showProblem(built.error().message);
    const int shown = std::max(0, m_thumbnails->currentRow());
    m_page->show(nullptr, 0);
    m_pages = std::make_unique<LaidOutReport>(*built, setup());
    const QSignalBlocker quiet(m_thumbnails);
    m_thumbnails->clear();
    for (int page = 0; page < m_pages->pageCount(); ++page) {
        const QPixmap picture = pagePicture(*m_pages, page, ThumbnailWidth, devicePixelRatioF());
        auto *item = new QListWidgetItem(QIcon(picture), QString::number(page + 1), m_thumbnails);
        item->setData(Qt::AccessibleTextRole, tr("Page %1").arg(page + 1));
    }
    m_thumbnails->setCurrentRow(std::min(shown, m_pages->pageCount() - 1));
    m_summary->setText(tr("%n page(s)", nullptr, m_pages->pageCount()));
    showPage(m_thumbnails->currentRow());
}

void DocumentPage::showPage(int page)
{
    if (m_pages && page >= 0)
        m_page->show(m_pages.get(), page);
}

Edition DocumentPage::edition() const
{
    return Edition(m_edition->currentData().toInt());
}

PageSetup DocumentPage::setup() const
{
    return {PageSize(m_paper->currentData().toInt())};
}

Result<Report> DocumentPage::report() const
{
    const auto contents = readContents(document().stores(), document().clock().nowUtcMs());
    if (!contents)
        return contents.error();
    return buildReport(*contents, edition(), Phrases(m_language->currentData().toString()));
}

void DocumentPage::exportPdf()
{
    const auto built = report();
    if (!built)
        return m_notice->showProblem(built.error().message);
    const QFileInfo file(document().path());
    const QString mark = edition() == Edition::Public ? tr("public") : tr("internal");
    const QString suggestion =
        file.dir().filePath(u"%1 (%2).pdf"_s.arg(file.completeBaseName(), mark));
    const auto path =
        context().dialogs.askSaveFile(this, {tr("PDF documents"), {u"pdf"_s}}, suggestion);
    if (!path)
        return;
    m_export->setEnabled(false);
    m_notice->showNotice(tr("Writing the document…"));
    // Laying out and writing work on copied values: the file is not held open meanwhile.
    QThreadPool::globalInstance()->start(
        [page = QPointer(this), report = *built, target = *path, paper = setup()] {
            const Result<void> written = writePdf(report, paper, target);
            QMetaObject::invokeMethod(
                qApp,
                [page, target, written] {
                    if (page)
                        page->exported(target, written);
                },
                Qt::QueuedConnection);
        });
}

void DocumentPage::exported(const QString &path, const Result<void> &written)
{
    m_export->setEnabled(true);
    if (!written)
        return m_notice->showProblem(written.error().message);
    m_notice->showGood(tr("The document is in “%1”.").arg(QDir::toNativeSeparators(path)));
}

} // namespace Tallerista
