// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/whatifpanel.h"

#include "core/domain/vote.h"
#include "core/rules/ranking/ranking.h"
#include "ui/base/announce.h"
#include "ui/base/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

using Ranking::Where;

namespace {

constexpr int WhatIfWidth = 800;
constexpr int WhatIfHeight = 560;
constexpr int NumberWidth = 120;
constexpr int MostTriedWeight = 9;

/// Out in all its kinds is one thing here.
Where bandIfOut(Where where)
{
    return where == Where::In || where == Where::Line ? where : Where::Out;
}

} // namespace

WhatIfPanel::WhatIfPanel(const Theme &theme, QWidget *window)
    : Overlay(theme, window)
    , m_title(new TextLabel(theme,
                            {TextSize::Section, TextLabel::Ink::Normal, QFont::DemiBold},
                            tr("What if…?"),
                            this))
    , m_test(new TextLabel(theme,
                           {TextSize::Body, TextLabel::Ink::Notice, QFont::DemiBold},
                           tr("TEST: nothing of this is kept or shown to the room."),
                           this))
    , m_seatsField(makeField(m_seats, u"seatsIf"_s, tr("Places")))
    , m_importanceField(makeField(m_importance, u"importanceIf"_s, tr("Importance weighs")))
    , m_relevanceField(makeField(m_relevance, u"relevanceIf"_s, tr("Relevance weighs")))
    , m_floorField(makeField(m_floor, u"floorIf"_s, tr("Places for each table at least")))
    , m_tables(new QCheckBox(tr("Each table weighs the same"), this))
    , m_told(new TextLabel(
          theme, {TextSize::Body, TextLabel::Ink::Primary, QFont::DemiBold}, {}, this))
    , m_list(new QListWidget(this))
    , m_leave(new QPushButton(tr("Back"), this))
{
    setObjectName(u"whatIf"_s);
    setAccessibleName(m_title->text());
    m_tables->setObjectName(u"tablesIf"_s);
    m_told->setObjectName(u"toldIf"_s);
    m_list->setObjectName(u"resultIf"_s);
    m_list->setAccessibleName(tr("The result, read like this"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_leave->setObjectName(u"leaveWhatIf"_s);
    m_seats->setRange(1, VoteFields::MaxSeats);
    m_importance->setRange(0, MostTriedWeight);
    m_relevance->setRange(0, MostTriedWeight);
    m_floor->setRange(0, VoteFields::MaxSeats);
    layOut();
    connect(m_leave, &QPushButton::clicked, this, &WhatIfPanel::dismiss);
}

FormField *WhatIfPanel::makeField(QSpinBox *&number, const QString &name, const QString &label)
{
    number = new QSpinBox(this);
    number->setObjectName(name);
    number->setMaximumWidth(theme().scaled(NumberWidth));
    return new FormField(theme(), label, number, this);
}

void WhatIfPanel::layOut()
{
    m_told->setWordWrap(true);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(2 * Theme::Grid);
    for (FormField *field : {m_seatsField, m_importanceField, m_relevanceField, m_floorField})
        asked->addWidget(field);
    asked->addWidget(m_tables, 0, Qt::AlignBottom);
    asked->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid, 2 * Theme::Grid);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_test);
    layout->addLayout(asked);
    layout->addWidget(m_told);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_leave, 0, Qt::AlignRight);
}

void WhatIfPanel::open(const Ranking::Input &votes, const ItemName &name)
{
    m_nameOf = name;
    const WhatIf counted = WhatIf::asOpened(votes.rule);
    m_seats->setValue(counted.seats);
    m_importance->setValue(counted.importanceWeight);
    m_relevance->setValue(counted.relevanceWeight);
    m_floor->setValue(counted.floorPerTable);
    m_tables->setChecked(counted.tableWeights);
    m_votes = votes;
    m_counted = outcomeIf(votes, counted);
    const WhatIfChoices choices = choicesOf(votes);
    m_importanceField->setVisible(choices.weights);
    m_relevanceField->setVisible(choices.weights);
    m_floorField->setVisible(choices.floor);
    m_tables->setVisible(choices.tableWeights);
    recount();
    for (const QSpinBox *number : {m_seats, m_importance, m_relevance, m_floor})
        connect(number, &QSpinBox::valueChanged, this, &WhatIfPanel::recount);
    connect(m_tables, &QCheckBox::toggled, this, &WhatIfPanel::recount);
    Overlay::open(m_seats);
}

QSize WhatIfPanel::sizeHint() const
{
    return {theme().scaled(WhatIfWidth), theme().scaled(WhatIfHeight)};
}

WhatIf WhatIfPanel::asked() const
{
    return {m_seats->value(),
            m_importance->value(),
            m_relevance->value(),
            m_tables->isChecked(),
            m_floor->value()};
}

void WhatIfPanel::recount()
{
    const Ranking::Outcome outcome = outcomeIf(m_votes, asked());
    m_list->clear();
    int changed = 0;
    for (const Ranking::Row &row : outcome.rows) {
        const auto before =
            std::find_if(m_counted.rows.begin(),
                         m_counted.rows.end(),
                         [&](const Ranking::Row &counted) { return counted.item == row.item; });
        const Where then = before == m_counted.rows.end() ? Where::Out : before->where;
        changed += bandIfOut(row.where) != bandIfOut(then) ? 1 : 0;
        addLine(row, then);
    }
    m_told->setText(changed == 0 ? tr("Read like this, the same ideas enter.")
                                 : tr("Read like this, %n idea(s) change(s).", nullptr, changed));
    announce(m_told, m_told->text());
}

void WhatIfPanel::addLine(const Ranking::Row &row, Where before)
{
    const Where band = bandIfOut(row.where);
    QString words = band == Where::In     ? tr("Enters")
                    : band == Where::Line ? tr("Tie")
                                          : tr("Does not enter");
    const bool isNew = band != bandIfOut(before);
    if (isNew)
        words = band == Where::In     ? tr("Enters now")
                : band == Where::Line ? tr("Ties now")
                                      : tr("Falls out");
    auto *line = new QListWidgetItem(u"%1 · %2"_s.arg(words, m_nameOf(row.item)), m_list);
    if (isNew)
        line->setFont(theme().font(TextSize::Body, QFont::DemiBold));
}

} // namespace Tallerista
