// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/backupfinder.h"

#include "core/store/copies/differences.h"
#include "core/store/copies/restore.h"
#include "ui/base/typeddate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int BackupFinderWidth = 720;
constexpr int BackupFinderHeight = 520;
constexpr int BackupFinderMostLines = 8; ///< of what differs

/// «24 nov 2026, 10:42 · 0.6 MB · antes de juntar dos computadoras»
QString backupLine(const Backup &backup, const QString &language)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(backup.at);
    QStringList parts{
        u"%1, %2"_s.arg(shortDate(when.date(), language), when.time().toString(u"HH:mm"_s)),
        QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat)};
    if (backup.kind != BackupKind::Session)
        parts << backupKindName(backup.kind);
    return parts.join(u" · "_s);
}

} // namespace

BackupFinder::BackupFinder(const Theme &theme, QWidget *window)
    : Overlay(theme, window)
    , m_title(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_hint(new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_list(new QListWidget(this))
    , m_differences(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_notice(new Notice(theme, this))
    , m_restore(new QPushButton(this))
{
    m_list->setObjectName(u"backups"_s);
    m_differences->setObjectName(u"backupDifferences"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_hint->setWordWrap(true);
    m_differences->setWordWrap(true);
    Theme::makePrimary(m_restore);
    m_restore->setAutoDefault(true); // Enter presses it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_differences);
    layout->addWidget(m_notice);
    layout->addWidget(m_restore, 0, Qt::AlignRight);
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupFinder::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &BackupFinder::restoreChosen);
    connect(m_restore, &QPushButton::clicked, this, &BackupFinder::restoreChosen);
}

QSize BackupFinder::sizeHint() const
{
    return {theme().scaled(BackupFinderWidth), theme().scaled(BackupFinderHeight)};
}

void BackupFinder::open(const QString &document,
                        const BackupShelf &shelf,
                        const Clock &clock,
                        const QString &language)
{
    m_document = document;
    m_clock = &clock;
    m_backups = shelf.backups();
    retranslate();
    m_notice->clear();
    m_list->clear();
    for (const Backup &backup : std::as_const(m_backups))
        m_list->addItem(backupLine(backup, language));
    m_list->setCurrentRow(m_backups.isEmpty() ? -1 : 0);
    showChosen();
    Overlay::open(m_list);
}

void BackupFinder::retranslate()
{
    m_title->setText(tr("Earlier copies of this workshop"));
    m_hint->setText(tr("Tallerista makes them by itself, on this computer. Opening one makes a new "
                       "file beside the workshop; nothing is written over."));
    m_list->setAccessibleName(m_title->text());
    m_restore->setText(tr("Open this copy"));
    setAccessibleName(m_title->text());
}

void BackupFinder::showChosen()
{
    const int row = m_list->currentRow();
    m_restore->setEnabled(row >= 0);
    if (row < 0)
        return m_differences->setText(tr("There is no copy yet: the first one is being made."));
    const auto found = differences(m_document, m_backups.at(row).path);
    if (!found)
        return m_differences->setText(found.error().message);
    QStringList lines;
    for (const KindDifference &kind : *found)
        lines << kind.sentence();
    if (lines.isEmpty())
        return m_differences->setText(tr("It holds the same as the open workshop."));
    const qsizetype more = lines.size() - BackupFinderMostLines;
    lines = lines.first(std::min<qsizetype>(lines.size(), BackupFinderMostLines));
    if (more > 0)
        lines << tr("… and %n more kind(s)", nullptr, int(more));
    m_differences->setText(lines.join(u'\n'));
}

void BackupFinder::restoreChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Backup &backup = m_backups.at(row);
    const auto copied = restore(backup.path, nameBeside(m_document, backup.at), *m_clock);
    if (!copied)
        return m_notice->showProblem(copied.error().message);
    dismiss();
    emit restored(copied->path);
}

} // namespace Tallerista
