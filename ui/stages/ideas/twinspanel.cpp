// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/twinspanel.h"

#include "core/actions/twinactions.h"
#include "ui/base/announce.h"
#include "ui/base/settings.h"
#include "ui/stages/idealist.h"
#include "ui/stages/ideas/twinpairdelegate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int TwinsPanelWidth = 860;
constexpr int TwinsPanelHeight = 600;

} // namespace

TwinsPanel::TwinsPanel(const PageContext &context, const TwinRadar &radar, QWidget *window)
    : Overlay(context.theme, window)
    , m_context(context)
    , m_radar(radar)
    , m_model(new TwinPairModel(radar, this))
    , m_title(new TextLabel(
          theme(), {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_guess(new TextLabel(theme(), {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_notice(new Notice(theme(), this))
    , m_list(makeIdeaList(m_model, new TwinPairDelegate(theme(), this), this))
    , m_empty(new TextLabel(theme(), {}, {}, this))
    , m_why(new TextLabel(theme(), {TextSize::Secondary, TextLabel::Ink::Notice}, {}, this))
    , m_join(new QPushButton(this))
    , m_apart(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(u"twinsPanel"_s);
    m_title->setObjectName(u"twinsTitle"_s);
    m_list->setObjectName(u"twinsList"_s);
    m_empty->setObjectName(u"noTwins"_s);
    m_why->setObjectName(u"whyNotJoined"_s);
    m_join->setObjectName(u"joinTwins"_s);
    m_apart->setObjectName(u"notTwins"_s);
    m_back->setObjectName(u"takeBackNotTwins"_s);
    m_leave->setObjectName(u"leaveTwins"_s);
    Theme::makePrimary(m_join);
    layOut();
    m_list->installEventFilter(this);
    connect(m_list, &QListView::activated, this, &TwinsPanel::join);
    connect(m_join, &QPushButton::clicked, this, &TwinsPanel::join);
    connect(m_apart, &QPushButton::clicked, this, &TwinsPanel::keepApart);
    connect(m_back, &QPushButton::clicked, this, &TwinsPanel::takeBack);
    connect(m_leave, &QPushButton::clicked, this, &TwinsPanel::dismiss);
    connect(&radar, &TwinRadar::pairsChanged, this, &TwinsPanel::showState);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &TwinsPanel::showState);
}

void TwinsPanel::layOut()
{
    m_guess->setWordWrap(true);
    m_why->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_join);
    buttons->addWidget(m_apart);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_guess);
    layout->addWidget(m_notice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_why);
    layout->addLayout(buttons);
}

void TwinsPanel::open()
{
    m_answers.clear();
    retranslate();
    openAt(0);
}

void TwinsPanel::goOn()
{
    openAt(std::min(m_row, m_model->rowCount() - 1));
}

void TwinsPanel::openAt(int row)
{
    m_notice->clear();
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
    showState();
    Overlay::open(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_leave);
}

QSize TwinsPanel::sizeHint() const
{
    return {theme().scaled(TwinsPanelWidth), theme().scaled(TwinsPanelHeight)};
}

void TwinsPanel::retranslate()
{
    m_guess->setText(
        tr("A guess: at least half of their words match. Whether they are the same idea is for "
           "people to say."));
    m_list->setAccessibleName(tr("Ideas that look alike, in pairs"));
    m_join->setText(tr("Join · Enter"));
    m_apart->setText(tr("Not the same · N"));
    m_back->setText(tr("Undo “not the same”"));
    m_leave->setText(tr("Close · Esc"));
}

void TwinsPanel::showState()
{
    const ShownTwins *twins = current();
    const qsizetype all = m_radar.pairs().size();
    const bool isAny = m_model->rowCount() > 0;
    m_title->setText(all > 0 ? tr("%n pair(s) of ideas that look alike", nullptr, int(all))
                             : tr("Ideas that look alike"));
    setAccessibleName(m_title->text());
    m_empty->setText(m_radar.isReady() ? tr("No two ideas look alike that nobody has answered.")
                                       : tr("The ideas are being compared."));
    const bool hadFocus = m_list->hasFocus();
    m_list->setVisible(isAny);
    m_empty->setVisible(!isAny);
    if (hadFocus && !isAny)
        m_leave->setFocus();
    m_why->setText(twins && !twins->isOfOneTable()
                       ? tr("They are of two tables: only the plenary can join them.")
                       : QString());
    m_join->setEnabled(twins && twins->isOfOneTable());
    m_apart->setEnabled(twins);
    m_back->setEnabled(!m_answers.isEmpty());
}

void TwinsPanel::join()
{
    const ShownTwins *twins = current();
    if (!twins)
        return;
    if (!twins->isOfOneTable())
        return announce(m_why, m_why->text());
    m_row = m_list->currentIndex().row();
    emit joinRequested(twins->one.idea, twins->other.idea, twins->exact);
}

void TwinsPanel::keepApart()
{
    const ShownTwins *twins = current();
    if (!twins)
        return;
    m_notice->clear();
    const auto marked = markNotTwins(m_context.document, twins->one.idea, twins->other.idea);
    if (!marked)
        return m_notice->showProblem(marked.error().message);
    m_answers.append(m_context.document.lastSequence());
    showState();
}

void TwinsPanel::takeBack()
{
    if (m_answers.isEmpty())
        return;
    m_notice->clear();
    if (const auto undone = m_context.document.undoStep(m_answers.takeLast()); !undone)
        m_notice->showProblem(undone.error().message);
    showState();
}

bool TwinsPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept(); // the page below would take back its own last step
        return true;
    }
    return Overlay::event(event);
}

bool TwinsPanel::eventFilter(QObject *watched, QEvent *event)
{
    // A list would take a letter for the beginning of a row.
    if (watched == m_list && event->type() == QEvent::KeyPress
        && answer(*static_cast<QKeyEvent *>(event)))
        return true;
    return Overlay::eventFilter(watched, event);
}

void TwinsPanel::keyPressEvent(QKeyEvent *event)
{
    if (!answer(*event))
        Overlay::keyPressEvent(event);
}

bool TwinsPanel::answer(const QKeyEvent &key)
{
    const bool single = m_context.settings.singleKeys() && key.modifiers() == Qt::NoModifier;
    if (key.matches(QKeySequence::Undo))
        takeBack();
    else if (single && key.key() == Qt::Key_M)
        join();
    else if (single && key.key() == Qt::Key_N)
        keepApart();
    else
        return false;
    return true;
}

const ShownTwins *TwinsPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index) : nullptr;
}

} // namespace Tallerista
