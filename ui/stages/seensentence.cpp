// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/seensentence.h"

#include "core/rules/peoplecalled.h"
#include "ui/base/privacy.h"

namespace Tallerista {

QString seenSentence(const PageContext &context, const QString &sentence)
{
    if (!context.privacy.isOn())
        return sentence;
    const auto people = context.document.stores().participants.all();
    return people ? withoutNames(sentence, *people) : QString();
}

} // namespace Tallerista
