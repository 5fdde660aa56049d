// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/workshoptemplate.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Tallerista {

/// The templates that come with the program, in the order in which they are offered.
QStringList templateNames();

/// One of templateNames() in \a language, "es" or "en".
Result<WorkshopTemplate> loadTemplate(const QString &name, const QString &language);

/// A template without name and language out of \a json, the text of a file in resources/templates.
/// Every question, topic, acronym and row has passed its own check; the Error says which one did not.
Result<WorkshopTemplate> templateFromJson(const QByteArray &json);

} // namespace Tallerista
