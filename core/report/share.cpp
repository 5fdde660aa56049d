// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/share.h"

#include "core/domain/rehearsal.h"
#include "core/report/fonts.h"
#include "core/report/parts/parts.h"
#include "core/report/theme.h"

#include <QPainter>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int Width = 1080;
constexpr int Margin = 72;
constexpr int Gap = 28;
constexpr int NumberWidth = 72;
constexpr int AccentHeight = 12;

Parts::Source sourceOf(const WorkshopContents &contents, const Phrases &phrases)
{
    return {contents, Edition::Public, phrases, IdeaCodes(contents.mesas, contents.ideas)};
}

QString heading(const Parts::Source &source)
{
    const QString actions = source.phrases.translate("Report", "Proposed actions");
    return isRehearsal(source.contents.workshop.fields())
               ? source.phrases.translate("Report", "REHEARSAL") + u" · "_s + actions
               : actions;
}

QString whenAndWhere(const Parts::Source &source)
{
    const WorkshopFields &workshop = source.contents.workshop.fields();
    QStringList parts{source.longDate(workshop.date), workshop.place};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString caveat(const Parts::Source &source)
{
    return source.phrases.translate(
        "Report", "A proposed action is a commitment only once its institution has accepted it.");
}

/// Draws from the top down; without a painter it only measures.
class Poster
{
public:
    explicit Poster(QPainter *painter)
        : m_painter(painter)
    {}

    int height() const { return m_y + Margin; }
    void skip(int pixels) { m_y += pixels; }

    void text(const QString &words, const QFont &font, const QColor &color, int left = Margin)
    {
        const QRect room(left, m_y, Width - Margin - left, 10'000);
        constexpr int Flags = Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere;
        const QRect used = QFontMetrics(font).boundingRect(room, Flags, words);
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(color);
            m_painter->drawText(room, Flags, words);
        }
        m_y += used.height();
    }

    void number(int number)
    {
        if (!m_painter)
            return;
        m_painter->setFont(reportFont(40, QFont::Black));
        m_painter->setPen(ReportTheme::Accent);
        m_painter->drawText(
            QRect(Margin, m_y - 4, NumberWidth, 60), Qt::AlignLeft, QString::number(number));
    }

private:
    QPainter *m_painter;
    int m_y = Margin;
};

int drawPoster(const Parts::Source &source, QPainter *painter)
{
    Poster poster(painter);
    poster.text(source.contents.workshop->name, reportFont(34, QFont::Bold), ReportTheme::Grey);
    poster.text(heading(source), reportFont(64, QFont::Black), ReportTheme::Primary);
    poster.skip(8);
    poster.text(whenAndWhere(source), reportFont(30, QFont::Normal), ReportTheme::Grey);
    poster.skip(2 * Gap);
    int number = 0;
    for (const Parts::ProposedAction &action : source.actions()) {
        poster.number(++number);
        poster.text(
            action.wording, reportFont(36, QFont::Normal), ReportTheme::Ink, Margin + NumberWidth);
        poster.text(source.codesOf(action.origins),
                    reportFont(26, QFont::Bold),
                    ReportTheme::Accent,
                    Margin + NumberWidth);
        poster.skip(Gap);
    }
    poster.skip(Gap);
    poster.text(caveat(source), reportFont(26, QFont::Normal), ReportTheme::Grey);
    return poster.height();
}

} // namespace

QString actionsAsText(const WorkshopContents &contents, const Phrases &phrases)
{
    const Parts::Source source = sourceOf(contents, phrases);
    const auto actions = source.actions();
    if (actions.isEmpty())
        return {};
    QStringList lines{u"*%1*"_s.arg(contents.workshop->name),
                      whenAndWhere(source),
                      {},
                      u"*%1*"_s.arg(heading(source))};
    for (const Parts::ProposedAction &action : actions)
        lines << u"%1. %2 (%3)"_s.arg(lines.size() - 3)
                     .arg(action.wording, source.codesOf(action.origins));
    lines << QString() << caveat(source);
    return lines.join(u'\n');
}

QImage actionsAsImage(const WorkshopContents &contents, const Phrases &phrases)
{
    const Parts::Source source = sourceOf(contents, phrases);
    if (source.actions().isEmpty())
        return {};
    QImage image(Width, drawPoster(source, nullptr), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(QRect(0, 0, Width, AccentHeight), ReportTheme::Accent);
    drawPoster(source, &painter);
    return image;
}

} // namespace Tallerista
