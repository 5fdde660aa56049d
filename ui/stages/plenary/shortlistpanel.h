// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stages/plenary/shortlistmodel.h"
#include "ui/stages/stagepage.h"

namespace Tallerista {

class TextLabel;

/// What one table brings to the plenary, beside the actions.
class ShortlistPanel : public QWidget
{
    Q_OBJECT

public:
    ShortlistPanel(const PageContext &context, const Mesa &mesa, QWidget *parent);

    Result<void> show(const std::optional<PlenaryRecord> &plenary);

private:
    PageContext m_context;
    Mesa m_mesa;
    TextLabel *m_count;
    ShortlistModel *m_model;
};

} // namespace Tallerista
