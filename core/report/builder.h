// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/report/contents.h"
#include "core/report/model.h"

namespace Tallerista {

/// Who the document is for. The public edition names no person: not who took part, who proposed, who
/// led or who answers for a sheet, of whom it has post and office. How to reach a participant stands in
/// neither.
enum class Edition { Public, Internal };

/// The systematisation document of what the workshop holds so far, in the language of \a phrases.
Report buildReport(const WorkshopContents &contents, Edition edition, const Phrases &phrases);

} // namespace Tallerista
