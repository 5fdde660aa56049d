// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QDate>
#include <QTimeZone>

#include <optional>

namespace Tallerista {

/// The workshop itself: exactly one row in every file.
struct WorkshopFields
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)

public:
    static constexpr int MaxNameLength = 160;
    static constexpr int MaxObjectiveLength = 2000;

    QString name;
    QDate date;
    QString place;
    QString convener; ///< the institution that invites
    QString objective;
    QString zone =
        QStringLiteral("America/El_Salvador"); ///< IANA name, fixed when the file is made
    QString language = QStringLiteral("es");   ///< of the document: "es" or "en"
    QString templateName;     ///< "gobierno", "sociedad-civil", "jovenes", "blanco" or empty
    int computers = 1;        ///< 1 or 2: decides how ideas, votes and sheets are captured
    int agendaStart = 9 * 60; ///< minutes after local midnight
    std::optional<int> agendaEnd = 12 * 60; ///< when the morning must be over, likewise
    int firstCut = 10;
    int finalCut = 5;
    int plenaryCut = 5;
    bool plenary = true;
    std::optional<QDate>
        planStart; ///< window of the plan the actions are for; checks are silent without
    std::optional<QDate> planEnd;
    std::optional<qint64> closedAt; ///< UTC ms; none: the document is a draft

    Result<void> settle();
    QTimeZone timeZone() const { return QTimeZone(zone.toLatin1()); }

    friend bool operator==(const WorkshopFields &, const WorkshopFields &) = default;
};

} // namespace Tallerista
