// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/fieldrules.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

/// \a what at the beginning of a sentence.
QString begun(QString what)
{
    if (!what.isEmpty())
        what[0] = what.at(0).toUpper();
    return what;
}

} // namespace

Result<void> settleTexts(std::initializer_list<TextRule> rules)
{
    for (const TextRule &rule : rules) {
        QString &text = *rule.text;
        text = rule.shape == TextRule::OneLine ? cleanedLine(text) : cleanedText(text);
        if (text.isEmpty()) {
            if (rule.need == TextRule::Required)
                return Error{QCoreApplication::translate("FieldRules", "%1 is missing.")
                                 .arg(begun(rule.what))};
            text = u""_s; // never null: a null text would be stored as NULL
        }
        const qsizetype count = characterCount(text);
        if (count > rule.maxCharacters)
            return Error{
                QCoreApplication::translate("FieldRules",
                                            "%1 holds at most %2 characters; this has %3.")
                    .arg(rule.what)
                    .arg(QLocale().toString(rule.maxCharacters), QLocale().toString(count))};
    }
    return {};
}

Result<void> requireRange(const QString &what, int value, int least, int most)
{
    if (value >= least && value <= most)
        return {};
    return Error{QCoreApplication::translate("FieldRules", "%1 must be between %2 and %3.")
                     .arg(what)
                     .arg(least)
                     .arg(most)};
}

} // namespace Tallerista
