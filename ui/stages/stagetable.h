// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/phrases.h"
#include "core/domain/stage.h"
#include "ui/stages/stagepage.h"
#include "ui/widgets/stagerail.h"

#include <span>

namespace Tallerista {

/// How full a stage is, for the rail.
struct StageSummary
{
    StageRail::State state = StageRail::State::Empty;
    QString counts = {};       ///< "18·14"
    QString spokenCounts = {}; ///< "18 and 14"
};

/// One stage of the program. A new stage is a folder and a row here: rail, menu, palette and
/// shortcuts read this table.
struct StageRow
{
    Stage stage;
    const char *icon; ///< a name of ui/base/icons.txt
    StagePage *(*makePage)(const PageContext &context, QWidget *parent);
    StageSummary (*summary)(const Stores &stores);
};

/// In the order of the day.
std::span<const StageRow> stageTable();
/// The place of \a stage in it; -1: it has none.
int stageIndex(Stage stage);

} // namespace Tallerista
