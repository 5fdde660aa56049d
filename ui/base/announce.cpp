// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/announce.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace Tallerista {

AnnouncementEvent::AnnouncementEvent(QString sentence)
    : QEvent(kind())
    , m_sentence(std::move(sentence))
{}

QEvent::Type AnnouncementEvent::kind()
{
    static const auto registered = QEvent::Type(QEvent::registerEventType());
    return registered;
}

void announce(QWidget *widget, const QString &sentence)
{
    widget->setAccessibleName(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(widget, sentence);
#else
    QAccessibleEvent spoken(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&spoken);
    AnnouncementEvent event(sentence);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace Tallerista
