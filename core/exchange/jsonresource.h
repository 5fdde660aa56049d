// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace Tallerista {

/// What the file at \a path holds, as a rule a resource (":/…").
Result<QByteArray> jsonIn(const QString &path);

/// The object that \a json holds; an Error says that it is not one.
Result<QJsonObject> jsonObject(const QByteArray &json);

/// The texts listed under \a key; what is not a text becomes an empty one.
QStringList jsonTexts(const QJsonObject &object, QLatin1StringView key);

} // namespace Tallerista
