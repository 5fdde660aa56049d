// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/typeddate.h"

#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int ShortestMonthName = 3;
constexpr int MonthsPerYear = 12;

/// The number of the month \a word begins, in either language; 0 for none.
int monthNamed(const QString &word)
{
    static constexpr std::array<std::array<QLatin1StringView, 2>, MonthsPerYear> names = {{
        {"enero"_L1, "january"_L1},
        {"febrero"_L1, "february"_L1},
        {"marzo"_L1, "march"_L1},
        {"abril"_L1, "april"_L1},
        {"mayo"_L1, "may"_L1},
        {"junio"_L1, "june"_L1},
        {"julio"_L1, "july"_L1},
        {"agosto"_L1, "august"_L1},
        {"septiembre"_L1, "september"_L1},
        {"octubre"_L1, "october"_L1},
        {"noviembre"_L1, "november"_L1},
        {"diciembre"_L1, "december"_L1},
    }};
    if (word.size() < ShortestMonthName)
        return 0;
    for (int month = 1; month <= MonthsPerYear; ++month) {
        for (const auto &name : names.at(size_t(month - 1))) {
            if (QStringView(word).size() <= name.size() && name.startsWith(word))
                return month;
        }
    }
    return 0;
}

/// Years of two figures belong to this century.
int yearOf(int typed)
{
    return typed < 100 ? 2000 + typed : typed;
}

/// The first \a day of \a month from \a today on; 29 February may be years away.
std::optional<QDate> nextOne(int day, int month, const QDate &today)
{
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return {};
}

std::optional<QDate> dayNamed(const QString &word, const QDate &today)
{
    if (word == "hoy"_L1 || word == "today"_L1)
        return today;
    if (word == "manana"_L1 || word == "tomorrow"_L1)
        return today.addDays(1);
    return {};
}

QLocale localeOf(const QString &language)
{
    return language == "en"_L1 ? QLocale(QLocale::English)
                               : QLocale(QLocale::Spanish, QLocale::ElSalvador);
}

/// The words and numbers of a date, without weekday, "de" and "of".
struct Parts
{
    QList<int> numbers;
    int month = 0; ///< 0: not by name
    bool yearFirst = false;
    bool understood = true;
};

Parts partsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s,./-]+"_s);
    static const QStringList filling{u"de"_s, u"del"_s, u"of"_s};
    Parts parts;
    const auto words = text.split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber) {
            parts.yearFirst = parts.yearFirst || (parts.numbers.isEmpty() && word.size() == 4);
            parts.numbers.append(number);
        } else if (parts.month == 0 && monthNamed(word) > 0) {
            parts.month = monthNamed(word);
        } else if (!filling.contains(word)) {
            parts.understood = false;
        }
    }
    return parts;
}

} // namespace

QString typedForm(const QDate &date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

std::optional<QDate> dateTyped(const QString &typed, const QDate &today)
{
    const QString text = folded(typed);
    if (const auto day = dayNamed(text, today))
        return day;
    auto [numbers, month, yearFirst, understood] = partsOf(text);
    if (yearFirst)
        std::reverse(numbers.begin(), numbers.end());
    if (month > 0 && !numbers.isEmpty())
        numbers.insert(1, month);
    if (!understood || numbers.size() < 2 || numbers.size() > 3)
        return {};
    if (numbers.size() == 2)
        return nextOne(numbers.at(0), numbers.at(1), today);
    const QDate date(yearOf(numbers.at(2)), numbers.at(1), numbers.at(0));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString shortDate(const QDate &date, const QString &language)
{
    return localeOf(language).toString(date, u"d MMM yyyy"_s);
}

QString spokenDate(const QDate &date, const QString &language)
{
    const QString form =
        language == "en"_L1 ? u"dddd d MMMM yyyy"_s : u"dddd d 'de' MMMM 'de' yyyy"_s;
    return localeOf(language).toString(date, form);
}

} // namespace Tallerista
