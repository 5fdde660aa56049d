// SPDX-FileCopyrightText: 2026 The Tallerista authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace Tallerista {

/// Sent to a widget when it announces something: a screen reader cannot be listened to, this can.
class AnnouncementEvent : public QEvent
{
public:
    explicit AnnouncementEvent(QString sentence);

    static QEvent::Type kind();
    const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/// Lets a screen reader say \a sentence once, without moving the focus, and makes it the accessible
/// name of \a widget.
void announce(QWidget *widget, const QString &sentence);

} // namespace Tallerista
