// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/mesa.h"

#include <QWidget>

class QLabel;

namespace Tallerista {

struct PageContext;
class Theme;

/// The name of a table in its colour, whether it is written on another computer, and what \a side
/// says at the right.
class MesaHeading : public QWidget
{
    Q_OBJECT

public:
    /// Everything in \a context must outlive the heading; \a side becomes a part of it.
    MesaHeading(const PageContext &context, const Mesa &mesa, QWidget *side, QWidget *parent);

private:
    void dress();

    const Theme &m_theme;
    int m_number;
    QLabel *m_title;
};

} // namespace Tallerista
