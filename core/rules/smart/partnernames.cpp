// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/smart/partnernames.h"

#include "core/base/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// The parts of \a line between commas, those put together again that are one name of \a known.
QStringList namesOfLine(const QString &line, const QSet<QString> &known)
{
    const QStringList parts = line.split(u',');
    QStringList names;
    for (qsizetype from = 0; from < parts.size();) {
        qsizetype count = parts.size() - from;
        while (count > 1 && !known.contains(folded(parts.mid(from, count).join(u','))))
            --count;
        names.append(parts.mid(from, count).join(u','));
        from += count;
    }
    return names;
}

} // namespace

QStringList namesTyped(const QString &typed, const QStringList &known)
{
    QSet<QString> knownFolded;
    for (const QString &name : known)
        knownFolded.insert(folded(name));
    QStringList parts;
    const bool bySemicolon = typed.contains(u';');
    const QStringList lines = QString(typed).replace(u';', u'\n').split(u'\n');
    for (const QString &line : lines)
        parts.append(bySemicolon ? QStringList{line} : namesOfLine(line, knownFolded));
    QStringList names;
    QSet<QString> taken;
    for (const QString &part : std::as_const(parts)) {
        const QString name = cleanedLine(part);
        if (name.isEmpty() || taken.contains(folded(name)))
            continue;
        taken.insert(folded(name));
        names.append(name);
    }
    return names;
}

} // namespace Tallerista
