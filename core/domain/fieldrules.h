// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <initializer_list>

namespace Tallerista {

/// How one text field is cleaned and what it may hold.
struct TextRule
{
    QString what; ///< the field's name as a person reads it, capitalised
    QString *text;
    int maxCharacters;
    enum Shape { OneLine, Paragraphs } shape = OneLine;
    enum Need { Optional, Required } need = Optional;
};

/// Cleans every text in place; the first one that is missing or too long is the Error.
Result<void> settleTexts(std::initializer_list<TextRule> rules);

/// An Error naming \a what unless \a least <= \a value <= \a most.
Result<void> requireRange(const QString &what, int value, int least, int most);

} // namespace Tallerista
