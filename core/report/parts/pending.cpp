// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"
#include "core/report/parts/sheetwords.h"
#include "core/rules/fatecounts.h"
#include "core/rules/selection/selectionsentences.h"
#include "core/rules/smart/sheetcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

/// Collects what the file itself shows to be missing.
class PendingList
{
public:
    explicit PendingList(const Source &source)
        : m_source(source)
    {}

    QList<Paper::Row> rows();

private:
    /// \a lines, if there are any, of \a where.
    void add(const QString &where, QStringList lines);
    void addSelection(const Mesa &mesa);
    void addPlenary();
    void addFates();
    void addSheets();
    void addTasks();

    QStringList voteLacks(const FirstSelection &selection) const;
    QStringList developmentLacks(const FirstSelection &selection) const;
    QStringList finalLacks(const FirstSelection &selection) const;
    /// The ideas of \a ideas of which \a lacks holds, by their codes; empty for none.
    template <typename Lacks>
    QString codesThat(const QList<Id<Idea>> &ideas, Lacks lacks) const
    {
        QStringList codes;
        for (const Id<Idea> &idea : ideas) {
            if (lacks(idea))
                codes << m_source.codes.of(idea);
        }
        return m_source.phrases.locale().createSeparatedList(codes);
    }

    const Source &m_source;
    QList<Paper::Row> m_rows;
};

QList<Paper::Row> PendingList::rows()
{
    for (const Mesa &mesa : m_source.contents.mesas)
        addSelection(mesa);
    addPlenary();
    addFates();
    addSheets();
    addTasks();
    return m_rows;
}

void PendingList::add(const QString &where, QStringList lines)
{
    lines.removeAll(QString());
    if (!lines.isEmpty())
        m_rows.append({{where, lines.join(u'\n')}});
}

void PendingList::addSelection(const Mesa &mesa)
{
    const FirstSelection *selection = m_source.firstSelection(mesa.id());
    if (!selection)
        return;
    const QString title = mesaTitle(m_source.phrases, mesa.fields());
    if (!selection->isShown())
        return add(title,
                   {m_source.phrases.translate("Report", "The first selection is not over yet.")});
    add(title, voteLacks(*selection) + developmentLacks(*selection) + finalLacks(*selection));
}

QStringList PendingList::voteLacks(const FirstSelection &selection) const
{
    const Phrases &phrases = m_source.phrases;
    QStringList lines;
    if (const int uncounted = selection.uncounted(); uncounted > 0)
        lines << phrases.translate("Report", "%n idea(s) were not counted.", nullptr, uncounted);
    if (!selection.tied().isEmpty())
        lines << lineSentence(phrases, selection);
    lines << adviceSentence(phrases, selection);
    if (selection.vote().method == VoteMethod::Agreement && selection.vote().reason.isEmpty())
        lines << phrases.translate("Report", "The reason of the list is missing.");
    return lines;
}

QStringList PendingList::developmentLacks(const FirstSelection &selection) const
{
    const QList<Id<Idea>> entered = selection.entered();
    const QString missing =
        codesThat(entered, [&](const Id<Idea> &idea) { return !m_source.development(idea); });
    const QString onPaper = codesThat(entered, [&](const Id<Idea> &idea) {
        const DevelopmentFields *written = m_source.development(idea);
        return written && written->onPaper;
    });
    QStringList lines;
    if (!onPaper.isEmpty())
        lines << m_source.phrases.translate("Report", "Developed on paper, still to be typed: %1")
                     .arg(onPaper);
    if (!missing.isEmpty())
        lines << m_source.phrases.translate("Report", "Not developed yet: %1").arg(missing);
    return lines;
}

QStringList PendingList::finalLacks(const FirstSelection &selection) const
{
    const Phrases &phrases = m_source.phrases;
    if (!selection.isDecided())
        return {};
    const QString unjudged = codesThat(selection.entered(), [&](const Id<Idea> &idea) {
        const FeasibilityFields *found = m_source.feasibility(idea);
        return !found || found->verdict == Verdict::Unjudged;
    });
    QStringList lines;
    if (!unjudged.isEmpty())
        lines << phrases.translate("Report", "Feasibility not judged yet: %1").arg(unjudged);
    const QString unexplained = codesThat(selection.entered(), [&](const Id<Idea> &idea) {
        const FeasibilityFields *found = m_source.feasibility(idea);
        return found && found->lacksReason();
    });
    if (!unexplained.isEmpty())
        lines << phrases.translate("Report", "The reason of the verdict is missing: %1")
                     .arg(unexplained);
    if (unjudged.isEmpty() && unexplained.isEmpty()
        && !m_source.contents.selection.judgingOver.contains(*selection.vote().mesa))
        lines << phrases.translate("Report", "The evaluation is not over yet.");
    if (!m_source.shortlist(*selection.vote().mesa))
        lines << phrases.translate("Report", "The final selection is not over yet.");
    return lines;
}

void PendingList::addPlenary()
{
    const auto &plenary = m_source.contents.selection.plenary;
    if (plenary && plenary->vote->isOpen())
        add(stageName(m_source.phrases, Stage::Plenary),
            {m_source.phrases.translate("Report", "The plenary is not over yet.")});
}

/// Once something has been settled: before that no idea has a destination.
void PendingList::addFates()
{
    const QList<Fate> fates = m_source.fates();
    if (std::any_of(
            fates.begin(), fates.end(), [](const Fate &fate) { return isFinal(fate.kind); }))
        add(stageName(m_source.phrases, Stage::Ideas),
            fateGaps(m_source.phrases, fates, m_source.codes));
}

void PendingList::addSheets()
{
    const WorkshopFields &workshop = m_source.contents.workshop.fields();
    QStringList unanswered;
    for (const SheetRecord &record : m_source.sheets()) {
        QStringList lines;
        for (const SheetLack &lack : sheetLacks(record, workshop))
            lines << sheetLackSentence(m_source.phrases, lack, workshop);
        add(codeOf(m_source, record), lines);
        if (record.sheet->answer == SheetAnswer::Pending)
            unanswered << codeOf(m_source, record);
    }
    if (!unanswered.isEmpty())
        add(m_source.phrases.translate("Report", "Institutions"),
            {m_source.phrases.translate("Report", "Their answer is missing: %1")
                 .arg(m_source.phrases.locale().createSeparatedList(unanswered))});
}

void PendingList::addTasks()
{
    const QList<Task> &tasks = m_source.contents.tasks;
    const auto incomplete = std::count_if(tasks.begin(), tasks.end(), [](const Task &task) {
        return task->who.isEmpty() || !task->dueDate;
    });
    if (incomplete > 0)
        add(m_source.phrases.translate("Report", "Agreements and next steps"),
            {m_source.phrases.translate("Report",
                                        "%n agreement(s) without who does it or by when.",
                                        nullptr,
                                        int(incomplete))});
}

} // namespace

QList<Paper::Block> pending(const Source &source)
{
    using Kind = Paper::Column::Kind;
    const auto rows = PendingList(source).rows();
    if (rows.isEmpty())
        return {};
    Paper::Table table{source.phrases.translate("Report", "What is still to be completed")};
    table.columns = {{source.phrases.translate("Report", "Where"), Kind::Text, 1, true},
                     {source.phrases.translate("Report", "What is missing"), Kind::Text, 3}};
    table.rows = rows;
    return {Paper::Heading{1, source.phrases.translate("Report", "Still to be completed")}, table};
}

} // namespace Tallerista::Parts
