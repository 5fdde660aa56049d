// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/mergeactions.h"
#include "tests/support/testworkshop.h"

#include <vector>

namespace Tallerista::Testing {

/// One computer with its own copy of a workshop's file, its own clock and its own person.
struct Computer
{
    TestClock clock;
    QString name;
    QString path;
    std::unique_ptr<WorkshopDocument> document;

    void open()
    {
        auto opened = WorkshopDocument::open(path, clock, {name, QStringLiteral("Ana")});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        document = std::move(*opened);
    }
    void reopen()
    {
        document.reset();
        open();
    }

    Id<Mesa> mesa(int number) const { return document->stores().mesas.all()->at(number - 1).id(); }
    Holding holding() const { return *document->holding(); }
    /// Looks at what \a other holds by now.
    OtherFile lookAt(const Computer &other) const
    {
        auto looked = lookAtOtherFile(*document, other.path);
        if (!looked)
            qFatal("%s", qPrintable(looked.error().message));
        return *looked;
    }
    MergePreview join(const OtherFile &file) const
    {
        auto joined = joinComputers(*document, file);
        if (!joined)
            qFatal("%s", qPrintable(joined.error().message));
        return *joined;
    }
    MergePreview join(const Computer &other) const { return join(lookAt(other)); }

    /// The live ideas as "M1-07 text", in their order.
    QStringList ideas() const
    {
        QStringList lines;
        for (const Idea &idea : *document->stores().ideas.all()) {
            const auto mesa = document->stores().mesas.get(idea->mesa);
            lines.append(ideaCode((*mesa)->number, idea->number) + QLatin1Char(' ') + idea->text);
        }
        return lines;
    }
};

/// One workshop whose file was copied to several computers.
class Computers
{
public:
    /// \a prepare fills the workshop before it is copied.
    explicit Computers(
        int count, const std::function<void(TestWorkshop &)> &prepare = [](TestWorkshop &) {})
        : m_computers(count)
    {
        prepare(m_origin);
        m_origin.document.reset();
        for (int i = 0; i < count; ++i) {
            Computer &computer = m_computers[i];
            computer.name = QStringLiteral("LAPTOP-%1").arg(i + 1);
            computer.path = m_origin.folder.filePath(computer.name + QStringLiteral(".taller"));
            if (!QFile::copy(m_origin.path(), computer.path))
                qFatal("no copy");
            computer.clock.set(m_origin.clock.nowUtcMs());
            computer.clock.advance(60'000);
            computer.open();
        }
    }

    Computer &operator[](int index) { return m_computers.at(index); }
    int count() const { return int(m_computers.size()); }

private:
    TestWorkshop m_origin;
    std::vector<Computer> m_computers;
};

inline IdeaDraft saying(const QString &text)
{
    IdeaDraft draft;
    draft.text = text;
    return draft;
}

} // namespace Tallerista::Testing
