// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/twocomputers.h"

#include "core/actions/lendingactions.h"
#include "core/actions/workshopimport.h"
#include "core/base/filename.h"
#include "core/base/text.h"
#include "core/exchange/secondcomputer.h"
#include "core/report/fonts.h"
#include "core/spelling/dictionaryfiles.h"
#include "core/store/copies/target.h"
#include "core/store/copies/verifiedcopy.h"
#include "core/store/lentcopy.h"
#include "ui/base/dialogs.h"
#include "ui/safety/joinpanel.h"
#include "ui/safety/safeguard.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype MostShown = 60; ///< of what was half typed

/// What goes to \a computer beside the workshop, for which \a ofWorkshop bytes stay free.
Result<Carrier::Load> loadFor(SecondComputer computer, const QString &place, qint64 ofWorkshop)
{
    const auto program = programFiles(QCoreApplication::applicationFilePath());
    if (program)
        computer.program = *program;
    const QList<CarriedFile> files = filesFor(computer);
    if (auto room = checkRoom(place, roomFor(files) + ofWorkshop); !room)
        return room.error();
    return Carrier::Load{files, program ? QString() : program.error().message};
}

} // namespace

struct TwoComputers::Luggage
{
    Id<Mesa> mesa;
    QString title;  ///< of the table
    QString folder; ///< its path once everything is in it
    QString file;   ///< the workshop's in it
};

TwoComputers::TwoComputers(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_carrier(new Carrier(parts.theme, window))
{
    on(ActionId::LendTable, [this] { lend(); });
    on(ActionId::JoinComputers, [this] { join(); });
    connect(&parts.panel, &JoinPanel::otherFileRequested, this, &TwoComputers::joinFile);
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
    m_carrier->cancel();
    m_document = nullptr;
    m_safeguard = nullptr;
}

void TwoComputers::lend()
{
    if (m_carrier->isRunning())
        return m_carrier->recall();
    if (auto may = mayLend(*m_document); !may)
        return say(may);
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
    if (!isFinishedWith(mesa))
        return;
    if (const auto place = m_parts.dialogs.askFolder(m_window, tr("Choose the USB stick")))
        prepare(*place, mesa);
}

/// What is half typed there would stay behind, where nobody can go on with it.
bool TwoComputers::isFinishedWith(const Mesa &mesa)
{
    const auto &drafts = m_safeguard->sideStore().drafts();
    const auto draft = std::find_if(drafts.begin(), drafts.end(), [&](const TypedDraft &each) {
        return each.place.mesa == mesa->number;
    });
    if (draft == drafts.end())
        return true;
    const Choice choice{
        tr("At %1 something is half typed: “%2”.")
            .arg(mesa->title(), shortened(draft->text, MostShown)),
        tr("It does not go along to the other computer; it waits here until the table is back."),
        {tr("Finish it first"), tr("Prepare all the same")}};
    return m_parts.dialogs.ask(m_window, choice) == 1;
}

void TwoComputers::prepare(const QString &place, const Mesa &mesa)
{
    const QString name = asFileName(
        tr("%1 (table %2)")
            .arg(QFileInfo(m_document->path()).completeBaseName(), QString::number(mesa->number)));
    const Luggage luggage{
        mesa.id(), mesa->title(), freeFolder(QDir(place).filePath(name)), name + u".taller"_s};
    const SecondComputer computer{luggage.title,
                                  luggage.file,
                                  reportFontSources(),
                                  dictionaryFilesInUse(dictionaryFolders()),
                                  {}};
    const qint64 ofWorkshop = 2 * QFileInfo(m_document->path()).size();
    m_carrier->start(
        tr("Copying the program and the fonts…"),
        partialOf(luggage.folder),
        [computer, place, ofWorkshop] { return loadFor(computer, place, ofWorkshop); },
        [this, luggage](const Result<Carrier::Carried> &carried) { arrive(luggage, carried); });
}

void TwoComputers::arrive(const Luggage &luggage, const Result<Carrier::Carried> &carried)
{
    if (!carried)
        return say(carried.error());
    if (auto handed = handOver(luggage); !handed) {
        QDir(partialOf(luggage.folder)).removeRecursively();
        return say(handed);
    }
    tell(luggage, *carried);
}

Result<void> TwoComputers::handOver(const Luggage &luggage)
{
    const auto lent = lendMesa(*m_document, luggage.mesa);
    if (!lent)
        return lent.error();
    const QString partial = partialOf(luggage.folder);
    const QString target = QDir(partial).filePath(luggage.file);
    const auto copied = verifiedCopy(m_document->path(), target, m_document->clock());
    auto done = copied ? markAsLentCopy(target, luggage.mesa, m_document->clock().nowUtcMs())
                       : Result<void>(copied.error());
    if (done)
        done = moveIntoPlace(partial, luggage.folder);
    if (!done)
        (void)takeBackMesa(*m_document, luggage.mesa); // nobody has it
    return done;
}

void TwoComputers::tell(const Luggage &luggage, const Carrier::Carried &carried)
{
    const QString size = QLocale().formattedDataSize(carried.bytes, 0, QLocale::DataSizeSIFormat);
    const QString folder = QFileInfo(luggage.folder).fileName();
    const QString what =
        carried.remark.isEmpty()
            ? tr("The folder “%1” holds the program, the fonts and the file of the "
                 "workshop: %2, written and checked.")
            : tr("The folder “%1” holds the file of the workshop and the fonts: "
                 "%2, written and checked.");
    const QString next = tr("Take it to the other computer: “%1” in it says how to start. %2 is "
                            "written there from now on.")
                             .arg(guideName(), luggage.title);
    QStringList sentences{what.arg(folder, size), carried.remark, next};
    sentences.removeAll(QString());
    m_parts.dialogs.inform(m_window, tr("The second computer"), sentences.join(u"\n\n"_s));
}

void TwoComputers::join()
{
    if (!m_parts.panel.openChoices(*m_document))
        joinFile();
}

void TwoComputers::joinFile()
{
    const auto path =
        m_parts.dialogs.askOpenFile(m_window, Dialogs::workshops(), Dialogs::stickOrHome());
    if (!path)
        return;
    const auto opened = m_parts.panel.open(*m_document, *path, m_safeguard->shelf());
    if (!opened)
        offerImport(*path, opened.error().message);
}

void TwoComputers::offerImport(const QString &path, const QString &why)
{
    const auto other = readOtherWorkshop(*m_document, path);
    if (!other || (other->people.isEmpty() && other->ideas.isEmpty()))
        return m_parts.dialogs.showProblem(m_window, why);
    const auto chosen = m_parts.dialogs.ask(
        m_window,
        {why,
         QStringList{tr("%n idea(s) with new numbers, at the tables of the same number.",
                        nullptr,
                        other->ideaCount()),
                     tr("%n person(s) with new badges.", nullptr, int(other->people.size()))}
             .join(u' '),
         {tr("Import people and ideas"), tr("Leave it")}});
    if (chosen == 0)
        say(importWorkshop(*m_document, *other));
}

void TwoComputers::say(const Result<void> &outcome)
{
    if (!outcome)
        m_parts.dialogs.showProblem(m_window, outcome.error().message);
}

} // namespace Tallerista
