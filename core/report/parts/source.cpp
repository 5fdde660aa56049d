// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/terms.h"
#include "core/report/parts/parts.h"
#include "core/rules/agenda/agendasentences.h"
#include "core/rules/smart/sheetcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

/// The first of \a rows that \a fits, or nothing.
template <typename Rows, typename Fits>
const typename Rows::value_type *firstThat(const Rows &rows, Fits fits)
{
    const auto found = std::find_if(rows.begin(), rows.end(), fits);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

QString Source::longDate(const QDate &date) const
{
    return phrases.locale().toString(
        date, phrases.language() == "es"_L1 ? u"d 'de' MMMM 'de' yyyy"_s : u"MMMM d, yyyy"_s);
}

QString Source::shortDate(const std::optional<QDate> &date) const
{
    return date ? phrases.locale().toString(*date, u"d MMM yyyy"_s) : QString();
}

QString Source::hour(qint64 utcMs) const
{
    return clockText(utcMs, contents.workshop->timeZone());
}

QString Source::mesaTitle(const std::optional<Id<Mesa>> &id) const
{
    const Mesa *mesa = firstThat(contents.mesas, [&](const Mesa &one) { return one.id() == id; });
    return mesa ? Tallerista::mesaTitle(phrases, mesa->fields()) : QString();
}

QString Source::institution(const std::optional<Id<Institution>> &id) const
{
    const Institution *institution =
        firstThat(contents.institutions, [&](const Institution &one) { return one.id() == id; });
    return institution ? institutionTitle(institution->fields()) : QString();
}

QString Source::topic(const std::optional<Id<Topic>> &id) const
{
    const Topic *topic =
        firstThat(contents.topics, [&](const Topic &one) { return one.id() == id; });
    return topic ? topic->fields().name : QString();
}

QString Source::heading(const std::optional<Id<Heading>> &id) const
{
    const Heading *heading =
        firstThat(contents.headings, [&](const Heading &one) { return one.id() == id; });
    return heading ? heading->fields().name : QString();
}

QString Source::person(const std::optional<Id<Participant>> &id) const
{
    if (edition == Edition::Public)
        return {};
    const Participant *person =
        firstThat(contents.participants, [&](const Participant &one) { return one.id() == id; });
    return person && !person->fields().erased ? person->fields().name : QString();
}

const Idea *Source::idea(const Id<Idea> &id) const
{
    return firstThat(contents.ideas, [&](const Idea &one) { return one.id() == id; });
}

const DevelopmentFields *Source::development(const Id<Idea> &idea) const
{
    const Development *found = firstThat(contents.selection.developments,
                                         [&](const Development &one) { return one->idea == idea; });
    return found ? &found->fields() : nullptr;
}

const FeasibilityFields *Source::feasibility(const Id<Idea> &idea) const
{
    const Feasibility *found = firstThat(contents.selection.judged,
                                         [&](const Feasibility &one) { return one->idea == idea; });
    return found ? &found->fields() : nullptr;
}

const FirstSelection *Source::firstSelection(const Id<Mesa> &mesa) const
{
    return firstThat(contents.selection.first,
                     [&](const FirstSelection &one) { return one.vote().mesa == mesa; });
}

std::optional<FirstSelection> Source::finalVote(const Id<Mesa> &mesa) const
{
    const FirstSelection *vote =
        firstThat(contents.selection.finals,
                  [&](const FirstSelection &one) { return one.vote().mesa == mesa; });
    return vote ? std::optional(*vote) : std::nullopt;
}

const ShortlistRecord *Source::shortlist(const Id<Mesa> &mesa) const
{
    return firstThat(contents.selection.shortlists, [&](const ShortlistRecord &one) {
        return one.shortlist->mesa == mesa && one.shortlist->finishedAt;
    });
}

const PlenaryRecord *Source::plenary() const
{
    const auto &plenary = contents.selection.plenary;
    return plenary && !plenary->vote->isOpen() ? &*plenary : nullptr;
}

QString Source::codesOf(const QList<Id<Idea>> &ideas) const
{
    return codes.of(ideas).join(u" + "_s);
}

QList<Fate> Source::fates() const
{
    const SelectionContents &selection = contents.selection;
    const PlenaryRecord *closed = plenary();
    return Tallerista::fates(phrases,
                             {contents.mesas,
                              contents.ideas,
                              selection.first,
                              selection.judged,
                              selection.shortlists,
                              closed,
                              selection.judgingOver,
                              selection.sieves,
                              selection.finals});
}

QList<ProposedAction> Source::actions() const
{
    QList<ProposedAction> actions;
    if (const PlenaryRecord *closed = plenary()) {
        for (const ConsolidationRecord &record : closed->actions) {
            if (record.action->chosen)
                actions.append({record.action->wording, record.origins});
        }
        return actions;
    }
    for (const Mesa &mesa : contents.mesas) {
        const ShortlistRecord *chosen = shortlist(mesa.id());
        for (const Id<Idea> &idea : chosen ? chosen->ideas : QList<Id<Idea>>())
            actions.append({wordingOf(idea), {idea}});
    }
    return actions;
}

QString Source::wordingOf(const Id<Idea> &id) const
{
    for (const SheetRecord &record : contents.sheets) {
        if (record.origins.contains(id) && !record.sheet->name.isEmpty())
            return record.sheet->name;
    }
    const Idea *found = idea(id);
    return found ? found->fields().text : QString();
}

QList<SheetRecord> Source::sheets() const
{
    QList<Id<Idea>> selected;
    for (const ShortlistRecord &record : contents.selection.shortlists)
        selected += record.ideas;
    QList<SheetRecord> current;
    std::copy_if(contents.sheets.begin(),
                 contents.sheets.end(),
                 std::back_inserter(current),
                 [&](const SheetRecord &record) {
                     return !record.sheet->mesa || isOfOneOf(record, selected);
                 });
    return current;
}

} // namespace Tallerista::Parts
