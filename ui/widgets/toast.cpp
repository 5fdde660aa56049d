// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/toast.h"

#include "ui/base/announce.h"
#include "ui/base/painting.h"
#include "ui/base/plaintext.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tallerista {

namespace {

constexpr int MaxWidth = 640;
constexpr int MostSteps = 4; ///< upwards, out of the way

/// Where in \a host somebody is typing; nowhere is empty.
QRect typedIn(const QWidget &host)
{
    const QWidget *field = host.window()->focusWidget();
    const bool isField =
        qobject_cast<const QLineEdit *>(field) || qobject_cast<const QPlainTextEdit *>(field);
    if (!isField || !host.isAncestorOf(field))
        return {};
    return {field->mapTo(&host, QPoint()), field->size()};
}

} // namespace

Toast::Toast(const Theme &theme, QWidget *host)
    : QFrame(host)
    , m_theme(theme)
    , m_message(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAutoDefault(false);
    m_timer->setSingleShot(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::Grid, Theme::Grid, Theme::Grid, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_button);

    connect(m_button, &QPushButton::clicked, this, &Toast::act);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(&theme, &Theme::changed, this, &Toast::dress);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        count();
        if (isVisible())
            place(); // not over what is typed in now
    });
    host->installEventFilter(this);
    dress();
    hide();
}

void Toast::show(const QString &message)
{
    show(message, {}, {});
}

void Toast::show(const QString &message, const QString &verb, std::function<void()> act)
{
    m_act = std::move(act);
    m_message->setText(message);
    m_button->setText(mnemonicFree(verb));
    m_button->setAccessibleName(verb);
    m_button->setVisible(!verb.isEmpty());
    place();
    setVisible(true);
    raise();
    m_timer->start(Stay);
    count();
    announce(this, verb.isEmpty() ? message : u"%1 %2"_s.arg(message, verb));
}

void Toast::dismiss()
{
    m_timer->stop();
    m_act = {};
    hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent() && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    count();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), palette().color(QPalette::Window), palette().color(QPalette::Mid));
}

void Toast::act()
{
    const auto act = std::exchange(m_act, {});
    dismiss();
    if (act)
        act();
}

/// Lets the ten seconds begin anew, or holds them while somebody is at the toast.
void Toast::count()
{
    if (!isVisible())
        return;
    if (underMouse() || m_button->hasFocus())
        m_timer->stop();
    else if (!m_timer->isActive())
        m_timer->start(Stay);
}

void Toast::place()
{
    const auto *host = parentWidget();
    const int margin = Theme::PageMargin;
    const int room = qMin(host->width() - 2 * margin, m_theme.scaled(MaxWidth));
    layout()->invalidate();
    const int width = qMin(sizeHint().width(), room);
    const int height = qMax(layout()->heightForWidth(width), sizeHint().height());
    QRect here((host->width() - width) / 2, host->height() - height - margin, width, height);
    for (int steps = 0; steps < MostSteps; ++steps) {
        const QRect there = inTheWay(here);
        if (there.isEmpty())
            break;
        here.moveBottom(std::max(there.top() - margin, height));
    }
    setGeometry(here);
}

/// What may not be covered: where somebody is typing, and buttons.
QRect Toast::inTheWay(const QRect &place) const
{
    const QWidget &host = *parentWidget();
    const QRect field = typedIn(host);
    if (place.intersects(field))
        return field;
    for (const auto *button : host.findChildren<QPushButton *>()) {
        const QRect rect(button->mapTo(&host, QPoint()), button->size());
        if (button != m_button && button->isVisible() && place.intersects(rect))
            return rect;
    }
    return {};
}

/// Wears the other theme's colours, to stand out from the page.
void Toast::dress()
{
    setPalette(paletteOf(m_theme.isDark() ? lightColors() : darkColors()));
    update();
}

} // namespace Tallerista
