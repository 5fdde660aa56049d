// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stagerail.h"

#include "ui/base/theme.h"
#include "ui/widgets/stagebutton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Tallerista {

StageRail::StageRail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Grid, 0, Theme::Grid);
    layout->setSpacing(0);
    layout->addStretch();
    setAccessibleName(tr("Stages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StageRail::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    resizeTo(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_buttons.at(i)->setEntry(entries.at(i));
    setCurrent(m_current);
}

void StageRail::setCurrent(int index)
{
    m_current = index;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == index);
    updateTabStop();
}

void StageRail::fitTo(int windowWidth)
{
    setFolded(windowWidth < m_theme.scaled(FoldBelow));
}

QString StageRail::stateWord(State state)
{
    switch (state) {
    case State::Empty:
        return tr("empty");
    case State::UnderWay:
        return tr("under way");
    case State::Ready:
        return tr("ready");
    case State::Missing:
        return tr("something is missing");
    }
    Q_UNREACHABLE();
}

bool StageRail::eventFilter(QObject *watched, QEvent *event)
{
    const auto from = m_buttons.indexOf(static_cast<StageButton *>(watched));
    if (from < 0 || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        moveFocus(int(from), key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_buttons.at(from)->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void StageRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Stages"));
    QWidget::changeEvent(event);
}

void StageRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.rule());
}

void StageRail::resizeTo(qsizetype count)
{
    while (m_buttons.size() > count)
        delete m_buttons.takeLast();
    while (m_buttons.size() < count) {
        const int index = int(m_buttons.size());
        auto *button = new StageButton(m_theme, this);
        button->setFolded(m_folded);
        button->installEventFilter(this);
        qobject_cast<QVBoxLayout *>(layout())->insertWidget(index, button);
        connect(button, &QPushButton::clicked, this, [this, index] {
            setCurrent(m_current); // the page changes the present stage, not the click
            emit stageChosen(index);
        });
        m_buttons.append(button);
    }
}

void StageRail::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    for (auto *button : std::as_const(m_buttons))
        button->setFolded(folded);
    updateGeometry();
}

void StageRail::updateTabStop()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool stop = i == qMax(0, m_current);
        m_buttons.at(i)->setFocusPolicy(stop ? Qt::TabFocus : Qt::NoFocus);
    }
}

void StageRail::moveFocus(int from, int key)
{
    const int last = int(m_buttons.size()) - 1;
    int to = key == Qt::Key_Up ? from - 1 : from + 1;
    if (key == Qt::Key_Home)
        to = 0;
    if (key == Qt::Key_End)
        to = last;
    m_buttons.at(qBound(0, to, last))->setFocus(Qt::TabFocusReason);
}

} // namespace Tallerista
