// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/institution.h"
#include "core/domain/participant.h"

#include <QString>

#include <optional>

namespace Tallerista {

/// An idea as it was typed or read from a list: the rows it speaks of are still names.
struct IdeaDraft
{
    std::optional<int> number; ///< of its card; none: the next one
    QString text;
    QString rationale;
    QString topic;       ///< a name or an alias; unknown ones are added
    QString institution; ///< likewise
    QString author;      ///< likewise
    std::optional<Id<Participant>> person =
        {}; ///< who said it, where that is known better than by name
    std::optional<Id<Question>> question = {};
};

/// A person as typed or read from a list.
struct ParticipantDraft
{
    QString name;
    QString institution; ///< a name or an acronym; unknown ones are added
    QString post;
    Sex sex = Sex::Unstated;
    QString email;
    QString phone;
    std::optional<int> mesaNumber;
};

/// An experience as typed.
struct ExperienceDraft
{
    QString text;
    QString institution; ///< as in IdeaDraft
    QString improvement;
    QString supportBy;
    QString teller = {}; ///< who told it: a badge number, a name or its beginning; never added
};

} // namespace Tallerista
