// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/copies/verifiedcopy.h"
#include "ui/base/actions.h"

#include <QObject>

#include <functional>

namespace Tallerista {

class BackupFinder;
class Dialogs;
class Safeguard;
class Settings;
class WorkshopDocument;

/// The actions that copy an open workshop to another place, and bring a copy back.
class CopyControl : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Actions &actions;
        Settings &settings;
        Dialogs &dialogs;
        BackupFinder &finder;
    };

    /// All parts and \a window, over which boxes open, must outlive the control.
    CopyControl(const Parts &parts, QWidget *window);

    /// Both must stay until close().
    void open(const WorkshopDocument &document, Safeguard &safeguard);
    void close();

    /// «Copia en otro lugar: 10:42, al día»; empty when none is kept.
    QString state() const;

signals:
    /// state() is another one.
    void changed();

private:
    using Copier = std::function<Result<Copied>(const QString &target)>;

    void on(ActionId id, std::function<void()> act);
    void copyTo(const QString &title, const QString &suggestion, const Copier &copy);
    void copyToStick();
    void copyToSend();
    void toggleMirror();
    std::optional<QString> askForTarget(const QString &suggestion);
    QString besideName(const QString &suffix) const;

    Parts m_parts;
    QWidget *m_window;
    const WorkshopDocument *m_document = nullptr;
    Safeguard *m_safeguard = nullptr;
};

} // namespace Tallerista
