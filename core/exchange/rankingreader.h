// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/rankinginput.h"
#include "core/exchange/rankingwords.h"

#include <QJsonArray>

#include <limits>
#include <optional>

namespace Tallerista {

/// Reads value after value; the first that is not as it must be is remembered.
class RankingReader
{
public:
    static constexpr qsizetype MostItems = 500;
    static constexpr qsizetype MostEntries = 5'000; ///< of any list: ballots above all

    bool hasFailed() const { return m_error.has_value(); }
    Error error() const { return *m_error; }
    void fail(const QString &sentence)
    {
        if (!m_error)
            m_error = Error{sentence};
    }

    template <typename Number>
    Number number(const QJsonValue &value, const QString &name)
    {
        const auto most = double(std::numeric_limits<Number>::max());
        const auto least = double(std::numeric_limits<Number>::min());
        const double found = value.toDouble(-0.5);
        if (found >= least && found <= most && double(Number(found)) == found)
            return Number(found);
        fail(RankingFile::tr("“%1” is missing or not a whole number.").arg(name));
        return {};
    }

    std::optional<int> numberOrNone(const QJsonValue &value, const QString &name)
    {
        return value.isNull() ? std::nullopt : std::optional(number<int>(value, name));
    }

    QJsonArray list(const QJsonValue &value, const QString &name, qsizetype most)
    {
        const QJsonArray list = value.toArray();
        if (!value.isArray())
            fail(RankingFile::tr("“%1” is missing or not a list.").arg(name));
        else if (list.size() > most)
            fail(RankingFile::tr("“%1” has more than %2 entries.").arg(name).arg(most));
        return list.size() > most ? QJsonArray() : list;
    }

    template <typename Number>
    QList<Number> numbers(const QJsonValue &value, const QString &name)
    {
        QList<Number> numbers;
        for (const auto &each : list(value, name, MostEntries))
            numbers.append(number<Number>(each, name));
        return numbers;
    }

    template <typename Enum>
    Enum word(const QJsonValue &value, const QString &name)
    {
        const auto found = rankingValue<Enum>(value.toString());
        if (!found)
            fail(RankingFile::tr("“%1” is missing or unknown: “%2”.").arg(name, value.toString()));
        return found.value_or(Enum());
    }

    bool truth(const QJsonValue &value, const QString &name)
    {
        if (!value.isBool())
            fail(RankingFile::tr("“%1” is neither true nor false.").arg(name));
        return value.toBool();
    }

private:
    std::optional<Error> m_error;
};

} // namespace Tallerista
