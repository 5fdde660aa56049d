// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace Tallerista {

class WorkshopDocument;

/// Values of a sheet as they are typed, and back.

/// Where the document's clock stands, here.
QDate todayOf(const WorkshopDocument &document);

QString dateText(const std::optional<QDate> &date);
/// None for an empty text, an Error for one that is no date; see dateTyped().
Result<std::optional<QDate>> dateFrom(const QString &typed, const QDate &today);

/// "12,500.00"
QString moneyText(const std::optional<qint64> &cents, const QLocale &locale);
/// Cents, from "12500", "US$ 12,500.50"; none for an empty text.
Result<std::optional<qint64>> moneyFrom(const QString &typed);

/// A step as typed on one line: «30/06/2027 · Publicar el reglamento».
struct TypedStep
{
    std::optional<QDate> date; ///< none: the line does not begin with one
    QString activity;
};
TypedStep stepFrom(const QString &typed, const QDate &today);

} // namespace Tallerista
