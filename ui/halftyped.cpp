// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/halftyped.h"

#include "core/base/text.h"
#include "core/domain/idea.h"
#include "core/domain/terms.h"
#include "core/rules/ideacodes.h"
#include "ui/base/settings.h"
#include "ui/base/typeddate.h"
#include "ui/safety/filebanner.h"
#include "ui/stages/stagetable.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qint64 FreshMs = qint64(24) * 3'600'000;
constexpr qsizetype MostShown = 60; ///< of what was half typed

} // namespace

HalfTyped::HalfTyped(const PageContext &context,
                     const Phrases &phrases,
                     SideStore &store,
                     FileBanner &banner,
                     Desk desk)
    : m_context(context)
    , m_phrases(phrases)
    , m_banner(banner)
    , m_desk(std::move(desk))
    , m_drafts(store, [this](int mesa) { return isWritten(mesa); })
{}

void HalfTyped::goBack()
{
    const auto last = m_drafts.lastPlace();
    if (!last)
        return;
    const auto goThere = [this, place = *last] {
        goTo(place);
    };
    if (m_context.document.clock().nowUtcMs() - last->at <= FreshMs)
        return goThere();
    const QDate day = QDateTime::fromMSecsSinceEpoch(last->at).date();
    m_banner.offer(tr("Left half typed on %1: “%2”")
                       .arg(shortDate(day, m_context.settings.languageCode()),
                            shortened(last->text, MostShown)),
                   tr("Go there"),
                   goThere);
}

void HalfTyped::goTo(const DraftKeeper::Place &place)
{
    m_desk.showStage(place.stage);
    if (m_desk.hasTables() && place.mesa != 0 && m_desk.table() != StagePage::AllTables)
        m_desk.showTable(place.mesa);
    bool found = m_drafts.enterLast();
    if (!found && m_desk.hasTables() && place.mesa != 0) {
        m_desk.showTable(place.mesa); // it is typed at one table at a time
        found = m_drafts.enterLast();
    }
    if (found)
        return m_context.toast.show(tr("What you were typing is here again."));
    m_banner.offer(tr("Left half typed, %1: “%2”. It is there again when you come to that field.")
                       .arg(whereTyped(place), shortened(place.text, MostShown)),
                   tr("Look there"),
                   [this, place] { lookFor(place); });
}

/// A row, or a field, that is gone does not ask for its text at every start.
void HalfTyped::lookFor(const DraftKeeper::Place &place)
{
    m_desk.showStage(place.stage);
    if (m_drafts.enterLast())
        return;
    m_banner.offer(tr("The field of “%1” is not on show now. Copied, the text can be pasted "
                      "where it belongs.")
                       .arg(shortened(place.text, MostShown)),
                   tr("Copy the text"),
                   [this, place] {
                       QApplication::clipboard()->setText(place.text);
                       m_drafts.forget(place);
                   });
}

/// What belongs to no table is typed in every copy.
bool HalfTyped::isWritten(int mesa) const
{
    const auto mesas = m_context.document.stores().mesas.all();
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i) {
        if (mesas->at(i)->number == mesa)
            return bool(m_context.document.mayWrite(Scope::of(mesas->at(i).id())));
    }
    return true;
}

/// "First selection, M1-07".
QString HalfTyped::whereTyped(const DraftKeeper::Place &place) const
{
    QStringList parts{stageName(m_phrases, place.stage)};
    const Stores &stores = m_context.document.stores();
    const auto row = RowId::fromBytes(place.subject);
    const auto idea =
        row ? stores.ideas.find(Id<Idea>(*row)) : Result<std::optional<Idea>>(std::nullopt);
    if (idea && *idea) {
        const auto mesa = stores.mesas.find((**idea)->mesa);
        if (mesa && *mesa)
            parts << ideaCode((**mesa)->number, (**idea)->number);
    }
    return parts.join(u", "_s);
}

} // namespace Tallerista
