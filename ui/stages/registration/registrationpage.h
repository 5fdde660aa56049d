// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/exchange/participantimport.h"
#include "ui/stages/registration/peoplecounts.h"
#include "ui/stages/registration/registrationentry.h"
#include "ui/stages/stagepage.h"

class QPushButton;
class QStackedWidget;

namespace Tallerista {

class CountsPanel;
class ElidedLabel;
class ImportPanel;
class Notice;
class ParticipantModel;
class PeopleField;
class PeopleFilter;
class PeopleView;

/// Who is invited and who is here.
class RegistrationPage : public StagePage
{
    Q_OBJECT

public:
    explicit RegistrationPage(const PageContext &context, QWidget *parent = nullptr);

    void enter() override;
    bool find() override;
    QList<KeyHelp> keys() const override;
    QString missing() const override;

public slots:
    /// Asks for a list of people and shows what it would add.
    void importFile();
    /// Shows what the list at \a path would add.
    void importFile(const QString &path);

private:
    void name();
    void layOut();
    void connectField();
    void connectList();

    void search();
    void refresh();
    PeopleCounts counts() const;
    RegistrationEntry entry() const;
    void say(const QString &sentence);
    void tell(const QString &sentence);
    void submit();
    void submitBlank();
    void add(const ParticipantDraft &draft);
    void markPresent(const QList<Id<Participant>> &people);
    void fail(const Error &error);

    void togglePresence(const QModelIndex &index);
    void seat(const QModelIndex &index, int mesaNumber);
    void setSex(const QModelIndex &index, Sex sex);
    void remove(const QModelIndex &index);
    void balance();

    void review(const Result<ParticipantImport> &import, const QString &source);
    void acceptImport();
    void closeImport();
    bool isReviewing() const;

    Phrases m_phrases;
    ParticipantModel *m_model;
    PeopleFilter *m_people;
    PeopleField *m_field;
    QPushButton *m_import;
    ElidedLabel *m_hint;
    Notice *m_notice;
    QStackedWidget *m_stack;
    PeopleView *m_list;
    ImportPanel *m_panel;
    CountsPanel *m_counts;
    std::optional<Id<Participant>> m_justAdded; ///< whom Enter in the empty field marks as present
};

} // namespace Tallerista
