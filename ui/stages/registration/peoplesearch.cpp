// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/registration/peoplesearch.h"

#include "core/base/text.h"
#include "core/rules/numberlist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(uR"([^\p{L}\p{N}]+)"_s);
    return folded(text).split(gap, Qt::SkipEmptyParts);
}

} // namespace

PeopleSearch::PeopleSearch(const QString &typed)
    : m_numbers(numberListFrom(typed))
    , m_words(wordsOf(typed))
{}

bool PeopleSearch::finds(const Participant &person, const Institution *institution) const
{
    if (m_numbers)
        return m_numbers->contains(person->number);
    QStringList known = wordsOf(person->name);
    if (institution)
        known += wordsOf((*institution)->name) + wordsOf((*institution)->acronym);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return std::any_of(
            known.begin(), known.end(), [&](const QString &of) { return of.startsWith(word); });
    });
}

} // namespace Tallerista
