// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rehearsal/sampletold.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tallerista {

int modelOf(const Mesa &mesa)
{
    return (mesa->number - 1) % 2 + 1;
}

QJsonObject toldAbout(const QJsonObject &sample, QLatin1StringView key, const QString &text)
{
    QHash<int, int> cards; // the last one so far, by table
    for (const auto &value : sample["ideas"_L1].toArray()) {
        const QJsonObject idea = value.toObject();
        const int table = idea["table"_L1].toInt();
        const int card = ++cards[table];
        if (idea["text"_L1].toString() != text)
            continue;
        for (const auto &told : sample[key].toArray()) {
            const QJsonObject entry = told.toObject();
            if (entry["table"_L1].toInt() == table && entry["card"_L1].toInt() == card)
                return entry;
        }
    }
    return {};
}

} // namespace Tallerista
