// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/sheetform.h"

#include "core/report/parts/sheetwords.h"
#include "core/rules/selection/selectionsentences.h"
#include "core/rules/smart/sheetcheck.h"

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

constexpr int CentsOfDollar = 100;

QString sectionTitle(const Source &source, SmartLetter letter)
{
    return letterSign(letter) + u" · "_s + letterName(source.phrases, letter);
}

/// What is left of \a lines without the empty ones.
QString lines(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

SheetForm::SheetForm(const Source &source, const SheetRecord &record)
    : m_source(source)
    , m_record(record)
    , m_sheet(record.sheet.fields())
{}

Paper::Form SheetForm::form() const
{
    const Phrases &phrases = m_source.phrases;
    const QString kind = m_sheet.state == SheetState::Accepted
                             ? phrases.translate("Report", "Commitment")
                             : phrases.translate("Report", "Proposed action");
    const QString novelty = m_sheet.continuation ? phrases.translate("Report", "Continuation")
                                                 : phrases.translate("Report", "New");
    Paper::Form form;
    form.kicker = phrases.translate("Report", "Sheet %1 · %2 · %3")
                      .arg(codeOf(m_source, m_record), kind, novelty);
    form.title = titleOf(m_source, m_record);
    form.missing = orMissing(phrases, {});
    form.sections = {head(), specific(), measurable(), assignable(), relevant(), timeBound()};
    if (const Paper::FormSection last = further(); !last.rows.isEmpty())
        form.sections.append(last);
    return form;
}

void SheetForm::addOptional(Paper::FormSection &section, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        section.rows.append({label, value, true});
}

Paper::FormSection SheetForm::head() const
{
    const auto lacks = sheetLacks(m_record, m_source.contents.workshop.fields());
    QString state = sheetStateName(m_source.phrases, m_sheet.state);
    if (!lacks.isEmpty())
        state += u" · "_s + lackCountSentence(m_source.phrases, int(lacks.size()));
    Paper::FormSection section;
    section.rows = {{m_source.phrases.translate("Report", "Origin"), origin(), true}};
    if (m_source.edition == Edition::Internal)
        addOptional(section, m_source.phrases.translate("Report", "Proposed by"), people());
    section.rows.append({m_source.phrases.translate("Report", "State"), state, true});
    section.rows.append(
        {m_source.phrases.translate("Report", "Topic"), m_source.topic(m_sheet.topic), true});
    return section;
}

QString SheetForm::origin() const
{
    QStringList origins;
    for (const Id<Idea> &id : m_record.origins) {
        const Idea *idea = m_source.idea(id);
        if (idea)
            origins << u"%1 · %2"_s.arg(m_source.codes.of(id), idea->fields().text);
    }
    origins << m_sheet.originNote;
    return lines(origins);
}

QString SheetForm::people() const
{
    QStringList names;
    for (const Id<Idea> &id : m_record.origins) {
        const Idea *idea = m_source.idea(id);
        const DevelopmentFields *written = m_source.development(id);
        if (idea)
            names << m_source.person(idea->fields().author);
        if (written)
            names << m_source.person(written->developer);
    }
    names.removeDuplicates();
    return lines(names);
}

Paper::FormSection SheetForm::specific() const
{
    const Phrases &phrases = m_source.phrases;
    Paper::FormSection section{sectionTitle(m_source, SmartLetter::Specific)};
    section.rows = {
        {phrases.translate("Report", "Which problem does it address?"), m_sheet.problem},
        {phrases.translate("Report", "What will be done?"), m_sheet.commitment},
        {phrases.translate("Report", "What is to come of it?"), m_sheet.objective},
        {phrases.translate("Report", "How does it help with the problem?"), m_sheet.contribution}};
    if (m_sheet.continuation)
        section.rows.append({phrases.translate("Report", "What does it continue, and what is new?"),
                             lines({m_sheet.previous, m_sheet.novelty})});
    addOptional(section,
                phrases.translate("Report", "Who will notice it, and where?"),
                lines({m_sheet.population, m_sheet.territory}));
    return section;
}

Paper::FormSection SheetForm::measurable() const
{
    return {sectionTitle(m_source, SmartLetter::Measurable),
            {{m_source.phrases.translate("Report", "How is it today and what is aimed at?"),
              indicators()},
             {m_source.phrases.translate("Report", "Where can it be checked?"), verification()}}};
}

Paper::FormSection SheetForm::assignable() const
{
    const Phrases &phrases = m_source.phrases;
    Paper::FormSection section{sectionTitle(m_source, SmartLetter::Assignable)};
    section.rows = {{phrases.translate("Report", "Who answers for it?"),
                     m_source.institution(m_sheet.lead),
                     true},
                    {phrases.translate("Report", "Contact there"), contact(), true}};
    if (m_sheet.answer != SheetAnswer::Pending)
        section.rows.append(
            {phrases.translate("Report", "Answer of the institution"), answer(), true});
    section.rows.append({phrases.translate("Report", "Who supports it?"), partners()});
    return section;
}

QString SheetForm::contact() const
{
    QStringList known{m_sheet.contactPost, m_sheet.contactUnit};
    if (m_source.edition == Edition::Internal)
        known = QStringList{m_sheet.contactName} + known
                + QStringList{m_sheet.contactEmail, m_sheet.contactPhone};
    return lines(known);
}

QString SheetForm::answer() const
{
    QStringList said{answerName(m_source.phrases, m_sheet.answer)};
    if (m_sheet.answerDate)
        said.last() += u" · "_s + m_source.shortDate(m_sheet.answerDate);
    said << m_sheet.answerReason;
    if (m_source.edition == Edition::Internal && !m_sheet.answerBy.isEmpty())
        said << m_source.phrases.translate("Report", "Answered by: %1").arg(m_sheet.answerBy);
    return lines(said);
}

Paper::FormSection SheetForm::relevant() const
{
    const Phrases &phrases = m_source.phrases;
    Paper::FormSection section{sectionTitle(m_source, SmartLetter::Relevant)};
    const auto add = [&section](const QString &value, const std::optional<QString> &why) {
        if (why)
            section.rows.append({value, *why});
    };
    add(phrases.translate("Report", "Transparency"), m_sheet.transparency);
    add(phrases.translate("Report", "Participation"), m_sheet.participation);
    add(phrases.translate("Report", "Accountability"), m_sheet.accountability);
    add(phrases.translate("Report", "Innovation"), m_sheet.innovation);
    if (section.rows.isEmpty())
        section.rows.append(
            {phrases.translate("Report", "Which value of open government?"), QString()});
    addOptional(section, phrases.translate("Report", "Feasibility"), feasibility());
    addOptional(section, phrases.translate("Report", "Other plans it serves"), m_sheet.goals);
    addOptional(section, phrases.translate("Report", "What could stop it?"), risks());
    addOptional(section, phrases.translate("Report", "Cost"), cost());
    return section;
}

QString SheetForm::feasibility() const
{
    QStringList found;
    for (const Id<Idea> &id : m_record.origins) {
        const FeasibilityFields *verdict = m_source.feasibility(id);
        if (!verdict)
            continue;
        const QString sentence = verdictSentence(m_source.phrases, *verdict);
        found << (m_record.origins.size() > 1 ? m_source.codes.of(id) + u" · "_s + sentence
                                              : sentence);
    }
    return lines(found);
}

QString SheetForm::cost() const
{
    if (!m_sheet.costCents)
        return m_sheet.costSource;
    const QString dollars =
        u"US$"_s
        + m_source.phrases.locale().toString(double(*m_sheet.costCents) / CentsOfDollar, 'f', 2);
    return m_sheet.costSource.isEmpty() ? dollars : dollars + u" · "_s + m_sheet.costSource;
}

Paper::FormSection SheetForm::timeBound() const
{
    return {sectionTitle(m_source, SmartLetter::TimeBound),
            {{m_source.phrases.translate("Report", "Start and end"),
              periodText(m_source, m_sheet.startDate, m_sheet.endDate),
              true},
             {m_source.phrases.translate("Report", "Which steps, and by when?"), milestones()}}};
}

Paper::FormSection SheetForm::further() const
{
    Paper::FormSection section{m_source.phrases.translate("Report", "Besides")};
    addOptional(section, m_source.phrases.translate("Report", "More about it"), m_sheet.extra);
    if (!m_record.tasks.isEmpty())
        section.rows.append(
            {m_source.phrases.translate("Report", "What is still to be settled"), tasks()});
    return section;
}

Paper::Form sheetForm(const Source &source, const SheetRecord &record)
{
    return SheetForm(source, record).form();
}

} // namespace Tallerista::Parts
