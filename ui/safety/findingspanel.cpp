// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/findingspanel.h"

#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int FindingsPanelWidth = 780;
constexpr int FindingsPanelHeight = 540;

} // namespace

FindingsPanel::FindingsPanel(const Theme &theme, QWidget *window)
    : Overlay(theme, window)
    , m_title(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_verdict(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_list(new QListWidget(this))
    , m_copy(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    m_list->setObjectName(u"findings"_s);
    m_copy->setObjectName(u"copyFindings"_s);
    m_open->setObjectName(u"openFound"_s);
    m_verdict->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *copy = new QAction(m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copy);
    Theme::makePrimary(m_open);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (auto *button : {m_copy, m_open}) {
        button->setAutoDefault(true); // Enter presses it
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_verdict);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(copy, &QAction::triggered, this, &FindingsPanel::copySelected);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_findings.text());
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        dismiss();
        emit openRequested(m_path);
    });
}

QSize FindingsPanel::sizeHint() const
{
    return {theme().scaled(FindingsPanelWidth), theme().scaled(FindingsPanelHeight)};
}

void FindingsPanel::open(const Findings &findings, const QString &path)
{
    m_findings = findings;
    m_path = path;
    m_title->setText(tr("What was found"));
    m_verdict->setText(findings.verdict);
    m_list->setAccessibleName(m_title->text());
    m_copy->setText(tr("Copy all of it"));
    m_open->setText(tr("Open the new file"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(findings.verdict);
    fill();
    Overlay::open(m_open);
}

void FindingsPanel::fill()
{
    m_list->clear();
    for (const Findings::Section &section : m_findings.sections) {
        auto *title = new QListWidgetItem(section.title, m_list);
        title->setFont(theme().font(TextSize::Body, QFont::DemiBold));
        m_list->addItems(section.lines);
    }
    m_list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
}

void FindingsPanel::copySelected() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            lines << m_list->item(row)->text();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Tallerista
