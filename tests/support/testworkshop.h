// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/createworkshop.h"
#include "core/actions/ideaactions.h"
#include "tests/support/testclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace Tallerista::Testing {

inline Writer testWriter()
{
    return {QStringLiteral("LAPTOP-7"), QStringLiteral("Ana")};
}

/// A template of two tables, two topics, one question and two blocks.
inline WorkshopTemplate smallTemplate()
{
    WorkshopTemplate model;
    model.name = QStringLiteral("blanco");
    model.language = QStringLiteral("es");
    model.title = QStringLiteral("Taller de prueba");
    model.topics = {QStringLiteral("Salud"), QStringLiteral("Educación")};
    model.questions = {QStringLiteral("¿Qué falta?")};
    AgendaBlockFields block;
    block.title = QStringLiteral("Bienvenida");
    block.minutes = 15;
    block.leastMinutes = 5;
    model.agenda.append(block);
    block.title = QStringLiteral("Lluvia de ideas");
    block.minutes = 20;
    block.stage = Stage::Ideas;
    model.agenda.append(block);
    return model;
}

/// A workshop in a folder of its own, which goes away with it.
struct TestWorkshop
{
    TestWorkshop()
    {
        auto made = createWorkshop(
            path(), clock, testWriter(), smallTemplate(), {{}, QDate(2026, 11, 24), {}, {}});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        document = std::move(*made);
    }

    QString path() const { return folder.filePath(QStringLiteral("taller.taller")); }

    /// Closes the file and opens it again, as after a restart.
    void reopen()
    {
        document.reset();
        auto opened = WorkshopDocument::open(path(), clock, testWriter());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        document = std::move(*opened);
    }

    /// The table with that number.
    Id<Mesa> mesa(int number) const { return document->stores().mesas.all()->at(number - 1).id(); }

    /// The texts of a table's ideas by number.
    QStringList ideaTexts(int mesaNumber) const
    {
        QStringList texts;
        const auto ideas = document->stores().ideas.all();
        for (const Idea &idea : *ideas) {
            if (idea->mesa == mesa(mesaNumber))
                texts.append(idea->text);
        }
        return texts;
    }

    TestClock clock;
    QTemporaryDir folder;
    std::unique_ptr<WorkshopDocument> document;
};

} // namespace Tallerista::Testing
