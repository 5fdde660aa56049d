// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/rules/agenda/agendasnapshot.h"
#include "core/store/stores.h"

namespace Tallerista {

/// How a rehearsal went, in a few sentences: blocks held and those over time, when it would close, what
/// was written.
QStringList
rehearsalSummary(const Phrases &phrases, const Stores &stores, const AgendaSnapshot &agenda);

} // namespace Tallerista
