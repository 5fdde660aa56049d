// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicefield.h"

#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int TextIndent = 24; ///< where the text of a radio button starts

} // namespace

ChoiceField::ChoiceField(const Theme &theme, const QList<Choice> &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * Theme::Grid);
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.name, this);
        button->setObjectName(u"choice%1"_s.arg(choice.value));
        button->setAccessibleName(choice.name);
        button->setAccessibleDescription(choice.consequence);
        m_group->addButton(button, choice.value);
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(button);
        if (!choice.consequence.isEmpty()) {
            auto *label = new TextLabel(
                theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, choice.consequence, this);
            label->setWordWrap(true);
            label->setIndent(theme.scaled(TextIndent));
            column->addWidget(label);
        }
        column->addStretch();
        row->addLayout(column, choice.consequence.isEmpty() ? 0 : 1);
    }
    row->addStretch();
    setFocusProxy(m_group->buttons().value(0));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int value, bool on) {
        if (!on || value == m_value)
            return;
        m_value = value;
        setFocusProxy(m_group->button(value)); // arrow keys choose only from the checked one
        emit chosen(value);
    });
}

void ChoiceField::setValue(int value)
{
    m_value = value;
    if (auto *button = m_group->button(value)) {
        button->setChecked(true);
        setFocusProxy(button);
    }
}

int ChoiceField::value() const
{
    return m_value;
}

} // namespace Tallerista
