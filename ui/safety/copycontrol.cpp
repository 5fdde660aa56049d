// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/safety/copycontrol.h"

#include "core/document/emergency.h"
#include "core/document/workshopdocument.h"
#include "core/store/copies/copytosend.h"
#include "ui/base/dialogs.h"
#include "ui/base/settings.h"
#include "ui/safety/backupfinder.h"
#include "ui/safety/safeguard.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tallerista {

CopyControl::CopyControl(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    on(ActionId::CopyToStick, [this] { copyToStick(); });
    on(ActionId::MirrorElsewhere, [this] { toggleMirror(); });
    on(ActionId::CopyToSend, [this] { copyToSend(); });
    on(ActionId::FindBackup, [this] {
        m_parts.finder.open(m_document->path(),
                            m_safeguard->shelf(),
                            m_document->clock(),
                            m_parts.settings.languageCode());
    });
}

void CopyControl::on(ActionId id, std::function<void()> act)
{
    connect(m_parts.actions.action(id), &QAction::triggered, this, [this, act = std::move(act)] {
        if (m_document)
            act();
    });
}

void CopyControl::open(const WorkshopDocument &document, Safeguard &safeguard)
{
    m_document = &document;
    m_safeguard = &safeguard;
    Mirror &mirror = safeguard.mirror();
    mirror.setTarget(m_parts.settings.mirrorOf(safeguard.workshop().toBytes()));
    m_parts.actions.action(ActionId::MirrorElsewhere)->setChecked(!mirror.target().isEmpty());
    connect(&mirror, &Mirror::stateChanged, this, &CopyControl::changed);
    emit changed();
}

void CopyControl::close()
{
    m_document = nullptr;
    m_safeguard = nullptr;
}

QString CopyControl::state() const
{
    return m_safeguard && m_safeguard->mirror().state() != Mirror::State::Off
               ? m_safeguard->mirror().sentence()
               : QString();
}

void CopyControl::copyToStick()
{
    copyTo(tr("Copy to a USB stick"), besideName({}), [this](const QString &target) {
        return emergencyCopy(*m_document, target);
    });
}

void CopyControl::copyToSend()
{
    copyTo(tr("Copy to send"),
           besideName(u' ' + tr("(to send)", "end of a file name")),
           [this](const QString &target) {
               return Tallerista::copyToSend(m_document->path(), target, m_document->clock());
           });
}

void CopyControl::copyTo(const QString &title, const QString &suggestion, const Copier &copy)
{
    const auto target = askForTarget(suggestion);
    if (!target)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto copied = copy(*target);
    const auto told = copied ? outcome(*copied) : Result<QString>(copied.error());
    QApplication::restoreOverrideCursor();
    if (told)
        m_parts.dialogs.inform(m_window, title, *told);
    else
        m_parts.dialogs.showProblem(m_window, told.error().message);
}

void CopyControl::toggleMirror()
{
    QAction *action = m_parts.actions.action(ActionId::MirrorElsewhere);
    const QString target =
        action->isChecked() ? askForTarget(besideName({})).value_or(QString()) : QString();
    action->setChecked(!target.isEmpty());
    m_parts.settings.setMirrorOf(m_safeguard->workshop().toBytes(), target);
    m_safeguard->mirror().setTarget(target);
    emit changed();
}

std::optional<QString> CopyControl::askForTarget(const QString &suggestion)
{
    return m_parts.dialogs.askSaveFile(m_window, Dialogs::workshops(), suggestion);
}

/// The name of the workshop's file with \a suffix, in the folder where files were last written.
QString CopyControl::besideName(const QString &suffix) const
{
    const QFileInfo file(m_document->path());
    return file.completeBaseName() + suffix + u".taller"_s;
}

} // namespace Tallerista
