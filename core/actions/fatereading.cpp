// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/fatereading.h"

#include "core/actions/plenaryreading.h"
#include "core/actions/selectionreading.h"
#include "core/rules/fate.h"

#include <algorithm>

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

Result<QList<Fate>> readFates(const Stores &stores,
                              const Phrases &phrases,
                              const QList<Mesa> &mesas,
                              const QList<Idea> &ideas)
{
    const auto judged = stores.feasibilities.all();
    const auto plenary = readPlenary(stores);
    if (const auto failure = firstFailure(judged, plenary))
        return *failure;
    std::vector<FirstSelection> selections;
    QList<ShortlistRecord> shortlists;
    for (const Mesa &mesa : mesas) {
        const auto selection = readFirstSelection(stores, mesa.id());
        const auto shortlist = stores.shortlists.ofMesa(mesa.id());
        if (const auto failure = firstFailure(selection, shortlist))
            return *failure;
        if (*selection)
            selections.push_back(**selection);
        if (*shortlist)
            shortlists.append(**shortlist);
    }
    const QList<ConsolidationRecord> actions =
        *plenary ? (**plenary).actions : QList<ConsolidationRecord>();
    const bool closed = *plenary && !(**plenary).vote->isOpen();
    return fates(phrases, {mesas, ideas, selections, *judged, shortlists, actions, closed});
}

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

Result<QList<ToldFate>>
readFatesOf(const Stores &stores, const Phrases &phrases, const Id<Participant> &person)
{
    const auto mesas = stores.mesas.all();
    const auto ideas = stores.ideas.all();
    if (const auto failure = firstFailure(mesas, ideas))
        return *failure;
    const auto all = readFates(stores, phrases, *mesas, *ideas);
    if (!all)
        return all.error();
    const IdeaCodes codes(*mesas, *ideas);
    QList<ToldFate> told;
    for (const Idea &idea : *ideas) {
        const Fate *fate = fateOf(*all, idea.id());
        if (idea->author == person && fate)
            told.append(
                {codes.of(idea.id()), idea->text, toldWithHeir(phrases, *all, *fate, codes)});
    }
    return told;
}

} // namespace Tallerista
