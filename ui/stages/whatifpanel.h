// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/selection/strengthsentences.h"
#include "core/rules/selection/whatif.h"
#include "ui/base/overlay.h"

class QCheckBox;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace Tallerista {

class FormField;
class TextLabel;

/// «¿Y si…?»: the same votes read in another way, to try. It is a test, says so, and nothing of it can be
/// kept. Made for one trial.
class WhatIfPanel : public Overlay
{
    Q_OBJECT

public:
    /// \a theme must outlive the panel.
    WhatIfPanel(const Theme &theme, QWidget *window);

    /// Begins with the votes as they were counted.
    void open(const Ranking::Input &votes, const ItemName &name);

    QSize sizeHint() const override;

private:
    FormField *makeField(QSpinBox *&number, const QString &name, const QString &label);
    void layOut();
    WhatIf asked() const;
    void recount();
    void addLine(const Ranking::Row &row, Ranking::Where before);

    Ranking::Input m_votes;
    Ranking::Outcome m_counted; ///< by the votes alone, as they were counted
    ItemName m_nameOf;
    TextLabel *m_title;
    TextLabel *m_test;
    QSpinBox *m_seats = nullptr;
    QSpinBox *m_importance = nullptr;
    QSpinBox *m_relevance = nullptr;
    QSpinBox *m_floor = nullptr;
    FormField *m_seatsField;
    FormField *m_importanceField;
    FormField *m_relevanceField;
    FormField *m_floorField;
    QCheckBox *m_tables;
    TextLabel *m_told;
    QListWidget *m_list;
    QPushButton *m_leave;
};

} // namespace Tallerista
