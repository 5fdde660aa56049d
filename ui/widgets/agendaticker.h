// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"
#include "core/rules/agenda/agendaclock.h"

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

signals:
    void ticked(const Tallerista::AgendaSnapshot &snapshot);
    void failed(const Tallerista::Error &error);

private:
    void follow(const Change &change);
    void arm(qint64 now);

    const WorkshopDocument &m_document;
    std::optional<AgendaClock> m_agenda;
    QTimer *m_timer;
};

} // namespace Tallerista
