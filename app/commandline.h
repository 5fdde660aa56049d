// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Tallerista {

/// The jobs that need no window: `tallerista new|import|export|check|salvage|merge|rank|demo …`.
/// Results go to stdout, one sentence about a failure to stderr.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum ExitCode { Success = 0, Failure = 1, Usage = 2 };

    /// Whether \a word, the first argument, names a job rather than a file to open.
    static bool isJob(const QString &word);

    /// Runs the job of \a arguments (the program's name first); returns the exit status.
    static int run(const QStringList &arguments);
};

} // namespace Tallerista
