// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/preparation/preparationpage.h"

#include "core/domain/mesa.h"
#include "ui/base/settings.h"
#include "ui/base/typeddate.h"
#include "ui/stages/preparation/glossaryeditor.h"
#include "ui/stages/preparation/preparationlists.h"
#include "ui/stages/preparation/readinesspanel.h"
#include "ui/stages/preparation/tableseditor.h"
#include "ui/stages/preparation/workshopeditor.h"
#include "ui/stages/undotoast.h"
#include "ui/widgets/foldingsection.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagescroll.h"

#include <QHBoxLayout>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int PanelWidth = 264;
constexpr int PreparationPageMostWidth = 1400;
constexpr int SideBySideWidth = 860; ///< of the page; below it the panel stands on top

} // namespace

PreparationPage::PreparationPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
    , m_phrases(context.settings.languageCode())
    , m_scroll(new PageScroll(this))
    , m_columns(new QHBoxLayout)
    , m_notice(new Notice(context.theme, this))
    , m_workshopSection(addSection(tr("The workshop"), u"workshopSection"_s))
    , m_workshop(new WorkshopEditor(context, m_workshopSection))
    , m_questionsSection(addSection(tr("Guiding questions"), u"questionsSection"_s))
    , m_questions(new QuestionList(context.document, context.theme, m_questionsSection))
    , m_topicsSection(addSection(tr("Topics"), u"topicsSection"_s))
    , m_topics(new TopicList(context.document, context.theme, m_topicsSection))
    , m_tablesSection(addSection(tr("Tables"), u"tablesSection"_s))
    , m_tables(new TablesEditor(context, m_tablesSection))
    , m_glossarySection(addSection(tr("Acronyms and glossary"), u"glossarySection"_s))
    , m_glossary(new GlossaryEditor(context.document, context.theme, m_glossarySection))
    , m_panel(new ReadinessPanel(context.theme, this))
{
    m_workshopSection->setBody(m_workshop);
    m_questionsSection->setBody(m_questions);
    m_topicsSection->setBody(m_topics);
    m_tablesSection->setBody(m_tables);
    m_glossarySection->setBody(m_glossary);
    m_scroll->setWidget(makeContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    connectList(m_questions);
    connectList(m_topics);
    connect(m_tables, &TablesEditor::removed, this, &PreparationPage::tellRemoved);
    connect(m_glossary, &GlossaryEditor::removed, this, &PreparationPage::tellRemoved);
    connect(m_panel, &ReadinessPanel::chosen, this, &PreparationPage::goTo);
    connect(&document(), &WorkshopDocument::changed, this, &PreparationPage::follow);
    reload();
}

void PreparationPage::enter()
{
    for (const Lack lack : std::as_const(m_lacks)) {
        if (sectionOf(lack))
            return goTo(lack);
    }
    m_workshopSection->enter();
}

QList<KeyHelp> PreparationPage::keys() const
{
    const auto native = [](QKeyCombination keys) {
        return QKeySequence(keys).toString(QKeySequence::NativeText);
    };
    const auto up = native(Qt::ALT | Qt::Key_Up);
    const auto down = native(Qt::ALT | Qt::Key_Down);
    return {
        {native(Qt::Key_Return), tr("Save the field; add to a list; open or fold a section")},
        {u"%1, %2"_s.arg(native(Qt::Key_F2), native(Qt::Key_Return)),
         tr("In a list: edit the row")},
        {native(Qt::Key_Delete), tr("In a list: delete the row")},
        {u"%1, %2"_s.arg(up, down), tr("In a list: move the row")},
    };
}

QString PreparationPage::missing() const
{
    QStringList sentences;
    for (const Lack lack : m_lacks)
        sentences.append(sentence(lack));
    return sentences.join(u" · "_s);
}

void PreparationPage::resizeEvent(QResizeEvent *event)
{
    StagePage::resizeEvent(event);
    const auto &theme = context().theme;
    const bool sideBySide = width() >= theme.scaled(SideBySideWidth);
    m_columns->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_panel->setMinimumWidth(sideBySide ? theme.scaled(PanelWidth) : 0);
    m_panel->setMaximumWidth(sideBySide ? theme.scaled(PanelWidth) : QWIDGETSIZE_MAX);
}

/// Whoever comes here finds what is complete folded away.
void PreparationPage::showEvent(QShowEvent *event)
{
    StagePage::showEvent(event);
    if (event->spontaneous())
        return;
    for (auto *section : std::as_const(m_sections))
        section->setFolded(section->isComplete() && !section->isAncestorOf(focusWidget()));
}

QWidget *PreparationPage::makeContent()
{
    auto *sections = new QVBoxLayout;
    sections->setSpacing(3 * Theme::Grid / 2);
    sections->addWidget(m_notice);
    for (auto *section : std::as_const(m_sections))
        sections->addWidget(section);
    sections->addStretch();
    m_columns->setSpacing(Theme::PageMargin);
    m_columns->addLayout(sections, 1);
    m_columns->addWidget(m_panel, 0, Qt::AlignTop);

    auto *body = new QWidget(this);
    body->setLayout(m_columns);
    body->setMaximumWidth(context().theme.scaled(PreparationPageMostWidth));
    m_columns->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(
        Theme::PageMargin, 2 * Theme::Grid, Theme::PageMargin, Theme::PageMargin);
    row->addWidget(body, 1000);
    row->addStretch();
    return content;
}

FoldingSection *PreparationPage::addSection(const QString &title, const QString &objectName)
{
    auto *section = new FoldingSection(context().theme, title, this);
    section->setObjectName(objectName);
    m_sections.append(section);
    return section;
}

void PreparationPage::connectList(OrderedList *list)
{
    connect(list, &OrderedList::removed, this, &PreparationPage::tellRemoved);
    connect(list, &OrderedList::pasted, this, [this](int count) {
        showUndoToast(context(), tr("%n line(s) were added.", nullptr, count), m_notice, count);
    });
    connect(list, &OrderedList::currentAt, this, [this, list](const QRect &rect) {
        const QRect row(list->mapTo(m_scroll->widget(), rect.topLeft()), rect.size());
        m_scroll->ensureVisible(row.left(), row.bottom(), 0, Theme::PageMargin);
        m_scroll->ensureVisible(row.left(), row.top(), 0, Theme::PageMargin);
    });
}

void PreparationPage::follow(const Change &change)
{
    for (const auto entity : {Entity::Workshop,
                              Entity::Mesa,
                              Entity::Topic,
                              Entity::Question,
                              Entity::Glossary,
                              Entity::Participant}) {
        if (change.touches(entity))
            return reload();
    }
}

void PreparationPage::reload()
{
    const auto &stores = document().stores();
    const auto workshop = stores.workshop.get();
    const auto questions = stores.questions.all();
    const auto topics = stores.topics.all();
    const auto tables = stores.mesas.all();
    const auto glossary = stores.glossary.all();
    const auto people = stores.participants.all();
    if (!workshop || !questions || !topics || !tables || !glossary || !people)
        return m_notice->showProblem(
            tr("The workshop could not be read. What you see may be old."));
    m_notice->clear();
    m_facts = {
        workshop->fields(), int(questions->size()), int(topics->size()), {}, int(people->size())};
    for (const Mesa &mesa : *tables)
        m_facts.tables.append(mesa.fields());
    m_topicNames.clear();
    for (const Topic &topic : *topics)
        m_topicNames.append(topic->name);
    m_acronyms.clear();
    for (const GlossaryEntry &entry : *glossary)
        m_acronyms.append(entry->acronym);

    m_workshop->follow(workshop->fields());
    m_questions->follow(*questions);
    m_topics->follow(*topics);
    m_tables->follow(*tables);
    m_glossary->follow(*glossary);
    m_lacks = lacksOf(m_facts);
    describe();
}

void PreparationPage::describe()
{
    QList<ReadinessPanel::Line> lines;
    for (const Lack lack : std::as_const(m_lacks))
        lines.append({lack, sentence(lack), sectionOf(lack) != nullptr});
    m_panel->setLines(lines);
    describe(m_workshopSection, workshopSummary());
    describe(m_questionsSection, tr("%n question(s)", nullptr, m_facts.questions));
    describe(m_topicsSection, m_topicNames.join(u" · "_s));
    describe(m_tablesSection, tablesSummary());
    describe(m_glossarySection, m_acronyms.isEmpty() ? tr("none yet") : m_acronyms.join(u" · "_s));
}

void PreparationPage::describe(FoldingSection *section, const QString &otherwise)
{
    QStringList sentences;
    for (const Lack lack : std::as_const(m_lacks)) {
        if (sectionOf(lack) == section)
            sentences.append(sentence(lack));
    }
    section->setState(sentences.isEmpty(),
                      sentences.isEmpty() ? otherwise : sentences.join(u" · "_s));
}

void PreparationPage::goTo(Lack lack)
{
    auto *section = sectionOf(lack);
    if (!section)
        return;
    section->setFolded(false);
    if (section == m_workshopSection)
        m_workshop->enter(lack);
    else if (section == m_tablesSection)
        m_tables->enter(lack);
    else if (section == m_questionsSection)
        m_questions->enter();
    else
        m_topics->enter();
}

/// Where \a lack is mended; null when that is another page's work.
FoldingSection *PreparationPage::sectionOf(Lack lack) const
{
    switch (lack) {
    case Lack::Place:
    case Lack::Convener:
    case Lack::Objective:
        return m_workshopSection;
    case Lack::Questions:
        return m_questionsSection;
    case Lack::Topics:
        return m_topicsSection;
    case Lack::Tables:
    case Lack::TableRoles:
    case Lack::Seats:
        return m_tablesSection;
    case Lack::People:
    case Lack::MorePeople:
        return nullptr;
    }
    Q_UNREACHABLE();
}

QString PreparationPage::sentence(Lack lack) const
{
    return lackSentence(m_phrases, lack, m_facts);
}

QString PreparationPage::workshopSummary() const
{
    const auto &workshop = m_facts.workshop;
    return u"%1 · %2 · %3"_s.arg(
        workshop.name, shortDate(workshop.date, context().settings.languageCode()), workshop.place);
}

QString PreparationPage::tablesSummary() const
{
    int seats = 0;
    for (const MesaFields &table : m_facts.tables)
        seats += table.seats;
    return u"%1 · %2"_s.arg(tr("%n table(s)", nullptr, int(m_facts.tables.size())),
                            tr("%n seat(s)", nullptr, seats));
}

void PreparationPage::tellRemoved(const QString &name)
{
    showUndoToast(context(), tr("“%1” was deleted.").arg(name), m_notice);
}

} // namespace Tallerista
