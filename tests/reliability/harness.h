// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/amounts.h"
#include "tests/support/testworkshop.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace Tallerista::Testing {

/// Failures are what we are after: the log need not tell each.
inline void beQuiet()
{
    QLoggingCategory::setFilterRules(QStringLiteral("tallerista.*=false"));
}

/// What a person was told is safe: the number of the last step and the fingerprint it left.
struct Saved
{
    qint64 sequence = 0;
    QByteArray fingerprint;

    friend bool operator==(const Saved &, const Saved &) = default;
};

inline Saved savedIn(const WorkshopDocument &document)
{
    return {document.lastSequence(), document.fingerprint().toBytes()};
}

/// Makes the workshop on which the verbs of doSomething() are done.
Result<std::unique_ptr<WorkshopDocument>> makeWorkshop(const QString &path, const Clock &clock);

/// One of the verbs of a morning, as \a random has it: ideas, edits, undo, redo, votes, people. Fails
/// where a rule has something against it.
Result<void> doSomething(WorkshopDocument &document, QRandomGenerator &random);

/// What opening a file came to.
struct Finding
{
    enum Kind { Refused, Unsound, Sound };

    Kind kind = Refused;
    Saved saved;
};

/// Opens \a path as the program does, with every check.
Finding examine(const QString &path);

/// The steps that the file records, oldest first, read past our own code.
QList<Saved> recordedIn(const QString &path);

} // namespace Tallerista::Testing
