// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/smart/partnernames.h"

#include "core/base/text.h"

#include <QRegularExpression>
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

/// \a said without the words that lead to a name.
QString withoutArticles(QString said)
{
    static const QRegularExpression leading(
        uR"(^(?:(?:con|junto|with|together)\s+)?(?:(?:a|al|el|la|los|las|the)\s+)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression stop(uR"([.;,\s]+$)"_s);
    said = said.trimmed();
    return said.remove(leading).remove(stop);
}

/// As it is known, or empty. With and without its article: «La Casa Tomada» is a name too.
QString knownAs(const QString &said, const QStringList &known)
{
    const QString whole = folded(said);
    const QString bare = folded(withoutArticles(said));
    for (const QString &name : known) {
        if (!name.isEmpty() && (folded(name) == whole || folded(name) == bare))
            return name;
    }
    return {};
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

PartnersSaid partnersSaid(const QString &said, const QStringList &known)
{
    static const QRegularExpression andWord(uR"(\s+(?:y|e|and)\s+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    PartnersSaid found;
    const auto take = [&](const QString &part) {
        const QString name = knownAs(part, known);
        if (name.isEmpty())
            return false;
        if (!found.names.contains(name))
            found.names.append(name);
        return true;
    };
    const QStringList parts = namesTyped(said, known);
    for (const QString &part : parts) {
        if (take(part))
            continue;
        const QStringList smaller = part.split(andWord);
        for (const QString &each : smaller)
            found.saysMore = !take(each) || found.saysMore;
    }
    return found;
}

} // namespace Tallerista
