// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/mesapage.h"

class QLineEdit;

namespace Tallerista {

/// The brainstorm: every table's ideas, one table at a time or side by side.
class IdeasPage : public MesaPage
{
    Q_OBJECT

public:
    explicit IdeasPage(const PageContext &context, QWidget *parent = nullptr);

    bool find() override;
    QList<KeyHelp> keys() const override;
    QString missing() const override;

    /// Reads a list of ideas for the table at hand and asks in place whether to add them.
    void importFile(const QString &path);

private:
    QLineEdit *m_search;
};

} // namespace Tallerista
