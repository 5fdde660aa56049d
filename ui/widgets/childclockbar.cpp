// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/childclockbar.h"

#include "core/actions/agendaactions.h"
#include "core/base/timeunits.h"
#include "core/rules/agenda/agendasentences.h"
#include "core/rules/agenda/childclocks.h"
#include "core/rules/agenda/roundsentences.h"
#include "ui/base/actionbutton.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/widgets/tableclockview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

ChildClockBar::ChildClockBar(const PageContext &context, const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_tables(new QWidget(this))
    , m_round(createRound(actions))
    , m_question(createQuestion())
{
    setObjectName(u"childClocks"_s);
    auto *tables = new QHBoxLayout(m_tables);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->setSpacing(3 * Theme::Grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid / 2, 2 * Theme::Grid, Theme::Grid / 2);
    layout->setSpacing(Theme::Grid / 2);
    for (QWidget *line : {m_tables, m_round, m_question})
        layout->addWidget(line, 0, Qt::AlignLeft);
    makeTables();
    m_question->hide();
    updateShown();
    connect(&context.document, &WorkshopDocument::changed, this, [this](const Change &change) {
        if (change.touches(Entity::Mesa))
            makeTables();
    });
}

QWidget *ChildClockBar::createRound(const Actions &actions)
{
    auto *round = new QWidget(this);
    m_roundClock = new QLabel(round);
    m_roundClock->setObjectName(u"roundClock"_s);
    m_roundClock->setFont(m_context.theme.font(TextSize::Section, QFont::DemiBold));
    m_roundWords = new QLabel(round);
    m_roundWords->setObjectName(u"roundWords"_s);
    auto *next = new ActionButton(actions.action(ActionId::NextSpeaker), round);
    next->setText(tr("Next person (%1)").arg(next->accessibleDescription()));
    auto *end = new ActionButton(actions.action(ActionId::EndRound), round);
    end->setText(tr("End the round"));
    auto *layout = new QHBoxLayout(round);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_roundClock);
    layout->addWidget(m_roundWords);
    for (auto *button : {next, end}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return round;
}

QWidget *ChildClockBar::createQuestion()
{
    auto *question = new QWidget(this);
    auto *label = new QLabel(tr("How many people speak?"), question);
    m_people = new QSpinBox(question);
    m_people->setObjectName(u"roundPeople"_s);
    m_people->setRange(ChildClocks::LeastPeople, ChildClocks::MaxPeople);
    m_people->setAccessibleName(label->text());
    label->setBuddy(m_people);
    auto *begin = new QPushButton(tr("Start the round (Enter)"), question);
    begin->setObjectName(u"beginRound"_s);
    begin->setAutoDefault(true);
    auto *leave = new QPushButton(tr("Not now (Esc)"), question);
    auto *layout = new QHBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    for (QWidget *part : QList<QWidget *>{label, m_people, begin, leave})
        layout->addWidget(part);
    connect(begin, &QPushButton::clicked, this, &ChildClockBar::beginRound);
    connect(leave, &QPushButton::clicked, this, &ChildClockBar::leaveQuestion);
    return question;
}

void ChildClockBar::makeTables()
{
    qDeleteAll(m_views);
    m_views.clear();
    const auto mesas = m_context.document.stores().mesas.all();
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i) {
        auto *view = new TableClockView(m_context.theme, mesas->at(i), m_tables);
        m_tables->layout()->addWidget(view);
        m_views.append(view);
        connect(view, &TableClockView::pausePressed, this, [this, view] {
            pauseOrResume(view->mesa());
        });
        connect(view, &TableClockView::minutesPressed, this, [this, view](int minutes) {
            addMinutes(view->mesa(), minutes);
        });
    }
}

void ChildClockBar::setAgenda(const AgendaSnapshot &agenda)
{
    m_agenda = agenda;
    if (!agenda.current && !m_question->isHidden())
        leaveQuestion();
    for (TableClockView *view : std::as_const(m_views)) {
        if (const auto clock = agenda.tableClock(view->mesa()))
            view->setClock(*clock);
    }
    if (agenda.round) {
        const Phrases phrases(m_context.settings.languageCode());
        m_roundClock->setText(remainingText(agenda.round->remainingMs));
        m_roundWords->setText(roundSentence(phrases, *agenda.round));
    }
    updateShown();
}

void ChildClockBar::updateShown()
{
    m_tables->setVisible(!m_agenda.tables.isEmpty());
    m_round->setVisible(m_agenda.round.has_value());
    setVisible(!m_agenda.tables.isEmpty() || m_agenda.round || !m_question->isHidden());
}

void ChildClockBar::pauseOrResume(Id<Mesa> mesa)
{
    report(pauseOrResumeTable(m_context.document, mesa));
}

void ChildClockBar::addMinutes(Id<Mesa> mesa, int minutes)
{
    report(addTableTime(m_context.document, mesa, minutes * MsPerMinute));
}

void ChildClockBar::askForRound(int people)
{
    if (!m_agenda.current)
        return emit failed(tr("Start a block first: its time is shared among the people."));
    m_people->setValue(std::clamp(people, ChildClocks::LeastPeople, ChildClocks::MaxPeople));
    if (!hasQuestionFocus())
        m_focusBefore = window()->focusWidget();
    m_question->show();
    updateShown();
    m_people->setFocus();
    m_people->selectAll();
}

void ChildClockBar::beginRound()
{
    const auto begun = startRound(m_context.document, m_people->value());
    if (begun)
        leaveQuestion();
    report(begun);
}

void ChildClockBar::leaveQuestion()
{
    const bool hadFocus = hasQuestionFocus();
    m_question->hide();
    updateShown();
    if (hadFocus && m_focusBefore) // or it would fall to whatever stands next in the window
        m_focusBefore->setFocus();
}

bool ChildClockBar::hasQuestionFocus() const
{
    return m_question->isAncestorOf(window()->focusWidget());
}

void ChildClockBar::nextSpeaker()
{
    report(Tallerista::nextSpeaker(m_context.document));
}

void ChildClockBar::endRound()
{
    report(Tallerista::endRound(m_context.document));
}

void ChildClockBar::report(const Result<void> &done)
{
    if (!done)
        emit failed(done.error().message);
}

void ChildClockBar::keyPressEvent(QKeyEvent *event)
{
    const bool asks = !m_question->isHidden();
    if (asks && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return beginRound();
    if (asks && event->key() == Qt::Key_Escape)
        return leaveQuestion();
    QFrame::keyPressEvent(event);
}

void ChildClockBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.surface());
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_context.theme.rule());
}

} // namespace Tallerista
