// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/casting/tableofslips.h"

#include "ui/base/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Tallerista {

TableOfSlips::TableOfSlips(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
{
    auto *label = new QLabel(tr("These slips are of"), this);
    label->setBuddy(m_box);
    m_box->setObjectName(u"tableOfSlips"_s);
    m_box->setAccessibleName(tr("The table of the slips that are typed now"));
    m_box->setToolTip(tr("M1 or M2 and Enter in the line chooses it, too"));
    m_box->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the line
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(label);
    layout->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, &TableOfSlips::chosen);
    hide();
}

void TableOfSlips::offer(const QList<Mesa> &mesas)
{
    setVisible(mesas.size() > 1);
    if (mesas == m_mesas)
        return;
    const auto before = table();
    m_mesas = mesas;
    const QSignalBlocker silent(m_box);
    m_box->clear();
    m_box->addItem(tr("any table"));
    for (const Mesa &mesa : mesas)
        m_box->addItem(mesa->title());
    setTable(before);
}

std::optional<Id<Mesa>> TableOfSlips::table() const
{
    const int place = m_box->currentIndex();
    return place > 0 ? std::optional(m_mesas.at(place - 1).id()) : std::nullopt;
}

void TableOfSlips::setTable(const std::optional<Id<Mesa>> &table)
{
    int place = 0;
    for (qsizetype i = 0; table && i < m_mesas.size(); ++i) {
        if (m_mesas.at(i).id() == *table)
            place = int(i) + 1;
    }
    m_box->setCurrentIndex(place);
}

void TableOfSlips::choose(const QString &typed)
{
    const auto place = placeOf(typed);
    if (!place)
        return;
    m_box->setCurrentIndex(*place);
    emit chosen();
}

std::optional<int> TableOfSlips::placeOf(const QString &typed) const
{
    if (isHidden() || !typed.startsWith(u'm', Qt::CaseInsensitive))
        return std::nullopt;
    bool isNumber = false;
    const int number = typed.mid(1).trimmed().toInt(&isNumber);
    if (isNumber && number == 0)
        return 0;
    for (qsizetype i = 0; isNumber && i < m_mesas.size(); ++i) {
        if (m_mesas.at(i)->number == number)
            return int(i) + 1;
    }
    return std::nullopt;
}

} // namespace Tallerista
