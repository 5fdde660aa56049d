// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/filename.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr qsizetype Longest = 80;

} // namespace

QString asFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name)
        safe += u"\\/:*?\"<>|"_s.contains(c) || !c.isPrint() ? u'-' : c;
    return safe.left(Longest).trimmed();
}

} // namespace Tallerista
