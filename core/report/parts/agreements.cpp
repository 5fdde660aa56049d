// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"
#include "core/report/parts/sheetwords.h"

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

QList<Paper::Block> agreements(const Source &source)
{
    using Kind = Paper::Column::Kind;
    const QList<Task> &tasks = source.contents.tasks;
    if (tasks.isEmpty())
        return {};
    Paper::Table table{source.phrases.translate("Report", "What follows, who does it and by when")};
    table.columns = {{source.phrases.translate("Report", "No."), Kind::Number},
                     {source.phrases.translate("Report", "What"), Kind::Text, 2.6},
                     {source.phrases.translate("Report", "Who"), Kind::Text, 1.6},
                     {source.phrases.translate("Report", "When"), Kind::Text, 1}};
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const TaskFields &task = tasks.at(i).fields();
        table.rows.append({{source.phrases.locale().toString(i + 1),
                            task.what,
                            task.who,
                            whenText(source, task)}});
    }
    return {Paper::Heading{1, source.phrases.translate("Report", "Agreements and next steps")},
            table};
}

} // namespace Tallerista::Parts
