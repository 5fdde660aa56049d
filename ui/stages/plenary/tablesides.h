// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/plenary.h"
#include "ui/stages/stagepage.h"

namespace Tallerista {

class ShortlistPanel;

/// What the tables selected, beside the actions where the page is wide enough: two tables at either side,
/// more of them below each other at the left.
class TableSides : public QObject
{
    Q_OBJECT

public:
    TableSides(const PageContext &context, QWidget *page);

    QWidget *left() const { return m_left; }
    QWidget *right() const { return m_right; }

    /// After tables came or went.
    void rebuild();
    /// Where each of their ideas has gone in \a plenary, if it has started.
    Result<void> show(const std::optional<PlenaryRecord> &plenary);
    /// The page is \a width wide.
    void fit(int width);

private:
    PageContext m_context;
    QWidget *m_left;
    QWidget *m_right;
    int m_width = 0;
    QList<ShortlistPanel *> m_tables;
};

} // namespace Tallerista
