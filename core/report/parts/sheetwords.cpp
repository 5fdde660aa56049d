// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/sheetwords.h"

#include "core/rules/smart/sheetcheck.h"

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

QString codeOf(const Source &source, const SheetRecord &record)
{
    for (const Mesa &mesa : source.contents.mesas) {
        if (mesa.id() == record.sheet->mesa)
            return sheetCode(mesa->number, record.sheet->number);
    }
    return sheetCode(std::nullopt, record.sheet->number);
}

QString titleOf(const Source &source, const SheetRecord &record)
{
    return record.sheet->name.isEmpty() ? source.phrases.translate("Report", "Without a name yet")
                                        : record.sheet->name;
}

QString originOf(const Source &source, const SheetRecord &record)
{
    return record.origins.isEmpty() ? record.sheet->originNote : source.codesOf(record.origins);
}

QString valueText(const IndicatorFields &indicator, const QString &value)
{
    const bool said = value.isEmpty() || indicator.kind == IndicatorFields::Kind::YesNo
                      || saysNoData(value) || value.contains(indicator.unit, Qt::CaseInsensitive);
    return said ? value : value + u' ' + indicator.unit;
}

QString indicatorName(const SheetRecord &record, qsizetype index)
{
    const QString &name = record.indicators.at(index)->name;
    return record.indicators.size() > 1 ? u"%1. %2"_s.arg(QString::number(index + 1), name) : name;
}

QString orMissing(const Phrases &phrases, const QString &text)
{
    return text.isEmpty() ? phrases.translate("Report", "To be completed") : text;
}

QString
periodText(const Source &source, const std::optional<QDate> &start, const std::optional<QDate> &end)
{
    if (start && end)
        return source.shortDate(start) + u" – "_s + source.shortDate(end);
    if (start)
        return source.phrases.translate("Report", "From %1").arg(source.shortDate(start));
    return end ? source.phrases.translate("Report", "Until %1").arg(source.shortDate(end))
               : QString();
}

QString whenText(const Source &source, const TaskFields &task)
{
    QString due = source.shortDate(task.dueDate);
    if (!task.doneAt)
        return due;
    const QString done = source.phrases.translate("Report", "Done");
    return due.isEmpty() ? done : due + u" · "_s + done;
}

QString answerName(const Phrases &phrases, SheetAnswer answer)
{
    switch (answer) {
    case SheetAnswer::Pending:
        return phrases.translate("Report", "No answer yet");
    case SheetAnswer::Accepts:
        return phrases.translate("Report", "Accepts");
    case SheetAnswer::AcceptsWithChanges:
        return phrases.translate("Report", "Accepts with changes");
    case SheetAnswer::DoesNotAccept:
        return phrases.translate("Report", "Does not accept");
    }
    Q_UNREACHABLE();
}

} // namespace Tallerista::Parts
