// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/roundbar.h"

#include "core/actions/personmeant.h"
#include "core/rules/peoplehere.h"
#include "ui/base/privacy.h"
#include "ui/base/settings.h"
#include "ui/base/theme.h"
#include "ui/stages/roundremote.h"
#include "ui/stages/seensentence.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/undotextfield.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int CallWidth = 180;
constexpr qsizetype MostNames = 3;

} // namespace

RoundBar::RoundBar(const PageContext &context, const Mesa &mesa, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_mesa(mesa.id())
    , m_mesaNumber(mesa->number)
    , m_speakers(Speakers::fromText(context.settings.roundOf(mesa.id().toBytes())))
    , m_clock(new RoundRemote(context, mesa.id(), this))
    , m_line(new TextLabel(context.theme, {TextSize::Body, TextLabel::Ink::Normal}, {}, this))
    , m_call(new UndoTextField(context.theme, this))
    , m_clockAction(new QAction(tr("Count the time of each person"), this))
{
    addKeys(parent ? parent : this);
    m_menu = makeMenu();
    layOut();
    hide();
    connect(m_call, &UndoTextField::submitted, this, &RoundBar::call);
    connect(m_clock, &RoundRemote::changed, this, &RoundBar::show);
    connect(m_clock, &RoundRemote::wentOn, this, [this] {
        if (!m_on || !m_speakers.current())
            return;
        m_speakers.next();
        tell();
    });
    connect(&context.privacy, &Privacy::changed, this, &RoundBar::show);
    connect(&context.document, &WorkshopDocument::changed, this, [this](const Change &change) {
        if (change.touches(Entity::Participant) || change.touches(Entity::Idea))
            reload();
    });
    reload();
}

void RoundBar::layOut()
{
    setObjectName(u"round%1"_s.arg(m_mesaNumber));
    m_line->setObjectName(u"roundLine%1"_s.arg(m_mesaNumber));
    m_line->setWordWrap(true);
    m_call->setObjectName(u"roundCall%1"_s.arg(m_mesaNumber));
    m_call->setPlaceholderText(tr("Badge or name, Enter"));
    m_call->setAccessibleName(tr("Who is to speak now"));
    m_call->setMaximumWidth(m_context.theme.scaled(CallWidth));
    m_call->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_call);
    layout->addWidget(m_menu, 0, Qt::AlignTop);
}

void RoundBar::addKeys(QWidget *around)
{
    const auto add = [&](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        around->addAction(action);
        m_keys.append(action);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("Passes"), Qt::Key_F8, &RoundBar::pass);
    add(tr("Next person"), Qt::SHIFT | Qt::Key_F8, &RoundBar::next);
    add(tr("Call somebody…"), Qt::CTRL | Qt::Key_F8, &RoundBar::ask);
}

QToolButton *RoundBar::makeMenu()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"roundMenu%1"_s.arg(m_mesaNumber));
    button->setText(tr("Round"));
    button->setAccessibleName(tr("What can be done in the round"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->addActions(m_keys);
    menu->addSeparator();
    menu->addAction(m_clockAction);
    connect(m_clockAction, &QAction::triggered, this, &RoundBar::startClock);
    connect(menu->addAction(tr("Begin the round anew")),
            &QAction::triggered,
            this,
            &RoundBar::beginAnew);
    button->setMenu(menu);
    return button;
}

void RoundBar::setOn(bool on)
{
    m_on = on;
    if (on && !m_speakers.isOn())
        m_speakers.begin();
    for (QAction *key : std::as_const(m_keys))
        key->setEnabled(on);
    setVisible(on);
    tell();
}

std::optional<Id<Participant>> RoundBar::speaker() const
{
    const auto current = m_speakers.current();
    return m_on && current ? std::optional(current->person) : std::nullopt;
}

void RoundBar::next()
{
    goOn(&Speakers::next);
}

void RoundBar::pass()
{
    goOn(&Speakers::pass);
}

void RoundBar::goOn(void (Speakers::*change)())
{
    const bool spoke = m_speakers.current().has_value();
    (m_speakers.*change)();
    if (spoke) {
        if (const auto done = m_clock->goOn(); !done)
            emit failed(done.error().message);
    }
    tell();
}

void RoundBar::ask()
{
    if (!m_call->isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_call->setCommitted({});
    m_call->show();
    m_call->setFocus();
}

void RoundBar::call(const QString &typed)
{
    const auto person = personMeant(m_context.document.stores(), typed, {{}, m_mesa});
    if (!person)
        return emit failed(seenSentence(m_context, person.error().message));
    const auto &here = m_speakers.people();
    const bool isHere = std::any_of(here.begin(), here.end(), [&](const Speaker &speaker) {
        return speaker.person == *person;
    });
    if (*person && !isHere)
        return emit failed(tr("“%1” is not at this table now.").arg(typed.simplified()));
    if (*person)
        m_speakers.call(**person);
    leaveCall();
    tell();
}

void RoundBar::leaveCall()
{
    m_call->settle();
    m_call->hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void RoundBar::beginAnew()
{
    m_speakers.begin();
    tell();
}

void RoundBar::startClock()
{
    const int people = int(m_speakers.upcoming().size()) + (m_speakers.current() ? 1 : 0);
    if (const auto begun = m_clock->start(std::max(people, 1)); !begun)
        emit failed(begun.error().message);
}

void RoundBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_call->isVisible())
        return QWidget::keyPressEvent(event);
    leaveCall();
}

void RoundBar::reload()
{
    const Stores &stores = m_context.document.stores();
    const auto people = stores.participants.all();
    const auto ideas = stores.ideas.ofMesa(m_mesa);
    if (!people || !ideas)
        return emit failed((people ? ideas.error() : people.error()).message);
    m_names.clear();
    QList<Speaker> speakers;
    for (const Participant &person : peopleHere(*people, m_mesa)) {
        const bool hasIdea = std::any_of(ideas->begin(), ideas->end(), [&](const Idea &idea) {
            return idea->author == person.id();
        });
        m_names.insert(person.id(), person->name);
        speakers.append({person.id(), person->number, hasIdea});
    }
    m_speakers.setPeople(speakers);
    tell();
}

/// Remembers the round, shows it, and tells who speaks where that is somebody else.
void RoundBar::tell()
{
    if (m_speakers.isOn())
        m_context.settings.setRoundOf(m_mesa.toBytes(), m_speakers.toText());
    show();
    if (speaker() == m_told)
        return;
    m_told = speaker();
    emit speakerChanged(m_told);
}

void RoundBar::show()
{
    m_line->setText(sentence());
    m_clockAction->setEnabled(m_clock->canStart() && m_speakers.current());
}

QString RoundBar::sentence() const
{
    if (m_speakers.people().isEmpty())
        return tr("Round: nobody is registered at this table.");
    const QList<Speaker> upcoming = m_speakers.upcoming();
    const auto current = m_speakers.current();
    QStringList parts;
    if (current) {
        parts << (m_speakers.turn() > 1
                      ? tr("Turn %1: %2 speaks")
                            .arg(QString::number(m_speakers.turn()), nameOf(*current))
                      : tr("Round: %1 speaks").arg(nameOf(*current)));
        if (!upcoming.isEmpty())
            parts << tr("next %1").arg(shortName(upcoming.first()))
                  << tr("%n to go", nullptr, int(upcoming.size()));
        else
            parts << tr("the last one");
        return (parts << tr("F8 passes") << tr("Shift+F8 next")).join(u" · "_s);
    }
    parts << tr("Turn %1 is over").arg(m_speakers.turn());
    const QList<Speaker> without = m_speakers.withoutIdea();
    if (!upcoming.isEmpty())
        parts << tr("still to speak: %1").arg(namesOf(upcoming));
    else if (!without.isEmpty())
        parts << tr("without an idea: %1").arg(namesOf(without));
    parts << (upcoming.isEmpty() ? tr("Shift+F8: turn %1").arg(m_speakers.turn() + 1)
                                 : tr("Shift+F8 next"));
    return parts.join(u" · "_s);
}

QString RoundBar::nameOf(const Speaker &speaker) const
{
    const QString badge = QString::number(speaker.badge);
    return m_context.privacy.isOn() ? badge
                                    : u"%1 (%2)"_s.arg(m_names.value(speaker.person), badge);
}

QString RoundBar::shortName(const Speaker &speaker) const
{
    const QString badge = QString::number(speaker.badge);
    const QString first = m_names.value(speaker.person).section(u' ', 0, 0);
    return m_context.privacy.isOn() ? badge : u"%1 (%2)"_s.arg(first, badge);
}

QString RoundBar::namesOf(const QList<Speaker> &speakers) const
{
    QStringList names;
    for (const Speaker &speaker : speakers.first(std::min(speakers.size(), MostNames)))
        names << shortName(speaker);
    const auto more = speakers.size() - names.size();
    return more > 0 ? tr("%1 and %n more", nullptr, int(more)).arg(names.join(u", "_s))
                    : names.join(u", "_s);
}

} // namespace Tallerista
