// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/sheetvalues.h"

#include "core/base/text.h"
#include "core/document/workshopdocument.h"
#include "ui/base/typeddate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

struct SheetValues
{
    Q_DECLARE_TR_FUNCTIONS(SheetValues)
};

} // namespace

QDate todayOf(const WorkshopDocument &document)
{
    return QDateTime::fromMSecsSinceEpoch(document.clock().nowUtcMs()).date();
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? typedForm(*date) : QString();
}

Result<std::optional<QDate>> dateFrom(const QString &typed, const QDate &today)
{
    if (cleanedLine(typed).isEmpty())
        return std::optional<QDate>();
    auto date = dateTyped(typed, today);
    if (!date)
        return Error{SheetValues::tr("This is no date. Write it like 30/06/2027.")};
    return date;
}

QString moneyText(const std::optional<qint64> &cents, const QLocale &locale)
{
    return cents ? locale.toString(double(*cents) / 100, 'f', 2) : QString();
}

Result<std::optional<qint64>> moneyFrom(const QString &typed)
{
    static const QRegularExpression currency(u"^(us)?\\s*\\$|us\\$$|usd"_s);
    static const QRegularExpression amount(u"^(\\d{1,12})(?:\\.(\\d{1,2}))?$"_s);
    QString text = folded(typed);
    if (text.isEmpty())
        return std::optional<qint64>();
    text.remove(currency).remove(u',').remove(u' ');
    const auto parts = amount.match(text);
    if (!parts.hasMatch())
        return Error{SheetValues::tr("This is no amount. Write it like 12,500 or 12500.50.")};
    return std::optional(parts.captured(1).toLongLong() * 100
                         + parts.captured(2).leftJustified(2, u'0').toLongLong());
}

TypedStep stepFrom(const QString &typed, const QDate &today)
{
    static const QRegularExpression between(u"\\s*[·|;:\\t]\\s*|\\s+[-–—]\\s+"_s);
    static const QRegularExpression dateAndSpace(
        u"^\\s*(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}),?\\s+"_s);
    const auto upTo = [&](const QString &head, qsizetype rest) -> std::optional<TypedStep> {
        const auto date = dateTyped(head, today);
        return date ? std::optional(TypedStep{date, typed.mid(rest)}) : std::nullopt;
    };
    if (const auto found = between.match(typed); found.hasMatch()) {
        if (const auto step = upTo(typed.left(found.capturedStart()), found.capturedEnd()))
            return *step;
    }
    if (const auto found = dateAndSpace.match(typed); found.hasMatch()) {
        QString head = found.captured();
        if (const auto step = upTo(head.remove(u','), found.capturedEnd()))
            return *step;
    }
    return {{}, typed};
}

} // namespace Tallerista
