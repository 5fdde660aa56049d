// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/agenda/agendaclock.h"
#include "core/rules/agenda/agendanews.h"

#include <QObject>

#include <optional>

class QTimer;

namespace Tallerista {

/// Says how the agenda stands, once a second or so, and at once when the document changes. It reads
/// the file only then; in between it asks the same AgendaClock again and counts nothing.
class AgendaTicker : public QObject
{
    Q_OBJECT

public:
    /// \a document must outlive the ticker.
    explicit AgendaTicker(const WorkshopDocument &document, QObject *parent = nullptr);

    /// Nothing while the agenda of the file makes no sense; failed() has said why.
    const std::optional<AgendaClock> &agenda() const { return m_agenda; }
    /// The agenda at this instant; nothing as above.
    std::optional<AgendaSnapshot> snapshot() const;
    /// Reads the document anew, as after every change of it.
    void reload();
    /// Looks at the clock now instead of at the next edge.
    void tick();
    /// What happened since the last tick was slept through: it makes no news.
    void passOver() { m_last.reset(); }

    /// Until a person has said how the agenda goes on, it stands still and takes no commands.
    void setHeld(bool held) { m_held = held; }
    bool isHeld() const { return m_held; }

signals:
    /// Before the clock is looked at.
    void aboutToTick();
    void ticked(const Tallerista::AgendaSnapshot &snapshot);
    /// Once for each thing that happened, after ticked().
    void happened(const Tallerista::AgendaNews &news);
    void failed(const Tallerista::Error &error);

private:
    void follow(const Change &change);
    void arm(qint64 now);

    const WorkshopDocument &m_document;
    std::optional<AgendaClock> m_agenda;
    std::optional<AgendaSnapshot> m_last; ///< at the last tick
    bool m_held = false;
    QTimer *m_timer;
};

} // namespace Tallerista
