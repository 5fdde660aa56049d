// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/workshopdocument.h"

#include <QJsonObject>

namespace Tallerista {

/// Fills the sheet that grew out of \a origin with what \a json, a sheet of the sample, says.
Result<void> fillSampleSheet(const QJsonObject &json, Id<Idea> origin, WorkshopDocument &document);

/// Nothing for an empty text.
std::optional<QDate> dateIn(const QJsonValue &text);

} // namespace Tallerista
