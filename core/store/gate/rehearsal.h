// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/gate/verdict.h"

namespace Tallerista {

class GateConnection;

/// A copy of a workshop in a folder of its own, on which to try what may ruin the file.
struct TrialCopy
{
    std::unique_ptr<QTemporaryDir> folder;
    QString path;

    /// Of \a file, called \a name, and of \a journal unless that is empty. Nothing without room.
    static std::optional<TrialCopy>
    make(const GateConnection &file, const QString &name, const QString &journal);
};

/// What becomes of a file beside which a journal lies, tried on copies.
struct Rehearsal
{
    enum class Outcome {
        TakenBack,     ///< the interrupted step was taken back and the rest is sound
        NotItsJournal, ///< only without the journal is the file sound
        Neither,
    };
    Outcome outcome = Outcome::Neither;
    Refusal refusal = Refusal::None; ///< why it is neither
    TrialCopy sound;                 ///< the copy as the file will be
    int version = 0;                 ///< of that copy

    static Rehearsal of(const GateConnection &file, const QString &name, const QString &journal);
};

} // namespace Tallerista
