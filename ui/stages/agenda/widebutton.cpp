// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/widebutton.h"

#include "ui/base/plaintext.h"
#include "ui/base/theme.h"

#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

void WideButton::setLabel(const QString &verb, const QString &consequence)
{
    if (verb == m_verb && consequence == m_consequence)
        return;
    m_verb = verb;
    m_consequence = consequence;
    setAccessibleName(consequence.isEmpty() ? verb : u"%1: %2"_s.arg(verb, consequence));
    setToolTip(toolTipText(consequence));
    fit();
}

void WideButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

/// Whole words of a title, and always its hour: "Explicación… (09:50)".
QString WideButton::shortened(const QString &text, int room) const
{
    const auto fits = [&](const QString &candidate) {
        return fontMetrics().horizontalAdvance(candidate) <= room;
    };
    if (fits(text))
        return text;
    const qsizetype tail = text.lastIndexOf(" ("_L1);
    const QString hour = tail < 0 ? QString() : text.sliced(tail);
    QString title = text.chopped(hour.size());
    while (!title.isEmpty() && !fits(title + u'…' + hour))
        title.truncate(std::max<qsizetype>(title.lastIndexOf(u' '), 0));
    return title.isEmpty() ? hour.trimmed() : title + u'…' + hour;
}

void WideButton::fit()
{
    const QString cut = shortened(m_consequence, width() - 3 * Theme::Grid);
    setText(mnemonicFree(cut.isEmpty() ? m_verb : m_verb + u'\n' + cut));
}

} // namespace Tallerista
