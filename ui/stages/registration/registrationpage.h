// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/exchange/participantimport.h"
#include "ui/stages/registration/peoplecounts.h"
#include "ui/stages/stagepage.h"

class QStackedWidget;

namespace Tallerista {

class ConfirmBar;
class CountsPanel;
class EntryLine;
class ImportPanel;
class Notice;
class ParticipantModel;
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

    /// Asks whether the data of the current person of the list are to go for good.
    void erasePerson();

public slots:
    /// Asks for a list of people and shows what it would add.
    void importFile();
    /// Shows what the list at \a path would add.
    void importFile(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void name();
    void layOut();
    void connectLine();
    void connectList();

    void refresh();
    PeopleCounts counts() const;
    void fail(const Error &error);
    void remove(const QModelIndex &index);
    void erase(const Id<Participant> &id);
    void balance();

    void review(const Result<ParticipantImport> &import, const QString &source);
    void acceptImport();
    void closeImport();
    bool isReviewing() const;

    Phrases m_phrases;
    ParticipantModel *m_model;
    PeopleFilter *m_people;
    EntryLine *m_line;
    Notice *m_notice;
    ConfirmBar *m_confirm;
    QStackedWidget *m_stack;
    PeopleView *m_list;
    ImportPanel *m_panel;
    CountsPanel *m_counts;
};

} // namespace Tallerista
