// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/worker.h"
#include "core/domain/heartbeat.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <optional>

namespace Tallerista {

/// Where something is being typed.
struct DraftPlace
{
    QString page;
    int mesa = 0; ///< number of the table; 0: none
    QString field;

    friend bool operator==(const DraftPlace &, const DraftPlace &) = default;
};

/// Text that was typed and is not yet part of the workshop.
struct TypedDraft
{
    DraftPlace place;
    QString text;
    qint64 at; ///< UTC ms
};

/// What a crash would lose although it is in no workshop file: half-typed text, when the agenda
/// was last seen running, and whether the room looks on. One small file in the program's own folder,
/// written by a thread of its own at most a second after a change. One that is damaged or missing starts
/// anew. It belongs to a workshop, wherever its file lies, for half-typed text goes along to where that is
/// saved; but a copy for lent tables has its own, for other people type there.
class SideStore : public QObject
{
    Q_OBJECT

public:
    static constexpr int DelayMs = 1'000;

    /// \a clock must outlive the store. \a lentTables: those that the file is a copy for.
    SideStore(const QString &dataFolder,
              const RowId &workshop,
              const Clock &clock,
              const QSet<RowId> &lentTables = {},
              QObject *parent = nullptr);
    /// Returns after everything is written.
    ~SideStore() override;

    /// Remembers \a text; nothing but white space forgets the place.
    void setDraft(const DraftPlace &place, const QString &text);
    void forgetDraft(const DraftPlace &place) { setDraft(place, {}); }
    /// Forgets every place, at once.
    void forgetDrafts();
    /// Empty where there is none.
    QString draft(const DraftPlace &place) const;
    /// In the order in which they were begun.
    const QList<TypedDraft> &drafts() const { return m_drafts; }

    /// The agenda runs now.
    void beat(const Heartbeat &beat);
    /// The last beat(), which may be one of an earlier session.
    const std::optional<Heartbeat> &lastBeat() const { return m_beat; }

    /// That the room sees the very screen of the work, where a projector hangs on it; at once in the
    /// file.
    void setSeenByRoom(bool seen);
    /// As it was when an earlier session ended without saying otherwise.
    bool isSeenByRoom() const { return m_isSeenByRoom; }

    /// Writes what has changed without waiting for the delay.
    void writeSoon();

signals:
    /// All that was said up to some moment is in the file.
    void written();

private:
    void read();
    QByteArray toJson() const;
    void touch();

    QString m_path;
    const Clock &m_clock;
    QList<TypedDraft> m_drafts;
    std::optional<Heartbeat> m_beat;
    bool m_isSeenByRoom = false;
    QTimer m_delay;
    Worker m_worker;
};

} // namespace Tallerista
