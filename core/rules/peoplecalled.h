// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/participant.h"

#include <QList>
#include <QString>

#include <optional>

namespace Tallerista {

/// Who of \a people wears the badge \a typed, or is called so: whole names before those of which a word
/// begins so, accents and case folded. People who were erased answer to their badge only.
QList<Participant> peopleCalled(const QList<Participant> &people, const QString &typed);

/// Those of \a people who sit at \a mesa, or all where none does.
QList<Participant> nearest(const QList<Participant> &people, const std::optional<Id<Mesa>> &mesa);

/// The only one who is called \a typed, looked for at \a mesa first; the Error asks which of several, or
/// says that there is nobody.
Result<Participant> personCalled(const QList<Participant> &people,
                                 const QString &typed,
                                 const std::optional<Id<Mesa>> &mesa = {});

/// Why \a candidates, not exactly one, do not tell who is meant by \a typed.
Error whoIsMeant(const QList<Participant> &candidates, const QString &typed);

/// \a sentence as the room may read it: of the \a people whom it names with their badge, only the badge.
QString withoutNames(const QString &sentence, const QList<Participant> &people);

} // namespace Tallerista
