// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/importpanel.h"

#include "core/rules/numberlist.h"
#include "ui/base/plaintext.h"
#include "ui/base/theme.h"
#include "ui/stages/registration/importmodel.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MostSkippedRows = 4;

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportPanel::ImportPanel(const Theme &theme, const Phrases &phrases, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(new ImportModel(phrases, this))
    , m_title(plainLabel(u"importTitle"_s, this))
    , m_summary(plainLabel(u"importSummary"_s, this))
    , m_notice(new Notice(theme, this))
    , m_people(new QTableView(this))
    , m_skippedTitle(plainLabel(u"skippedTitle"_s, this))
    , m_skipped(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_people->setObjectName(u"importedPeople"_s);
    m_people->setAccessibleName(tr("People that will be added"));
    m_people->setModel(m_model);
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_people->setTabKeyNavigation(false);
    m_people->setShowGrid(false);
    m_people->setAlternatingRowColors(true);
    m_people->setWordWrap(false);
    m_people->verticalHeader()->hide();
    m_people->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_people->verticalHeader()->setDefaultSectionSize(theme.scaled(Theme::RowHeight));
    m_people->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_people->horizontalHeader()->setHighlightSections(false);
    m_people->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_skippedTitle->setText(tr("Lines that will be skipped"));
    m_skipped->setObjectName(u"skippedLines"_s);
    m_skipped->setAccessibleName(m_skippedTitle->text());
    m_skipped->setUniformItemSizes(true);
    m_add->setObjectName(u"addPeople"_s);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setToolTip(tr("Adds nobody (Esc)"));
    Theme::makePrimary(m_add);
    layOut();

    connect(m_add, &QPushButton::clicked, this, &ImportPanel::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::cancelled);
}

void ImportPanel::layOut()
{
    m_title->setFont(m_theme.font(TextSize::Section, QFont::DemiBold));
    m_skippedTitle->setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_add);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_notice);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_skippedTitle);
    layout->addWidget(m_skipped);
    layout->addLayout(buttons);
}

void ImportPanel::open(const ImportReview &review, const QString &source)
{
    m_review = review;
    const int count = int(review.people.size());
    const QString from = source.isEmpty() ? tr("the pasted list") : u"“%1”"_s.arg(source);
    m_title->setText(count > 0 ? tr("%n people to add from %1", nullptr, count).arg(from)
                               : tr("Nobody to add from %1").arg(from));
    m_summary->setText(summary());
    m_notice->clear();
    m_add->setText(mnemonicFree(tr("Add %n people", nullptr, count)));
    m_add->setAccessibleName(tr("Add %n people", nullptr, count));
    m_add->setToolTip(tr("Adds them in one step (Enter)"));
    m_add->setVisible(count > 0);
    showPeople();
    showSkipped();
}

void ImportPanel::setContactsHidden(bool hidden)
{
    m_model->setContactsHidden(hidden);
    showColumns();
}

void ImportPanel::showProblem(const QString &sentence)
{
    m_notice->showProblem(sentence);
}

void ImportPanel::takeFocus()
{
    if (m_people->isHidden())
        m_cancel->setFocus();
    else
        m_people->setFocus();
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool add = enter && !event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Escape || (add && (m_cancel->hasFocus() || m_add->isHidden())))
        emit cancelled();
    else if (add)
        emit accepted();
    else
        QFrame::keyPressEvent(event);
}

void ImportPanel::showPeople()
{
    m_model->setPeople(m_review.people);
    m_people->setVisible(!m_review.people.isEmpty());
    showColumns();
    if (!m_review.people.isEmpty())
        m_people->setCurrentIndex(m_model->index(0, ImportModel::NameColumn));
}

void ImportPanel::showColumns()
{
    for (int column = 0; column < ImportModel::ColumnCount; ++column)
        m_people->setColumnHidden(column, m_model->isBlank(ImportModel::Column(column)));
}

void ImportPanel::showSkipped()
{
    m_skipped->clear();
    for (const SkippedLine &line : m_review.skipped) {
        auto *item = new QListWidgetItem(
            tr("Line %1: %2").arg(QString::number(line.line), line.reason), m_skipped);
        item->setToolTip(toolTipText(item->text()));
    }
    const bool any = m_skipped->count() > 0;
    m_skippedTitle->setVisible(any);
    m_skipped->setVisible(any);
    if (!any)
        return;
    const int rows = std::min(m_skipped->count(), MostSkippedRows);
    const int frame = 2 * m_skipped->frameWidth();
    if (m_review.people.isEmpty())
        m_skipped->setMaximumHeight(QWIDGETSIZE_MAX);
    else
        m_skipped->setFixedHeight(rows * m_skipped->sizeHintForRow(0) + frame);
}

QString ImportPanel::summary() const
{
    QStringList facts{tr("%n rows read", nullptr, m_review.rowsRead)};
    if (!m_review.skipped.isEmpty())
        facts.append(tr("%n lines skipped", nullptr, int(m_review.skipped.size())));
    if (!m_review.unusedColumns.isEmpty())
        facts.append(tr("Columns not used: %1").arg(m_review.unusedColumns.join(u", "_s)));
    if (!m_review.unknownTables.isEmpty())
        facts.append(tr("There is no table %1: those people are added without one")
                         .arg(numberListText(m_review.unknownTables)));
    return facts.join(u" · "_s);
}

} // namespace Tallerista
