// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/numberlist.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The first and the last number of \a piece, "7" or "1-14"; in any order.
std::optional<std::pair<int, int>> rangeFrom(const QString &piece)
{
    static const QRegularExpression range(uR"(^([0-9]{1,4})(?:-([0-9]{1,4}))?$)"_s);
    const auto match = range.match(piece);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (first == 0 || last == 0)
        return {};
    return std::minmax(first, last);
}

} // namespace

std::optional<QList<int>> numberListFrom(const QString &typed)
{
    static const QRegularExpression title(uR"(^(?:presentes?|present)(?::|\b))"_s);
    static const QRegularExpression dash(uR"(\s*[-‐‑–—]\s*)"_s);
    static const QRegularExpression gap(uR"(\s*[,;]\s*| (?:y|e|and) |\s+)"_s);
    const QString list = folded(typed).remove(title).replace(dash, u"-"_s).trimmed();
    QList<int> numbers;
    for (const QString &piece : list.split(gap, Qt::SkipEmptyParts)) {
        const auto range = rangeFrom(piece);
        if (!range)
            return {};
        for (int number = range->first; number <= range->second; ++number)
            numbers.append(number);
    }
    if (numbers.isEmpty())
        return {};
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

QString numberListText(const QList<int> &numbers)
{
    QStringList pieces;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        const QString start = QString::number(numbers.at(first));
        pieces.append(first == last ? start : u"%1-%2"_s.arg(start).arg(numbers.at(last)));
        first = last + 1;
    }
    return pieces.join(u' ');
}

} // namespace Tallerista
