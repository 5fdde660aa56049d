// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/mesapage.h"

namespace Tallerista {

class TwinRadar;

/// «Primera selección»: each table chooses by importance and relevance, and develops what entered.
class FirstSelectionPage : public MesaPage
{
    Q_OBJECT

public:
    explicit FirstSelectionPage(const PageContext &context, QWidget *parent = nullptr);

    QList<KeyHelp> keys() const override;
    QString missing() const override;

private:
    FirstSelectionPage(const PageContext &context, TwinRadar *radar, QWidget *parent);
};

} // namespace Tallerista
