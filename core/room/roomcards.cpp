// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/room/roomcards.h"

namespace Tallerista {

namespace {

QStringList texts(const TimerCard &card)
{
    return {card.title,
            card.phaseWord,
            card.remaining,
            card.instructions,
            card.turn,
            card.until,
            card.next,
            card.hour};
}

QStringList texts(const TablesCard &card)
{
    QStringList all = texts(card.timer);
    for (const MesaCard &mesa : card.mesas)
        all << mesa.title << mesa.phaseWord << mesa.clock << mesa.count << mesa.question;
    return all;
}

QStringList texts(const HowCard &card)
{
    return QStringList{card.title} + card.lines;
}

QStringList texts(const ResultCard &card)
{
    QStringList all{card.title, card.sentence};
    for (const ResultRow &row : card.rows)
        all << row.bandWord << row.code << row.text;
    return all;
}

QStringList texts(const FiveCard &card)
{
    QStringList all{card.title, card.sentence};
    for (const IdeaRow &row : card.rows)
        all << row.code << row.text;
    return all;
}

QStringList texts(const MessageCard &card)
{
    QStringList all{card.title, card.sentence, card.heading};
    for (const MessageRow &row : card.rows)
        all << row.lead << row.text;
    return all;
}

QStringList texts(const TextCard &card)
{
    return {card.title, card.heading, card.text};
}

QStringList texts(const ScheduleCard &card)
{
    QStringList all{card.title};
    for (const ScheduleRow &row : card.rows)
        all << row.word << row.hour << row.text;
    return all;
}

QStringList texts(const IdeasCard &card)
{
    QStringList all{card.title, card.question};
    for (const IdeaRow &row : card.rows)
        all << row.heading << row.news << row.code << row.text << row.joined;
    return all;
}

QStringList texts(const VotingCard &card)
{
    QStringList all{card.title};
    for (const VotingColumn &column : card.columns) {
        all << column.title;
        for (const IdeaRow &row : column.rows)
            all << row.code << row.text;
    }
    return all;
}

QStringList texts(const HourCard &card)
{
    return {card.title, card.hour};
}

} // namespace

QStringList textsOf(const RoomCard &card)
{
    QStringList all = std::visit([](const auto &each) { return texts(each); }, card);
    all.removeAll(QString());
    return all;
}

} // namespace Tallerista
