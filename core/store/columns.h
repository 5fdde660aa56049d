// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/columns/agenda.h"
#include "core/store/columns/ideas.h"
#include "core/store/columns/preparation.h"
#include "core/store/columns/selection.h"
#include "core/store/columns/sheets.h"
