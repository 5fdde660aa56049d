// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/participantcells.h"

#include "core/base/text.h"
#include "core/domain/mesa.h"
#include "core/exchange/bullets.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Tallerista {

CellShape shapeOf(const QString &cell)
{
    static const QRegularExpression number(uR"(^\d{1,4}$)"_s);
    static const QRegularExpression email(uR"(^\S+@\S+\.\S+$)"_s);
    static const QRegularExpression phone(uR"(^\+?[\d\s().\-/]{7,}$)"_s);
    static const QRegularExpression mesa(uR"(^(mesa|table|m) ?-?\d{1,2}$)"_s);
    const QString line = cleanedLine(cell);
    if (number.match(line).hasMatch() || withoutBullet(line).isEmpty())
        return CellShape::Number;
    if (email.match(line).hasMatch())
        return CellShape::Email;
    if (phone.match(line).hasMatch())
        return CellShape::Phone;
    if (sexFrom(line, false) != Sex::Unstated || folded(line) == "h"_L1)
        return CellShape::SexWord;
    return mesa.match(folded(line)).hasMatch() ? CellShape::MesaNumber : CellShape::Text;
}

Sex sexFrom(const QString &cell, bool letterMIsWoman)
{
    static const QStringList woman = {
        u"f"_s, u"fem"_s, u"femenino"_s, u"femenina"_s, u"female"_s, u"mujer"_s, u"woman"_s};
    static const QStringList man = {
        u"h"_s, u"masc"_s, u"masculino"_s, u"male"_s, u"hombre"_s, u"man"_s};
    static const QStringList other = {u"x"_s, u"otro"_s, u"otra"_s, u"otre"_s, u"other"_s};
    QString word = folded(cell);
    if (word.endsWith(u'.'))
        word.chop(1);
    if (word == "m"_L1)
        return letterMIsWoman ? Sex::Woman : Sex::Man;
    if (woman.contains(word))
        return Sex::Woman;
    if (man.contains(word))
        return Sex::Man;
    return other.contains(word) ? Sex::Other : Sex::Unstated;
}

std::optional<int> mesaNumberFrom(const QString &cell)
{
    static const QRegularExpression mesa(uR"(^(?:mesa|table|m)?[ \-]?(?:no\.? ?)?(\d{1,4})$)"_s);
    const int number = mesa.match(folded(cell)).captured(1).toInt();
    return number >= 1 && number <= MesaFields::MaxNumber ? std::optional(number) : std::nullopt;
}

NameAndRest dividedLine(const QString &line)
{
    static const QList<QRegularExpression> separators = {
        QRegularExpression(uR"(\t)"_s),
        QRegularExpression(uR"(;)"_s),
        QRegularExpression(uR"(\s[-–—]\s)"_s),
        QRegularExpression(uR"(,)"_s),
    };
    const QString text = withoutBullet(line);
    for (const QRegularExpression &separator : separators) {
        if (const auto match = separator.match(text); match.hasMatch())
            return {cleanedLine(text.first(match.capturedStart())),
                    cleanedLine(text.sliced(match.capturedEnd()))};
    }
    return {cleanedLine(text), {}};
}

} // namespace Tallerista
