// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/mesa.h"
#include "core/rules/agenda/agendasnapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Tallerista {

class Theme;

/// The countdown of one table, with its own pause and its own minutes.
class TableClockView : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the view.
    TableClockView(const Theme &theme, const Mesa &mesa, QWidget *parent);

    Id<Mesa> mesa() const { return m_mesa; }
    void setClock(const TableClock &clock);

signals:
    void pausePressed();
    void minutesPressed(int minutes);

private:
    Id<Mesa> m_mesa;
    QString m_title;
    QLabel *m_clock;
    QPushButton *m_pause;
};

} // namespace Tallerista
