// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/fate.h"
#include "core/store/stores.h"

namespace Tallerista {

/// What became of one idea, ready to be told to whom it came from.
struct ToldFate
{
    QString code;
    QString text;
    QString sentence; ///< of a joined idea also what became of the one it was joined to
};

/// What became of every idea, by table and number.
Result<QList<Fate>> readFates(const Stores &stores, const Phrases &phrases);

/// Which ideas are still without a destination, or without a reason; see fateGaps().
Result<QStringList> readFateGaps(const Stores &stores, const Phrases &phrases);

/// «¿Qué pasó con mi idea?»: the fate of every idea of \a person, by code.
Result<QList<ToldFate>>
readFatesOf(const Stores &stores, const Phrases &phrases, const Id<Participant> &person);
/// That of the idea with \a code, as people write it ("m1-7"); nothing where no idea has it.
Result<std::optional<ToldFate>>
readFateOf(const Stores &stores, const Phrases &phrases, const QString &code);

} // namespace Tallerista
