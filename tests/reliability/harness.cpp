// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/harness.h"

#include "core/actions/participantactions.h"
#include "core/actions/voteactions.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Tallerista::Testing {

namespace {

template <typename T>
Result<void> outcomeOf(const Result<T> &result)
{
    return result ? Result<void>() : result.error();
}

/// Opens a vote at the table, counts in it or closes it.
Result<void> vote(WorkshopDocument &document, Id<Mesa> mesa, QRandomGenerator &random)
{
    const auto open = document.stores().votes.latest(VotePurpose::FirstSelection, mesa);
    if (!open)
        return open.error();
    if (!open->has_value())
        return outcomeOf(openFirstSelection(document, mesa, {VoteMethod::Hands, 3, 15, 0}));
    const VoteRecord &record = **open;
    if (random.bounded(12) == 0)
        return outcomeOf(record.vote->isOpen() ? closeVote(document, record.vote.id())
                                               : reopenVote(document, record.vote.id()));
    const VoteItem &item = record.items.at(random.bounded(int(record.items.size())));
    return countVotes(document, record.vote.id(), item->idea, random.bounded(16));
}

Result<void> edit(WorkshopDocument &document, const Idea &idea, const QString &text)
{
    const auto changed = idea.with([&](IdeaFields &fields) { fields.text = text; });
    return changed ? outcomeOf(editIdea(document, *changed)) : changed.error();
}

} // namespace

Result<std::unique_ptr<WorkshopDocument>> makeWorkshop(const QString &path, const Clock &clock)
{
    return createWorkshop(
        path, clock, testWriter(), smallTemplate(), {{}, QDate(2026, 11, 24), {}, {}});
}

Result<void> doSomething(WorkshopDocument &document, QRandomGenerator &random)
{
    const auto mesas = document.stores().mesas.all();
    if (!mesas)
        return mesas.error();
    const Id<Mesa> mesa = mesas->at(random.bounded(int(mesas->size()))).id();
    const auto ideas = document.stores().ideas.ofMesa(mesa);
    if (!ideas)
        return ideas.error();
    const QString text = u"Lo que hace falta, dicho por la mesa: %1. "_s.arg(random.generate())
                             .repeated(random.bounded(1, 6));
    const int what = ideas->size() < 3 ? 0 : random.bounded(12);
    const Idea *some = ideas->isEmpty() ? nullptr : &ideas->at(random.bounded(int(ideas->size())));
    switch (what) {
    case 5:
        return outcomeOf(document.undo(Scope::of(mesa)));
    case 6:
        return outcomeOf(document.redo(Scope::of(mesa)));
    case 7:
    case 8:
        return edit(document, *some, text);
    case 9:
    case 10:
        return vote(document, mesa, random);
    case 11:
        return outcomeOf(addParticipant(
            document,
            {text.left(40), u"Institución %1"_s.arg(random.bounded(4)), {}, {}, {}, {}, {}}));
    default:
        return outcomeOf(captureIdea(document, mesa, {{}, text, {}, {}, {}, {}}));
    }
}

Finding examine(const QString &path)
{
    const TestClock clock;
    const auto document = WorkshopDocument::open(path, clock, testWriter());
    if (!document)
        return {};
    const auto structure = (*document)->integrityHolds();
    const auto content = (*document)->fingerprintHolds();
    const bool sound = structure && *structure && content && *content;
    return {sound ? Finding::Sound : Finding::Unsound, savedIn(**document)};
}

QList<Saved> recordedIn(const QString &path)
{
    QList<Saved> steps;
    sqlite3 *handle = nullptr;
    sqlite3_stmt *rows = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    sqlite3_prepare_v2(
        handle, "SELECT sequence, fingerprint FROM history ORDER BY sequence", -1, &rows, nullptr);
    while (sqlite3_step(rows) == SQLITE_ROW)
        steps.append({sqlite3_column_int64(rows, 0),
                      QByteArray(static_cast<const char *>(sqlite3_column_blob(rows, 1)),
                                 sqlite3_column_bytes(rows, 1))});
    sqlite3_finalize(rows);
    sqlite3_close(handle);
    return steps;
}

} // namespace Tallerista::Testing
