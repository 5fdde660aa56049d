// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/keyshelp.h"

#include "ui/base/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Tallerista {

namespace {

constexpr int KeysHelpWidth = 1000;
constexpr int ShareOfPage = 4; ///< of the width; its sentences are the longer ones
constexpr int ShareOfHalf = 3;
constexpr int MostOfKeys = 110; ///< the width of the names of keys

QLabel *plainLabel(const QString &text, const QFont &font)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font);
    return label;
}

/// \a keys as two columns below \a title.
QLayout *keyTable(const Theme &theme, const QString &title, const QList<KeyHelp> &keys)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Theme::Grid);
    grid->setVerticalSpacing(Theme::Grid / 2);
    grid->addWidget(plainLabel(title, theme.font(TextSize::Section, QFont::DemiBold)), 0, 0, 1, 2);
    grid->setRowMinimumHeight(0, theme.scaled(Theme::RowHeight));
    int row = 1;
    for (const auto &key : keys) {
        auto *name = plainLabel(key.keys, theme.font(TextSize::Body, QFont::DemiBold));
        if (name->sizeHint().width() > theme.scaled(MostOfKeys)) {
            name->setWordWrap(true); // one long name must not take the room of all that is said
            name->setFixedWidth(theme.scaled(MostOfKeys));
        }
        grid->addWidget(name, row, 0, Qt::AlignTop);
        auto *what = plainLabel(key.what, theme.font());
        what->setWordWrap(true);
        grid->addWidget(what, row, 1, Qt::AlignTop);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    return grid;
}

} // namespace

KeysHelp::KeysHelp(const Theme &theme, QWidget *window)
    : Overlay(theme, window)
    , m_scroll(new QScrollArea(this))
    , m_hint(new QLabel(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->addWidget(m_scroll);
    layout->addWidget(m_hint);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(Theme::Grid, 0, Theme::Grid, 0);
}

void KeysHelp::open(const QString &page,
                    const QList<KeyHelp> &onPage,
                    const QList<KeyHelp> &everywhere)
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    columns->setSpacing(5 * Theme::Grid);
    if (!onPage.isEmpty())
        columns->addLayout(keyTable(theme(), page, onPage), ShareOfPage);
    const auto half = (everywhere.size() + 1) / 2;
    columns->addLayout(keyTable(theme(), tr("Everywhere"), everywhere.mid(0, half)), ShareOfHalf);
    columns->addLayout(keyTable(theme(), {}, everywhere.mid(half)), ShareOfHalf);
    m_scroll->setWidget(content);
    m_hint->setText(tr("Esc closes this list."));
    setAccessibleName(tr("Keys of this page"));
    m_scroll->setAccessibleName(accessibleName());
    Overlay::open(m_scroll);
}

QSize KeysHelp::sizeHint() const
{
    const int content = m_scroll->widget() ? m_scroll->widget()->sizeHint().height() : 0;
    return {theme().scaled(KeysHelpWidth), content + m_hint->sizeHint().height() + 4 * Theme::Grid};
}

} // namespace Tallerista
