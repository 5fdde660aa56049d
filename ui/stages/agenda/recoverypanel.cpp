// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/recoverypanel.h"

#include "ui/base/announce.h"
#include "ui/base/theme.h"
#include "ui/stages/agenda/recoverymodel.h"
#include "ui/stages/agenda/recoverytexts.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// By their numbers, from 1.
constexpr std::array Forms{RecoveryWay::ProtectTables,
                           RecoveryWay::Absorb,
                           RecoveryWay::TakeFrom,
                           RecoveryWay::Skip,
                           RecoveryWay::EndLater};
constexpr int HoursWidth = 132;
constexpr int ChangeWidth = 148;
constexpr int NarrowTableHeight = 240;

bool isAboutOneBlock(RecoveryWay way)
{
    return way == RecoveryWay::TakeFrom || way == RecoveryWay::Skip || way == RecoveryWay::Give;
}

} // namespace

RecoveryPanel::RecoveryPanel(const Theme &theme, const Phrases &phrases, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_phrases(phrases)
    , m_model(new RecoveryModel(theme, phrases, this))
    , m_title(new TextLabel(
          theme, {TextSize::PageTitle, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_result(new TextLabel(theme, {TextSize::Section}, {}, this))
    , m_hint(new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_ways(new TextLabel(
          theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, tr("Other ways"), this))
    , m_table(new QTableView(this))
    , m_forms(new QButtonGroup(this))
    , m_accept(new QPushButton(tr("Accept (Enter)"), this))
    , m_cancel(new QPushButton(tr("Leave it (Esc)"), this))
    , m_zone(QTimeZone::utc())
{
    m_title->setObjectName(u"recoveryTitle"_s);
    m_result->setObjectName(u"recoveryResult"_s);
    m_ways->setObjectName(u"otherWays"_s);
    m_table->setObjectName(u"recoveryBlocks"_s);
    m_table->setAccessibleName(tr("The blocks before and after"));
    m_accept->setObjectName(u"acceptRecovery"_s);
    m_cancel->setObjectName(u"cancelRecovery"_s);
    m_title->setWordWrap(true);
    m_result->setWordWrap(true);
    m_hint->setWordWrap(true);
    Theme::makePrimary(m_accept);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(theme.scaled(Theme::RowHeight));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    layOut();

    connect(m_accept, &QPushButton::clicked, this, &RecoveryPanel::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &RecoveryPanel::cancelled);
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int way) { choose(RecoveryWay(way)); });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex &current) { chooseRow(current.row()); });
}

void RecoveryPanel::layOut()
{
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(RecoveryModel::TitleColumn, QHeaderView::Stretch);
    for (const int column :
         {RecoveryModel::BeforeColumn, RecoveryModel::AfterColumn, RecoveryModel::ChangeColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(
            column,
            m_theme.scaled(column == RecoveryModel::ChangeColumn ? ChangeWidth : HoursWidth));
    }
    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::Grid);
    side->addWidget(m_ways);
    int number = 0;
    for (const RecoveryWay way : Forms) {
        auto *form =
            new QRadioButton(u"%1 · %2"_s.arg(QString::number(++number), recoveryForm(way)), this);
        form->setFocusPolicy(Qt::TabFocus);
        m_forms->addButton(form, int(way));
        side->addWidget(form);
    }
    side->addWidget(m_hint);
    side->addStretch();
    side->addWidget(m_accept);
    side->addWidget(m_cancel);

    m_middle = new QHBoxLayout;
    m_middle->setSpacing(2 * Theme::Grid);
    m_middle->addWidget(m_table, 3);
    m_middle->addLayout(side, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_result);
    layout->addLayout(m_middle, 1);
}

void RecoveryPanel::setNarrow(bool narrow)
{
    m_middle->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_table->setMinimumHeight(narrow ? m_theme.scaled(NarrowTableHeight) : 0);
}

void RecoveryPanel::open(const AgendaSnapshot &snapshot, const QTimeZone &zone, bool numberKeys)
{
    m_snapshot = snapshot;
    m_zone = zone;
    m_numberKeys = numberKeys;
    const bool ahead = minutesToRecover(snapshot) == 0;
    for (QAbstractButton *form : m_forms->buttons())
        form->setVisible(!ahead);
    m_ways->setVisible(!ahead);
    m_block.reset();
    choose(ahead ? RecoveryWay::Give : RecoveryWay::ProtectTables);
    announce(m_title, m_title->text());
}

void RecoveryPanel::follow(const AgendaSnapshot &snapshot)
{
    const bool ahead = m_way == RecoveryWay::Give;
    m_snapshot = snapshot;
    if (snapshot.state == AgendaState::Done
        || (ahead ? minutesToSpare(snapshot) : minutesToRecover(snapshot)) == 0)
        return emit cancelled();
    propose();
}

void RecoveryPanel::takeFocus()
{
    m_table->setFocus();
}

void RecoveryPanel::choose(RecoveryWay way)
{
    m_way = way;
    if (auto *form = m_forms->button(int(way)))
        form->setChecked(true);
    m_block = isAboutOneBlock(way) ? suggestedBlock(m_snapshot, way) : std::nullopt;
    m_hint->setText(isAboutOneBlock(way) ? tr("↑ and ↓ choose the block.") : QString());
    propose();
}

void RecoveryPanel::chooseRow(int row)
{
    if (m_showing || !isAboutOneBlock(m_way))
        return;
    if (const auto block = m_model->blockAt(row)) {
        m_block = block;
        propose();
    }
}

void RecoveryPanel::propose()
{
    const RecoveryProposal proposal = replan(m_snapshot, m_way, m_block);
    m_proposal = proposal;
    show();
}

void RecoveryPanel::show()
{
    m_showing = true;
    m_title->setText(recoveryTitle(m_proposal, m_phrases, m_zone));
    m_result->setText(recoveryResult(m_proposal, m_phrases, m_zone));
    m_result->setInk(m_proposal.residualMs() > 0 ? TextLabel::Ink::Notice : TextLabel::Ink::Normal);
    m_accept->setEnabled(!m_proposal.changesNothing());
    m_model->show(m_proposal, m_zone);
    if (const int row = m_model->rowOf(m_block); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, RecoveryModel::TitleColumn));
    else if (!isAboutOneBlock(m_way))
        m_table->clearSelection();
    m_showing = false;
}

/// The list would search for what is typed.
bool RecoveryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isText = !key->text().isEmpty() && key->text().at(0).isPrint();
    const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (!isText && !sideways)
        return QFrame::eventFilter(watched, event);
    event->accept();
    QCoreApplication::sendEvent(this, event);
    return true;
}

void RecoveryPanel::keyPressEvent(QKeyEvent *event)
{
    const int number = event->text().toInt();
    const bool isForm =
        m_numberKeys && m_way != RecoveryWay::Give && number >= 1 && number <= int(Forms.size());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Escape || (enter && m_cancel->hasFocus()))
        emit cancelled();
    else if (enter && !event->modifiers().testFlag(Qt::ControlModifier) && !event->isAutoRepeat()
             && m_accept->isEnabled())
        emit accepted();
    else if (isForm)
        choose(Forms.at(size_t(number - 1)));
    else if (!sideways && (!enter || event->modifiers().testFlag(Qt::ControlModifier)))
        QFrame::keyPressEvent(event);
}

} // namespace Tallerista
