// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/partlayout.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace Tallerista {

PartLayout::PartLayout()
    : m_part(new QWidget)
    , m_lines(new QVBoxLayout(m_part))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(3 * Theme::Grid / 2);
}

void PartLayout::addLine(const QList<Field> &fields)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * Theme::Grid);
    for (const auto &[field, stretch] : fields) {
        // As wide as its column, whatever it holds.
        field->setSizePolicy(QSizePolicy::Ignored, field->sizePolicy().verticalPolicy());
        line->addWidget(field, stretch, Qt::AlignTop);
    }
    m_lines->addLayout(line);
}

void PartLayout::addTitle(const Theme &theme, const QString &title, const QString &hint)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    box->setContentsMargins(0, m_lines->isEmpty() ? 0 : Theme::Grid, 0, 0);
    box->addWidget(new TextLabel(
        theme, {TextSize::Body, TextLabel::Ink::Normal, QFont::DemiBold}, title, m_part));
    if (!hint.isEmpty()) {
        auto *label =
            new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, hint, m_part);
        label->setWordWrap(true);
        box->addWidget(label);
    }
    m_lines->addLayout(box);
}

} // namespace Tallerista
