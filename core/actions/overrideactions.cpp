// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/overrideactions.h"

#include "core/actions/decisionsteps.h"
#include "core/actions/votesteps.h"

#include <QCoreApplication>

namespace Tallerista {

namespace {

struct OverrideActions
{
    Q_DECLARE_TR_FUNCTIONS(OverrideActions)
};

} // namespace

Result<Decision> overrideResult(WorkshopDocument &document, Id<Vote> id, const OverrideDraft &draft)
{
    const auto record = document.stores().votes.record(id);
    if (!record)
        return record.error();
    if (record->vote->isOpen())
        return Error{OverrideActions::tr("Close the vote before its result is set aside.")};
    if (draft.ideas.isEmpty())
        return Error{OverrideActions::tr("Say which idea it is about.")};
    for (const Id<Idea> &idea : draft.ideas) {
        if (auto put = checkPutTo(document, *record, idea); !put)
            return put.error();
    }
    const FirstSelection selection(*record);
    DecisionFields fields =
        decisionOn(document,
                   selection,
                   draft.include ? DecisionFields::Kind::Include : DecisionFields::Kind::Exclude);
    fields.role = draft.role;
    fields.reason = draft.reason;
    return recordDecision(document,
                          StepKind::OverrideResult,
                          selection,
                          {draft.ideas, draft.include ? draft.decidedPlace : std::nullopt},
                          fields);
}

} // namespace Tallerista
