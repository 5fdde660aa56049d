// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formfield.h"

#include "ui/widgets/notice.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tallerista {

FormField::FormField(const Theme &theme, const QString &name, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_hint(new TextLabel(theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, this))
    , m_notice(new Notice(theme, this))
{
    const TextLabel::Look nameLook{TextSize::Secondary, TextLabel::Ink::Normal, QFont::DemiBold};
    auto *above = new QHBoxLayout;
    above->setSpacing(Theme::Grid);
    above->addWidget(new TextLabel(theme, nameLook, name, this));
    above->addWidget(m_hint, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    layout->addLayout(above);
    layout->addWidget(editor);
    layout->addWidget(m_notice);
    layout->addStretch();

    editor->setAccessibleName(name);
    setFocusProxy(editor);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void FormField::showProblem(const QString &sentence)
{
    m_notice->showProblem(sentence);
}

void FormField::clearProblem()
{
    m_notice->clear();
}

QString FormField::problem() const
{
    return m_notice->sentence();
}

} // namespace Tallerista
