// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>

struct sqlite3;

namespace Tallerista {

/// How \a handle meets a file that anybody may have made: nothing in it may run code, reach another
/// file or grow without bound. Reads nothing; comes before every statement.
void harden(sqlite3 *handle);

/// Lets nothing but reading through: no statement of ours or of the file can do anything else.
void allowOnlyReading(sqlite3 *handle);

/// Ends every statement once \a deadline has passed; it must outlive the connection.
void giveUpAt(sqlite3 *handle, const QDeadlineTimer &deadline);

/// Ends the next statement once it has taken as many steps as no workshop needs to be read in.
/// giveUpAt() takes its place.
void giveUpEarly(sqlite3 *handle);

} // namespace Tallerista
