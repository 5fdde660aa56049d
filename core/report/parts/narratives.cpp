// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parts/parts.h"

using namespace Qt::StringLiterals;

namespace Tallerista::Parts {

QList<Paper::Block> narrative(const Source &source, QStringView part)
{
    QList<Paper::Block> paragraphs;
    for (const Narrative &written : source.contents.narratives) {
        if (written->part != part || written->language != source.phrases.language())
            continue;
        for (const QString &line : written->text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                paragraphs << Paper::Paragraph{line};
        }
    }
    return paragraphs;
}

QList<Paper::Block> closingWords(const Source &source)
{
    struct Section
    {
        QString title;
        QList<Paper::Block> paragraphs;
    };
    QList<Section> sections{
        {source.phrases.translate("Report", "Findings"), narrative(source, u"findings")},
        {source.phrases.translate("Report", "Conclusions"), narrative(source, u"conclusions")},
        {source.phrases.translate("Report", "Thanks"), narrative(source, u"thanks")}};
    sections.removeIf([](const Section &section) { return section.paragraphs.isEmpty(); });
    if (sections.isEmpty())
        return {};
    if (sections.size() == 1)
        return QList<Paper::Block>{Paper::Heading{1, sections.first().title}}
               + sections.first().paragraphs;
    QList<Paper::Block> blocks{
        Paper::Heading{1, source.phrases.translate("Report", "Findings and conclusions")}};
    for (const Section &section : std::as_const(sections))
        blocks << Paper::Heading{2, section.title} << section.paragraphs;
    return blocks;
}

} // namespace Tallerista::Parts
