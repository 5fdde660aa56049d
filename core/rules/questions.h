// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/question.h"
#include "core/domain/stage.h"

#include <QList>

#include <optional>

namespace Tallerista {

/// What a block of the agenda says of itself.
struct BlockWords
{
    std::optional<Stage> stage = {};
    QString title = {};
    QString instructions = {};
};

/// The guiding question that is put to the tables in such a \a stage. The method asks first about what
/// already exists and, with its third question, for ideas; who has fewer asks the last one. \a questions
/// in their order.
std::optional<Id<Question>> questionAt(const QList<Question> &questions,
                                       const std::optional<Stage> &stage);

/// The question that \a block names, in its title or else its instructions: by number («Pregunta 2»,
/// «segunda pregunta», "question 2") or word by word; where it names none, that of its stage. Who names
/// two numbers («preguntas 1 y 2») names the first.
std::optional<Id<Question>> questionOf(const QList<Question> &questions, const BlockWords &block);

} // namespace Tallerista
