// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/hourtext.h"

#include "core/base/timeunits.h"

#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int HalfDay = 12;

} // namespace

std::optional<int> hourTyped(const QString &text)
{
    static const QRegularExpression shape(
        uR"(^\s*(\d{1,2}?)\s*(?:[:.h]\s*)?(\d{2})?\s*h?\s*(?:([ap])\.?\s*m\.?)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (const QString half = match.captured(3).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > HalfDay)
            return std::nullopt;
        hour = hour % HalfDay + (half == "p"_L1 ? HalfDay : 0);
    }
    if (!QTime::isValid(hour, minute, 0))
        return std::nullopt;
    return hour * MinutesPerHour + minute;
}

QString hourText(int minutes)
{
    return QTime(0, 0).addSecs(minutes * MinutesPerHour).toString(u"HH:mm"_s);
}

} // namespace Tallerista
