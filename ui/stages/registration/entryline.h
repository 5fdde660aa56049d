// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/registration/registrationentry.h"

#include <QWidget>

class QPushButton;

namespace Tallerista {

class ElidedLabel;
class ParticipantModel;
class PeopleField;
class PeopleFilter;
class Theme;
class WorkshopDocument;

/// The field that finds people, adds them and marks them as present, over one line that says what
/// Enter will do. Beside it the button that imports a list.
class EntryLine : public QWidget
{
    Q_OBJECT

public:
    /// The people: all of them, and those that the field finds.
    struct People
    {
        const ParticipantModel &all;
        PeopleFilter &found;
    };

    /// All must outlive the line.
    EntryLine(WorkshopDocument &document,
              const People &people,
              const Theme &theme,
              QWidget *parent = nullptr);

    /// Puts the focus into the field; with \a selectAll typing replaces what stands there.
    void enter(bool selectAll = false);
    /// Says what Enter would do now; after a change.
    void refresh();
    /// Forgets what is typed.
    void clear();
    /// Takes nothing until resume() and says \a sentence instead.
    void pause(const QString &sentence);
    void resume();

signals:
    void failed(const Tallerista::Error &error);
    /// Something was typed or written since: what went wrong before no longer matters.
    void movedOn();
    void importAsked();
    void linesPasted(const QString &lines);
    /// The down arrow was pressed: on to the list.
    void leftDownwards();
    /// Was added or marked, alone.
    void personWritten(const Tallerista::Id<Tallerista::Participant> &id);

private:
    void name();
    void layOut(const Theme &theme);
    void connectField();

    void search();
    RegistrationEntry entry() const;
    void say(const QString &sentence);
    void tell(const QString &sentence);
    void submit();
    void submitBlank();
    void submitSomebodyNew();
    void add(const ParticipantDraft &draft);
    void markPresent(const QList<Id<Participant>> &people);

    WorkshopDocument &m_document;
    People m_people;
    PeopleField *m_field;
    QPushButton *m_import;
    ElidedLabel *m_hint;
    std::optional<Id<Participant>> m_justAdded; ///< whom Enter in the empty field marks as present
};

} // namespace Tallerista
