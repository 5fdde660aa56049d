// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/fatereading.h"

#include "core/actions/plenaryreading.h"
#include "core/actions/selectionreading.h"
#include "core/rules/fatecounts.h"
#include "core/rules/ideacodes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The first failure among \a results, if one failed.
template <typename... Results>
std::optional<Error> firstFailure(const Results &...results)
{
    std::optional<Error> failure;
    const auto check = [&failure](const auto &result) {
        if (!result && !failure)
            failure = result.error();
    };
    (check(results), ...);
    return failure;
}

/// What each table has settled.
struct TableFacts
{
    std::vector<FirstSelection> selections;
    std::vector<FirstSelection> sieves;
    std::vector<FirstSelection> finals;
    QList<ShortlistRecord> shortlists;
    QList<Id<Mesa>> judgingOver;

    Result<void> add(const Stores &stores, const Id<Mesa> &mesa)
    {
        const auto selection = readFirstSelection(stores, mesa);
        const auto sieve = readSieve(stores, mesa);
        const auto final = readFinalVote(stores, mesa);
        const auto shortlist = stores.shortlists.ofMesa(mesa);
        const auto isOver = isJudgingOver(stores, mesa);
        if (const auto failure = firstFailure(selection, sieve, final, shortlist, isOver))
            return *failure;
        if (*selection)
            selections.push_back(**selection);
        if (*sieve)
            sieves.push_back(**sieve);
        if (*final)
            finals.push_back(**final);
        if (*shortlist)
            shortlists.append(**shortlist);
        if (*isOver)
            judgingOver.append(mesa);
        return {};
    }
};

const Fate *fateOf(const QList<Fate> &all, const Id<Idea> &idea)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Fate &fate) { return fate.idea == idea; });
    return found == all.end() ? nullptr : &*found;
}

/// \a fate, and behind it that of what it was joined to, and so on.
QString toldWithHeir(const Phrases &phrases,
                     const QList<Fate> &all,
                     const Fate &fate,
                     const IdeaCodes &codes)
{
    QStringList sentences;
    const Fate *next = &fate;
    for (qsizetype hops = 0; next && hops <= all.size(); ++hops) {
        sentences.append(fateSentence(phrases, *next, codes));
        next = next->into ? fateOf(all, *next->into) : nullptr;
    }
    return sentences.join(u' ');
}

} // namespace

Result<QList<Fate>> readFates(const Stores &stores, const Phrases &phrases)
{
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    const auto judged = stores.feasibilities.all();
    const auto plenary = readPlenary(stores);
    if (const auto failure = firstFailure(mesas, ideas, judged, plenary))
        return *failure;
    TableFacts tables;
    for (const Mesa &mesa : *mesas) {
        if (auto read = tables.add(stores, mesa.id()); !read)
            return read.error();
    }
    const bool closed = *plenary && !(**plenary).vote->isOpen();
    return fates(phrases,
                 {*mesas,
                  *ideas,
                  tables.selections,
                  *judged,
                  tables.shortlists,
                  closed ? &**plenary : nullptr,
                  tables.judgingOver,
                  tables.sieves,
                  tables.finals});
}

Result<QStringList> readFateGaps(const Stores &stores, const Phrases &phrases)
{
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    if (const auto failure = firstFailure(mesas, ideas))
        return *failure;
    const auto all = readFates(stores, phrases);
    return all ? Result<QStringList>(fateGaps(phrases, *all, IdeaCodes(*mesas, *ideas)))
               : all.error();
}

namespace {

/// Of the ideas that \a isAsked says, by table and number.
template <typename IsAsked>
Result<QList<ToldFate>>
toldFates(const Stores &stores, const Phrases &phrases, const IsAsked &isAsked)
{
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    if (const auto failure = firstFailure(mesas, ideas))
        return *failure;
    const auto all = readFates(stores, phrases);
    if (!all)
        return all.error();
    const IdeaCodes codes(*mesas, *ideas);
    QList<ToldFate> told;
    for (const Idea &idea : *ideas) {
        const Fate *fate = fateOf(*all, idea.id());
        const QString code = codes.of(idea.id());
        if (fate && isAsked(idea, code))
            told.append({code, idea->text, toldWithHeir(phrases, *all, *fate, codes)});
    }
    return told;
}

/// "M1-07" of "m1-7"; the rest as it is.
QString codeAsWritten(const QString &typed)
{
    static const QRegularExpression shape(u"^m?0*([0-9]{1,2}) ?- ?0*([0-9]{1,4})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed.trimmed());
    return match.hasMatch() ? ideaCode(match.captured(1).toInt(), match.captured(2).toInt())
                            : typed.trimmed();
}

} // namespace

Result<QList<ToldFate>>
readFatesOf(const Stores &stores, const Phrases &phrases, const Id<Participant> &person)
{
    return toldFates(
        stores, phrases, [&](const Idea &idea, const QString &) { return idea->author == person; });
}

Result<std::optional<ToldFate>>
readFateOf(const Stores &stores, const Phrases &phrases, const QString &code)
{
    const QString asked = codeAsWritten(code);
    const auto told = toldFates(
        stores, phrases, [&](const Idea &, const QString &found) { return found == asked; });
    if (!told)
        return told.error();
    return told->isEmpty() ? std::nullopt : std::optional(told->first());
}

} // namespace Tallerista
