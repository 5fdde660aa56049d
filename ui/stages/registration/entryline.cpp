// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/entryline.h"

#include "core/actions/participantactions.h"
#include "ui/base/announce.h"
#include "ui/base/theme.h"
#include "ui/stages/registration/peoplefield.h"
#include "ui/stages/registration/peoplefilter.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

EntryLine::EntryLine(WorkshopDocument &document,
                     const People &people,
                     const Theme &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_people(people)
    , m_field(new PeopleField(theme, this))
    , m_import(new QPushButton(this))
    , m_hint(new ElidedLabel(this))
{
    name();
    layOut(theme);
    connectField();
    search();
}

void EntryLine::name()
{
    m_field->setObjectName(u"peopleField"_s);
    m_field->setAccessibleName(tr("Find or add people"));
    m_field->setPlaceholderText(tr("Name; institution — or those present: 1-14 16 18"));
    m_import->setObjectName(u"importButton"_s);
    m_import->setText(tr("Import a list…"));
    m_import->setAccessibleName(m_import->text());
    m_import->setToolTip(tr("Shows what a CSV or text file would add"));
    m_hint->setObjectName(u"enterHint"_s);
}

void EntryLine::layOut(const Theme &theme)
{
    m_field->setMinimumHeight(theme.scaled(Theme::LiveRowHeight));
    m_import->setMinimumHeight(theme.scaled(Theme::LiveRowHeight));

    auto *typing = new QHBoxLayout;
    typing->setSpacing(Theme::Grid);
    typing->addWidget(m_field, 1);
    typing->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(typing);
    layout->addWidget(m_hint);
    const auto dress = [this, &theme] {
        m_import->setIcon(theme.icon(u"document-import"_s));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void EntryLine::connectField()
{
    connect(m_field, &QLineEdit::textChanged, this, &EntryLine::search);
    connect(m_field, &UndoTextField::submitted, this, &EntryLine::submit);
    connect(m_field, &PeopleField::somebodyNewMeant, this, &EntryLine::submitSomebodyNew);
    connect(m_field, &PeopleField::leftDownwards, this, &EntryLine::leftDownwards);
    connect(m_field, &PeopleField::linesPasted, this, &EntryLine::linesPasted);
    connect(m_import, &QPushButton::clicked, this, &EntryLine::importAsked);
}

void EntryLine::enter(bool selectAll)
{
    m_field->setFocus();
    if (selectAll)
        m_field->selectAll();
}

void EntryLine::clear()
{
    m_field->settle();
}

void EntryLine::pause(const QString &sentence)
{
    m_field->setEnabled(false);
    m_import->setEnabled(false);
    tell(sentence);
}

void EntryLine::resume()
{
    m_field->setEnabled(true);
    m_import->setEnabled(true);
    m_field->setFocus();
    search();
}

void EntryLine::search()
{
    m_people.found.setSearch(PeopleSearch(m_field->text()));
    m_justAdded.reset();
    if (m_field->text().trimmed().isEmpty()) {
        say(tr(
            "Type to find people and to add new ones. A pasted list is shown before it is added"));
    } else {
        emit movedOn();
        refresh();
    }
}

void EntryLine::refresh()
{
    if (m_justAdded && m_people.all.rowOf(*m_justAdded) < 0)
        return search();
    if (m_field->isEnabled() && !m_field->text().trimmed().isEmpty())
        say(entry().sentence);
}

RegistrationEntry EntryLine::entry() const
{
    return RegistrationEntry::read(m_field->text(), m_people.all.people(), m_people.found.people());
}

void EntryLine::say(const QString &sentence)
{
    m_hint->setText(sentence);
    m_field->setAccessibleDescription(sentence);
}

/// As say(), aloud too.
void EntryLine::tell(const QString &sentence)
{
    say(sentence);
    announce(m_hint, sentence);
}

void EntryLine::submit()
{
    if (m_field->text().trimmed().isEmpty())
        return submitBlank();
    const RegistrationEntry typed = entry();
    switch (typed.act) {
    case RegistrationEntry::Act::Add:
        return add(*typed.draft);
    case RegistrationEntry::Act::MarkPresent:
        return markPresent(typed.people);
    case RegistrationEntry::Act::Nothing:
        return tell(typed.sentence);
    }
}

void EntryLine::submitBlank()
{
    if (m_justAdded)
        markPresent({*m_justAdded});
}

void EntryLine::submitSomebodyNew()
{
    const RegistrationEntry typed = entry();
    if (typed.draft)
        add(*typed.draft);
    else if (typed.whyNot)
        emit failed({*typed.whyNot});
}

void EntryLine::add(const ParticipantDraft &draft)
{
    const auto person = addParticipant(m_document, draft);
    if (!person)
        return emit failed(person.error());
    emit movedOn();
    m_field->settle();
    emit personWritten(person->id());
    m_justAdded = person->id();
    tell(tr("%1 is on the list. Enter marks them as present").arg(badgeTitle(*person)));
}

void EntryLine::markPresent(const QList<Id<Participant>> &people)
{
    if (const auto marked = markPresence(m_document, people, true); !marked)
        return emit failed(marked.error());
    emit movedOn();
    m_field->settle();
    m_justAdded.reset();
    const int row = m_people.all.rowOf(people.constFirst());
    if (people.size() > 1 || row < 0)
        return tell(tr("%n people are marked as present", nullptr, int(people.size())));
    emit personWritten(people.constFirst());
    tell(tr("%1 is marked as present").arg(badgeTitle(m_people.all.personAt(row))));
}

} // namespace Tallerista
