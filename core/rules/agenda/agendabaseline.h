// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QString>

namespace Tallerista {

struct AgendaPlan;

/// Where a block stood on paper when the agenda started. UTC ms.
struct BaselineBlock
{
    qint64 start = 0;
    qint64 durationMs = 0;

    qint64 end() const { return start + durationMs; }

    friend bool operator==(const BaselineBlock &, const BaselineBlock &) = default;
};

/// The plan that everybody has in their hands: it stays while minutes are recovered. By block.
using AgendaBaseline = QHash<RowId, BaselineBlock>;

/// As the event of the start keeps it.
QString baselineText(const AgendaPlan &plan);
/// Without what makes no sense in \a text.
AgendaBaseline readBaseline(const QString &text);

} // namespace Tallerista
