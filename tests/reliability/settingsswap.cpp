// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/settingsswap.h"

#include <dlfcn.h>
#include <sqlite3.h>

namespace {

QByteArray from;
QByteArray to;
bool met = false;

} // namespace

namespace Tallerista::Testing {

SettingsSwap::SettingsSwap(const QByteArray &ours, const QByteArray &other)
{
    from = ours;
    to = other;
    met = false;
}

SettingsSwap::~SettingsSwap()
{
    from.clear();
}

bool SettingsSwap::happened() const
{
    return met;
}

} // namespace Tallerista::Testing

// Stands before SQLite's own.
extern "C" int sqlite3_exec(sqlite3 *handle,
                            const char *sql,
                            int (*callback)(void *, int, char **, char **),
                            void *context,
                            char **errmsg)
{
    static const auto next =
        reinterpret_cast<decltype(&sqlite3_exec)>(dlsym(RTLD_NEXT, "sqlite3_exec"));
    QByteArray text(sql);
    if (!from.isEmpty() && text.contains(from)) {
        text.replace(from, to);
        met = true;
    }
    return next(handle, text.constData(), callback, context, errmsg);
}
