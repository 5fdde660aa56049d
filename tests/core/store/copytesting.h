// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/copies/verification.h"
#include "tests/support/bytes.h"
#include "tests/support/testworkshop.h"

#include <QDir>
#include <QFile>

namespace Tallerista::Testing {

/// The names of everything in \a folder.
inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                  | QDir::NoDotAndDotDot);
}

/// Captures an idea at table 1 and says whether that worked.
inline bool capture(TestWorkshop &workshop, const QString &text)
{
    IdeaDraft draft;
    draft.text = text;
    workshop.clock.advance(1'000);
    return bool(captureIdea(*workshop.document, workshop.mesa(1), draft));
}

/// The texts of the ideas in the closed or open file \a path, by number; none when it does not open.
inline QStringList ideasIn(const QString &path)
{
    const TestClock clock;
    const auto document = WorkshopDocument::openForReading(path, clock);
    QStringList texts;
    if (!document)
        return texts;
    const auto ideas = (*document)->stores().ideas.all();
    for (const Idea &idea : *ideas)
        texts.append(idea->text);
    return texts;
}

} // namespace Tallerista::Testing
