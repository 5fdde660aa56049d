// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/twinactions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

bool isOf(const NotTwin &pair, const Id<Idea> &one, const Id<Idea> &other)
{
    return (pair->one == one && pair->other == other) || (pair->one == other && pair->other == one);
}

Result<QString> codeOf(const Stores &stores, const Idea &idea)
{
    const auto mesa = stores.mesas.get(idea->mesa);
    return mesa ? Result<QString>(ideaCode((*mesa)->number, idea->number)) : mesa.error();
}

/// Whether somebody said it already.
Result<bool> isSaid(const Stores &stores, const Id<Idea> &one, const Id<Idea> &other)
{
    const auto pairs = stores.notTwins.all();
    if (!pairs)
        return pairs.error();
    return std::any_of(
        pairs->begin(), pairs->end(), [&](const NotTwin &pair) { return isOf(pair, one, other); });
}

Result<Step> stepFor(const Stores &stores, const Idea &one, const Idea &other)
{
    const auto first = codeOf(stores, one);
    const auto second = codeOf(stores, other);
    if (!first || !second)
        return first ? second.error() : first.error();
    const Scope scope = one->mesa == other->mesa ? Scope::of(one->mesa) : Scope::workshop();
    return Step{StepKind::NotTwins, scope, u"%1 · %2"_s.arg(*first, *second)};
}

} // namespace

Result<void> markNotTwins(WorkshopDocument &document, Id<Idea> one, Id<Idea> other)
{
    const Stores &stores = document.stores();
    if (one == other)
        return Error{QCoreApplication::translate("TwinActions", "Choose two different ideas.")};
    const auto first = stores.ideas.get(one);
    const auto second = stores.ideas.get(other);
    if (!first || !second)
        return first ? second.error() : first.error();
    const auto said = isSaid(stores, one, other);
    if (!said)
        return said.error();
    if (*said)
        return {};
    const auto step = stepFor(stores, *first, *second);
    if (!step)
        return step.error();
    return document.edit(*step, [&](Edit &edit) -> Result<void> {
        const auto pair = NotTwin::create(document.newId<NotTwin>(), {one, other});
        if (!pair)
            return pair.error();
        edit.insert(*pair);
        return {};
    });
}

Result<void> dropNotTwins(const WorkshopDocument &document, Edit &edit, Id<Idea> idea)
{
    const auto pairs = document.stores().notTwins.all();
    if (!pairs)
        return pairs.error();
    for (const NotTwin &pair : *pairs) {
        if (pair->one == idea || pair->other == idea)
            edit.remove(pair.id());
    }
    return {};
}

Result<void>
handDownNotTwins(const WorkshopDocument &document, Edit &edit, Id<Idea> idea, Id<Idea> heir)
{
    const auto pairs = document.stores().notTwins.all();
    if (!pairs)
        return pairs.error();
    for (const NotTwin &pair : *pairs) {
        const auto changed = pair.with([&](NotTwinFields &fields) {
            if (fields.one == idea)
                fields.one = heir;
            if (fields.other == idea)
                fields.other = heir;
        });
        if (!changed)
            return changed.error();
        edit.update(*changed);
    }
    return {};
}

Result<QList<TwinPair>> readTwins(const Stores &stores)
{
    const auto workshop = stores.workshop.get();
    const auto ideas = stores.ideas.all();
    const auto answered = stores.notTwins.all();
    if (!workshop)
        return workshop.error();
    if (!ideas || !answered)
        return ideas ? answered.error() : ideas.error();
    TwinPairs pairs((*workshop)->language);
    pairs.follow(*ideas, *answered);
    return pairs.ranked();
}

Result<TwinCounts> countOpenTwins(const Stores &stores)
{
    const auto pairs = readTwins(stores);
    const auto ideas = stores.ideas.all();
    if (!pairs)
        return pairs.error();
    return ideas ? Result<TwinCounts>(countTwins(*pairs, *ideas)) : ideas.error();
}

} // namespace Tallerista
