// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/agenda/widebutton.h"

#include "ui/base/plaintext.h"
#include "ui/base/theme.h"

#include <QResizeEvent>

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

void WideButton::fit()
{
    const QString cut =
        fontMetrics().elidedText(m_consequence, Qt::ElideMiddle, width() - 3 * Theme::Grid);
    setText(mnemonicFree(cut.isEmpty() ? m_verb : m_verb + u'\n' + cut));
}

} // namespace Tallerista
