// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/plenary/tablesides.h"

#include "ui/base/theme.h"
#include "ui/stages/plenary/shortlistpanel.h"

#include <QVBoxLayout>

namespace Tallerista {

namespace {

constexpr int RoomForSides = 1100; ///< from here on there is room for the tables beside the actions

} // namespace

TableSides::TableSides(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_left(new QWidget(page))
    , m_right(new QWidget(page))
{
    for (QWidget *side : {m_left, m_right}) {
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2 * Theme::Grid);
    }
    rebuild();
}

void TableSides::rebuild()
{
    qDeleteAll(m_tables);
    m_tables.clear();
    const auto mesas = m_context.document.stores().mesas.all();
    for (qsizetype i = 0; mesas && i < mesas->size(); ++i) {
        const bool right = mesas->size() == 2 && i == 1;
        QWidget *side = right ? m_right : m_left;
        auto *panel = new ShortlistPanel(m_context, mesas->at(i), side);
        side->layout()->addWidget(panel);
        m_tables.append(panel);
    }
    fit(m_width);
}

Result<void> TableSides::show(const std::optional<PlenaryRecord> &plenary)
{
    Result<void> shown;
    for (ShortlistPanel *table : std::as_const(m_tables)) {
        if (auto one = table->show(plenary); !one)
            shown = one;
    }
    return shown;
}

void TableSides::fit(int width)
{
    m_width = width;
    const bool wide = width >= m_context.theme.scaled(RoomForSides);
    m_left->setVisible(wide && !m_tables.isEmpty());
    m_right->setVisible(wide && m_tables.size() == 2);
}

} // namespace Tallerista
