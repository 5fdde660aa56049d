// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/agenda/agendasnapshot.h"
#include "ui/stages/stagepage.h"

#include <QFrame>

class QLabel;

namespace Tallerista {

/// «Escriben en silencio»: while everybody writes, what is left of the block, or of the table's own
/// countdown in it, in large figures. It shows the clock of the agenda and has none of its own.
class SilenceBar : public QFrame
{
    Q_OBJECT

public:
    SilenceBar(const PageContext &context, const Mesa &mesa, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void follow(const AgendaSnapshot &agenda);

    PageContext m_context;
    Id<Mesa> m_mesa;
    QLabel *m_clock;
    QLabel *m_words;
    QColor m_ground;
};

} // namespace Tallerista
