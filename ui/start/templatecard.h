// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/workshoptemplate.h"
#include "ui/widgets/card.h"

namespace Tallerista {

/// A template as a card: its agenda as a picture, its title, and what it is for.
class TemplateCard : public Card
{
    Q_OBJECT

public:
    TemplateCard(const Theme &theme, const WorkshopTemplate &model, QWidget *parent = nullptr);

    const WorkshopTemplate &model() const { return m_model; }
    /// "3 h · 2 tables of 10", in the language of the screen.
    static QString measures(const WorkshopTemplate &model);

private:
    WorkshopTemplate m_model;
};

} // namespace Tallerista
