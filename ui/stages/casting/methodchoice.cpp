// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/methodchoice.h"

#include "core/domain/terms.h"
#include "ui/base/theme.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int UnderItsRadioButton = 24; // pixels to where the words of a method begin

} // namespace

MethodChoice::MethodChoice(const Theme &theme, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_others(new QPushButton(tr("Others…"), this))
{
    setObjectName(u"method"_s);
    m_others->setObjectName(u"otherMethods"_s);
    m_others->setFlat(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    const QList<std::pair<VoteMethod, QString>> methods{
        {VoteMethod::Agreement, tr("The table talks; the list and its reason are marked.")},
        {VoteMethod::Dots, tr("Stickers on the cards; only totals are typed.")},
        {VoteMethod::Hands, tr("Each idea is called; hands are counted.")},
        {VoteMethod::Ranked, tr("Each person orders the best few on a slip; slips are typed.")},
        {VoteMethod::Scores, tr("Each person marks every idea twice, for few ideas only.")},
    };
    for (const auto &[method, consequence] : methods) {
        if (method == VoteMethod::Scores)
            layout->addWidget(m_others, 0, Qt::AlignLeft);
        QWidget *row = addMethod(layout, method, methodName(phrases, method), consequence);
        if (method == VoteMethod::Scores)
            m_scores = row;
    }
    setTabOrder(m_group->button(int(VoteMethod::Ranked)), m_others);
    setTabOrder(m_others, m_group->button(int(VoteMethod::Scores)));
    m_scores->hide();
    connect(m_others, &QPushButton::clicked, this, [this] {
        showOthers();
        m_scores->setFocus();
    });
    connect(m_group, &QButtonGroup::idToggled, this, [this](int value, bool on) {
        if (!on || VoteMethod(value) == m_value)
            return;
        m_value = VoteMethod(value);
        setFocusProxy(m_group->button(value));
        emit chosen(m_value);
    });
}

QWidget *MethodChoice::addMethod(QVBoxLayout *layout,
                                 VoteMethod method,
                                 const QString &name,
                                 const QString &consequence)
{
    auto *row = new QWidget(this);
    auto *button = new QRadioButton(name, row);
    button->setObjectName(u"choice%1"_s.arg(int(method)));
    button->setAccessibleDescription(consequence);
    m_group->addButton(button, int(method));
    auto *forecast =
        new TextLabel(m_theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, {}, row);
    auto *words =
        new TextLabel(m_theme, {TextSize::Secondary, TextLabel::Ink::Secondary}, consequence, row);
    words->setWordWrap(true);
    words->setIndent(m_theme.scaled(UnderItsRadioButton));
    m_forecasts.insert(int(method), forecast);
    auto *above = new QHBoxLayout;
    above->addWidget(button);
    above->addStretch();
    above->addWidget(forecast);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(words);
    row->setFocusProxy(button);
    layout->addWidget(row);
    return row;
}

void MethodChoice::setValue(VoteMethod method)
{
    m_value = method;
    if (method == VoteMethod::Scores)
        showOthers();
    QAbstractButton *button = m_group->button(int(method));
    button->setChecked(true);
    setFocusProxy(button);
}

void MethodChoice::setForecast(VoteMethod method, const QString &words)
{
    m_forecasts.value(int(method))->setText(words);
    m_group->button(int(method))
        ->setAccessibleDescription(words); // after the name; the words below are read on their own
}

void MethodChoice::showOthers()
{
    m_others->hide();
    m_scores->show();
}

} // namespace Tallerista
