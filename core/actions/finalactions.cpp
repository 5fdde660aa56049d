// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/finalactions.h"

#include "core/actions/judgingactions.h"
#include "core/actions/onestep.h"
#include "core/actions/selectionreading.h"
#include "core/actions/sheetfilling.h"
#include "core/base/orderkey.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct FinalActions
{
    Q_DECLARE_TR_FUNCTIONS(FinalActions)
};

Result<FinalSelection> decidedSelection(const WorkshopDocument &document, Id<Mesa> mesa)
{
    const auto selection = readFinalSelection(document.stores(), mesa);
    if (!selection)
        return selection.error();
    if (!*selection)
        return Error{FinalActions::tr("The first selection of this table is not decided yet.")};
    return **selection;
}

Error tooMany(const FinalSelection &selection)
{
    return {FinalActions::tr("There are only %n place(s).", nullptr, selection.seats())};
}

Result<void> check(const FinalSelection &selection,
                   const QList<Feasibility> &judged,
                   const QList<Id<Idea>> &ideas)
{
    if (selection.again() && !selection.isDecidedAgain())
        return Error{
            FinalActions::tr("The vote over the feasible ideas is open: close it or withdraw it.")};
    if (ideas.isEmpty() && !selection.isEmptyHanded())
        return Error{FinalActions::tr("Choose at least one idea.")};
    if (ideas.size() > selection.seats())
        return tooMany(selection);
    for (const Feasibility &found : judged) {
        if (ideas.contains(found->idea) && found->lacksReason())
            return Error{
                FinalActions::tr("Say on which conditions the chosen ideas are feasible.")};
    }
    for (const Id<Idea> &idea : ideas) {
        if (!selection.isFeasible(idea))
            return Error{FinalActions::tr("Only ideas found feasible can be chosen.")};
    }
    return {};
}

class SheetMaker
{
public:
    SheetMaker(WorkshopDocument &document, Edit &edit, Id<Mesa> mesa)
        : m_document(document)
        , m_edit(edit)
        , m_mesa(mesa)
    {}

    /// Nothing is done where \a idea has a sheet.
    Result<void> makeFor(const Id<Idea> &idea)
    {
        const auto sheets = m_document.stores().sheets.records();
        if (!sheets)
            return sheets.error();
        const bool has = std::any_of(sheets->begin(), sheets->end(), [&](const SheetRecord &sheet) {
            return sheet.origins.contains(idea);
        });
        return has ? Result<void>() : make(idea);
    }

private:
    Result<void> make(const Id<Idea> &id)
    {
        const auto idea = m_document.stores().ideas.get(id);
        const auto development = m_document.stores().developments.of(id);
        const auto number = m_document.stores().sheets.nextNumber(m_mesa);
        if (!idea)
            return idea.error();
        if (!development)
            return development.error();
        if (!number)
            return number.error();
        SmartSheetFields fields;
        fields.mesa = m_mesa;
        fields.number = *number;
        fields.name = (*idea)->text.left(SmartSheetFields::MaxNameLength);
        fields.topic = (*idea)->topic;
        fields.lead = (*idea)->institution;
        const auto sheet = SmartSheet::create(m_document.newId<SmartSheet>(), fields);
        if (!sheet)
            return sheet.error();
        const auto origin = SheetOrigin::create(m_document.newId<SheetOrigin>(), {sheet->id(), id});
        if (!origin)
            return origin.error();
        m_edit.insert(*sheet);
        m_edit.insert(*origin);
        if (!*development)
            return {};
        return fillSheets(m_document, m_edit, DevelopmentFields(id), (*development)->fields());
    }

    WorkshopDocument &m_document;
    Edit &m_edit;
    Id<Mesa> m_mesa;
};

/// Writes the list of \a fields.mesa with \a ideas in their order, new or over the one before.
Result<void> writeShortlist(WorkshopDocument &document,
                            Edit &edit,
                            const ShortlistFields &fields,
                            const QList<Id<Idea>> &ideas)
{
    const auto before = document.stores().shortlists.ofMesa(fields.mesa);
    const auto entries = document.stores().shortlistIdeas.all();
    if (!before)
        return before.error();
    if (!entries)
        return entries.error();
    const auto id = *before ? (*before)->shortlist.id() : document.newId<Shortlist>();
    const auto shortlist = Shortlist::create(id, fields);
    if (!shortlist)
        return shortlist.error();
    if (*before)
        edit.update(*shortlist);
    else
        edit.insert(*shortlist);
    if (*before && (*before)->ideas == ideas)
        return {};
    for (const ShortlistIdea &entry : *entries) {
        if (entry->shortlist == id)
            edit.remove(entry.id());
    }
    QString position;
    for (const Id<Idea> &idea : ideas) {
        position = orderKeyBetween(position, {});
        const auto entry =
            ShortlistIdea::create(document.newId<ShortlistIdea>(), {id, idea, position});
        if (!entry)
            return entry.error();
        edit.insert(*entry);
    }
    return {};
}

} // namespace

Result<void> chooseIdeas(WorkshopDocument &document, Id<Mesa> mesa, const QList<Id<Idea>> &ideas)
{
    const auto selection = decidedSelection(document, mesa);
    const auto before = document.stores().shortlists.ofMesa(mesa);
    if (!selection)
        return selection.error();
    if (!before)
        return before.error();
    if (ideas.size() > selection->seats())
        return tooMany(*selection);
    ShortlistFields fields = *before ? (*before)->shortlist.fields() : ShortlistFields(mesa);
    fields.ownChoice = !selection->isProposed(ideas);
    const Step step{StepKind::ChooseIdeas, Scope::of(mesa)};
    return document.edit(step, [&](Edit &edit) {
        return writeShortlist(document, edit, fields, selection->inOrder(ideas));
    });
}

Result<void> finishFinalSelection(WorkshopDocument &document,
                                  Id<Mesa> mesa,
                                  const QList<Id<Idea>> &ideas,
                                  const QString &reason)
{
    const auto selection = decidedSelection(document, mesa);
    const auto judged = document.stores().feasibilities.all();
    if (!selection)
        return selection.error();
    if (!judged)
        return judged.error();
    if (auto fine = check(*selection, *judged, ideas); !fine)
        return fine;
    ShortlistFields fields(mesa);
    fields.ownChoice = !selection->isProposed(ideas);
    if (fields.ownChoice && cleanedLine(reason).isEmpty())
        return Error{selection->tied().isEmpty()
                         ? FinalActions::tr("Say why the table chooses these ideas.")
                         : FinalActions::tr("Ideas tie for the last places: mark with Space those "
                                            "that go on, and say why.")};
    fields.reason = reason;
    fields.finishedAt = document.clock().nowUtcMs();
    const auto ordered = selection->inOrder(ideas);
    const Step step{StepKind::FinishFinalSelection, Scope::of(mesa)};
    return document.edit(step, [&](Edit &edit) -> Result<void> {
        if (auto written = writeShortlist(document, edit, fields, ordered); !written)
            return written;
        if (auto ended = endJudging(document, edit, mesa, selection->seats()); !ended)
            return ended;
        SheetMaker sheets(document, edit, mesa);
        for (const Id<Idea> &idea : ordered) {
            if (auto made = sheets.makeFor(idea); !made)
                return made;
        }
        return {};
    });
}

Result<void> reopenFinalSelection(WorkshopDocument &document, Id<Mesa> mesa)
{
    const auto record = document.stores().shortlists.ofMesa(mesa);
    if (!record)
        return record.error();
    if (!*record)
        return {};
    const auto open =
        (*record)->shortlist.with([](ShortlistFields &fields) { fields.finishedAt.reset(); });
    const auto done =
        updateInOneStep(document, {StepKind::ReopenFinalSelection, Scope::of(mesa)}, open);
    return done ? Result<void>() : done.error();
}

} // namespace Tallerista
