// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/bytes.h"
#include "tests/support/testworkshop.h"

#include <QFile>
#include <QRandomGenerator>

#include <functional>

namespace Tallerista::Testing {

constexpr int IdeaCount = 800;
constexpr qsizetype PageSize = 4096;

inline const QStringList &words()
{
    static const QStringList all{QStringLiteral("agua"),
                                 QStringLiteral("niñez"),
                                 QStringLiteral("unidad de salud"),
                                 QStringLiteral("con"),
                                 QStringLiteral("para"),
                                 QStringLiteral("jóvenes"),
                                 QStringLiteral("caserío"),
                                 QStringLiteral("capacitación"),
                                 QStringLiteral("en línea"),
                                 QStringLiteral("alcaldía"),
                                 QStringLiteral("transporte"),
                                 QStringLiteral("¿cómo?"),
                                 QStringLiteral("mujeres"),
                                 QStringLiteral("y"),
                                 QStringLiteral("medio ambiente")};
    return all;
}

inline QString someText(QRandomGenerator &random)
{
    QStringList text;
    for (int i = random.bounded(5, 22); i > 0; --i)
        text.append(words().at(random.bounded(int(words().size()))));
    return text.join(u' ');
}

/// Eight hundred ideas of eight dozen people, edited, taken back and deleted as on a busy morning.
inline void fill(TestWorkshop &workshop, QRandomGenerator &random)
{
    WorkshopDocument &document = *workshop.document;
    QList<Idea> captured;
    for (int i = 0; i < IdeaCount; ++i) {
        const Id<Mesa> mesa = workshop.mesa(1 + i % 2);
        const IdeaDraft draft{{},
                              QStringLiteral("%1 %2").arg(i).arg(someText(random)),
                              i % 7 == 0 ? someText(random) : QString(),
                              {},
                              {},
                              QStringLiteral("Persona %1").arg(random.bounded(96))};
        captured.append(*captureIdea(document, mesa, draft));
        workshop.clock.advance(random.bounded(500, 9'000));
        const Idea &any = captured.at(random.bounded(int(captured.size())));
        const QString text = QStringLiteral("%1 (cambiada) %2").arg(i).arg(someText(random));
        switch (random.bounded(6)) {
        case 0:
        case 1:
            if (const auto idea = document.stores().ideas.get(any.id()))
                (void)editIdea(document, *idea->with([&](IdeaFields &f) { f.text = text; }));
            break;
        case 2:
            (void)document.undo(Scope::of(mesa));
            break;
        case 3:
            if (i % 3 == 0)
                (void)removeIdeas(document, {any.id()});
            break;
        default:
            break;
        }
    }
}

/// What has to come back: each live idea's text by its id, and how many were deleted.
using Texts = QMap<QByteArray, QString>;

inline Texts textsOf(const WorkshopDocument &document)
{
    Texts texts;
    const auto ideas = document.stores().ideas.all();
    for (const Idea &idea : *ideas)
        texts.insert(idea.id().toBytes(), idea->text);
    return texts;
}

using Damage = std::function<QByteArray(QByteArray bytes, QRandomGenerator &random)>;

/// A \a share of all pages, but at least one, never the first; zeros or noise in their place.
inline Damage pages(double share, bool noise)
{
    return [=](QByteArray bytes, QRandomGenerator &random) {
        const int count = int(bytes.size() / PageSize);
        for (int left = qMax(1, int(share * count)); left > 0; --left) {
            char *page = bytes.data() + PageSize * random.bounded(1, count);
            for (qsizetype i = 0; i < PageSize; ++i)
                page[i] = noise ? char(random.generate()) : '\0';
        }
        return bytes;
    };
}

inline Damage start(qsizetype size)
{
    return [=](QByteArray bytes, QRandomGenerator &random) {
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = char(random.generate());
        return bytes;
    };
}

inline Damage schemaPage()
{
    return [](const QByteArray &bytes, QRandomGenerator &) {
        return QByteArray(PageSize, '\0') + bytes.mid(PageSize);
    };
}

inline Damage cut(double share)
{
    return [=](const QByteArray &bytes, QRandomGenerator &) {
        return bytes.first(qsizetype(share * double(bytes.size())));
    };
}

inline Damage bitFlips(int count)
{
    return [=](QByteArray bytes, QRandomGenerator &random) {
        for (int i = 0; i < count; ++i) {
            const qsizetype at = random.bounded(int(bytes.size()));
            bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
        }
        return bytes;
    };
}

} // namespace Tallerista::Testing
