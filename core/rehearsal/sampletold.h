// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "core/domain/mesa.h"

#include <QJsonObject>

namespace Tallerista {

/// Which table of the sample the people of \a mesa are, 1 or 2: it has two.
int modelOf(const Mesa &mesa);

/// The entry under \a key of \a sample, the whole of it, that is about the idea with the words
/// \a text; empty where there is none.
QJsonObject toldAbout(const QJsonObject &sample, QLatin1StringView key, const QString &text);

} // namespace Tallerista
