// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stages/sheets/sheetlist.h"

#include "ui/stages/sheets/sheetdelegate.h"
#include "ui/stages/sheets/sheetmodel.h"
#include "ui/widgets/textlabel.h"

#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tallerista {

SheetList::SheetList(SheetModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_counts(new TextLabel(theme, {TextSize::Body, TextLabel::Ink::Secondary}, {}, this))
    , m_list(new QListView(this))
{
    createList(theme);
    m_counts->setObjectName(u"counts"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(new TextLabel(theme,
                                    {TextSize::PageTitle, TextLabel::Ink::Normal, QFont::DemiBold},
                                    tr("SMART sheets"),
                                    this));
    layout->addWidget(m_counts);
    layout->addWidget(m_list, 1);
}

void SheetList::createList(const Theme &theme)
{
    m_list->setObjectName(u"sheets"_s);
    m_list->setAccessibleName(tr("Sheets"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SheetDelegate(theme, m_model, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust); // names wrap anew
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    emit chosen(m_model.at(current).id());
            });
    connect(m_list, &QListView::activated, this, &SheetList::entered);
}

int SheetList::current() const
{
    return m_list->currentIndex().row();
}

void SheetList::setCurrent(int row)
{
    if (row != current())
        m_list->setCurrentIndex(m_model.index(row, 0));
}

bool SheetList::hasListFocus() const
{
    return m_list->hasFocus();
}

void SheetList::describe()
{
    const auto &lines = m_model.rows();
    const auto count = [&](auto counts) {
        return std::count_if(lines.begin(), lines.end(), counts);
    };
    const auto chosen = count([](const SheetLine &line) { return line.chosen; });
    const auto ready =
        count([](const SheetLine &line) { return line.chosen && line.lacks.isEmpty(); });
    m_counts->setText(tr("%1 of %2 ready to hand in").arg(ready).arg(chosen));
    m_counts->setVisible(!lines.isEmpty());
    m_list->setVisible(!lines.isEmpty());
}

} // namespace Tallerista
