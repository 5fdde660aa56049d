// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/twocomputers.h"

#include "core/actions/lendingactions.h"
#include "core/domain/terms.h"
#include "core/store/copies/verifiedcopy.h"
#include "core/store/lentcopy.h"
#include "ui/base/dialogs.h"
#include "ui/safety/joinpanel.h"
#include "ui/safety/safeguard.h"

#include <QAction>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

FileKind workshops()
{
    return {TwoComputers::tr("Workshops"), {u"taller"_s}};
}

} // namespace

TwoComputers::TwoComputers(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    on(ActionId::LendTable, [this] { lend(); });
    on(ActionId::JoinComputers, [this] { join(); });
}

void TwoComputers::on(ActionId id, std::function<void()> act)
{
    connect(m_parts.actions.action(id), &QAction::triggered, this, [this, act = std::move(act)] {
        if (m_document)
            act();
    });
}

void TwoComputers::open(WorkshopDocument &document, Safeguard &safeguard)
{
    m_document = &document;
    m_safeguard = &safeguard;
}

void TwoComputers::close()
{
    m_document = nullptr;
    m_safeguard = nullptr;
}

void TwoComputers::lend()
{
    const auto mesas = m_document->stores().mesas.all();
    if (!mesas)
        return say(mesas.error());
    Choice choice{
        tr("Which table is written on the other computer?"),
        tr("Here that table can only be looked at until both are joined. Choosing a table "
           "that was lent brings it back to this computer."),
        {}};
    for (const Mesa &mesa : *mesas)
        choice.verbs << (mesa->lent ? tr("%1 comes back here").arg(mesa->title()) : mesa->title());
    choice.suggested = int(mesas->size()) - 1;
    const auto chosen = m_parts.dialogs.ask(m_window, choice);
    if (!chosen)
        return;
    const Mesa &mesa = mesas->at(*chosen);
    if (mesa->lent) {
        const auto back = takeBackMesa(*m_document, mesa.id());
        return say(back ? Result<void>() : back.error());
    }
    const QString name =
        u"%1 (%2).taller"_s.arg(QFileInfo(m_document->path()).completeBaseName(), mesa->title());
    if (const auto target = m_parts.dialogs.askSaveFile(m_window, workshops(), name))
        say(lendTo(*target, mesa));
}

Result<void> TwoComputers::lendTo(const QString &target, const Mesa &mesa)
{
    const auto lent = lendMesa(*m_document, mesa.id());
    if (!lent)
        return lent.error();
    const auto copied = verifiedCopy(m_document->path(), target, m_document->clock());
    auto marked = copied ? markAsLentCopy(target, mesa.id(), m_document->clock().nowUtcMs())
                         : Result<void>(copied.error());
    if (!marked) {
        (void)takeBackMesa(*m_document, mesa.id()); // nobody has it
        return marked;
    }
    m_parts.dialogs.inform(m_window,
                           tr("The second computer"),
                           tr("The file for the other computer is “%1”. Open it there with "
                              "Tallerista; %2 is written there from now on.")
                               .arg(QFileInfo(target).fileName(), mesa->title()));
    return {};
}

void TwoComputers::join()
{
    if (m_parts.panel.openChoices(*m_document))
        return;
    const auto path = m_parts.dialogs.askOpenFile(m_window, workshops());
    if (path)
        say(m_parts.panel.open(*m_document, *path, m_safeguard->shelf()));
}

void TwoComputers::say(const Result<void> &outcome)
{
    if (!outcome)
        m_parts.dialogs.showProblem(m_window, outcome.error().message);
}

} // namespace Tallerista
