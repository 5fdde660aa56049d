// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendaclock.h"

#include <QDateTime>

#include <array>

namespace Tallerista::ReferenceAgenda {

/// 09:00 to 12:00 on 2026-11-24 in Madrid. Blocks by index: 0 registration, 1 welcome,
/// 2 introduction, 3 method, 4 examples, 5 participants, 6 topics, 7 discussion, 8 selection,
/// 9 SMART.
inline constexpr std::array Minutes{15, 5, 20, 20, 20, 5, 15, 10, 40, 30};
inline constexpr std::array LeastMinutes{5, 3, 12, 12, 10, 5, 10, 10, 30, 20};

inline RowId rowId(quint8 kind, quint16 number)
{
    std::array<quint8, RowId::Size> bytes{};
    bytes[0] = kind;
    bytes[RowId::Size - 2] = quint8(number >> 8U);
    bytes[RowId::Size - 1] = quint8(number);
    return RowId(bytes);
}

inline Id<AgendaBlock> blockId(int index)
{
    return Id<AgendaBlock>(rowId('b', quint16(index)));
}

inline Workshop workshop()
{
    WorkshopFields fields;
    fields.name = QStringLiteral("Consultation");
    fields.date = QDate(2026, 11, 24);
    fields.zone = QStringLiteral("Europe/Madrid");
    return *Workshop::create(Id<Workshop>(rowId('w', 1)), fields);
}

inline AgendaBlock block(int index, int minutes, int leastMinutes = 0)
{
    AgendaBlockFields fields;
    fields.title = QStringLiteral("Block %1").arg(index);
    fields.minutes = minutes;
    fields.leastMinutes = leastMinutes;
    return *AgendaBlock::create(blockId(index), fields);
}

inline AgendaBlock startingAt(const AgendaBlock &block, QTime fixedStart)
{
    return *block.with([&](AgendaBlockFields &fields) {
        fields.fixedStart = fixedStart.msecsSinceStartOfDay() / 60'000;
    });
}

inline QList<AgendaBlock> blocks()
{
    QList<AgendaBlock> blocks;
    for (std::size_t i = 0; i < Minutes.size(); ++i)
        blocks.append(block(int(i), Minutes.at(i), LeastMinutes.at(i)));
    return blocks;
}

inline AgendaPlan plan(const QList<AgendaBlock> &agenda = blocks(),
                       const Workshop &day = workshop())
{
    return *planAgenda(day, agenda);
}

/// "09:07", "09:07:30" or "09:07:30.250" of that morning in Madrid (UTC+1), in UTC ms.
inline qint64 at(const char *hour)
{
    const QTime time = QTime::fromString(QLatin1StringView(hour), Qt::ISODateWithMs);
    return QDateTime(QDate(2026, 11, 24), time, QTimeZone::utc()).toMSecsSinceEpoch() - 3'600'000;
}

/// "-12:00", "14:59.001": minutes and seconds, in ms.
inline qint64 ms(const char *minutes)
{
    QString text = QString::fromLatin1(minutes);
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    const QStringList parts = text.split(u':');
    const qint64 value =
        parts.at(0).toLongLong() * 60'000 + qRound64(parts.at(1).toDouble() * 1'000);
    return negative ? -value : value;
}

/// A clock together with what was recorded from it, as the application keeps the two.
class Recorder
{
public:
    explicit Recorder(AgendaPlan plan)
        : m_clock(std::move(plan))
    {}

    const AgendaClock &clock() const { return m_clock; }
    const QList<AgendaEvent> &events() const { return m_events; }

    /// Records what a command returned; false if it refused.
    bool record(const Result<AgendaEventFields> &event)
    {
        if (!event)
            return false;
        const Id<AgendaEvent> id(rowId('e', quint16(m_events.size())));
        m_events.append(*AgendaEvent::create(id, *event));
        m_clock.apply(*event);
        return true;
    }

    /// Takes the last event back, as a clock opened on the remaining rows shows it.
    AgendaEvent undo()
    {
        const AgendaEvent undone = m_events.takeLast();
        m_clock = AgendaClock(m_clock.plan(), m_events);
        return undone;
    }

    bool start(const char *hour) { return record(m_clock.start(at(hour))); }
    bool next(const char *hour) { return record(m_clock.next(at(hour))); }
    bool pause(const char *hour) { return record(m_clock.pause(at(hour))); }
    bool resume(const char *hour) { return record(m_clock.resume(at(hour))); }
    bool add(const char *hour, const char *minutes)
    {
        return record(m_clock.addTime(at(hour), ms(minutes)));
    }

private:
    AgendaClock m_clock;
    QList<AgendaEvent> m_events;
};

/// The reference agenda running as planned until block \a index has just started.
inline Recorder runningIn(int index, const AgendaPlan &agenda = plan())
{
    Recorder recorder(agenda);
    recorder.record(recorder.clock().start(agenda.blocks.first().start));
    for (int i = 1; i <= index; ++i)
        recorder.record(recorder.clock().next(agenda.blocks.at(i).start));
    return recorder;
}

} // namespace Tallerista::ReferenceAgenda
