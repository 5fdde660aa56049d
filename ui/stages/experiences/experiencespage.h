// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/drafts.h"
#include "ui/stages/stagepage.h"

#include <QHash>

class QLineEdit;

namespace Tallerista {

class ExperienceForm;
class ExperienceList;
class ExperienceModel;
class MakeIdeaBar;
class Notice;
class TextLabel;

/// «Lo que ya se hace»: what institutions already do, told at the tables.
class ExperiencesPage final : public StagePage
{
    Q_OBJECT

public:
    explicit ExperiencesPage(const PageContext &context, QWidget *parent = nullptr);

    /// Of the table shown, or the workshop.
    Scope scope() const override;
    bool hasTables() const override { return true; }
    void showTable(int number) override;
    void enter() override;
    bool find() override;
    QList<KeyHelp> keys() const override;

private:
    /// What stands in the boxes while another table is shown.
    struct Work
    {
        ExperienceDraft typed;
        std::optional<Id<Experience>> edited = {}; ///< what Enter saves; none: a new experience
        ExperienceDraft interrupted = {};          ///< what was being typed when editing began
    };

    void layOut();
    void connectList();
    void follow(const Change &change);
    void reload();
    void updateHeading();
    void dress();
    void submit();
    void startEditing();
    void followPrivacy(bool hidden);
    void stopEditing();
    void showWork();
    QString helpText() const;
    void removeCurrent();
    void makeIdea();
    std::optional<Experience> current() const;

    Phrases m_phrases;
    int m_number = AllTables;
    std::optional<Id<Mesa>> m_mesa;
    Work m_work;
    QHash<int, Work> m_setAside;
    ExperienceModel *m_model;
    TextLabel *m_title;
    TextLabel *m_counts;
    ExperienceForm *m_form;
    Notice *m_notice;
    MakeIdeaBar *m_makeIdea;
    QLineEdit *m_search;
    ExperienceList *m_list;
    TextLabel *m_help;
};

} // namespace Tallerista
