// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/bullets.h"

#include "core/base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tallerista {

QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(
        uR"(^(?:[•●▪◦‣·∙○■]\s*|[-–—*](?:\s+|$))?(?:[0-9]{1,3}(?:\.-|[.)])(?:\s+|$))?)"_s);
    return cleanedText(line).remove(bullet);
}

} // namespace Tallerista
