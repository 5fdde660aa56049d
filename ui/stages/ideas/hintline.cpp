// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/ideas/hintline.h"

#include "ui/base/announce.h"
#include "ui/base/plaintext.h"
#include "ui/base/theme.h"
#include "ui/stages/ideas/markedtext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int Lines = 3; ///< the first for the likest hint alone, two hints in each of the others
constexpr int PauseMs = 1'000;

/// Those of \a spans that lie before \a end, as far as they do, all moved by \a shift.
QList<TextSpan> cutAndMoved(const QList<TextSpan> &spans, qsizetype end, qsizetype shift)
{
    QList<TextSpan> moved;
    for (const TextSpan &span : spans) {
        const qsizetype length = std::min(span.length, end - span.start);
        if (length > 0)
            moved.append({span.start + shift, length});
    }
    return moved;
}

} // namespace

HintLine::HintLine(const Theme &theme, const TwinRadar &radar, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_radar(radar)
    , m_pause(new QTimer(this))
{
    setObjectName(u"hintLine"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    setAccessibleName(sentence());
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMs);
    connect(m_pause, &QTimer::timeout, this, &HintLine::announceHints);
    connect(&radar, &TwinRadar::pairsChanged, this, &HintLine::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void HintLine::showFor(const QString &typed, const std::optional<Id<Idea>> &edited)
{
    m_typed = typed;
    m_edited = edited;
    refresh();
}

std::optional<Id<Idea>> HintLine::exactTwin() const
{
    if (m_hints.isEmpty() || !m_hints.first().exact)
        return std::nullopt;
    return m_hints.first().side.idea;
}

void HintLine::setExactKey(const QString &key, const Id<Mesa> &mesa)
{
    m_exactKey = key;
    m_exactMesa = mesa;
    update();
}

void HintLine::setBrief(bool brief)
{
    m_isBrief = brief;
    updateGeometry();
}

void HintLine::setPause(int ms)
{
    m_pause->setInterval(ms);
}

QSize HintLine::sizeHint() const
{
    return {m_theme.scaled(320), (m_isBrief ? 1 : Lines) * lineHeight()};
}

QSize HintLine::minimumSizeHint() const
{
    return {0, lineHeight()};
}

void HintLine::refresh()
{
    const QList<TwinHint> hints = m_radar.hints(m_typed, m_edited);
    if (hints == m_hints)
        return;
    m_hints = hints;
    setAccessibleName(sentence());
    m_pause->start();
    update();
}

void HintLine::announceHints()
{
    QString shown; // which ideas, not which of their words match
    for (const TwinHint &hint : std::as_const(m_hints))
        shown += hint.side.code + (hint.exact ? u"= "_s : u" "_s);
    if (shown == m_announced)
        return;
    m_announced = shown;
    if (!m_hints.isEmpty())
        announce(this, sentence());
}

QString HintLine::sentence() const
{
    if (m_hints.isEmpty())
        return tr("No idea looks like this one.");
    QStringList parts;
    for (qsizetype hint = 0; hint < m_hints.size(); ++hint)
        parts.append(before(hint) + m_hints.at(hint).side.code + u" “"_s
                     + m_hints.at(hint).side.text + u"”"_s + behind(hint));
    return parts.join(u"; "_s);
}

QString HintLine::before(qsizetype hint) const
{
    if (hint > 0)
        return {};
    return (m_hints.first().exact ? tr("It is there already:") : tr("Perhaps like")) + u' ';
}

QString HintLine::behind(qsizetype hint) const
{
    if (hint > 0 || !m_hints.first().exact || m_exactKey.isEmpty())
        return {};
    if (m_hints.first().side.mesa != m_exactMesa)
        return u" · "_s + tr("the other table's: Enter saves it here too");
    return u" · "_s + tr("%1 does not write it twice").arg(m_exactKey);
}

int HintLine::lineHeight() const
{
    return QFontMetrics(m_theme.font(TextSize::Secondary)).height() + m_theme.scaled(2);
}

QRect HintLine::placeOf(qsizetype hint) const
{
    const int height = lineHeight();
    if (m_hints.size() <= Lines)
        return {0, int(hint) * height, width(), height};
    if (hint == 0)
        return {0, 0, width(), height};
    const int half = (width() - m_theme.scaled(2 * Theme::Grid)) / 2;
    const bool isRight = hint % 2 == 0;
    return {isRight ? width() - half : 0, (1 + int(hint - 1) / 2) * height, half, height};
}

const TwinHint *HintLine::hintAt(const QPoint &point) const
{
    for (qsizetype hint = 0; hint < m_hints.size(); ++hint) {
        if (placeOf(hint).contains(point))
            return &m_hints.at(hint);
    }
    return nullptr;
}

bool HintLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const TwinHint *hint = hintAt(help->pos()))
        QToolTip::showText(help->globalPos(),
                           toolTipText(u"%1 · %2\n%3"_s.arg(
                               hint->side.code, hint->side.mesaTitle, hint->side.text)),
                           this);
    else
        QToolTip::hideText();
    return true;
}

void HintLine::mousePressEvent(QMouseEvent *event)
{
    if (const TwinHint *hint = hintAt(event->pos()))
        emit chosen(hint->side.idea);
}

void HintLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (qsizetype hint = 0; hint < m_hints.size(); ++hint)
        paintHint(painter, hint);
}

void HintLine::paintHint(QPainter &painter, qsizetype hint) const
{
    const TwinHint &shown = m_hints.at(hint);
    const QRect place = placeOf(hint);
    const QFont strong = m_theme.font(TextSize::Secondary, QFont::Bold);
    const QFontMetrics metrics(strong); // of the wider letters, so that marked words fit too
    int left = place.left();
    const auto write = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(left, place.top(), place.width(), place.height()),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                         text);
        left += QFontMetrics(font).horizontalAdvance(text);
    };
    const QColor lead = shown.exact ? m_theme.notice() : m_theme.secondaryInk();
    write(before(hint), shown.exact ? strong : m_theme.font(TextSize::Secondary), lead);
    write(shown.side.code + u' ', strong, m_theme.mesaColor(shown.side.mesaNumber));

    const QString tail = behind(hint);
    const int room = place.right() - left - metrics.horizontalAdvance(u"“”"_s + tail);
    const QString text =
        metrics.elidedText(shown.side.text, Qt::ElideRight, std::max(0, room), Qt::TextSingleLine);
    const qsizetype end = text == shown.side.text ? text.size() : text.size() - 1;
    MarkedText marked(u"“%1”"_s.arg(text),
                      cutAndMoved(shown.matching, end, 1),
                      m_theme.font(TextSize::Secondary));
    marked.layOut(place.right() - left);
    marked.draw(painter, QPointF(left, place.top()), m_theme.ink());
    left += qCeil(marked.width());
    write(tail, strong, m_theme.notice());
}

} // namespace Tallerista
