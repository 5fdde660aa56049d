// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/mesapage.h"

namespace Tallerista {

/// «Selección final»: each table judges what is feasible and settles what goes on to the sheets.
class FinalSelectionPage : public MesaPage
{
    Q_OBJECT

public:
    explicit FinalSelectionPage(const PageContext &context, QWidget *parent = nullptr);

    QList<KeyHelp> keys() const override;
    QString missing() const override;
};

} // namespace Tallerista
