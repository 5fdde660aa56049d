// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tableswitch.h"

#include "ui/base/theme.h"
#include "ui/widgets/segment.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace Tallerista {

TableSwitch::TableSwitch(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid / 2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Tables"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TableSwitch::setTables(const QList<Table> &tables, const QString &allKeys)
{
    if (tables == m_tables && allKeys == m_allKeys)
        return;
    m_tables = tables;
    m_allKeys = allKeys;
    rebuild();
    setCurrent(m_current);
}

void TableSwitch::setCurrent(int number)
{
    m_current = number;
    for (auto *segment : std::as_const(m_segments)) {
        const bool chosen = segment->number() == number;
        segment->setChecked(chosen);
        segment->setFocusPolicy(chosen ? Qt::TabFocus : Qt::NoFocus);
    }
}

bool TableSwitch::eventFilter(QObject *watched, QEvent *event)
{
    const auto from = m_segments.indexOf(static_cast<Segment *>(watched));
    if (from < 0 || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    const auto to =
        qBound<qsizetype>(0, from + (key == Qt::Key_Left ? -1 : 1), m_segments.size() - 1);
    if (to == from)
        return true;
    m_segments.at(to)->setFocus(Qt::TabFocusReason);
    choose(m_segments.at(to)->number());
    return true;
}

void TableSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Tables"));
        rebuild();
        setCurrent(m_current);
    }
    QWidget::changeEvent(event);
}

void TableSwitch::rebuild()
{
    auto tables = m_tables;
    if (tables.size() > 1)
        tables.append({All, tables.size() == 2 ? tr("Both tables") : tr("All tables"), m_allKeys});
    while (m_segments.size() > tables.size())
        delete m_segments.takeLast();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const auto &table = tables.at(i);
        if (i < m_segments.size() && m_segments.at(i)->number() == table.number) {
            m_segments.at(i)->setTitle(table.title, table.keys);
            continue;
        }
        if (i < m_segments.size())
            delete m_segments.takeAt(i);
        auto *segment = new Segment(m_theme, table.number, this);
        segment->setTitle(table.title, table.keys);
        segment->installEventFilter(this);
        connect(segment, &QPushButton::clicked, this, [this, number = table.number] {
            choose(number);
        });
        qobject_cast<QHBoxLayout *>(layout())->insertWidget(int(i), segment);
        m_segments.insert(i, segment);
    }
}

void TableSwitch::choose(int number)
{
    setCurrent(number);
    emit tableChosen(number);
}

} // namespace Tallerista
