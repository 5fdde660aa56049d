// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

namespace {

using Kind = Paper::Column::Kind;

/// What its three lines say, or what still keeps them from saying it.
QString whatOf(const Source &source, const DevelopmentFields *written)
{
    if (!written || (!written->isWritten() && !written->onPaper))
        return source.phrases.translate("Report", "Not developed yet");
    if (!written->onPaper)
        return written->what;
    const QString mark = source.phrases.translate("Report", "On paper, still to be typed");
    return written->what.isEmpty() ? mark : written->what + u'\n' + mark;
}

/// Who wrote the three lines; its author unless somebody else is named.
QString developerOf(const Source &source, const Id<Idea> &id, const DevelopmentFields *written)
{
    if (written && written->developer)
        return source.person(written->developer);
    const Idea *idea = source.idea(id);
    return idea && written ? source.person(idea->fields().author) : QString();
}

QString authorOf(const Source &source, const Id<Idea> &id)
{
    const Idea *idea = source.idea(id);
    return idea ? source.person(idea->fields().author) : QString();
}

Paper::Table developmentTable(const Source &source, const FirstSelection &selection)
{
    const bool withPeople = source.edition == Edition::Internal;
    Paper::Table table{source.phrases.translate("Report", "Development of the ideas: %1")
                           .arg(source.mesaTitle(selection.vote().mesa))};
    table.columns = {{source.phrases.translate("Report", "Code"), Kind::Code, 1, true},
                     {source.phrases.translate("Report", "What"), Kind::Text, 3},
                     {source.phrases.translate("Report", "For whom"), Kind::Text, 2},
                     {source.phrases.translate("Report", "With whom"), Kind::Text, 2}};
    if (withPeople) {
        table.columns.append({source.phrases.translate("Report", "Proposed by"), Kind::Text, 1.4});
        table.columns.append({source.phrases.translate("Report", "Developed by"), Kind::Text, 1.4});
    }
    for (const Id<Idea> &idea : selection.entered()) {
        const DevelopmentFields *written = source.development(idea);
        QList<Paper::PlainText> cells{source.codes.of(idea),
                                      whatOf(source, written),
                                      written ? written->forWhom : QString(),
                                      written ? written->withWhom : QString()};
        if (withPeople)
            cells << authorOf(source, idea) << developerOf(source, idea, written);
        table.rows.append({cells});
    }
    return table;
}

} // namespace

QList<Paper::Block> developments(const Source &source, const FirstSelection &selection)
{
    const auto entered = selection.entered();
    if (std::none_of(entered.begin(), entered.end(), [&](const Id<Idea> &idea) {
            return source.development(idea);
        }))
        return {};
    return {Paper::Heading{2, source.phrases.translate("Report", "Development of the ideas")},
            developmentTable(source, selection)};
}

} // namespace Tallerista::Parts
