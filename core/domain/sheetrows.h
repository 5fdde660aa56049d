// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

namespace Tallerista {

/// How a sheet's success is measured.
struct IndicatorFields
{
    Q_DECLARE_TR_FUNCTIONS(Indicator)

public:
    static constexpr int MaxTextLength = 1000;

    /// The numbers are stored: never renumber.
    enum class Kind { Number = 1, Percentage = 2, YesNo = 3, Scale = 4 };

    explicit IndicatorFields(Id<SmartSheet> of)
        : sheet(of)
    {}

    Id<SmartSheet> sheet;
    QString name;
    Kind kind = Kind::Number;
    QString unit;
    QString denominator; ///< of a percentage: of what
    QString baseline;    ///< «¿Cómo está hoy?»; may say that nobody knows yet
    std::optional<QDate> baselineDate;
    QString target; ///< «¿A cuánto se quiere llegar?»
    std::optional<QDate> targetDate;
    int direction = 0;    ///< 1: the number is to rise; -1: to fall; 0: not said
    QString verification; ///< means of verification: «¿Dónde se puede comprobar?»
    QString source;       ///< who keeps the figure
    QString position;     ///< see core/base/orderkey.h

    Result<void> settle();

    friend bool operator==(const IndicatorFields &, const IndicatorFields &) = default;
};

/// «Paso con fecha»: something that can be shown on a day.
struct MilestoneFields
{
    Q_DECLARE_TR_FUNCTIONS(Milestone)

public:
    static constexpr int MaxTextLength = 1000;

    explicit MilestoneFields(Id<SmartSheet> of)
        : sheet(of)
    {}

    Id<SmartSheet> sheet;
    QString activity;
    QString deliverable;
    std::optional<QDate> startDate;
    std::optional<QDate> endDate;
    QString responsible;
    QString verification;
    QString position; ///< see core/base/orderkey.h

    Result<void> settle();

    friend bool operator==(const MilestoneFields &, const MilestoneFields &) = default;
};

/// What could get in the way, and what is done about it.
struct RiskFields
{
    Q_DECLARE_TR_FUNCTIONS(Risk)

public:
    static constexpr int MaxTextLength = 1000;

    explicit RiskFields(Id<SmartSheet> of)
        : sheet(of)
    {}

    Id<SmartSheet> sheet;
    QString text;
    QString mitigation;
    QString position; ///< see core/base/orderkey.h

    Result<void> settle();

    friend bool operator==(const RiskFields &, const RiskFields &) = default;
};

/// Something left to do: who, and until when. Of a sheet, or of the workshop («Lo que sigue»).
struct TaskFields
{
    Q_DECLARE_TR_FUNCTIONS(Task)

public:
    static constexpr int MaxTextLength = 1000;

    std::optional<Id<SmartSheet>> sheet;
    QString what;
    QString who;
    std::optional<QDate> dueDate;
    std::optional<qint64> doneAt; ///< UTC ms

    Result<void> settle();

    friend bool operator==(const TaskFields &, const TaskFields &) = default;
};

} // namespace Tallerista
