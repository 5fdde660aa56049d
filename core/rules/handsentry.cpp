// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/handsentry.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tallerista {

std::optional<HandsEntry> parseHandsEntry(const QString &typed)
{
    static const QRegularExpression shape(uR"(^[0-9]{1,4}(?:[ =:,;]+[0-9]{1,4})*$)"_s);
    static const QRegularExpression between(u"[ =:,;]+"_s);
    const QString line = cleanedLine(typed);
    if (!shape.match(line).hasMatch())
        return std::nullopt;
    HandsEntry entry;
    const QStringList numbers = line.split(between);
    entry.action = numbers.first().toInt();
    if (entry.action == 0)
        return std::nullopt;
    for (const QString &number : numbers.mid(1))
        entry.hands.append(number.toInt());
    return entry;
}

} // namespace Tallerista
