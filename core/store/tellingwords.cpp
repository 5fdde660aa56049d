// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/tellingwords.h"

#include "core/domain/entity.h"
#include "core/domain/fullname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int FewestDigits = 7; ///< of a telephone; a shorter one may be anything

} // namespace

bool TellingWords::tells(const QString &column,
                         const QString &text,
                         const QStringList &institutions)
{
    if (column == "email"_L1)
        return text.contains(u'@');
    if (column == "phone"_L1)
        return std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); })
               >= FewestDigits;
    return column == "name"_L1 && isFullName(text)
           && std::none_of(
               institutions.begin(), institutions.end(), [&](const QString &institution) {
                   return institution.contains(text, Qt::CaseInsensitive);
               });
}

TellingWords::TellingWords(const QStringList &words)
{
    if (!words.isEmpty())
        m_words = matchingNames(words);
}

QVariant TellingWords::takenOut(Entity entity, const QVariant &value) const
{
    if (entity == Entity::Participant || entity == Entity::Institution
        || value.typeId() != QMetaType::QString)
        return value;
    return takenOut(value.toString());
}

QString TellingWords::takenOut(QString text) const
{
    return m_words ? text.replace(*m_words, ParticipantFields::ErasedName.toString()) : text;
}

} // namespace Tallerista
