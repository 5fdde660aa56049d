// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/document/documentpage.h"

#include "core/report/pdf.h"
#include "core/report/share.h"
#include "ui/base/dialogs.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/document/documentside.h"
#include "ui/stages/document/documenttexts.h"
#include "ui/stages/document/pageview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagescroll.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
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
    , m_middle(new QStackedWidget(this))
    , m_side(new DocumentSide(context, this))
    , m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(RefreshDelayMs);
    layOut();
    connectSide();
    connect(m_refresh, &QTimer::timeout, this, &DocumentPage::refresh);
    connect(&document(), &WorkshopDocument::changed, this, [this] {
        m_pages.reset();
        m_page->show(nullptr, 0);
        if (isVisible())
            m_refresh->start();
    });
    connect(&context.privacy, &Privacy::changed, this, [this](bool on) {
        m_side->notice()->clear();
        m_pages.reset();
        if (on || isVisible())
            refresh();
    });
    connect(m_thumbnails, &QListWidget::currentRowChanged, this, &DocumentPage::showPage);
    auto *turn = new QAction(tr("Write the texts, or see the pages"), this);
    turn->setShortcut(Qt::CTRL | Qt::Key_T);
    turn->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(turn);
    connect(turn, &QAction::triggered, this, &DocumentPage::turn);
}

QWidget *DocumentPage::createPages()
{
    m_thumbnails->setObjectName(u"pageList"_s);
    m_thumbnails->setAccessibleName(tr("Pages"));
    m_thumbnails->setIconSize(QSize(ThumbnailWidth, ThumbnailWidth * 13 / 10));
    m_thumbnails->setFixedWidth(ThumbnailWidth + 9 * Theme::Grid);
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
    auto *pages = new QWidget(m_middle);
    auto *row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::Grid);
    row->addWidget(m_thumbnails);
    row->addWidget(m_scroll, 1);
    return pages;
}

void DocumentPage::layOut()
{
    m_middle->addWidget(createPages());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PageMargin, Theme::Grid, Theme::PageMargin, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_middle, 1);
    auto *side = new PageScroll(this);
    side->setWidget(m_side);
    side->setFixedWidth(m_side->minimumWidth() + side->verticalScrollBar()->sizeHint().width());
    layout->addWidget(side);
}

void DocumentPage::connectSide()
{
    connect(m_side, &DocumentSide::chosen, this, &DocumentPage::refresh);
    connect(m_side, &DocumentSide::exportRequested, this, &DocumentPage::exportPdf);
    connect(m_side, &DocumentSide::writeRequested, this, &DocumentPage::turn);
    connect(m_side, &DocumentSide::copyTextRequested, this, &DocumentPage::copyText);
    connect(m_side, &DocumentSide::copyImageRequested, this, &DocumentPage::copyImage);
}

void DocumentPage::turn()
{
    if (!m_texts) {
        m_texts = new DocumentTexts(context(), m_middle);
        m_middle->addWidget(m_texts);
    }
    const bool writing = m_middle->currentWidget() != m_texts;
    m_middle->setCurrentIndex(writing ? m_middle->indexOf(m_texts) : 0);
    m_side->showWriting(writing);
    enter();
}

void DocumentPage::copyText()
{
    const auto contents = readContents(document().stores(), document().clock().nowUtcMs());
    if (!contents)
        return m_side->notice()->showProblem(contents.error().message);
    const QString text = actionsAsText(*contents, Phrases(m_side->language()));
    if (text.isEmpty())
        return m_side->notice()->showNotice(tr("No actions have been chosen yet."));
    QGuiApplication::clipboard()->setText(text);
    m_side->notice()->showGood(tr("The actions are copied: paste them into the chat."));
}

void DocumentPage::copyImage()
{
    const auto contents = readContents(document().stores(), document().clock().nowUtcMs());
    if (!contents)
        return m_side->notice()->showProblem(contents.error().message);
    const QImage image = actionsAsImage(*contents, Phrases(m_side->language()));
    if (image.isNull())
        return m_side->notice()->showNotice(tr("No actions have been chosen yet."));
    QGuiApplication::clipboard()->setImage(image);
    m_side->notice()->showGood(tr("The picture is copied: paste it into the chat."));
}

void DocumentPage::enter()
{
    if (m_texts && m_middle->currentWidget() == m_texts)
        m_texts->enter();
    else
        m_thumbnails->setFocus();
}

QList<KeyHelp> DocumentPage::keys() const
{
    return {{tr("↑ ↓"), tr("The page before, the next page")},
            {tr("Ctrl+T"), tr("Write the texts of the document, or see its pages")},
            {tr("Tab"), tr("On to edition, language and export")}};
}

void DocumentPage::showEvent(QShowEvent *event)
{
    StagePage::showEvent(event);
    if (!m_pages)
        refresh();
}

/// The pages name people and tell votes.
void DocumentPage::hidePages()
{
    const QSignalBlocker quiet(m_thumbnails);
    m_page->show(nullptr, 0);
    m_pages.reset();
    m_thumbnails->clear();
    m_side->notice()->showNotice(
        tr("The pages name people and tell votes: they are not shown while the room sees this "
           "screen. The export works."));
}

void DocumentPage::refresh()
{
    if (context().privacy.isOn())
        return hidePages();
    const auto built = report();
    if (!built)
        return m_side->notice()->showProblem(built.error().message);
    const int shown = std::max(0, m_thumbnails->currentRow());
    m_page->show(nullptr, 0);
    m_pages = std::make_unique<LaidOutReport>(*built, m_side->setup());
    const QSignalBlocker quiet(m_thumbnails);
    m_thumbnails->clear();
    for (int page = 0; page < m_pages->pageCount(); ++page) {
        const QPixmap picture = pagePicture(*m_pages, page, ThumbnailWidth, devicePixelRatioF());
        auto *item = new QListWidgetItem(QIcon(picture), QString::number(page + 1), m_thumbnails);
        item->setData(Qt::AccessibleTextRole, tr("Page %1").arg(page + 1));
    }
    m_thumbnails->setCurrentRow(std::min(shown, m_pages->pageCount() - 1));
    m_side->showPageCount(m_pages->pageCount());
    showPage(m_thumbnails->currentRow());
}

void DocumentPage::showPage(int page)
{
    if (m_pages && page >= 0)
        m_page->show(m_pages.get(), page);
}

Result<Report> DocumentPage::report() const
{
    const auto contents = readContents(document().stores(), document().clock().nowUtcMs());
    if (!contents)
        return contents.error();
    return buildReport(*contents, m_side->edition(), Phrases(m_side->language()));
}

void DocumentPage::exportPdf()
{
    const auto built = report();
    if (!built)
        return m_side->notice()->showProblem(built.error().message);
    const QFileInfo file(document().path());
    const QString mark = m_side->edition() == Edition::Public ? tr("public") : tr("internal");
    const QString suggestion =
        file.dir().filePath(u"%1 (%2).pdf"_s.arg(file.completeBaseName(), mark));
    const auto path =
        context().dialogs.askSaveFile(this, {tr("PDF documents"), {u"pdf"_s}}, suggestion);
    if (!path)
        return;
    m_side->setBusy(true);
    m_side->notice()->showNotice(tr("Writing the document…"));
    // Laying out and writing work on copied values: the file is not held open meanwhile.
    QThreadPool::globalInstance()->start(
        [page = QPointer(this), report = *built, target = *path, paper = m_side->setup()] {
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
    m_side->setBusy(false);
    if (!written)
        return m_side->notice()->showProblem(written.error().message);
    m_side->notice()->showGood(tr("The document is in “%1”.").arg(QDir::toNativeSeparators(path)));
}

} // namespace Tallerista
