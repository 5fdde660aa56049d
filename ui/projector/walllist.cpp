// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/listpages.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

WallList wallList(const HowCard &card)
{
    WallList list{card.title, {}, {}, {}};
    for (const QString &line : card.lines)
        list.rows.append({QString::number(list.rows.size() + 1), line, {}, RoomBand::None});
    return list;
}

WallList wallList(const ResultCard &card)
{
    WallList list{card.title, card.sentence, {}, {}};
    for (const ResultRow &row : card.rows)
        list.rows.append({row.code, row.text, row.bandWord, row.band});
    return list;
}

WallList wallList(const FiveCard &card)
{
    WallList list{card.title, card.sentence, {}, {}};
    for (const IdeaRow &row : card.rows)
        list.rows.append({row.code, row.text, {}, RoomBand::None});
    return list;
}

WallList wallList(const MessageCard &card)
{
    if (card.rows.isEmpty()) // nothing else to say: as large as it fits
        return {card.title, {}, {}, {{{}, card.sentence, {}, RoomBand::None}}};
    WallList list{card.title, card.sentence, card.heading, {}};
    for (const MessageRow &row : card.rows)
        list.rows.append({row.lead, row.text, {}, RoomBand::None});
    return list;
}

WallList wallList(const ScheduleCard &card)
{
    WallList list{card.title, {}, {}, {}};
    for (const ScheduleRow &row : card.rows)
        list.rows.append(
            {row.hour, row.text, row.word, RoomBand::In, row.place == RoomPlace::Over});
    return list;
}

WallList wallList(const IdeasCard &card)
{
    constexpr double large = 50;
    WallList list{card.title, card.question, {}, {}, large};
    for (const IdeaRow &row : card.rows) {
        QStringList words{row.joined, row.news};
        words.removeAll(QString());
        list.rows.append({row.code,
                          row.text,
                          words.join(u" · "_s),
                          row.news.isEmpty() ? RoomBand::None : RoomBand::In,
                          false,
                          row.heading,
                          !row.news.isEmpty()});
    }
    return list;
}

} // namespace Tallerista
