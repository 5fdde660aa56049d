// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textlabel.h"

namespace Tallerista {

namespace {

QColor colorOf(TextLabel::Ink ink, const Theme &theme)
{
    switch (ink) {
    case TextLabel::Ink::Normal:
        return theme.ink();
    case TextLabel::Ink::Secondary:
        return theme.secondaryInk();
    case TextLabel::Ink::Primary:
        return theme.primary();
    case TextLabel::Ink::Good:
        return theme.good();
    case TextLabel::Ink::Notice:
        return theme.notice();
    }
    Q_UNREACHABLE();
}

} // namespace

TextLabel::TextLabel(const Theme &theme, const Look &look, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // also inside a button
    setText(text);
    connect(&theme, &Theme::changed, this, &TextLabel::dress);
    dress();
}

void TextLabel::setInk(Ink ink)
{
    m_look.ink = ink;
    dress();
}

void TextLabel::dress()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colorOf(m_look.ink, m_theme));
    setPalette(own);
    setFont(m_theme.font(m_look.size, m_look.weight));
}

} // namespace Tallerista
