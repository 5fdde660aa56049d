// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/readiness.h"
#include "ui/stages/stagepage.h"

class QBoxLayout;

namespace Tallerista {

class FoldingSection;
class GlossaryEditor;
class Notice;
class OrderedList;
class PageScroll;
class QuestionList;
class ReadinessPanel;
class TablesEditor;
class TopicList;
class WorkshopEditor;

/// What is settled before the day: the workshop's own data, questions, topics, tables and acronyms, with a list
/// of what is still missing.
class PreparationPage : public StagePage
{
    Q_OBJECT

public:
    explicit PreparationPage(const PageContext &context, QWidget *parent = nullptr);

    /// Goes to the first thing that is missing.
    void enter() override;
    QList<KeyHelp> keys() const override;
    QString missing() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    FoldingSection *addSection(const QString &title, const QString &objectName);
    void connectList(OrderedList *list);

    void follow(const Change &change);
    void reload();
    void describe();
    void goTo(Lack lack);
    FoldingSection *sectionOf(Lack lack) const;
    /// Says what is missing in \a section, or else \a otherwise.
    void describe(FoldingSection *section, const QString &otherwise);
    QString sentence(Lack lack) const;
    QString workshopSummary() const;
    QString tablesSummary() const;

    void tellRemoved(const QString &name);

    Phrases m_phrases;
    PreparationFacts m_facts;
    QStringList m_topicNames;
    QStringList m_acronyms;
    QList<Lack> m_lacks;

    PageScroll *m_scroll;
    QBoxLayout *m_columns;
    QList<FoldingSection *> m_sections;
    Notice *m_notice;
    // In the order of Tab: each section before what it holds.
    FoldingSection *m_workshopSection;
    WorkshopEditor *m_workshop;
    FoldingSection *m_questionsSection;
    QuestionList *m_questions;
    FoldingSection *m_topicsSection;
    TopicList *m_topics;
    FoldingSection *m_tablesSection;
    TablesEditor *m_tables;
    FoldingSection *m_glossarySection;
    GlossaryEditor *m_glossary;
    ReadinessPanel *m_panel;
};

} // namespace Tallerista
