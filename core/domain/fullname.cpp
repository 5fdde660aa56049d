// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/fullname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

bool isFullName(const QString &name)
{
    return name.contains(u' ')
           && std::none_of(name.begin(), name.end(), [](QChar sign) { return sign.isDigit(); });
}

QRegularExpression matchingNames(QStringList names)
{
    for (QString &name : names)
        name = QRegularExpression::escape(name).replace(u"\\ "_s, u"\\s+"_s);
    std::sort(names.begin(), names.end(), [](const QString &one, const QString &other) {
        return one.size() > other.size();
    });
    return QRegularExpression(
        u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(names.join(u'|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace Tallerista
