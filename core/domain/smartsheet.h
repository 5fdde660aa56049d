// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

namespace Tallerista {

/// Where a sheet stands. The numbers are stored: never renumber.
enum class SheetState { Draft = 0, InReview = 1, Ready = 2, Accepted = 3, NotAccepted = 4 };

/// What the lead institution answered. The numbers are stored: never renumber.
enum class SheetAnswer { Pending = 0, Accepts = 1, AcceptsWithChanges = 2, DoesNotAccept = 3 };

/// «Ficha SMART»: one chosen action, specified so that it can be verified.
struct SmartSheetFields
{
    Q_DECLARE_TR_FUNCTIONS(SmartSheet)

public:
    static constexpr int MaxNameLength = 200;
    static constexpr int MaxTextLength = 10'000;
    static constexpr int MaxLineLength = 300;

    std::optional<Id<Mesa>> mesa; ///< none: written by the whole room or afterwards
    int number = 1;               ///< within its table, never reused
    SheetState state = SheetState::Draft;
    QString originNote; ///< where it has no idea to come from

    // Specific
    QString name;
    std::optional<Id<Topic>> topic;
    bool continuation = false; ///< of a commitment of an earlier plan
    QString previous;          ///< that commitment's plan and number
    QString novelty;           ///< what is new this time
    QString problem;
    QString commitment;
    QString objective;
    QString contribution;
    QString population;
    QString territory;

    // Assignable (OGP: answerable)
    std::optional<Id<Institution>> lead;
    QString contactName;
    QString contactPost;
    QString contactUnit;
    QString contactEmail;
    QString contactPhone;
    SheetAnswer answer = SheetAnswer::Pending;
    std::optional<QDate> answerDate;
    QString answerReason;
    QString answerBy;

    // Relevant: the values of open government it serves and how; none: not ticked
    std::optional<QString> transparency;
    std::optional<QString> participation;
    std::optional<QString> accountability;
    std::optional<QString> innovation;
    QString goals;                   ///< SDG, national plan, programmes
    std::optional<qint64> costCents; ///< US$
    QString costSource;

    // Time-bound
    std::optional<QDate> startDate;
    std::optional<QDate> endDate;

    QString extra;

    Result<void> settle();

    friend bool operator==(const SmartSheetFields &, const SmartSheetFields &) = default;
};

/// An idea that a sheet grew out of.
struct SheetOriginFields
{
    Id<SmartSheet> sheet;
    std::optional<Id<Idea>> idea;

    friend bool operator==(const SheetOriginFields &, const SheetOriginFields &) = default;
};

/// Who supports the lead institution, and how.
struct SheetPartnerFields
{
    Q_DECLARE_TR_FUNCTIONS(SheetPartner)

public:
    static constexpr int MaxRoleLength = 300;

    Id<SmartSheet> sheet;
    Id<Institution> institution;
    bool ofState = true;
    QString role;

    Result<void> settle();

    friend bool operator==(const SheetPartnerFields &, const SheetPartnerFields &) = default;
};

/// "F1-3": sheet 3 of table 1; "F3" where it is of no table.
QString sheetCode(std::optional<int> mesaNumber, int sheetNumber);

} // namespace Tallerista
