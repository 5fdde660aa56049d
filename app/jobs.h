// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Tallerista {

/// Options of a job by their long names; a switch that was given is there with an empty value.
using JobOptions = QMap<QString, QString>;

/// What each job of the command line does. Returns what to print.
Result<QString> newJob(const QStringList &words, const JobOptions &options);
Result<QString> importJob(const QStringList &words, const JobOptions &options);
Result<QString> exportJob(const QStringList &words, const JobOptions &options);
Result<QString> checkJob(const QStringList &words, const JobOptions &options);
/// An Error unless every text was found, with the same report: the new file is there all the same.
Result<QString> salvageJob(const QStringList &words, const JobOptions &options);
Result<QString> mergeJob(const QStringList &words, const JobOptions &options);
/// The audit file of a vote, computed again; an Error where it says something else.
Result<QString> rankJob(const QStringList &words, const JobOptions &options);
Result<QString> demoJob(const QStringList &words, const JobOptions &options);

} // namespace Tallerista
