// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/drafts.h"
#include "core/domain/idea.h"
#include "core/domain/question.h"
#include "core/domain/topic.h"
#include "core/rules/ideaentry.h"

#include <QList>

namespace Tallerista {

/// What the marks of a line can speak of.
struct IdeaNames
{
    QList<Participant> people;
    QList<Topic> topics;
    QList<Institution> institutions;
    QList<Question> questions;         ///< in their order
    std::optional<Id<Mesa>> mesa = {}; ///< whose people are meant before others
};

/// \a entry with names in the place of what was typed. The Error asks who is meant, where that is not
/// clear. A person or a topic that there is not belongs to the text, as it may be an account or a hashtag
/// of a network; an institution that there is not is a new one.
Result<IdeaDraft> meaningOf(const IdeaNames &names, const IdeaEntry &entry);

/// \a idea as a line to edit, from which meaningOf() reads the same again.
QString lineOf(const IdeaNames &names, const Idea &idea);

/// The words of \a text that look like a mark and are none: "#YoLeo, @ana".
QString marksKept(const QString &text);

/// What \a draft says about the idea, in a few words: «Tarjeta 7 · Ana Pérez · Agua», and what looks as if
/// it did and stays in the text.
QString draftWords(const IdeaNames &names, const IdeaDraft &draft);

} // namespace Tallerista
