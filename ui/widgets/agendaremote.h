// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QString;

namespace Tallerista {

class AgendaTicker;
class Toast;
class WorkshopDocument;

/// The buttons of the agenda without the buttons: does the verb, and after a step to another block
/// says which one runs now and offers to take it back.
class AgendaRemote : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the remote.
    AgendaRemote(WorkshopDocument &document,
                 const AgendaTicker &ticker,
                 Toast &toast,
                 QObject *parent = nullptr);

    /// Starts the agenda, or goes on to the next block.
    void goOn();
    void pauseOrResume();
    void addMinutes(int minutes);

signals:
    void failed(const QString &sentence);

private:
    /// Says what has to be answered first.
    bool mayAct();
    void tellBlock();
    void undo(qint64 step);

    WorkshopDocument &m_document;
    const AgendaTicker &m_ticker;
    Toast &m_toast;
};

} // namespace Tallerista
