// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/blocklist.h"

#include "core/actions/blockactions.h"
#include "ui/base/privacy.h"
#include "ui/base/theme.h"
#include "ui/stages/agenda/agendamodel.h"
#include "ui/stages/agenda/agendatable.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/undotextfield.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int NarrowWidth = 620;

} // namespace

BlockList::BlockList(const PageContext &context,
                     AgendaModel *model,
                     Notice *notice,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_notice(notice)
    , m_table(new AgendaTable(model, context.theme, this))
    , m_add(new UndoTextField(context.theme, this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_skip(new QPushButton(tr("Leave out"), this))
    , m_jump(new QPushButton(tr("Go to it"), this))
{
    m_table->setObjectName(u"blocks"_s);
    m_table->setAccessibleName(tr("Blocks of the agenda"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_table, 1);
    layout->addLayout(createRow());

    connect(m_table, &AgendaTable::currentRowChanged, this, &BlockList::currentChanged);
    connect(m_table, &AgendaTable::removeAsked, this, &BlockList::removeCurrent);
    connect(m_table, &AgendaTable::moveAsked, this, &BlockList::moveCurrent);
    connect(m_add, &UndoTextField::submitted, this, &BlockList::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &BlockList::removeCurrent);
    connect(m_skip, &QPushButton::clicked, this, &BlockList::skipAsked);
    connect(m_jump, &QPushButton::clicked, this, &BlockList::jumpAsked);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
}

QLayout *BlockList::createRow()
{
    m_add->setObjectName(u"addField"_s);
    m_add->setHoldsProse(true);
    m_add->setAccessibleName(tr("New block"));
    m_add->setLimits(AgendaBlockFields::MaxTitleLength * 3 / 4, AgendaBlockFields::MaxTitleLength);
    m_up->setObjectName(u"upButton"_s);
    m_down->setObjectName(u"downButton"_s);
    m_remove->setObjectName(u"removeButton"_s);
    m_up->setToolTip(tr("Move the block up (%1)").arg(u"Alt+↑"_s));
    m_down->setToolTip(tr("Move the block down (%1)").arg(u"Alt+↓"_s));
    m_remove->setToolTip(tr("Delete the block (%1)").arg(tr("Delete", "key")));
    m_skip->setObjectName(u"skipButton"_s);
    m_jump->setObjectName(u"jumpButton"_s);
    m_jump->setToolTip(tr("End the block that runs and begin the chosen one (%1)").arg(u"J"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Grid);
    row->addWidget(m_add, 1);
    for (auto *button : {m_skip, m_jump, m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return row;
}

std::optional<AgendaBlock> BlockList::current() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount())
        return {};
    return m_model->rows().at(row).block;
}

void BlockList::goTo(Id<AgendaBlock> id)
{
    m_table->goToRow(m_model->rowOf(id));
}

bool BlockList::isBusy(const QWidget *focus) const
{
    return focus == m_add || focus == m_table || m_table->isAncestorOf(focus);
}

void BlockList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshRunning();
}

void BlockList::refresh()
{
    const auto &lines = m_model->rows();
    const bool somebodyLeads =
        std::any_of(lines.cbegin(), lines.cend(), [](const AgendaLine &line) {
            return !line.block->lead.isEmpty();
        });
    m_table->setColumnHidden(AgendaModel::LeadColumn, !somebodyLeads); // room for the titles
    refreshRunning();

    const auto block = current();
    m_up->setEnabled(block && m_table->currentRow() > 0);
    m_down->setEnabled(block && m_table->currentRow() + 1 < m_model->rowCount());
    m_remove->setEnabled(block.has_value());
    m_add->setPlaceholderText(block ? tr("New block after “%1”, then Enter").arg((*block)->title)
                                    : tr("New block, then Enter"));
}

void BlockList::follow(AgendaState state)
{
    m_state = state;
    refreshRunning();
}

void BlockList::refreshRunning()
{
    const bool underWay = m_state == AgendaState::Running || m_state == AgendaState::Paused
                          || m_state == AgendaState::Between;
    const int chosen = m_table->currentRow();
    const bool known = chosen >= 0 && chosen < m_model->rowCount();
    const auto row = known ? m_model->rows().at(chosen).row : std::nullopt;
    const bool skipped = row && row->skipped;
    const bool isNote = row && row->planned.isNote();
    m_table->setColumnHidden(AgendaModel::ActualColumn, m_state == AgendaState::NotStarted);
    const auto &lines = m_model->rows();
    const bool hasClosing = std::any_of(lines.cbegin(), lines.cend(), [](const AgendaLine &line) {
        return line.row && line.row->latestStart;
    });
    // In a narrow window titles come first: by when is said beside the list, and keys move as well.
    const bool narrow = width() < m_context.theme.scaled(NarrowWidth);
    const bool seenByRoom = m_context.privacy.isOn(); // how late it is, is not for the room
    m_table->setColumnHidden(AgendaModel::LatestColumn, !hasClosing || narrow || seenByRoom);
    m_table->setColumnHidden(AgendaModel::ExpectedColumn, seenByRoom);
    m_up->setVisible(!narrow);
    m_down->setVisible(!narrow);
    m_skip->setText(skipped ? tr("Hold after all") : tr("Leave out"));
    m_skip->setToolTip(skipped ? tr("Hold the block after all (%1)").arg(u"X"_s)
                               : tr("Leave the block out (%1)").arg(u"X"_s));
    m_skip->setVisible(underWay);
    m_jump->setVisible(underWay);
    m_skip->setEnabled(row && !isNote && (skipped || row->place == AgendaRow::Place::Ahead));
    m_jump->setEnabled(row && !isNote && row->place != AgendaRow::Place::Current);
}

void BlockList::addTyped(const QString &title)
{
    const auto chosen = current();
    const auto after = chosen ? std::optional(chosen->id()) : std::nullopt;
    const auto added = addBlock(m_context.document, title, after);
    if (!added)
        return emit failed(added.error());
    m_add->settle();
    goTo(added->id());
}

void BlockList::removeCurrent()
{
    const auto block = current();
    if (!block)
        return;
    if (const auto removed = removeBlock(m_context.document, block->id()); !removed)
        return emit failed(removed.error());
    showUndoToast(m_context, tr("Deleted: %1").arg((*block)->title), m_notice);
}

void BlockList::moveCurrent(int places)
{
    const auto block = current();
    if (!block)
        return;
    if (const auto moved = moveBlock(m_context.document, block->id(), places); !moved)
        return emit failed(moved.error());
    m_table->scrollTo(m_table->currentIndex());
    emit currentChanged();
}

} // namespace Tallerista
