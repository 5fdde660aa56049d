// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"
#include "core/rules/plenarysentences.h"
#include "core/rules/selection/decisionsentences.h"
#include "core/rules/selection/resultdetails.h"
#include "core/rules/selection/selectionsentences.h"

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

/// What is stated of one vote, a line for each thing.
class Statement
{
public:
    Statement(const Source &source, const QString &title)
        : m_source(source)
        , m_table{source.phrases.translate("Report", "Record of decisions: %1").arg(title)}
    {
        m_table.columns = {
            {source.phrases.translate("Report", "Matter"), Kind::Text, 0.32, true},
            {source.phrases.translate("Report", "What is on record"), Kind::Text, 1}};
    }

    /// Says nothing where there is nothing to say.
    void add(const QString &what, const QString &statement)
    {
        if (!statement.isEmpty())
            m_table.rows.append({{what, statement}});
    }
    void add(const QString &what, const QStringList &sentences)
    {
        add(what, sentences.join(u'\n'));
    }
    /// How it was held, which was frozen when it opened; \a slips: that were cast, where slips are.
    void addRule(const VoteFields &vote, std::optional<qsizetype> slips, const QStringList &how)
    {
        const Phrases &phrases = m_source.phrases;
        add(phrases.translate("Report", "Method"), methodName(phrases, vote.method));
        if (vote.openedAt)
            add(phrases.translate("Report", "Frozen"),
                phrases.translate("Report", "At %1, when the vote opened.")
                    .arg(m_source.hour(*vote.openedAt)));
        if (vote.closedAt)
            add(phrases.translate("Report", "Closed"),
                phrases.translate("Report", "At %1.").arg(m_source.hour(*vote.closedAt)));
        add(phrases.translate("Report", "Who voted"),
            slips ? slipsSentence(phrases, int(*slips), vote.present)
                  : phrases.translate("Report", "%n person(s)", nullptr, vote.present));
        add(phrases.translate("Report", "How it is decided"), how);
    }

    const Paper::Table &table() const { return m_table; }

private:
    const Source &m_source;
    Paper::Table m_table;
};

/// «Por los votos M1-04 y M1-08 estaban en los lugares 7 a 11.» Of a decision on the present counts.
QStringList
placesOf(const Source &source, const FirstSelection &selection, const DecisionRecord &decided)
{
    const Phrases &phrases = source.phrases;
    QList<std::pair<QString, QStringList>> byPlace;
    for (const DecisionIdea &entry : decided.ideas) {
        const FirstSelection::Row *row = selection.find(entry->idea);
        if (!row || !row->rank)
            continue;
        const QString place = placeWords(phrases, *row->rank);
        if (byPlace.isEmpty() || byPlace.last().first != place)
            byPlace.append({place, {}});
        byPlace.last().second << source.codes.of(entry->idea);
    }
    QStringList sentences;
    for (const auto &[place, codes] : byPlace)
        sentences << phrases.translate("Report", "By the votes: %1, %2.")
                         .arg(phrases.locale().createSeparatedList(codes), place);
    return sentences;
}

QStringList decisionsOf(const Source &source, const FirstSelection &selection)
{
    QStringList lines;
    const QList<DecisionRecord> &decisions = selection.record().decisions;
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        QStringList sentences{decisionSentence(source.phrases, selection, i, source.codes),
                              source.phrases.translate("Report", "Decided at %1.")
                                  .arg(source.hour(decisions.at(i).decision->decidedAt))};
        if (!selection.outcome().staleDecisions.contains(i))
            sentences += placesOf(source, selection, decisions.at(i));
        lines.append(sentences.join(u' '));
    }
    return lines;
}

/// "first selection of %1".
QString voteTitle(const Phrases &phrases, VotePurpose purpose)
{
    switch (purpose) {
    case VotePurpose::Sieve:
        return phrases.translate("Report", "preselection of %1");
    case VotePurpose::Runoff:
        return phrases.translate("Report", "quick vote of %1 over a tie");
    case VotePurpose::FinalSelection:
        return phrases.translate("Report", "vote of %1 over its feasible ideas");
    default:
        return phrases.translate("Report", "first selection of %1");
    }
}

/// What each idea got: of a vote that has no table of its own in the document. Of a preselection, which
/// may be over hundreds, those that it left.
QString countsOf(const Source &source, const FirstSelection &selection)
{
    const bool isSieve = selection.vote().purpose == VotePurpose::Sieve;
    const QList<Id<Idea>> passed = isSieve ? passedBy(selection) : QList<Id<Idea>>();
    QStringList counts;
    int others = 0;
    for (const FirstSelection::Row &row : selection.rows()) {
        if (isSieve && !passed.contains(row.idea))
            ++others;
        else
            counts << u"%1: %2"_s.arg(source.codes.of(row.idea),
                                      gotWords(source.phrases, selection.vote(), row));
    }
    if (others > 0)
        counts << source.phrases.translate("Report", "%n other idea(s): fewer", nullptr, others);
    return counts.join(u" · "_s);
}

Paper::Table statementOf(const Source &source, const FirstSelection &selection)
{
    const Phrases &phrases = source.phrases;
    Statement statement(
        source,
        voteTitle(phrases, selection.vote().purpose).arg(source.mesaTitle(selection.vote().mesa)));
    statement.addRule(selection.vote(),
                      selection.isBySlips() ? std::optional<qsizetype>(selection.slips())
                                            : std::nullopt,
                      howItIsDecided(phrases, selection.vote()));
    if (selection.vote().method != VoteMethod::Agreement)
        statement.add(phrases.translate("Report", "Counted in all"),
                      totalWords(phrases, selection));
    if (selection.vote().purpose != VotePurpose::FirstSelection)
        statement.add(phrases.translate("Report", "Counts"), countsOf(source, selection));
    statement.add(phrases.translate("Report", "Result"), lineSentence(phrases, selection));
    statement.add(phrases.translate("Report", "Joined since"),
                  joinedSentence(phrases, selection, source.codes));
    statement.add(phrases.translate("Report", "Reason"), selection.vote().reason);
    statement.add(phrases.translate("Report", "Decisions"), decisionsOf(source, selection));
    const auto nameOf = [&](Ranking::Item item) {
        return source.codes.of(selection.record().items.at(item)->idea);
    };
    for (const DetailGroup &group : resultDetails(
             phrases, selection.vote().method, selection.input(), selection.outcome(), nameOf))
        statement.add(group.title, group.sentences);
    statement.add(phrases.translate("Report", "Hash"), selection.basis());
    return statement.table();
}

Paper::Table statementOf(const Source &source, const PlenaryRecord &plenary)
{
    const Phrases &phrases = source.phrases;
    const VoteFields &vote = plenary.vote.fields();
    Statement statement(source, phrases.translate("Report", "plenary"));
    statement.addRule(
        vote,
        plenary.isBySlips() ? std::optional(plenary.ballots.size()) : std::nullopt,
        howPlenaryIsDecided(phrases, int(plenary.actions.size()), vote.seats, vote.places));
    statement.add(phrases.translate("Report", "Result"), plenarySentence(phrases, plenary));
    const PlenaryEnd end = plenaryOutcome(plenary).end;
    // What would move the votes says nothing about a list that they did not make.
    if (end != PlenaryEnd::Count && end != PlenaryEnd::TieOpen && end != PlenaryEnd::TieAdmitted
        && end != PlenaryEnd::TieChosen)
        return statement.table();
    const Ranking::Input input = plenaryInput(plenary);
    const Ranking::Outcome outcome = Ranking::compute(input);
    const auto nameOf = [&](Ranking::Item item) {
        return phrases.translate("Report", "action %1").arg(plenary.actions.at(item).number);
    };
    for (const DetailGroup &group : resultDetails(phrases, vote.method, input, outcome, nameOf))
        statement.add(group.title, group.sentences);
    statement.add(phrases.translate("Report", "Hash"), QString::number(outcome.basis, 16));
    return statement.table();
}

/// The closed votes of the tables, each table's from its preselection on.
QList<const FirstSelection *> votesInTheirOrder(const SelectionContents &contents)
{
    QList<const FirstSelection *> votes;
    const auto add = [&](const std::vector<FirstSelection> &all,
                         const std::optional<Id<Mesa>> &mesa) {
        for (const FirstSelection &selection : all) {
            if (selection.vote().mesa == mesa && selection.isShown())
                votes.append(&selection);
        }
    };
    for (const FirstSelection &first : contents.first) {
        for (const auto *all :
             {&contents.sieves, &contents.first, &contents.runoffs, &contents.finals})
            add(*all, first.vote().mesa);
    }
    return votes;
}

} // namespace

QList<Paper::Block> decisionRecord(const Source &source)
{
    QList<Paper::Block> tables;
    for (const FirstSelection *selection : votesInTheirOrder(source.contents.selection))
        tables << statementOf(source, *selection);
    if (const PlenaryRecord *plenary = source.plenary())
        tables << statementOf(source, *plenary);
    if (tables.isEmpty())
        return {};
    return QList<Paper::Block>{
               Paper::Heading{1, source.phrases.translate("Report", "Record of decisions")},
               Paper::Paragraph{source.phrases.translate("Report",
                                                         "How each thing was put to people, what "
                                                         "was counted and what was decided. The "
                                                         "hash stands for the rule and everything "
                                                         "that was counted: whoever has the audit "
                                                         "file can count it again."),
                                Paper::Paragraph::Style::Lead}}
           + tables;
}

} // namespace Tallerista::Parts
