// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/orderkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr QLatin1StringView
    Digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

int digitAt(const QString &key, qsizetype i)
{
    return i < key.size() ? std::max(0, int(Digits.indexOf(key.at(i)))) : 0;
}

} // namespace

QString orderKeyBetween(const QString &before, const QString &after)
{
    QString key;
    bool belowAfter = after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        // Neighbours that do not stand in order: behind the first of them.
        belowAfter = belowAfter || i >= std::max(before.size(), after.size());
        const int low = digitAt(before, i);
        const int high = belowAfter ? int(Digits.size()) : digitAt(after, i);
        if (high - low > 1) {
            // At the end of a list the next digit is enough; in the middle, halve the gap.
            const bool appending = after.isEmpty() && i < before.size();
            return key + Digits.at(appending ? low + 1 : (low + high) / 2);
        }
        key += Digits.at(low);
        belowAfter = belowAfter || high > low;
    }
}

} // namespace Tallerista
