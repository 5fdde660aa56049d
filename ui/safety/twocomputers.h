// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/mesa.h"
#include "ui/base/actions.h"
#include "ui/safety/carrier.h"

#include <QObject>

#include <functional>

namespace Tallerista {

class Dialogs;
class JoinPanel;
class Safeguard;
class Theme;
class WorkshopDocument;

/// The actions of a workshop on two computers: a table is lent to a copy for the second one, which
/// gets the program as well, and what both wrote is joined.
class TwoComputers : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Theme &theme;
        Actions &actions;
        Dialogs &dialogs;
        JoinPanel &panel;
    };

    /// All parts and \a window, over which boxes open, must outlive the object.
    TwoComputers(const Parts &parts, QWidget *window);

    /// Both must stay until close().
    void open(WorkshopDocument &document, Safeguard &safeguard);
    void close();

private:
    void on(ActionId id, std::function<void()> act);
    struct Luggage;

    void lend();
    /// Whether nothing is half typed at \a mesa, or it may be left so.
    bool isFinishedWith(const Mesa &mesa);
    void prepare(const QString &place, const Mesa &mesa);
    void arrive(const Luggage &luggage, const Result<Carrier::Carried> &carried);
    /// Lends the table and puts its file into the folder, which then gets its name.
    Result<void> handOver(const Luggage &luggage);
    void tell(const Luggage &luggage, const Carrier::Carried &carried);
    void join();
    void joinFile();
    void offerImport(const QString &path, const QString &why);
    void say(const Result<void> &outcome);

    Parts m_parts;
    QWidget *m_window;
    Carrier *m_carrier;
    WorkshopDocument *m_document = nullptr;
    Safeguard *m_safeguard = nullptr;
};

} // namespace Tallerista
