// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selection/tiesentences.h"

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Criterion;
using Ranking::TieStep;

namespace {

QString namesIn(const Phrases &phrases,
                const TieStep::Part &part,
                const std::function<QString(Ranking::Item)> &nameOf)
{
    QStringList names;
    for (const Ranking::Item item : part.items)
        names.append(nameOf(item));
    return phrases.locale().createSeparatedList(names);
}

} // namespace

QString measureWords(const Phrases &phrases, const Ranking::Measure &measure)
{
    switch (measure.criterion) {
    case Criterion::Score:
        return phrases.translate("Ties", "Points");
    case Criterion::Supporters:
        return phrases.translate("Ties", "People who chose it");
    case Criterion::Importance:
        return phrases.translate("Ties", "Importance alone");
    case Criterion::Strong:
        return phrases.translate("Ties", "Part that gave it 4 or 5 in both questions");
    case Criterion::Places:
        break;
    }
    return measure.place == 1
               ? phrases.translate("Ties", "People who put it first")
               : phrases.translate("Ties", "People who put it in place %1").arg(measure.place);
}

QString exactText(const Phrases &phrases, const Ranking::Frac &number)
{
    const qint64 hundredths = 100 / number.den();
    if (number.den() > 100 || hundredths * number.den() != 100)
        return u"%1/%2"_s.arg(phrases.locale().toString(number.num())).arg(number.den());
    QString text = phrases.locale().toString(double(number.num()) / double(number.den()), 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (!text.back().isDigit())
        text.chop(1);
    return text;
}

QStringList tieLogSentences(const Phrases &phrases,
                            const QList<TieStep> &log,
                            const std::function<QString(Ranking::Item)> &nameOf)
{
    QStringList sentences;
    for (const TieStep &step : log) {
        QStringList parts;
        for (const TieStep::Part &part : step.split)
            parts << phrases.translate("Ties", "%1 (%2)")
                         .arg(namesIn(phrases, part, nameOf), exactText(phrases, part.value));
        const QString measure = measureWords(phrases, step.by);
        sentences << (parts.size() == 1
                          ? phrases.translate("Ties", "%1: still equal, %2.")
                          : phrases.translate("Ties", "%1: the tie is broken, first %2."))
                         .arg(measure, parts.join(phrases.translate("Ties", ", then ")));
    }
    return sentences;
}

} // namespace Tallerista
