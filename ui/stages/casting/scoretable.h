// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/casting/scorelinemodel.h"

#include <QTableView>

namespace Tallerista {

class SlipDesk;
class Theme;

/// The ideas with the two marks of the slip that is being typed; it follows the typing and never takes
/// the keyboard.
class ScoreTable : public QTableView
{
    Q_OBJECT

public:
    /// \a theme must outlive the table.
    ScoreTable(const Theme &theme, QWidget *parent);

    void show(const SlipDesk &desk, const QString &typed);

private:
    ScoreLineModel *m_model;
};

} // namespace Tallerista
