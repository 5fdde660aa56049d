// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/experiences/makeideabar.h"

#include "core/actions/experienceideas.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/safety/draftkeeper.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextarea.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MakeIdeaBarMostLines = 3;
constexpr int MaxTableWidth = 220;

} // namespace

MakeIdeaBar::MakeIdeaBar(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new TextLabel(
          context.theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, {}, this))
    , m_words(new UndoTextArea(UndoTextArea::Enter::Submits, this))
    , m_table(new QComboBox(this))
    , m_make(new QPushButton(tr("Make an idea (Enter)"), this))
    , m_leave(new QPushButton(tr("Leave it (Esc)"), this))
    , m_notice(new Notice(context.theme, this))
{
    setObjectName(u"makeIdea"_s);
    m_title->setObjectName(u"makeIdeaTitle"_s);
    m_words->setObjectName(u"ideaWords"_s);
    m_words->setAccessibleName(tr("Words of the idea"));
    m_words->setLines(1, MakeIdeaBarMostLines);
    m_words->setSubmitsWhenLeft(false);
    m_words->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setObjectName(u"ideaTable"_s);
    m_table->setAccessibleName(tr("Table of the idea"));
    m_table->setMaximumWidth(context.theme.scaled(MaxTableWidth));
    m_make->setObjectName(u"makeIdeaButton"_s);
    m_leave->setObjectName(u"leaveIdeaButton"_s);
    layOut();
    hide();
    connect(m_words, &UndoTextArea::submitted, this, &MakeIdeaBar::make);
    connect(m_make, &QPushButton::clicked, this, &MakeIdeaBar::make);
    connect(m_leave, &QPushButton::clicked, this, &MakeIdeaBar::dismiss);
    connect(&context.document, &WorkshopDocument::changed, this, [this](const Change &change) {
        if (!m_experience || !change.touches(Entity::Experience))
            return;
        const auto still = m_context.document.stores().experiences.find(*m_experience);
        if (still && !*still)
            dismiss();
    });
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MakeIdeaBar::layOut()
{
    for (QPushButton *button : {m_make, m_leave})
        button->setAutoDefault(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, 2 * Theme::Grid, Theme::Grid);
    layout->setHorizontalSpacing(Theme::Grid);
    layout->setVerticalSpacing(Theme::Grid / 2);
    layout->addWidget(m_title, 0, 0, 1, 4);
    layout->addWidget(m_words, 1, 0);
    layout->addWidget(m_table, 1, 1, Qt::AlignTop);
    layout->addWidget(m_make, 1, 2, Qt::AlignTop);
    layout->addWidget(m_leave, 1, 3, Qt::AlignTop);
    layout->addWidget(m_notice, 2, 0, 1, 4);
    layout->setColumnStretch(0, 1);
}

void MakeIdeaBar::ask(const Experience &experience)
{
    m_tables = tablesFor(experience);
    if (m_tables.isEmpty())
        return;
    m_experience = experience.id();
    m_table->clear();
    for (const Mesa &mesa : std::as_const(m_tables))
        m_table->addItem(mesa->title());
    m_table->setVisible(m_tables.size() > 1);
    m_title->setText(
        m_tables.size() == 1
            ? tr("Idea of %1 out of what is already done").arg(m_tables.first()->title())
            : tr("Idea out of what is already done"));
    m_notice->clear();
    setProperty(DraftKeeper::Subject, experience.id().toBytes());
    m_words->setCommitted(ideaProposedBy(experience.fields()));
    show();
    m_words->setFocus();
    m_words->selectAll();
}

QList<Mesa> MakeIdeaBar::tablesFor(const Experience &experience) const
{
    auto mesas = m_context.document.stores().mesas.all();
    if (!mesas)
        return {};
    if (experience->mesa)
        mesas->removeIf([&](const Mesa &mesa) { return mesa.id() != experience->mesa; });
    return *mesas;
}

void MakeIdeaBar::make()
{
    const Mesa mesa = m_tables.at(std::max(m_table->currentIndex(), 0));
    const auto idea =
        makeIdeaOf(m_context.document, *m_experience, mesa.id(), m_words->toPlainText());
    if (!idea)
        return m_notice->showProblem(idea.error().message);
    m_words->settle();
    dismiss();
    showUndoToast(
        m_context, tr("It is now idea %1.").arg(ideaCode(mesa->number, (*idea)->number)), nullptr);
}

void MakeIdeaBar::dismiss()
{
    if (!m_experience)
        return;
    m_experience.reset();
    m_words->setCommitted({});
    hide();
    emit finished();
}

void MakeIdeaBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

void MakeIdeaBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_context.theme.surface(), m_context.theme.accent());
}

} // namespace Tallerista
