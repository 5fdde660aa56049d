// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gate/hardening.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <sqlite3.h>

namespace Tallerista {

namespace {

constexpr int InstructionsBetweenLooks = 20'000;

struct Limit
{
    int which;
    int most;
};

constexpr std::array<Limit, 12> Limits{{
    {SQLITE_LIMIT_LENGTH, 32 << 20},
    {SQLITE_LIMIT_SQL_LENGTH, 64 << 10},
    {SQLITE_LIMIT_COLUMN, 64},
    {SQLITE_LIMIT_EXPR_DEPTH, 64},
    {SQLITE_LIMIT_COMPOUND_SELECT, 8},
    {SQLITE_LIMIT_VDBE_OP, 100'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 256},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 4},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
}};

bool isOneOf(const char *name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [name](const char *other) {
        return name && std::strcmp(name, other) == 0;
    });
}

int judge(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_TRANSACTION:
        return SQLITE_OK;
    case SQLITE_PRAGMA:
        if (isOneOf(first, {"user_version"})) // to be read, not set
            return second ? SQLITE_DENY : SQLITE_OK;
        return isOneOf(first, {"integrity_check", "foreign_key_check"}) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION: // the one that our CHECK constraints use
        return isOneOf(second, {"length"}) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

int isOver(void *deadline)
{
    return static_cast<const QDeadlineTimer *>(deadline)->hasExpired() ? 1 : 0;
}

} // namespace

void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const int feature : {SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                              SQLITE_DBCONFIG_ENABLE_TRIGGER,
                              SQLITE_DBCONFIG_ENABLE_VIEW,
                              SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                              SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
                              SQLITE_DBCONFIG_WRITABLE_SCHEMA,
                              SQLITE_DBCONFIG_DQS_DML,
                              SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(handle, feature, 0, nullptr);
    for (const Limit &limit : Limits)
        sqlite3_limit(handle, limit.which, limit.most);
}

void allowOnlyReading(sqlite3 *handle)
{
    sqlite3_set_authorizer(handle, &judge, nullptr);
}

void giveUpAt(sqlite3 *handle, const QDeadlineTimer &deadline)
{
    // SQLite hands the pointer back as it got it; isOver() does not write through it.
    sqlite3_progress_handler(
        handle, InstructionsBetweenLooks, &isOver, const_cast<QDeadlineTimer *>(&deadline));
}

void giveUpEarly(sqlite3 *handle)
{
    sqlite3_progress_handler(
        handle, InstructionsBetweenLooks, [](void *) { return 1; }, nullptr);
}

} // namespace Tallerista
