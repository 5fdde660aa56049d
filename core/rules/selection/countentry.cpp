// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/countentry.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tallerista {

std::optional<CountEntry> parseCountEntry(const QString &typed)
{
    static const QRegularExpression shape(
        uR"(^(?:[Mm]?[0-9]{1,2}-)?0*([0-9]{1,4})(?:(?: *[=:,;] *| +)([0-9]{1,4})(?:(?: *[,;] *| +)([0-9]{1,4}))?)?$)"_s);
    const auto match = shape.match(cleanedLine(typed));
    const int card = match.captured(1).toInt();
    if (!match.hasMatch() || card == 0)
        return std::nullopt;
    CountEntry entry{card, std::nullopt};
    if (match.hasCaptured(2))
        entry.count = match.captured(2).toInt();
    if (match.hasCaptured(3))
        entry.second = match.captured(3).toInt();
    return entry;
}

} // namespace Tallerista
