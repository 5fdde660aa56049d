// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/agendaimportpanel.h"

#include "core/base/hourtext.h"
#include "core/domain/terms.h"
#include "ui/base/plaintext.h"
#include "ui/base/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MostSkippedRows = 4;
constexpr int ShortWidth = 84;
constexpr int LongWidth = 160;

enum Column {
    TitleColumn,
    MinutesColumn,
    LeastColumn,
    StartColumn,
    TablesColumn,
    StageColumn,
    LeadColumn,
    ColumnCount
};

QStringList cellsOf(const AgendaBlockFields &block, const Phrases &phrases)
{
    return {block.title,
            QString::number(block.minutes),
            QString::number(block.leastMinutes),
            block.fixedStart ? hourText(*block.fixedStart) : QString(),
            block.tier > 0 ? AgendaImportPanel::tr("yes") : QString(),
            block.stage ? stageName(phrases, *block.stage) : QString(),
            block.lead};
}

} // namespace

AgendaImportPanel::AgendaImportPanel(const Theme &theme, const Phrases &phrases, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_title(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_summary(new TextLabel(theme, {}, {}, this))
    , m_notice(new Notice(theme, this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_skippedTitle(new TextLabel(theme,
                                   {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold},
                                   tr("Lines that will be skipped"),
                                   this))
    , m_skipped(new QListWidget(this))
    , m_take(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_title->setObjectName(u"importTitle"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"importedBlocks"_s);
    m_table->setAccessibleName(tr("Blocks that will be taken"));
    m_table->setHorizontalHeaderLabels({tr("Block"),
                                        tr("Minutes"),
                                        tr("At least"),
                                        tr("Fixed start"),
                                        tr("Tables"),
                                        tr("Stage"),
                                        tr("Leads")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(theme.scaled(Theme::RowHeight));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_skipped->setObjectName(u"skippedLines"_s);
    m_skipped->setAccessibleName(m_skippedTitle->text());
    m_skipped->setUniformItemSizes(true);
    m_take->setObjectName(u"takeBlocks"_s);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setToolTip(tr("Leaves the agenda as it is (Esc)"));
    Theme::makePrimary(m_take);
    layOut();

    connect(m_take, &QPushButton::clicked, this, &AgendaImportPanel::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &AgendaImportPanel::cancelled);
}

void AgendaImportPanel::layOut()
{
    auto *header = m_table->horizontalHeader();
    for (int column = 0; column < ColumnCount; ++column) {
        header->setSectionResizeMode(
            column, column == TitleColumn ? QHeaderView::Stretch : QHeaderView::Fixed);
        header->resizeSection(column,
                              m_theme.scaled(column < StageColumn ? ShortWidth : LongWidth));
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_take);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_skippedTitle);
    layout->addWidget(m_skipped);
    layout->addLayout(buttons);
}

void AgendaImportPanel::open(const AgendaImport &import, const QString &source)
{
    m_import = import;
    m_source = source;
    const int count = int(import.blocks.size());
    m_title->setText(
        count > 0 ? tr("%n blocks of “%1” in the place of the agenda", nullptr, count).arg(source)
                  : tr("No block to take from “%1”").arg(source));
    m_summary->setText(summary());
    m_notice->clear();
    m_take->setText(mnemonicFree(tr("Take %n blocks", nullptr, count)));
    m_take->setToolTip(tr("Takes them in one step (Enter)"));
    m_take->setVisible(count > 0);
    showBlocks();
    showSkipped();
}

void AgendaImportPanel::showProblem(const QString &sentence)
{
    m_notice->showProblem(sentence);
}

void AgendaImportPanel::takeFocus()
{
    if (m_table->isHidden())
        m_cancel->setFocus();
    else
        m_table->setFocus();
}

QList<AgendaBlockFields> AgendaImportPanel::blocks() const
{
    QList<AgendaBlockFields> blocks;
    for (const ImportedBlock &block : m_import.blocks)
        blocks.append(block.fields);
    return blocks;
}

void AgendaImportPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool take = enter && !event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Escape || (take && (m_cancel->hasFocus() || m_take->isHidden())))
        emit cancelled();
    else if (take)
        emit accepted();
    else if (event->modifiers().testFlag(Qt::ControlModifier))
        QFrame::keyPressEvent(event);
}

void AgendaImportPanel::showBlocks()
{
    m_table->setRowCount(int(m_import.blocks.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList cells = cellsOf(m_import.blocks.at(row).fields, m_phrases);
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(toolTipText(cells.at(column)));
            m_table->setItem(row, column, item);
        }
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_table->setCurrentCell(0, TitleColumn);
}

void AgendaImportPanel::showSkipped()
{
    m_skipped->clear();
    for (const SkippedLine &line : m_import.skipped) {
        auto *item = new QListWidgetItem(
            tr("Line %1: %2").arg(QString::number(line.line), line.reason), m_skipped);
        item->setToolTip(toolTipText(item->text()));
    }
    const int count = m_skipped->count();
    m_skippedTitle->setVisible(count > 0);
    m_skipped->setVisible(count > 0);
    if (count > 0)
        m_skipped->setFixedHeight(std::min(count, MostSkippedRows) * m_skipped->sizeHintForRow(0)
                                  + 2 * m_skipped->frameWidth());
}

QString AgendaImportPanel::summary() const
{
    QStringList facts{tr("%n rows read", nullptr, m_import.rowsRead)};
    if (!m_import.skipped.isEmpty())
        facts.append(tr("%n lines skipped", nullptr, int(m_import.skipped.size())));
    if (!m_import.unusedColumns.isEmpty())
        facts.append(tr("Columns not used: %1").arg(m_import.unusedColumns.join(u", "_s)));
    return facts.join(u" · "_s);
}

} // namespace Tallerista
