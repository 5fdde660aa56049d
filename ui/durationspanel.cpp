// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/durationspanel.h"

#include "core/actions/durationactions.h"
#include "ui/base/announce.h"
#include "ui/base/dialogs.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int DurationsPanelWidth = 720;
constexpr int DurationsPanelHeight = 460;

} // namespace

DurationsPanel::DurationsPanel(const Theme &theme, Dialogs &dialogs, QWidget *window)
    : Overlay(theme, window)
    , m_dialogs(dialogs)
    , m_title(new TextLabel(
          theme, {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_source(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Secondary}, {}, this))
    , m_list(new QListWidget(this))
    , m_more(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    m_source->setWordWrap(true);
    m_source->setObjectName(u"durationsSource"_s);
    m_list->setObjectName(u"durations"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_more->setObjectName(u"addWorkshop"_s);
    m_take->setObjectName(u"takeDurations"_s);
    Theme::makePrimary(m_take);
    for (auto *button : {m_more, m_take})
        button->setAutoDefault(true); // Enter presses it
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addStretch();
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_source);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_more, &QPushButton::clicked, this, &DurationsPanel::addFile);
    connect(m_take, &QPushButton::clicked, this, &DurationsPanel::take);
}

QSize DurationsPanel::sizeHint() const
{
    return {theme().scaled(DurationsPanelWidth), theme().scaled(DurationsPanelHeight)};
}

void DurationsPanel::ask(WorkshopDocument &document, const QString &language)
{
    m_document = &document;
    m_language = language;
    m_workshops.clear();
    m_past.clear();
    addFile();
}

void DurationsPanel::addFile()
{
    const auto path = m_dialogs.askImportFile(window(), Dialogs::workshops());
    if (path) {
        const auto measured = readDurations(*m_document, *path);
        if (measured) {
            m_workshops.append(measured->name);
            m_past.append(measured->blocks);
        } else {
            m_dialogs.showProblem(window(), measured.error().message);
        }
    }
    if (!m_past.isEmpty())
        present(); // a box over it closed the panel
}

void DurationsPanel::present()
{
    m_title->setText(tr("Durations from earlier workshops"));
    m_source->setText(tr("Measured in: %1").arg(m_workshops.join(u", "_s)));
    m_list->setAccessibleName(m_title->text());
    m_more->setText(tr("Add another workshop…"));
    m_take->setText(tr("Take the ticked durations"));
    setAccessibleName(m_title->text());
    list();
    Overlay::open(m_proposals.isEmpty() ? m_more : m_take);
}

void DurationsPanel::list()
{
    m_list->clear();
    m_proposals.clear();
    if (const auto ahead = durationsAhead(*m_document, m_past))
        m_proposals = *ahead;
    m_take->setEnabled(!m_proposals.isEmpty());
    if (m_proposals.isEmpty())
        m_list->addItem(tr("Every block that was found there has just the minutes that it took."));
    const Phrases phrases(m_language);
    for (const DurationProposal &proposal : std::as_const(m_proposals)) {
        auto *item = new QListWidgetItem(tr("%1 → %2 min (at least %3) · %4")
                                             .arg(proposal.before)
                                             .arg(proposal.after)
                                             .arg(proposal.leastAfter)
                                             .arg(durationSentence(phrases, proposal)),
                                         m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    announce(m_list, tr("%n block(s) would change", nullptr, int(m_proposals.size())));
}

void DurationsPanel::take()
{
    QList<DurationProposal> ticked;
    for (int row = 0; row < m_proposals.size(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked.append(m_proposals.at(row));
    }
    const auto done = takeDurations(*m_document, ticked);
    dismiss();
    if (done)
        emit taken();
    else
        emit failed(done.error().message);
}

} // namespace Tallerista
