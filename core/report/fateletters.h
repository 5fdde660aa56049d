// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/report/contents.h"
#include "core/report/model.h"

namespace Tallerista {

/// «¿Qué pasó con mi idea?» on paper: a page for each of \a people that has ideas, with what became of
/// each of them, in the language of \a phrases. No blocks where none of them has an idea.
Report fateLetters(const WorkshopContents &contents,
                   const QList<Id<Participant>> &people,
                   const Phrases &phrases);

} // namespace Tallerista
